import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { isCapital } from './word';

/** Words inside one pair of brackets that an editor may have put into a name. */
const MOST_INSERTED = 3;

/** Tokens and sentences without the brackets around words put into a name: "[Vladimir] Poutine" reads as "Vladimir Poutine". */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export function withoutInsertions(tokens: readonly Token[], sentences: readonly Sentence[]): Reading {
  const dropped = insertions(tokens);
  if (dropped.size === 0) return { tokens, sentences };
  const kept = tokens.filter((_, i) => !dropped.has(i));
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
function insertions(tokens: readonly Token[]): ReadonlySet<number> {
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

const isName = (token: Token | undefined) => token?.kind === 'word' && isCapital(token.text);
