import { Lru } from '../base';
import { type ChunkContent, type ChunkReading, type OpenBlock, readChunk, withOpenBlock } from './markdown-chunk';
import { readPlainly } from './markdown-plainly';
import { isBlank, type Line, type LineReader } from './plain-lines';
import { copied } from './prose-builder';

/**
 * Takes from `lines` the chunk that starts at `at`, and reads it.
 *
 * A chunk ends before a line that begins in the first column and follows a blank line: such a line is in no list, quotation or
 * footnote, and no paragraph goes on in it. Only a fence or an HTML block of the kinds that do not end at a blank line can still
 * be open there; the parser says so, and the chunk then goes on to where that is closed. A tight list is cut before each item of
 * its first level, too, where the parser agrees that the chunk ends in a list.
 */
export function chunkAt(source: string, lines: LineReader, at: number): ChunkContent {
  let splitsLists = true;
  for (;;) {
    const end = takeToBoundary(source, lines, at, splitsLists);
    const text = source.slice(at, lines.position);
    const { content, open, endsInList } = readingOf(text);
    if (open) takeThrough(source, lines, open);
    else if (end === 'item' && !endsInList) {
      splitsLists = false;
      continue;
    }
    return withOpenBlock(content, open, source.slice(at, lines.position));
  }
}

/** How many characters of chunks are remembered with what they read as: passages that are copied, cut and pasted, or stand in two texts. */
const KEPT_CHARACTERS = 300_000;

const readings = new Lru<string, ChunkReading>(KEPT_CHARACTERS, (text) => text.length);

/** What a chunk reads as by itself. A chunk that was met before, in whatever document, gives the same blocks, maps and all. */
function readingOf(text: string): ChunkReading {
  let reading = readings.get(text);
  if (!reading) {
    const plainly = readPlainly(text);
    reading = plainly ? { content: plainly, open: null, endsInList: true } : readChunk(text, []);
    readings.set(copied(text), reading);
  }
  return reading;
}

const ITEM = /^(?:([-+*])|\d{1,9}([.)]))[ \t]+[^ \t\r\n]/;

function markerOf(source: string, line: Line): string {
  const m = ITEM.exec(source.slice(line.start, line.start + 16));
  return m?.[1] ?? m?.[2] ?? '';
}

function takeToBoundary(source: string, lines: LineReader, at: number, splitsLists: boolean): 'blank' | 'item' | 'end' {
  let marker: string | null = lines.position > at ? '' : null;
  let afterBlank = false;
  for (let line = lines.peek(); line; line = lines.peek()) {
    if (isBlank(line)) afterBlank = true;
    else {
      if (marker !== null && line.textStart === line.start) {
        if (afterBlank) return 'blank';
        if (splitsLists && marker !== '' && markerOf(source, line) === marker) return 'item';
      }
      marker ??= markerOf(source, line);
      afterBlank = false;
    }
    lines.take();
  }
  return 'end';
}

function takeThrough(source: string, lines: LineReader, open: OpenBlock): void {
  for (let line = lines.take(); line; line = lines.take())
    if (open.isClosedBy(source.slice(line.start, line.textEnd))) break;
  while (lines.peek() && isBlank(lines.peek()!)) lines.take();
}
