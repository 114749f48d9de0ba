import type { Entity } from '../../annotate';
import { at, defineRule } from '../rule';
import { mentionsByWords, nameFixes, sameLetters } from './shared/names';

export default defineRule({
  id: 'entity/house-name',
  title: { en: 'Not the form the house prefers', fr: 'Forme que la maison n’emploie pas' },
  scope: 'document',
  each: 'entity',
  languages: 'all',
  severity: 'information',
  options: {
    names: {
      type: 'string[]',
      default: [] as readonly string[],
      description: {
        en: 'Forms to replace, each as “written = preferred”.',
        fr: 'Formes à remplacer, chacune sous la forme « écrite = préférée ».',
      },
    },
  },
  messages: {
    prefers: {
      en: 'House style writes “{preferred}”, not “{name}”.',
      fr: 'La maison écrit « {preferred} » et non « {name} ».',
    },
    write: { en: 'Write “{name}” everywhere', fr: 'Écrire « {name} » partout' },
    writeQuoted: {
      en: 'Write “{name}” everywhere, quotations included',
      fr: 'Écrire « {name} » partout, citations comprises',
    },
  },
  *check(article, ctx) {
    const language = ctx.language.id;
    const own = new Map(
      ctx.options.names.map((line) => line.split('=').map((part) => part.trim()) as [string, string]),
    );
    const house = ctx.house.names[language] ?? {};
    for (const entity of ctx.entities()) {
      const record = entity.known === null ? undefined : ctx.annotate.knowledge.entity(entity.known);
      const preferredFor = (text: string): string | undefined =>
        own.get(text) ??
        (Object.hasOwn(house, text) ? house[text] : inRecord(entity, text, record?.house?.[language], record));
      for (const [text, mentions] of mentionsByWords(article, entity)) {
        const preferred = preferredFor(text);
        if (!preferred || preferred === text) continue;
        yield {
          ...at(mentions[0]!),
          message: 'prefers',
          args: { name: text, preferred },
          fixes: nameFixes(article, mentions, () => preferred, { own: 'write', quoted: 'writeQuoted' }, entity.gender),
        };
      }
    }
  },
});

/** What the record's house form makes of a name: of a whole one another whole one, of a surname its surname. */
function inRecord(
  entity: Entity,
  text: string,
  house: string | undefined,
  record: { readonly names: readonly { readonly text: string; readonly kind: string }[] } | undefined,
): string | undefined {
  if (!house) return undefined;
  if (entity.type !== 'person') {
    const kind = record?.names.find((name) => name.text === text)?.kind;
    const spelling = kind === 'full' || kind === 'former' || kind === 'transliteration' || kind === 'misspelling';
    return spelling || sameLetters(text, house) ? house : undefined;
  }
  if (sameLetters(text, house)) return house;
  const surname = house.split(' ').at(-1)!;
  return sameLetters(text, surname) ? surname : undefined;
}
