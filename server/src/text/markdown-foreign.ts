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

/**
 * Hugo shortcodes, Liquid and Jinja; MDX comments; attribute lists of kramdown and Pandoc; MDX expressions; JSX tags whose attributes
 * hold expressions; the fences of admonitions.
 */
const FOREIGN =
  /(?<shows>\{\{[^{}]{0,1000}\}\}|\{%[^{}]{0,1000}%\}|\{[A-Za-z_$][\w$]*(?:\.[\w$]+|\([^(){}\n]{0,80}\)){1,8}\})|\{\/\*(?<comment>[\s\S]{0,1000}?)\*\/\}|\{[:#.][^{}\n]{0,200}\}|<\/?[A-Z][\w.]{0,60}(?:[^<>{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,300}\}){0,300}>|^:::[^\n\r]*$/gm;

/** What is foreign in a chunk, in order. */
export function foreignIn(text: string): readonly Foreign[] {
  if (!/[{<:]/.test(text)) return [];
  return [...text.matchAll(FOREIGN)].map((m) => {
    const [start, end] = [m.index, m.index + m[0].length];
    const comment = m.groups?.comment;
    return {
      start,
      end,
      shows: m.groups?.shows !== undefined,
      directive: comment === undefined ? null : directiveIn(comment, start, end),
    };
  });
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
