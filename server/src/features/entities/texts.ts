import { fill } from '../../base';
import type { Text } from '../../rules';

/** What cards and completions of names say, in both languages of the interface. */
export const TEXTS = {
  on: { en: 'On {date}', fr: 'Le {date}' },
  asKnown: { en: 'as known through {date}', fr: 'd’après des données arrêtées au {date}' },
  formerly: { en: 'Before', fr: 'Auparavant' },
  noDate: { en: 'Roles (the article has no date)', fr: 'Fonctions (l’article n’a pas de date)' },
  aliases: { en: 'Also known as', fr: 'Autres noms' },
  articleSays: { en: 'The article says', fr: 'D’après l’article' },
  written: { en: 'In this article', fr: 'Dans cet article' },
  times: { en: '{n} ×', fr: '{n} ×' },
  sources: { en: 'Sources', fr: 'Sources' },
  byOtherWords: { en: 'by role or pronoun ({n} ×)', fr: 'par une fonction ou un pronom ({n} ×)' },
  onLine: { en: '{mentions}, line {lines}', fr: '{mentions}, ligne {lines}' },
  onLines: { en: '{mentions}, lines {lines}', fr: '{mentions}, lignes {lines}' },
  warning: { en: 'To check', fr: 'À vérifier' },
  couldBe: { en: 'These words could also mean {names}.', fr: 'Ces mots peuvent aussi désigner {names}.' },
  standsFor: { en: 'Stands here for {name}.', fr: 'Désigne ici {name}.' },
  firstReference: { en: 'first reference', fr: 'première mention' },
  laterReference: { en: 'later reference', fr: 'mention suivante' },
} as const satisfies Record<string, Text>;

export type TextKey = keyof typeof TEXTS;

/** A text in a language, its `{name}` holes filled. */
export function tell(
  locale: 'en' | 'fr',
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(TEXTS[key][locale], locale, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));
}
