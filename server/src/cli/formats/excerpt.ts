import { type Cell, cellsOf } from './width';

/** Columns of context before the words, where the line has to be cut. */
const BEFORE = 36;
/** The longest line cut up: beyond it only the part around the words is looked at, in UTF-16 units. */
const LOOKED = 600;

/** A piece of a line, with the words concerned underlined. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the underline. */
  readonly indent: number;
  /** Columns underlined, at least one. */
  readonly width: number;
}

const columnsOf = (cells: readonly Cell[]) => cells.reduce((sum, { columns }) => sum + columns, 0);

/**
 * Cuts a line to a number of columns around the words that start at `column` and are `length` long, both in UTF-16 units. Cuts at
 * spaces where there are any near; what is left out is an ellipsis.
 */
export function excerptOf(line: string, column: number, length: number, columns: number): Excerpt {
  const base = Math.max(0, column - LOOKED);
  const cells = cellsOf(line.slice(base, column + LOOKED));
  const start = indexAt(cells, column - base);
  const from = firstShown(cells, start, columns);
  let to = from;
  for (let used = from > 0 || base > 0 ? 1 : 0; to < cells.length; to++) {
    const more = to + 1 < cells.length || column + LOOKED < line.length ? 1 : 0;
    if (used + cells[to]!.columns + more > columns && to > start) break;
    used += cells[to]!.columns;
  }
  const end = Math.min(to, Math.max(start + 1, indexAt(cells, column - base + length)));
  if (to < cells.length) to = lastSpace(cells, end, to);
  const lead = from > 0 || base > 0 ? '…' : '';
  const tail = to < cells.length || column + LOOKED < line.length ? '…' : '';
  return {
    text: `${lead}${cells
      .slice(from, to)
      .map(({ shown }) => shown)
      .join('')}${tail}`,
    indent: lead.length + columnsOf(cells.slice(from, start)),
    width: Math.max(1, columnsOf(cells.slice(start, end))),
  };
}

/** The cell that holds an offset. */
function indexAt(cells: readonly Cell[], offset: number): number {
  const after = cells.findIndex(({ at }) => at > offset);
  const index = after < 0 ? cells.length : after - 1;
  return after < 0 && cells.at(-1)?.at === offset ? index - 1 : index;
}

/** Where to begin, so that the words are in view with something before them. */
function firstShown(cells: readonly Cell[], start: number, columns: number): number {
  const before = Math.min(BEFORE, Math.floor(columns / 3));
  if (columnsOf(cells.slice(0, start)) <= before + 8) return 0;
  let from = start;
  for (let room = before; from > 0 && room > 0; room -= cells[from]!.columns) from--;
  const space = cells.slice(from, start).findIndex(({ shown }) => shown === ' ');
  return space >= 0 && space < 16 ? from + space + 1 : from;
}

/** The last space before `to`, if one is near; never within the words. */
function lastSpace(cells: readonly Cell[], end: number, to: number): number {
  for (let i = to; i > Math.max(end, to - 16); i--) if (cells[i]!.shown === ' ') return i;
  return to;
}

/** Text in lines of at most so many columns, broken at spaces. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const width = columnsOf(cellsOf(word));
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    used += width + (line === '' ? 0 : 1);
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
