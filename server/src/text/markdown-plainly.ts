import { datelineOf } from './furniture';
import type { ChunkContent } from './markdown-chunk';
import { blockOf } from './piece';
import { ProseBuilder } from './prose-builder';

/** What can mean something in the middle of a line, to the parser or to `markdown-foreign`. */
const SPECIAL = /[\\`*_[\]<>&~|{}@\u0000\uFEFF]|:\/\/|www\./i;
/** The start of a line that no block but a paragraph can begin with, nor end it. */
const PLAIN_START = /^[ \t]*(?:[\p{L}"'“”‘’«»‹›„‚(¿¡…—–$€£%]|\d(?!\d{0,8}[.)]))/u;
const HEADING = /^(#{1,6})[ \t]+([^#\r\n]*[^#\s])[ \t]*(?:\r\n?|\n|$)\s*$/;
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/;
const HEADING_END = /^[ \t\r\n]*$/;

/**
 * Reads a chunk that is a paragraph or a heading with nothing in it to parse, as most are; null for any other. It reads the same
 * as the parser does, a hundred times quicker.
 */
export function readPlainly(text: string): ChunkContent | null {
  if (SPECIAL.test(text) || /^(?:import|export)\s/.test(text)) return null;
  return text.startsWith('#') ? readHeading(text) : readParagraph(text);
}

function readHeading(text: string): ChunkContent | null {
  const m = HEADING.exec(text);
  if (!m) return null;
  const start = m[0].indexOf(m[2]!, m[1]!.length);
  const end = start + m[2]!.length;
  if (!HEADING_END.test(text.slice(end))) return null;
  const prose = new ProseBuilder(text);
  prose.verbatim(start, end);
  return { ...EMPTY, blocks: [blockOf('heading', prose.build()!, 0, { level: m[1]!.length })] };
}

function readParagraph(text: string): ChunkContent | null {
  const prose = new ProseBuilder(text);
  const lines = /[^\r\n]+/g;
  let at = 0;
  for (let m = lines.exec(text); m; m = lines.exec(text)) {
    const start = m.index + /^[ \t]*/.exec(m[0])![0].length;
    let end = m.index + m[0].length;
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
    if (start === end) continue;
    if (!PLAIN_START.test(m[0]) || (at === 0 ? start > 0 : BLANK_LINE.test(text.slice(at, start)))) return null;
    prose.space(at, start);
    prose.verbatim(start, end);
    at = end;
  }
  const built = prose.build();
  if (!built) return { ...EMPTY, blocks: [] };
  return { ...EMPTY, blocks: [blockOf('paragraph', built, 0, { dateline: datelineOf(built.text) })] };
}

const NOTES = { defines: [], mentions: [], resolved: [], parsed: 0 };
const EMPTY = { directives: [], notes: NOTES } as const;
