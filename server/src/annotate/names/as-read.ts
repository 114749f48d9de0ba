import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { isCapital } from './word';

/** Words inside one pair of brackets that an editor may have put into a name. */
const MOST_INSERTED = 3;

/** Tokens and sentences as a reader takes them; offsets stay those of the text. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * Reads past what is set into names: the brackets around words that an editor put in ("[Vladimir] Poutine"), a word divided at
 * the end of a line, soft hyphens, the space inside "U. S.". `isKnown` tells an acronym with its stops, `isWord` a word
 * that a list has.
 */
export function asRead(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
  isKnown: (acronym: string) => boolean,
  isWord: (word: string) => boolean,
): Reading {
  const dropped = insertions(tokens);
  const joined = new Map([...divisions(tokens, text, isWord), ...spacedAcronyms(tokens, isKnown)]);
  if (dropped.size === 0 && joined.size === 0) return { tokens, sentences };
  for (const [i, { end }] of joined)
    for (let k = i + 1; k < tokens.length && tokens[k]!.start < end; k++) dropped.add(k);
  const kept = tokens.map((token, i) => joined.get(i) ?? token).filter((_, i) => !dropped.has(i));
  const before = (index: number) => {
    let n = index;
    for (const i of dropped) if (i < index) n--;
    return n;
  };
  return {
    tokens: kept,
    sentences: sentences
      .map((s) => ({ ...s, firstToken: before(s.firstToken), endToken: before(s.endToken) }))
      .filter((s) => s.firstToken < s.endToken),
  };
}

/** The span of a name in the text: with the bracket that opens or closes on its edge. */
export function withBrackets(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const name = text.slice(start, end);
  const open = name.indexOf('[');
  const close = name.indexOf(']');
  if (close >= 0 && (open < 0 || close < open) && text[start - 1] === '[') return { start: start - 1, end };
  if (name.lastIndexOf('[') > name.lastIndexOf(']') && text[end] === ']') return { start, end: end + 1 };
  return { start, end };
}

/** Brackets around capitalised words with a capitalised word right before or after them. */
function insertions(tokens: readonly Token[]): Set<number> {
  const dropped = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.text !== '[') continue;
    let close = i + 1;
    while (close < tokens.length && close <= i + MOST_INSERTED && isName(tokens[close]!)) close++;
    if (close === i + 1 || tokens[close]?.text !== ']') continue;
    if (isName(tokens[close + 1]) || isName(tokens[i - 1])) dropped.add(i).add(close);
    i = close;
  }
  return dropped;
}

const SOFT = /[\u00ad\u200d\u2060]/g;
const DIVIDED = /[\u00ad\u200d\u2060]|-\s/;

/** Words as they read by the token that they begin at: "Saint-" and "Étienne" on two lines, "Zelen-" and "sky". */
function divisions(
  tokens: readonly Token[],
  text: string,
  isWord: (word: string) => boolean,
): ReadonlyMap<number, Token> {
  const joined = new Map<number, Token>();
  if (!DIVIDED.test(text)) return joined;
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const whole = token.text.replace(SOFT, '');
    const rest = tokens[i + 2];
    if (
      tokens[i + 1]?.text === '-' &&
      tokens[i + 1]!.start === token.end &&
      rest?.kind === 'word' &&
      isCapital(token.text) &&
      /^\s+$/.test(text.slice(tokens[i + 1]!.end, rest.start))
    ) {
      const read = isCapital(rest.text) ? `${whole}-${rest.text}` : whole + rest.text;
      // Where the lines have been joined, the word alone tells that it was one.
      if (!/\n/.test(text.slice(tokens[i + 1]!.end, rest.start)) && !isWord(read.toLowerCase())) return;
      joined.set(i, { ...token, end: rest.end, text: read, norm: read.toLowerCase() });
    } else if (whole !== token.text) joined.set(i, { ...token, text: whole, norm: whole.toLowerCase() });
  });
  return joined;
}

/** "U. S.", by the token that it begins at: letters with stops that are a known acronym once the spaces between are gone. */
function spacedAcronyms(tokens: readonly Token[], isKnown: (acronym: string) => boolean): ReadonlyMap<number, Token> {
  const joined = new Map<number, Token>();
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    while (end < tokens.length && /^\p{Lu}\.$/u.test(tokens[end]!.text)) end++;
    if (end - i < 2) continue;
    const text = tokens
      .slice(i, end)
      .map((token) => token.text)
      .join('');
    if (isKnown(text)) joined.set(i, { ...tokens[i]!, end: tokens[end - 1]!.end, text, norm: text.toLowerCase() });
    i = end - 1;
  }
  return joined;
}

const isName = (token: Token | undefined) => token?.kind === 'word' && isCapital(token.text);
