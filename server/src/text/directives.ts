import type { Directive } from './prose';

const DIRECTIVE = /^\s*bluepencil-(disable-next-line|disable-line|disable|enable)(?![\w-])/;

/**
 * The directive in a comment's inner text, or null where the comment is someone else's. Rule ids are parted by spaces or
 * commas; what follows ` -- ` is the reason, for people.
 */
export function directiveIn(comment: string, start: number, end: number): Directive | null {
  const m = DIRECTIVE.exec(comment);
  if (!m) return null;
  const rest = comment.slice(m[0].length).split(/\s--\s/, 1)[0]!;
  const rules = rest.split(/[\s,]+/).filter((id) => /^[\w-]+(?:\/[\w-]+)?$/.test(id));
  return { kind: m[1] as Directive['kind'], rules, span: { start, end } };
}

/** A comment that holds a directive, in formats that have no comments of their own. */
const WRITTEN_OUT = /<!--(\s*bluepencil-[^<>\n\r]*)-->/g;

/** The directives written as HTML comments on a line of text from `start` to `end`; spans count from `origin`. */
export function directivesOnLine(source: string, start: number, end: number, origin: number): readonly Directive[] {
  const line = source.slice(start, end);
  if (!line.includes('<!--')) return [];
  const found: Directive[] = [];
  for (const m of line.matchAll(WRITTEN_OUT)) {
    const at = start + m.index - origin;
    const directive = directiveIn(m[1]!, at, at + m[0].length);
    if (directive) found.push(directive);
  }
  return found;
}
