import type { Article, Entity, Mention } from '../../annotate';
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
      for (const { odd, usual } of spellings(article, entity, ctx.annotate.knowledge, ctx.language.id)) {
        const first = odd.find((mention) => !mention.quoted);
        if (!first) continue;
        const other = usual[0]!;
        const name = wordsAt(article, first);
        const preferred = wordsAt(article, other);
        const titles = { own: 'write', quoted: 'writeQuoted' } as const;
        yield {
          ...at(first),
          message: 'differs',
          args: { name, other: preferred },
          related: [{ ...at(other), message: 'here', args: { other: preferred } }],
          fixes: [
            ...nameFixes(article, odd, () => preferred, titles, entity.gender),
            ...nameFixes(article, usual, () => name, titles, entity.gender),
          ],
        };
      }
    }
  },
});

interface Difference {
  readonly odd: readonly Mention[];
  readonly usual: readonly Mention[];
}

/** The mentions of each spelling beside the usual one, for every name of the entity that is spelt in several ways. */
function spellings(article: Article, entity: Entity, knowledge: Knowledge, language: string): readonly Difference[] {
  const bySpelling = new Map<string, Mention[]>();
  for (const mention of nameMentions(entity)) {
    const text = normal(wordsAt(article, mention));
    if (isShouted(text) || !/^[\p{L}\p{M}' .-]+$/u.test(text)) continue;
    const list = bySpelling.get(text);
    if (list) list.push(mention);
    else bySpelling.set(text, [mention]);
  }
  if (bySpelling.size < 2) return [];
  const known = knownSpellings(entity, knowledge, language);
  const groups = groupBy([...bySpelling.keys()], (a, b) => isSameName(a, b, entity, known));
  return groups.flatMap((texts) => {
    const [usual, ...odd] = [...texts].sort(
      (a, b) => rank(known, b) - rank(known, a) || bySpelling.get(b)!.length - bySpelling.get(a)!.length,
    );
    return odd.map((text) => ({ odd: bySpelling.get(text)!, usual: bySpelling.get(usual!)! }));
  });
}

const normal = (text: string): string =>
  text.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').replace(/\.$/, '');

/** The spelling that the language has for the name comes first, then the commoner one. */
const rank = (known: ReadonlyMap<string, NameKind>, text: string): number => {
  const kind = known.get(text);
  return kind === undefined ? 0 : kind === 'transliteration' || kind === 'former' ? 0 : 1;
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

/** Groups of two texts or more, each related to the first of its group. */
function groupBy(texts: readonly string[], related: (a: string, b: string) => boolean): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const text of texts) {
    const group = groups.find(([first]) => related(first!, text));
    if (group) group.push(text);
    else groups.push([text]);
  }
  return groups.filter((group) => group.length > 1);
}
