import { directiveIn } from './directives';
import type { Directive } from './prose';

/** What site generators write into Markdown that is not Markdown. */
export interface Foreign {
  readonly start: number;
  readonly end: number;
  /** Whether it stands for something a reader sees, and so is a mask; else it is as good as not there. */
  readonly shows: boolean;
  readonly directive: Directive | null;
}

/** Finds where a construct that begins at `start` ends; -1 where it does not. */
type FindEnd = (text: string, start: number) => number;

const matching =
  (pattern: RegExp): FindEnd =>
  (text, start) => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = start;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };

const upTo =
  (close: string): FindEnd =>
  (text, start) => {
    const at = text.indexOf(close, start + 2);
    return at < 0 ? -1 : at + close.length;
  };

/** Each construct by what it begins with. */
const CONSTRUCTS: readonly { readonly opening: string; readonly shows: boolean; readonly end: FindEnd }[] = [
  // Hugo's shortcodes, Liquid's and Jinja's output.
  { opening: '\\{\\{', shows: true, end: matching(/\{\{[^{}]*\}\}/) },
  // Liquid's and Jinja's tags.
  { opening: '\\{%', shows: true, end: upTo('%}') },
  // Comments of MDX.
  { opening: '\\{/\\*', shows: false, end: upTo('*/}') },
  // Attribute lists of kramdown and Pandoc.
  { opening: '\\{[:#.]', shows: false, end: matching(/\{[:#.][^{}\n]*\}/) },
  // Expressions of MDX, where they cannot be words in braces.
  { opening: '\\{[A-Za-z_$]', shows: true, end: matching(/\{[A-Za-z_$][\w$]*(?:\.[\w$]+|\([^(){}\n]*\))+\}/) },
  // Tags of JSX.
  { opening: '</?[A-Z]', shows: false, end: endOfJsxTag },
  // The fences of admonitions.
  { opening: '^:::', shows: false, end: matching(/[^\n\r]*/) },
];

const OPENING = new RegExp(CONSTRUCTS.map(({ opening }) => `(${opening})`).join('|'), 'gm');
const LONGEST_JSX_TAG = 1000;

/** A JSX tag ends at the first `>` outside braces; one without braces is HTML as far as the parser goes. */
function endOfJsxTag(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_JSX_TAG);
  let depth = 0;
  for (let i = start + 1; i < limit; i++) {
    const c = text[i];
    if (c === '{') depth++;
    else if (c === '}') depth--;
    else if (c === '>' && depth <= 0) return i + 1;
    else if (c === '<' && depth <= 0) return -1;
  }
  return -1;
}

/** What is foreign in a chunk, in order. */
export function foreignIn(text: string): readonly Foreign[] {
  if (!/[{<:]/.test(text)) return [];
  const found: Foreign[] = [];
  const endless = new Set<FindEnd>();
  const openings = new RegExp(OPENING);
  for (let m = openings.exec(text); m; m = openings.exec(text)) {
    if (text[m.index - 1] === '\\') continue;
    const construct = CONSTRUCTS[m.slice(1).findIndex((group) => group !== undefined)]!;
    const end = endless.has(construct.end) ? -1 : construct.end(text, m.index);
    if (end < 0) {
      // A construct that is closed by a fixed string is not looked for again where that string does not come any more.
      if (construct.opening === '\\{%' || construct.opening === '\\{/\\*') endless.add(construct.end);
      continue;
    }
    const comment = construct.opening === '\\{/\\*' ? text.slice(m.index + 3, end - 3) : '';
    found.push({ start: m.index, end, shows: construct.shows, directive: directiveIn(comment, m.index, end) });
    openings.lastIndex = end;
  }
  return found;
}

/** The chunk with what is foreign overwritten by a word of the same length, so that the parser passes over it. */
export function overwritten(text: string, foreign: readonly Foreign[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of foreign) {
    out += text.slice(at, start) + 'x'.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}
