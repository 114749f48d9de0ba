import type { Language } from '../languages';
import type { Token } from './tokens';

/** A sentence of a block: offsets in the block's text, and its tokens' half-open index range. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
}

const TERMINATORS = new Set(['.', '!', '?', '…', '...', '....', '‽']);
const CLOSERS = new Set(['»', '”', '’', '"', "'", ')', ']', '“']);
const startsCapital = (token: Token) => /^[\p{Lu}\p{Lt}]/u.test(token.text);

/**
 * Sentences, in order, covering every token. A terminator ends one, with the closing marks after it, where what follows could
 * begin another: « Oui ! » dit-il is one sentence, and so is "Dr. Ada Lovelace". A quotation of several sentences is several.
 */
export function splitSentences(tokens: readonly Token[], text: string, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsHere(tokens, i, text, language)) continue;
    while (i + 1 < tokens.length && closes(tokens, i + 1, text)) i++;
    if (continues(tokens, i)) continue;
    sentences.push(sentenceOf(tokens, first, i + 1));
    first = i + 1;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens, first, tokens.length));
  return sentences;
}

const sentenceOf = (tokens: readonly Token[], firstToken: number, endToken: number): Sentence => ({
  start: tokens[firstToken]!.start,
  end: tokens[endToken - 1]!.end,
  firstToken,
  endToken,
});

function endsHere(tokens: readonly Token[], i: number, text: string, language: Language): boolean {
  const token = tokens[i]!;
  if (token.kind === 'mark') return TERMINATORS.has(token.text) && spaced(tokens, i, text);
  if (token.kind !== 'word' || !token.text.endsWith('.')) return false;
  const word = token.norm.slice(0, -1);
  const { loose, functionWords } = language.segmentation;
  const next = tokens[i + 1];
  if (!next) return true;
  if (!loose.has(word)) return false;
  return next.kind === 'word' && startsCapital(next) && functionWords.has(next.norm);
}

/** A stop inside "example.com" or ".5" ends nothing: space, or a closing mark and then space, comes after it. */
function spaced(tokens: readonly Token[], i: number, text: string): boolean {
  const next = tokens[i + 1];
  return !next || next.start > tokens[i]!.end || closes(tokens, i + 1, text) || TERMINATORS.has(next.text);
}

/** A closing mark hangs on what is before it: no space, or the no-break space that French sets inside guillemets. */
function closes(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'mark') return false;
  if (TERMINATORS.has(token.text)) return true;
  if (!CLOSERS.has(token.text)) return false;
  if (token.text === '»') return true;
  const glued = token.start === tokens[i - 1]!.end;
  return (
    glued &&
    !(
      /\S/.test(text[token.end] ?? ' ') &&
      (token.text === '"' || token.text === '“') &&
      /\p{L}/u.test(text[token.end]!)
    )
  );
}

/** What follows goes on with the sentence: a lower-case word, or a comma and the like. */
function continues(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  if (next.kind === 'mark') return /^[,;:)\]»]$/.test(next.text);
  const last = tokens[i]!.text;
  if (next.kind === 'word' && /^\p{Ll}/u.test(next.text)) {
    // After a quotation's close, "!" or "?" or dots, lower case goes on; after a plain full stop it is a slip, and a new sentence.
    return last !== '.' || CLOSERS.has(last);
  }
  return false;
}
