import type { Reader } from './reader';

/** How many words may stand between a figure and the noun it counts. */
const REACH = 5;

/**
 * The noun that a figure counts, in the form in which two are compared; undefined where none follows. In English the head of a
 * compound is its last noun ("45 board members"), which its plural shows.
 */
export function countedAfter(r: Reader, from: number): string | undefined {
  const at = nounAfter(r, from);
  return at < 0 ? undefined : countedName(r, r.norm(at));
}

/** The token that is the noun counted, or -1. */
export function nounAfter(r: Reader, from: number): number {
  let at = from;
  const hedge = r.lexicon.hedgesAfter.at(r.tokens, at);
  if (hedge) at = hedge.next;
  const end = at + REACH;
  while (at < end && isPremodifier(r, at)) at++;
  if (!r.isNoun(at)) return -1;
  if (r.numbers.decimal === '.') while (at < end && !isPlural(r, at) && r.isNoun(at + 1) && isPlural(r, at + 1)) at++;
  return at;
}

/** The form of a noun by which two are compared. */
export function countedName(r: Reader, noun: string): string {
  const stem = r.numbers.stem(noun);
  return r.numbers.synonyms.get(stem) ?? stem;
}

const isPlural = (r: Reader, i: number) => r.numbers.stem(r.norm(i)) !== r.norm(i);

/** An adjective, article or link before the noun; in English a nationality too ("12 Palestinian civilians"). */
function isPremodifier(r: Reader, i: number): boolean {
  const token = r.tokens[i];
  if (token?.kind !== 'word') return false;
  const { premodifiers, premodifierEndings, synonyms, stem, links } = r.numbers;
  if (premodifiers.has(token.norm) || links.has(token.norm)) return true;
  const capital = token.text[0] !== token.text[0]!.toLowerCase();
  if (capital) return premodifierEndings.length > 0 && (r.isNoun(i + 1) || isPremodifierWord(r, i + 1));
  if (synonyms.has(stem(token.norm)) || isPlural(r, i)) return false;
  return premodifierEndings.some((ending) => token.norm.endsWith(ending)) && r.isNoun(i + 1);
}

const isPremodifierWord = (r: Reader, i: number) => r.numbers.premodifiers.has(r.norm(i));
