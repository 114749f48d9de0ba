import { type Article, type Entity, isSlipOf, keyOf, type Mention } from '../../annotate';
import { push } from '../../base';
import type { Knowledge, NameKind } from '../../knowledge';
import { at, defineRule } from '../rule';
import { isShouted, nameFixes, nameMentions, sameLetters, wordsAt } from './shared/names';

/** Kinds of known names between which only the spelling differs: another romanisation, or a name since given up. */
const SPELLINGS: ReadonlySet<NameKind> = new Set(['full', 'short', 'surname', 'transliteration', 'former']);

export default defineRule({
  id: 'entity/inconsistent-name',
  title: { en: 'One name spelt two ways', fr: 'Un même nom écrit de deux façons' },
  scope: 'document',
  each: 'entity',
  languages: 'all',
  severity: 'warning',
  messages: {
    differs: {
      en: '“{name}” is spelt “{other}” elsewhere in this article: choose one spelling and keep to it.',
      fr: '« {name} » est écrit « {other} » ailleurs dans l’article : choisissez une graphie et gardez-la.',
    },
    here: { en: '“{other}” here', fr: '« {other} » ici' },
    write: { en: 'Write “{name}” everywhere', fr: 'Écrire « {name} » partout' },
    writeQuoted: {
      en: 'Write “{name}” everywhere, quotations included',
      fr: 'Écrire « {name} » partout, citations comprises',
    },
  },
  *check(article, ctx) {
    for (const entity of ctx.entities()) {
      yield;
      for (const difference of spellings(article, entity, ctx.annotate.knowledge, ctx.language.id)) {
        const { odd, usual, name, preferred } = difference;
        const first = odd.find((mention) => !mention.quoted);
        if (!first) continue;
        const other = usual[0]!;
        const written = (from: string, to: string) => (mention: Mention) =>
          endingIn(wordsAt(article, mention), from, to);
        const titles = { own: 'write', quoted: 'writeQuoted' } as const;
        yield {
          ...at(first),
          message: 'differs',
          args: { name, other: preferred },
          related: [{ ...at(other), message: 'here', args: { other: preferred } }],
          fixes: [
            ...nameFixes(article, odd, written(name, preferred), titles, entity.gender),
            ...nameFixes(article, usual, written(preferred, name), titles, entity.gender),
          ],
        };
      }
    }
  },
});

/** A name as the article writes it here and there: the whole of a mention, or the surname that a mention ends in. */
interface Difference {
  readonly odd: readonly Mention[];
  readonly usual: readonly Mention[];
  readonly name: string;
  readonly preferred: string;
}

/** A mention's words with the name that they are or end in written another way. */
const endingIn = (words: string, from: string, to: string): string =>
  words.endsWith(` ${from}`) ? words.slice(0, words.length - from.length) + to : to;

/** The mentions of each spelling beside the usual one, for every name of the entity that is spelt in several ways. */
function spellings(article: Article, entity: Entity, knowledge: Knowledge, language: string): readonly Difference[] {
  const bySpelling = new Map<string, Mention[]>();
  for (const mention of nameMentions(entity)) {
    const text = normal(wordsAt(article, mention));
    if (isShouted(text) || !/^[\p{L}\p{M}' .-]+$/u.test(text) || isCut(article, mention, entity)) continue;
    push(bySpelling, text, mention);
  }
  if (bySpelling.size < 2) return [];
  const known = knownSpellings(entity, knowledge, language);
  // Two names are the same by their letters, or because both are known: the others need not be compared.
  const keysOf = (text: string) => (known.has(text) ? [keyOf(text), KNOWN] : [keyOf(text)]);
  const groups = groupBy([...bySpelling.keys()], keysOf, (a, b) => isSameName(a, b, entity, known));
  const whole = groups.flatMap((texts) => differences(article, texts, bySpelling, known));
  if (entity.type !== 'person' || entity.known === null) return whole;
  const bySurname = groupSurnames(bySpelling, known);
  const surnames = groupBy([...bySurname.keys()], () => [KNOWN], isRomanised);
  return [...whole, ...surnames.flatMap((texts) => differences(article, texts, bySurname, known))];
}

/** The key that all known names share: no record has many. No name's own key has a capital. */
const KNOWN = 'KNOWN';

/** More spellings of one name, or names with one key, than any copy has: the rest is left alone. */
const MOST = 40;

/** The mentions of each spelling of a group beside those of its usual one. */
function differences(
  article: Article,
  texts: readonly string[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  known: ReadonlyMap<string, NameKind>,
): readonly Difference[] {
  const [usual, ...odd] = [...texts].sort(
    (a, b) => rank(known, b) - rank(known, a) || mentions.get(b)!.length - mentions.get(a)!.length,
  );
  const written = (text: string): string => {
    const words = wordsAt(article, mentions.get(text)![0]!);
    return normal(words).endsWith(` ${text}`) ? words.slice(words.length - text.length) : words;
  };
  return odd.slice(0, MOST).map((text) => ({
    odd: mentions.get(text)!,
    usual: mentions.get(usual!)!,
    name: written(text),
    preferred: written(usual!),
  }));
}

/** The mentions that are or end in each known spelling of a person's surname. */
function groupSurnames(
  bySpelling: ReadonlyMap<string, readonly Mention[]>,
  known: ReadonlyMap<string, NameKind>,
): ReadonlyMap<string, readonly Mention[]> {
  const surnames = [...known].flatMap(([text, kind]) => (kind === 'surname' ? [text] : []));
  const bySurname = new Map<string, Mention[]>();
  for (const [text, mentions] of bySpelling) {
    const surname = surnames.find((one) => text === one || text.endsWith(` ${one}`));
    if (surname === undefined) continue;
    for (const mention of mentions) push(bySurname, surname, mention);
  }
  for (const mentions of bySurname.values()) mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  return bySurname;
}

/** Two spellings of one surname, Zelensky and Zelenskiy, and not a name before and after a marriage. */
const isRomanised = (a: string, b: string): boolean => !sameLetters(a, b) && isSlipOf(keyOf(a), keyOf(b));

/**
 * "Turkiye Is Bankasi": a capital right after a place's name goes on with a longer one, in its own language. A gap after a name is
 * a table's, where words are cut to measure.
 */
function isCut(article: Article, { block, end }: Mention, { type }: Entity): boolean {
  const after = article.blocks[block]!.text.slice(end, end + 3);
  return /^\s\s/.test(after) || (type === 'place' && /^\s\p{Lu}\p{Ll}/u.test(after));
}

const normal = (text: string): string =>
  text.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').replace(/\.$/, '');

/** The spelling that the language has for the name comes first, and of surnames the one in that name, then the commoner one. */
const rank = (known: ReadonlyMap<string, NameKind>, text: string): number => {
  const kind = known.get(text);
  if (kind === undefined || kind === 'transliteration' || kind === 'former') return 0;
  return [...known].some(([name, of]) => of === 'full' && name.endsWith(` ${text}`)) ? 2 : 1;
};

function knownSpellings(entity: Entity, knowledge: Knowledge, language: string): ReadonlyMap<string, NameKind> {
  const record = entity.known === null ? undefined : knowledge.entity(entity.known);
  const names = record?.names.filter((name) => name.language === language || name.language === '*') ?? [];
  return new Map(names.filter((name) => SPELLINGS.has(name.kind)).map((name) => [normal(name.text), name.kind]));
}

function isSameName(a: string, b: string, entity: Entity, known: ReadonlyMap<string, NameKind>): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return false;
  if (sameLetters(a, b)) return true;
  const [x, y] = [known.get(a), known.get(b)];
  if (!x || !y || !romanised(x, y) || a.split(' ').length !== b.split(' ').length) return false;
  // Kiev and Kyiv are one name written two ways; Bombay and Mumbai are two, and an article may need both.
  return entity.type === 'person' || a[0] === b[0];
}

const romanised = (x: NameKind, y: NameKind): boolean =>
  [x, y].some((kind) => kind === 'transliteration' || kind === 'former') && SPELLINGS.has(x) && SPELLINGS.has(y);

/** Groups of two texts or more, each related to the first of its group. Only texts that share a key are ever related. */
function groupBy(
  texts: readonly string[],
  keysOf: (text: string) => readonly string[],
  related: (a: string, b: string) => boolean,
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  /** By key: the numbers of the groups whose first text has it. */
  const byKey = new Map<string, number[]>();
  for (const text of texts) {
    const keys = keysOf(text);
    const own = keys.flatMap((key) => byKey.get(key)?.find((number) => related(groups[number]![0]!, text)) ?? []);
    if (own.length > 0) {
      groups[Math.min(...own)]!.push(text);
      continue;
    }
    for (const key of keys) {
      const numbers = byKey.get(key) ?? [];
      if (numbers.length < MOST) byKey.set(key, [...numbers, groups.length]);
    }
    groups.push([text]);
  }
  return groups.filter((group) => group.length > 1);
}
