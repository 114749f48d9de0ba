import type { Span } from '../base';
import { datelineOf } from './furniture';
import { InlineTraits } from './inline-traits';
import type { ChunkContent } from './markdown-chunk';
import { blockOf } from './piece';
import { isMarkdownSpace } from './plain-lines';
import type { BlockKind } from './prose';
import { ProseBuilder } from './prose-builder';

/** What can mean something in the middle of a line, to the parser or to `markdown-foreign`. */
const SPECIAL = /[\\`*_[\]<>&~|{}@\u0000\uFEFF]|:\/\/|www\./i;
/** The start of a line that no block but a paragraph can begin with, nor end it. */
const PLAIN_START =
  /^[ \t]*(?:[\p{L}"'“”‘’«»‹›„‚(¿¡…—–$€£%]|\d(?!\d{0,8}[.)])|(?:\*{1,2}|_{1,2})[\p{L}\p{N}]|\[[^[\]\r\n]+\]\()/u;
const MODULE = /^(?:import|export)\s/;
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/;
const HEADING = /^(#{1,6})[ \t]+([^#\s](?:[^#\r\n]*[^#\s])?)[ \t]*(?:\r\n?|\n|$)[ \t\r\n]*$/;

const ITEM = /^(?:[-+*]|\d{1,9}[.)]) {1,4}(?=[^\r\n]*(?:\r\n?|\n|$)[ \t\r\n]*$)/;

/**
 * Reads a chunk that is a heading without markup, or a paragraph or an item of one line with none but plain emphasis and links, as
 * most are; null for any other. It reads the same as the parser does, many times quicker.
 */
export function readPlainly(text: string): ChunkContent | null {
  if (text.startsWith('#')) return readHeading(text);
  const marker = ITEM.exec(text)?.[0].length;
  return marker === undefined ? readParagraph(text, 'paragraph', 0) : readParagraph(text, 'list-item', marker);
}

function readHeading(text: string): ChunkContent | null {
  const m = SPECIAL.test(text) ? null : HEADING.exec(text);
  if (!m) return null;
  const prose = new ProseBuilder(text);
  const start = text.indexOf(m[2]!, m[1]!.length);
  prose.verbatim(start, start + m[2]!.length);
  const built = prose.build();
  return { blocks: built ? [blockOf('heading', built, 0, { level: m[1]!.length })] : [], ...EMPTY };
}

function readParagraph(text: string, kind: BlockKind, from: number): ChunkContent | null {
  const markup = simpleMarkup(text, from);
  if (!markup || MODULE.test(text)) return null;
  const prose = new ProseBuilder(text);
  const inline = new InlineTraits();
  let emphasis = false;
  const words = (start: number, end: number) => {
    prose.words(start, end);
    inline.words(text.slice(start, end));
  };
  const lines = /[^\r\n]+/g;
  let [at, next] = [from, 0];
  lines.lastIndex = from;
  for (let m = lines.exec(text); m; m = lines.exec(text)) {
    const start = m.index + /^[ \t]*/.exec(m[0])![0].length;
    let end = m.index + m[0].length;
    while (end > start && isMarkdownSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) continue;
    if (!PLAIN_START.test(m[0]) || (at === from ? start > from : BLANK_LINE.test(text.slice(at, start)))) return null;
    prose.space(at, start);
    at = start;
    for (; next < markup.length && markup[next]!.start < end; next++) {
      const { start: from, end: to } = markup[next]!;
      words(at, from);
      if (/[*_]/.test(text[from]!)) {
        const tag = to - from === 2 ? 'strong' : 'em';
        emphasis = !emphasis;
        if (emphasis) inline.opened(tag, to);
        else inline.closed(tag, from);
      }
      at = to;
    }
    words(at, end);
    at = end;
  }
  const built = prose.build();
  const dateline = built && kind === 'paragraph' ? datelineOf(built.text) : undefined;
  const traits = built ? { dateline, ...inline.take(built) } : {};
  return { blocks: built ? [blockOf(kind, built, 0, traits)] : [], ...EMPTY };
}

/** A run of asterisks or underscores, or a link whose destination and title have nothing in them to parse. */
const MARK = /\*+|_+|\[([^[\]\r\n^][^[\]\r\n]*)(\]\([^\s()<>\\]*(?: "[^"\\\r\n]*")?\))/g;

/**
 * The markup in a paragraph that is emphasis or a link beyond doubt, as the spans to leave out; null where anything else in it can
 * mean something.
 */
function simpleMarkup(text: string, from: number): readonly Span[] | null {
  if (!/[*_[]/.test(text)) return SPECIAL.test(text) ? null : [];
  const markup: Span[] = [];
  let rest = '';
  let at = from;
  let open = '';
  const marks = new RegExp(MARK);
  marks.lastIndex = from;
  for (const m of text.matchAll(marks)) {
    const [start, end] = [m.index, m.index + m[0].length];
    rest += text.slice(at, start);
    at = end;
    if (m[1] === undefined) {
      const [run] = m;
      if (run.length > 2 || !(open === '' ? opens(text, start, end) : open === run && closes(text, start, end)))
        return null;
      open = open === '' ? run : '';
      markup.push({ start, end });
    } else {
      if (text[start - 1] === '!') return null;
      rest += m[1];
      markup.push({ start, end: start + 1 }, { start: end - m[2]!.length, end });
    }
  }
  return open !== '' || SPECIAL.test(rest + text.slice(at)) ? null : markup;
}

/** A run that can open emphasis and not close it (CommonMark 0.31, 6.2), of the plainest kind. */
const opens = (text: string, start: number, end: number): boolean =>
  (start === 0 || /[\s("'«“‘—–]/.test(text[start - 1]!)) && /[\p{L}\p{N}]/u.test(text.charAt(end));

/** A run that can close emphasis and not open it. */
const closes = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[start - 1]!)
    ? /^$|[\s.,;:!?)"'»”’—–]/.test(text.charAt(end))
    : /[.,;:!?%)"'»”’]/.test(text[start - 1]!) && /^$|\s/.test(text.charAt(end));

const NOTES = { defines: [], mentions: [], resolved: [], parsed: 0 };
const EMPTY = { directives: [], notes: NOTES } as const;
