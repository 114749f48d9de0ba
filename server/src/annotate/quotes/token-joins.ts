import type { AnnotatedBlock } from '../article';
import type { Token } from '../tokens';

/** A word that an elision leaves before a mark, with its apostrophe. */
interface Elided {
  readonly norm: string;
  readonly tag: number;
  readonly end: number;
}

/** « qu’« aucun effort » »: an elided word of which the apostrophe is a token of its own; null for any other word. */
export function elidedBefore(
  { tokens, language }: Pick<AnnotatedBlock, 'tokens' | 'language'>,
  i: number,
): Elided | null {
  const [word, mark] = [tokens[i]!, tokens[i + 1]];
  if (!mark || mark.start !== word.end || !/^['’]$/.test(mark.text)) return null;
  if (word.kind !== 'word' || !language.segmentation.elisions.has(word.norm)) return null;
  const norm = `${word.norm}'`;
  return { norm, tag: language.speech.tags(norm), end: mark.end };
}

/** The first hyphen of "24-year-old": what it joins is one description. */
export function isJoint(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  return (
    /^[-\u2010\u2011]$/.test(mark.text) &&
    before?.kind === 'number' &&
    before.end === mark.start &&
    after?.start === mark.end
  );
}

/** The apostrophe of "the teachers’ union": part of the word before it. */
export function isOwnersMark(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (mark.kind !== 'mark' || (mark.text !== '’' && mark.text !== "'")) return false;
  return before?.end === mark.start && before.norm.endsWith('s') && after?.kind === 'word' && after.start > mark.end;
}

/** The word before "'s": it owns what follows, or is short for "is". */
export const ownsNext = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.start === tokens[i]!.end && /^['’]s$/.test(tokens[i + 1]!.text);

/** What stands for a dash on a keyboard: two hyphens, or one with a space on either side. */
export function isTypedDash(tokens: readonly Token[], i: number): boolean {
  const { text, start, end } = tokens[i]!;
  if (text === '--') return true;
  return text === '-' && (tokens[i - 1]?.end ?? start) < start && (tokens[i + 1]?.start ?? end) > end;
}

/** Begins with a capital; the letters of ASCII, which are most, are told without a regular expression. */
export function isCapital(text: string | undefined): boolean {
  if (!text) return false;
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
