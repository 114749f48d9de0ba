import type { Span } from '../../base';
import type { Token } from '../tokens';
import type { MarkStyle } from './types';

/** A pair of quotation marks in a block. The span holds both marks; an unclosed pair's ends where the block does. */
export interface MarkedSpan extends Span {
  readonly style: MarkStyle;
  /** Token indices; null for a mark that is missing. */
  readonly open: number;
  readonly close: number | null;
  /** 0 outermost. */
  readonly depth: number;
  /** What stands between the marks, spaces left out. */
  readonly content: Span;
}

/** The quotation marks of a block. */
export interface Marks {
  /** In order of place; a nested pair comes after the one around it. */
  readonly pairs: readonly MarkedSpan[];
  /** Closing marks that nothing opened: token indices. */
  readonly strays: readonly number[];
  /** Straight marks inside a word, where an apostrophe is meant: token indices. */
  readonly apostrophes: readonly number[];
  /** Marks repeated at a line's or sentence's beginning inside an open quotation ("» " in the old French way): token indices. */
  readonly reopened: readonly number[];
}

interface Open {
  readonly style: MarkStyle;
  readonly token: number;
  readonly closes: string;
}

const OPENERS: Readonly<Record<string, readonly [MarkStyle, string]>> = {
  '«': ['guillemets', '»'],
  '“': ['curly', '”'],
  '‘': ['curly-single', '’'],
  '„': ['low-high', '“'],
  '‹': ['angle', '›'],
  '‚': ['low-high', '‘'],
};
const QUOTE_CHARACTERS = new Set(['«', '»', '“', '”', '‘', '’', '„', '"', "'", '‹', '›', '‟', '″']);

/** How far a mark's partner is looked for, in tokens, where it decides what a mark is. */
const LOOKAHEAD = 400;

const LETTER = /[\p{L}\p{N}]/u;

const known = new WeakMap<readonly Token[], Marks>();

/** The quotation marks of a block, paired once for as long as its tokens live. */
export function marksOf(block: { readonly tokens: readonly Token[]; readonly text: string }): Marks {
  let marks = known.get(block.tokens);
  if (!marks) {
    marks = pairMarks(block.tokens, block.text);
    known.set(block.tokens, marks);
  }
  return marks;
}

/**
 * Pairs the quotation marks of a block. Straight marks open or close by the spaces around them; where that leaves two or more
 * without a partner, and they are even in number, the spaces are wrong and they simply alternate.
 */
function pairMarks(tokens: readonly Token[], text: string): Marks {
  const marks = pairOnce(tokens, text, false);
  const unclosed = marks.pairs.filter((pair) => pair.close === null).length;
  const straight = tokens.reduce((n, token) => (token.text === '"' ? n + 1 : n), 0);
  // Both kinds together are two quotations that go on from, and into, other paragraphs.
  const oneKind = (marks.strays.length > 1 && unclosed === 0) || (unclosed > 1 && marks.strays.length === 0);
  if (!oneKind || straight < 2 || straight % 2 === 1) return marks;
  const alternating = pairOnce(tokens, text, true);
  const left = alternating.strays.length + alternating.pairs.filter((pair) => pair.close === null).length;
  return left === 0 ? alternating : marks;
}

/** Linear in the tokens. */
function pairOnce(tokens: readonly Token[], text: string, alternate: boolean): Marks {
  const pairs: MarkedSpan[] = [];
  const strays: number[] = [];
  const apostrophes: number[] = [];
  const reopened: number[] = [];
  const stack: Open[] = [];
  const reversed = germanStyle(tokens);
  const close = (at: number | null) => {
    const open = stack.pop()!;
    pairs.push(pairOf(tokens, text, open, at, stack.length));
  };
  const push = (i: number, style: MarkStyle, closes: string) => stack.push({ style, token: i, closes });
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i]!;
    if (mark.kind !== 'mark' || !QUOTE_CHARACTERS.has(mark.text)) continue;
    const c = mark.text;
    const top = stack.at(-1);
    const gapBefore = mark.start === 0 || !LETTER_OR_STOP.test(text[mark.start - 1]!);
    const gapAfter = mark.end >= text.length || !/[\p{L}\p{N}([…¿¡$£€#@]/u.test(text[mark.end]!);
    if (c === '"' || c === '″') {
      if (isMeasure(text, mark, stack)) continue;
      if (isApostrophe(text, mark) && (top?.closes !== '"' || laterMark(tokens, i, '"'))) {
        apostrophes.push(i);
        continue;
      }
      // “x": opened by one hand and closed by another.
      if (
        top &&
        (top.closes === '”' || top.closes === '»') &&
        !gapBefore &&
        gapAfter &&
        !laterMark(tokens, i, top.closes)
      ) {
        close(i);
        continue;
      }
      if (alternate) top?.closes === '"' ? close(i) : push(i, 'straight', '"');
      else if (top?.closes === '"') {
        // A second mark that can only open opens a nested quotation where two that can only close follow; else the first may
        // never have been closed.
        if (gapBefore && !gapAfter && stack.length === 1 && closesTwice(tokens, text, i)) push(i, 'straight', '"');
        else if (gapBefore && !gapAfter && unclosedSoFar(tokens, top.token, i)) {
          close(null);
          push(i, 'straight', '"');
        } else close(i);
      } else if (gapAfter && i > 0 && stack.length === 0 && (!gapBefore || !mayOpen(tokens, i))) strays.push(i);
      else push(i, 'straight', '"');
    } else if (c === "'") {
      if (top?.closes === "'" && !gapBefore) close(i);
      else if (gapBefore && !gapAfter && closesSingle(tokens, text, i, "'")) push(i, 'straight-single', "'");
    } else if (c === '’') {
      if (top?.closes === '’' && !(LETTER.test(text[mark.end] ?? ' ') && LETTER.test(text[mark.start - 1] ?? ' ')))
        close(i);
    } else if (c === '‘') {
      if (top?.closes === '‘') close(i);
      else if (closesSingle(tokens, text, i, '’') || (stack.length === 0 && staysOpen(tokens, text, i)))
        push(i, 'curly-single', '’');
    } else if (c === '»' && i === 0 && takesUp(tokens, text)) push(i, 'guillemets', '»');
    else if (reversed && (c === '«' || c === '»')) {
      if (c === '»') push(i, 'reversed', '«');
      else if (top?.closes === '«') close(i);
      else strays.push(i);
    } else if (top && top.closes === c) close(i);
    else if (c === '”' && !(gapBefore && !gapAfter)) {
      closeThrough(stack, c, close, i) || (top?.closes === '"' ? close(i) : strays.push(i));
    } else if (c === '“' && !gapBefore && gapAfter && (top?.closes === '”' || top?.closes === '"')) close(i);
    else if (c === '»' || c === '›') {
      if (top && !gapAfterWord(text, mark) && (i === 0 || gapBefore) && startsLine(text, mark)) reopened.push(i);
      else closeThrough(stack, c, close, i) || strays.push(i);
    } else if (c === '”') push(i, 'curly', '”');
    else {
      const [style, closes] = OPENERS[c]!;
      if (top && c === '«' && top.token === 0 && startsLine(text, mark) && i > 0) reopened.push(i);
      else push(i, style, closes);
    }
  }
  mergeEnds(tokens, stack, pairs, text);
  while (stack.length > 0) close(null);
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  return { pairs, strays, apostrophes, reopened };
}

const LETTER_OR_STOP = /[\p{L}\p{N}.,;:!?…)\]%]/u;

function pairOf(tokens: readonly Token[], text: string, open: Open, close: number | null, depth: number): MarkedSpan {
  const start = tokens[open.token]!.start;
  const end = close === null ? trimEnd(text, text.length) : tokens[close]!.end;
  const from = trimStart(text, tokens[open.token]!.end);
  const to = close === null ? end : trimEnd(text, tokens[close]!.start);
  return {
    style: open.style,
    open: open.token,
    close,
    depth,
    start,
    end,
    content: { start: from, end: Math.max(from, to) },
  };
}

function trimStart(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return i;
}

function trimEnd(text: string, to: number): number {
  let i = to;
  while (i > 0 && /\s/.test(text[i - 1]!)) i--;
  return i;
}

/** Closes the marks above one that this character closes too, where there is such a one. */
function closeThrough(stack: readonly Open[], c: string, close: (at: number | null) => void, at: number): boolean {
  const index = stack.findLastIndex((open) => open.closes === c);
  if (index < 0) return false;
  while (stack.length > index + 1) close(null);
  close(at);
  return true;
}

/** French may close two guillemets that end together with one mark: what is left open was closed with the nested pair. */
function mergeEnds(tokens: readonly Token[], stack: Open[], pairs: MarkedSpan[], text: string): void {
  if (stack.length !== 1 || stack[0]!.style !== 'guillemets') return;
  const open = stack[0]!;
  const nested = pairs.findLast((pair) => pair.depth === 1 && pair.open > open.token && pair.style === 'guillemets');
  if (!nested || nested.close === null) return;
  stack.pop();
  pairs.push(pairOf(tokens, text, open, nested.close, 0));
}

/** »…« and not «…»: the block's first guillemet is a » glued to the word after it. */
function germanStyle(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => token.text === '«' || token.text === '»');
  if (first <= 0 || tokens[first]!.text !== '»') return false;
  return tokens[first + 1]?.start === tokens[first]!.end && tokens[first + 1]?.kind === 'word';
}

/** « » Puis nous partirons. »: set off by a space, it takes up a quotation that the paragraph before left open, unless a « comes next. */
const takesUp = (tokens: readonly Token[], text: string): boolean =>
  /\s/.test(text[tokens[0]!.end] ?? '') &&
  tokens.find((token, i) => i > 0 && (token.text === '«' || token.text === '»'))?.text !== '«';

/** Inches and seconds: 5'10", 21". */
const isMeasure = (text: string, mark: Token, stack: readonly Open[]): boolean =>
  /\d/.test(text[mark.start - 1] ?? '') && !stack.some((open) => open.closes === '"');

/** A slip for an apostrophe, between a word and its ending or elided beginning: last year"s, l"avenir. */
function isApostrophe(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3)];
  return (
    /[\p{L}\p{N}]$/u.test(before) &&
    /^\p{L}/u.test(after) &&
    (/^\p{L}{1,2}(?!\p{L})/u.test(after) || /(?:^|\P{L})\p{L}{1,2}$/u.test(before)) &&
    // "said\"It": a space is missing, and no apostrophe.
    !/\p{Ll}$/u.test(before.concat(/^\p{Lu}/u.test(after) ? '' : ' '))
  );
}

function unclosedSoFar(tokens: readonly Token[], from: number, to: number): boolean {
  // Only worth believing if the first stretch is long, or a sentence ends in it.
  for (let i = from + 1; i < to; i++)
    if (/^[.!?…]/.test(tokens[i]!.text) && i < to - 1) return laterMark(tokens, to, '"');
  return false;
}

/** The next two straight marks can only close: they have a space or punctuation after them, and none before. */
function closesTwice(tokens: readonly Token[], text: string, from: number): boolean {
  const end = Math.min(tokens.length, from + LOOKAHEAD);
  let closing = 0;
  for (let i = from + 1; i < end && closing < 2; i++) {
    const mark = tokens[i]!;
    if (mark.text !== '"') continue;
    if (!LETTER_OR_STOP.test(text[mark.start - 1]!) || LETTER.test(text[mark.end] ?? ' ')) return false;
    closing++;
  }
  return closing === 2;
}

function laterMark(tokens: readonly Token[], from: number, mark: string): boolean {
  const end = Math.min(tokens.length, from + LOOKAHEAD);
  for (let i = from + 1; i < end; i++) if (tokens[i]!.text === mark) return true;
  return false;
}

/** A straight mark between two spaces: another one follows, or a colon leads it in. */
const mayOpen = (tokens: readonly Token[], i: number) => tokens[i - 1]?.text === ':' || laterMark(tokens, i, '"');

const gapAfterWord = (text: string, mark: Token) => !/[\p{L}\p{N}\s]/u.test(text[mark.end] ?? '.');
const startsLine = (text: string, mark: Token) => {
  const before = text.slice(Math.max(0, mark.start - 3), mark.start);
  return mark.start === 0 || before.slice(before.trimEnd().length).includes('\n');
};

/** ‘I thought: this is it. (and the next paragraph goes on): a sentence begins after it, led in, where single marks are in use. */
function staysOpen(tokens: readonly Token[], text: string, at: number): boolean {
  const { start, end } = tokens[at]!;
  const opens = start === 0 || /[.!?’:,]\s$/.test(text.slice(Math.max(0, start - 2), start));
  if (!opens || !/^\p{Lu}/u.test(text.slice(end))) return false;
  return start === 0 || tokens.some((token, i) => i < at && token.text === '‘');
}

/** Whether a single mark opens a quotation: one that can close it follows, within reach. */
function closesSingle(tokens: readonly Token[], text: string, from: number, closes: string): boolean {
  const end = Math.min(tokens.length, from + 120);
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i]!;
    if (token.text !== closes || token.kind !== 'mark') continue;
    const glued = /\S/.test(text[token.start - 1] ?? ' ');
    if (glued && !LETTER.test(text[token.end] ?? ' ')) return true;
  }
  return false;
}
