import { type AnnotatedBlock, type Article, keyOf, type Place, readBlocks, type Token } from '../../../annotate';
import { type Knowledge, spelling, spellingDistance } from '../../../knowledge';
import { namesByBlock } from './mentions';
import { nameMentions } from './names';

/** A word that was taken for no name, and the surname that it is a slip of. */
export interface StrayName extends Place {
  readonly surname: string;
  /** A place where the surname stands as it should. */
  readonly usual: Place;
}

/** Letters swapped, doubled, or taken for others that sound alike; anything further is another word. */
const SLIP = 0.75;
const SHORTEST = 5;

/**
 * Words with a capital that no annotator takes for a name, and that are a slip of a surname that the article has twice or more:
 * « Macorn » at the head of a sentence. Words that exist, as far as the lists and the article tell, are left alone.
 */
export function strayNames(article: Article, knowledge: Knowledge): readonly StrayName[] {
  const surnames = surnamesOf(article);
  if (surnames.size === 0) return [];
  const found: StrayName[] = [];
  for (const [index, candidates] of readBlocks(article, candidatesIn).entries()) {
    for (const { token, key, keys } of candidates) {
      const usual = keys.flatMap((k) => surnames.get(k) ?? [])[0];
      if (!usual || key === usual.key || knowledge.lexicon(key) !== 0) continue;
      const distance = spellingDistance(spelling(key), spelling(usual.key), 1);
      if (distance > SLIP || isWord(article, token)) continue;
      found.push({ block: index, start: token.start, end: token.end, surname: usual.text, usual: usual.place });
    }
  }
  return found;
}

interface Candidate {
  readonly token: Token;
  readonly key: string;
  readonly keys: readonly string[];
}

/** The words of a block that may be slips of a name, and are part of none. */
function candidatesIn(article: Article, index: number): readonly Candidate[] {
  const block = article.blocks[index]!;
  const names = namesByBlock(article)[index]!;
  const found: Candidate[] = [];
  let next = 0;
  for (const token of block.tokens) {
    while (next < names.length && names[next]!.end <= token.start) next++;
    if (token.text === token.norm || !isCandidate(token, block)) continue;
    if (next < names.length && names[next]!.start < token.end) continue;
    const key = keyOf(token.text);
    found.push({ token, key, keys: keysOf(key) });
  }
  return found;
}

const isCandidate = ({ kind, text, norm }: Token, { language }: AnnotatedBlock): boolean =>
  kind === 'word' &&
  text.length >= SHORTEST &&
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  language.speech.tags(norm) === 0 &&
  !language.segmentation.functionWords.has(norm) &&
  !language.names.calendar.has(norm) &&
  !language.names.roles.has(norm);

/** The article writes it in lower case too. */
const isWord = (article: Article, { norm }: Token): boolean =>
  article.blocks.some(({ tokens }) => tokens.some((token) => token.text === norm));

interface Surname {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

/** The surnames that the article names twice or more, under the keys of their slips. */
function surnamesOf(article: Article): ReadonlyMap<string, readonly Surname[]> {
  const byKey = new Map<string, Surname[]>();
  for (const entity of article.entities) {
    const { type, surname } = entity;
    if (type !== 'person' || !surname || surname.length < SHORTEST) continue;
    const named = nameMentions(entity).filter(({ form }) => form === 'surname' || form === 'full');
    if (named.length < 2) continue;
    const own = { key: keyOf(surname), text: surname, place: named[0]! };
    for (const key of keysOf(own.key)) byKey.set(key, [...(byKey.get(key) ?? []), own]);
  }
  return byKey;
}

/** The same letters in another order share the first; the same consonants, doubled or not, the second. */
const keysOf = (word: string): readonly [string, string] => [
  [...word].sort().join(''),
  `=${word.replace(/[aeiouyhw' ]/g, '').replace(/(.)\1+/g, '$1')}`,
];
