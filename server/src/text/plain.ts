import { type Span, shift } from '../base';
import { directivesOnLine } from './directives';
import { datelineOf } from './furniture';
import { blockOf, pieceOf, type Reader } from './piece';
import { isBlank, type Line, LineReader } from './plain-lines';
import { ITEM, takeParagraph } from './plain-wrap';
import type { Block, Directive } from './prose';
import { type BuiltProse, ProseBuilder } from './prose-builder';

/**
 * Plain text. A piece is a paragraph with the blank lines after it. Lines that begin with a bullet are list items, and a line
 * between two dashes ("- The talks -") is a heading, as agencies set them.
 */
export const plainReader: Reader = {
  initial: '',
  read(source, from, state, take) {
    const lines = new LineReader(source, from);
    for (let at = lines.begin(); at < source.length; at = lines.begin()) {
      const content = readParagraph(source, lines, at);
      while (lines.peek() && isBlank(lines.peek()!)) lines.take();
      const place = { length: lines.position - at, reach: lines.seen - at, state };
      if (!take(pieceOf(place, content), state)) return;
    }
  },
};

function readParagraph(
  source: string,
  lines: LineReader,
  origin: number,
): { readonly blocks: readonly Block[]; readonly directives: readonly Directive[] } {
  if (isBlank(lines.peek()!)) return { blocks: [], directives: [] };
  const paragraph = takeParagraph(source, lines);
  const directives = paragraph.flatMap((line) => directivesOnLine(source, line.textStart, line.textEnd, origin));
  const block = plainBlock(source, paragraph, origin, directives);
  return { blocks: block ? [block] : [], directives };
}

const SUBHEADING = /^[-–—][ \u00A0]+(?=\S)/u;

function plainBlock(
  source: string,
  paragraph: readonly Line[],
  origin: number,
  directives: readonly Directive[],
): Block | null {
  const first = paragraph[0]!;
  let [start, end] = [first.textStart, paragraph.at(-1)!.textEnd];
  const opening = source.slice(start, start + 8);
  const isSubheading =
    paragraph.length === 1 &&
    end - start <= 80 &&
    SUBHEADING.test(opening) &&
    /\S[ \u00A0]+[-–—]$/u.test(source.slice(start, end));
  const marker = (isSubheading ? SUBHEADING : ITEM).exec(opening);
  start += marker?.[0].length ?? 0;
  if (isSubheading) end = start + source.slice(start, end - 1).trimEnd().length;
  const built = proseOfLines(
    source,
    paragraph,
    { start, end },
    directives.map((d) => shift(d.span, origin)),
  );
  if (!built) return null;
  if (isSubheading) return blockOf('heading', built, origin, { level: 2 });
  if (marker) return blockOf('list-item', built, origin);
  return blockOf('paragraph', built, origin, { dateline: datelineOf(built.text) });
}

/** The lines from `bounds.start` to `bounds.end` as one line, without what stands in the `holes`. */
export function proseOfLines(
  source: string,
  lines: readonly Line[],
  bounds: Span,
  holes: readonly Span[],
): BuiltProse | null {
  const prose = new ProseBuilder(source);
  let at = bounds.start;
  for (const line of lines) {
    const end = Math.min(line.textEnd, bounds.end);
    prose.space(at, line.textStart);
    at = Math.max(at, line.textStart);
    for (const hole of holes) {
      if (hole.start < at || hole.end > end) continue;
      prose.words(at, hole.start);
      at = hole.end;
    }
    prose.words(at, end);
    at = Math.max(at, end);
  }
  return prose.build();
}
