/** A line of text. Its visible part is what stands between the white space at its edges. */
export interface Line {
  readonly start: number;
  readonly textStart: number;
  readonly textEnd: number;
  /** Where the next line starts. */
  readonly next: number;
}

const CR = 13;
const LF = 10;

const isLineBreak = (unit: number): boolean => unit === LF || unit === CR;

/** White space that means nothing at the edge of a line of plain text. */
const isPlainEdge = (unit: number): boolean => unit === 32 || unit === 9 || unit === 11 || unit === 12 || unit === 0xa0;

/** White space at the edge of a line as CommonMark counts it: a no-break space is text. */
export const isMarkdownSpace = (unit: number): boolean => unit === 32 || unit === 9;

/** The line that starts at `start`; `\n`, `\r\n` and a lone `\r` end one. `isEdge` tells what its visible part is trimmed of. */
export function lineAt(source: string, start: number, isEdge = isPlainEdge): Line {
  let end = start;
  while (end < source.length && !isLineBreak(source.charCodeAt(end))) end++;
  let next = end;
  if (next < source.length) next += source.charCodeAt(end) === CR && source.charCodeAt(end + 1) === LF ? 2 : 1;
  let textStart = start;
  while (textStart < end && isEdge(source.charCodeAt(textStart))) textStart++;
  let textEnd = end;
  while (textEnd > textStart && isEdge(source.charCodeAt(textEnd - 1))) textEnd--;
  return { start, textStart, textEnd, next };
}

export const isBlank = (line: Line): boolean => line.textStart === line.textEnd;

/** Lines from a place on, each read once, however often it is looked at. */
export class LineReader {
  readonly #source: string;
  readonly #isEdge: typeof isPlainEdge;
  /** The lines read and not taken are those from `#head` on. */
  #ahead: Line[] = [];
  #head = 0;
  #position: number;
  /** The end of the furthest line looked at since the last `begin`. */
  seen: number;

  constructor(source: string, position: number, isEdge = isPlainEdge) {
    this.#source = source;
    this.#isEdge = isEdge;
    this.#position = position;
    this.seen = position;
  }

  /** Begins a piece: what was looked at before does not count any more. Gives where the piece starts. */
  begin(): number {
    this.seen = this.position;
    return this.seen;
  }

  /** Where the next line to take starts. */
  get position(): number {
    return this.#ahead[this.#head]?.start ?? this.#position;
  }

  /** The line `n` lines ahead, or undefined past the end. */
  peek(n = 0): Line | undefined {
    while (this.#ahead.length - this.#head <= n && this.#position < this.#source.length) {
      const line = lineAt(this.#source, this.#position, this.#isEdge);
      this.#ahead.push(line);
      this.#position = line.next;
    }
    const line = this.#ahead[this.#head + n];
    this.seen = Math.max(this.seen, line?.next ?? this.#source.length);
    return line;
  }

  take(): Line | undefined {
    const line = this.peek();
    if (line) this.#head++;
    if (this.#head > 64 && this.#head * 2 > this.#ahead.length) {
      this.#ahead = this.#ahead.slice(this.#head);
      this.#head = 0;
    }
    return line;
  }
}
