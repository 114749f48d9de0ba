import {
  type AnnotatedBlock,
  type Article,
  acronymLetters,
  initialsOf,
  isAcronym,
  readBlocks,
  type Token,
} from '../../../annotate';
import { type Chunks, keptBeside, type Span } from '../../../base';

/** "World Health Organization (WHO)": an acronym in brackets, and what it may stand for. */
export interface Definition {
  readonly acronym: Span;
  /** The brackets with what is in them, and the space before. */
  readonly brackets: Span;
  /** What may be the expansion, all ending at the bracket, longest first: where it begins is not sure. */
  readonly expansions: readonly Span[];
}

/** Words that an expansion may have in lower case at its inside: articles, prepositions, conjunctions, adjectives. */
const LONGEST = 12;

/** The acronyms that a block defines in brackets after a name of several words. */
export function* definitionsIn({ tokens }: Pick<AnnotatedBlock, 'tokens'>): Iterable<Definition> {
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.text !== '(' || tokens[i + 2]!.text !== ')') continue;
    const acronym = tokens[i + 1]!;
    if (acronym.kind !== 'word' || !isAcronym(acronym.text)) continue;
    const expansions = expansionsBefore(tokens, i);
    if (expansions.length === 0) continue;
    yield {
      acronym: { start: acronym.start, end: acronym.end },
      brackets: { start: tokens[i - 1]!.end, end: tokens[i + 2]!.end },
      expansions,
    };
  }
}

/** Runs of words before a bracket that begin with a capital: at the nearest capital with another word after it, and further. */
function expansionsBefore(tokens: readonly Token[], bracket: number): readonly Span[] {
  const found: Span[] = [];
  const end = tokens[bracket - 1]!.end;
  for (let i = bracket - 1; i >= 0 && bracket - i <= LONGEST; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.text !== '-' && token.text !== '&') break;
    if (i < bracket - 1 && /^\p{Lu}/u.test(token.text) && token.text.length > 1)
      found.unshift({ start: token.start, end });
  }
  return found;
}

/**
 * What the acronym should be, where two neighbouring letters are swapped or one letter is another: a slip, and not an acronym
 * that comes from another language. Null otherwise.
 */
export function nearMatch(acronym: string, expansion: string): string | null {
  const letters = acronymLetters(acronym);
  const right = initialsOf(expansion)
    .filter((i) => !i.small)
    .map((i) => i.letter)
    .join('');
  if (letters.length < 3 || right.length !== letters.length) return null;
  const wrong = [...letters].flatMap((letter, i) => (letter === right[i] ? [] : [i]));
  const [a, b] = wrong;
  if (wrong.length === 1 && a! > 0) return right;
  const swapped = wrong.length === 2 && b === a! + 1 && letters[a!] === right[b] && letters[b] === right[a!];
  return swapped ? right : null;
}

/** The acronyms that a block defines. */
export const definedIn = (article: Article, index: number): readonly Definition[] => [
  ...definitionsIn(article.blocks[index]!),
];

/** The acronyms that an article defines, block by block. */
export const definitionsByBlock = (article: Article): Chunks<readonly Definition[]> => readBlocks(article, definedIn);

/** How often a block has each word with a capital. */
export const capitalsIn = (article: Article, index: number): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text, norm } of article.blocks[index]!.tokens)
    if (text !== norm) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

/** What a block adds to what an article defines and uses, and how much copy. */
export const acronymsOf = (article: Article, index: number): unknown => {
  const { text, kind, sentences } = article.blocks[index]!;
  const definitions = definedIn(article, index).map(({ acronym, expansions }) =>
    [acronym, ...expansions].map(({ start, end }) => text.slice(start, end)),
  );
  return [kind, sentences.length, definitions, [...capitalsIn(article, index)]];
};

const counted = keptBeside<Article, Map<string, number>>();

/** How often a word with a capital stands in the article, wherever it stands. */
export function usesOf(article: Article, word: string): number {
  const known = counted.get(article) ?? new Map<string, number>();
  counted.set(article, known);
  let uses = known.get(word);
  if (uses === undefined) {
    uses = 0;
    for (const counts of readBlocks(article, capitalsIn)) uses += counts.get(word) ?? 0;
    known.set(word, uses);
  }
  return uses;
}
