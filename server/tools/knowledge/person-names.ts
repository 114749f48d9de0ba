import type { EntityName } from '../../src/knowledge/entity';

/** Words that belong to the surname they stand before: "Ursula von der Leyen", "Bashar al-Assad". */
const PARTICLES = new Set(
  `de da do dos das del della di du des la le van von der den ten ter zu vel af el al bin ben ibn abu ould al-
   De Di Du La Le Van Von El Al Ben Bin Ould O Mc St. San`.split(/\s+/),
);
/** Where the family name stands first. */
const SURNAME_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP']);
/** Where the last name is a patronymic, or there is no family name: people are called by their first name, or by all. */
const NO_SURNAME = new Set('VN MM TH ET ER MY ID KH LA IS MN SA QA AE KW BH OM'.split(' '));
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV|V|VI|VII|XIV|XVI)$/;

/**
 * The family name in a full one, or `undefined` where there is none to be told: the last word with its particles, the first in
 * China and Korea.
 */
export function surnameIn(name: string, country: string | undefined): string | undefined {
  const words = name.split(' ');
  if (words.length < 2 || NO_SURNAME.has(country ?? '')) return undefined;
  if (SURNAME_FIRST.has(country ?? ''))
    return /^[A-Z][a-z]+$/.test(words[0]!) && words.length === 2 ? words[0] : undefined;
  if (SUFFIX.test(words.at(-1)!) && !/Jr/.test(words.at(-1)!)) return undefined;
  const end = SUFFIX.test(words.at(-1)!) ? words.length - 1 : words.length;
  let start = end - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]!)) start--;
  return words.slice(start, end).join(' ');
}

/** The surnames in a person's names, in the languages that these are of. */
export const surnameNames = (
  names: readonly EntityName[],
  surname: (name: string) => string | undefined,
): EntityName[] =>
  names.flatMap(({ text, language, kind }) => {
    const part = kind === 'full' || kind === 'transliteration' ? surname(text) : undefined;
    return part && part.length > 1 ? [{ text: part, language, kind: 'surname' as const }] : [];
  });
