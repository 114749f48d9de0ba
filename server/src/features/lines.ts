import type { Position, Range } from 'vscode-languageserver-types';
import type { Snapshot } from '../analysis';
import type { Span } from '../base';

/** How many lines below the last one are tried first: as far as the next paragraph. */
const NEAR = 3;

/**
 * Turns UTF-16 offsets of a text into LSP positions and back. LF, CRLF and CR each end a line. Whatever is asked for is brought
 * into the text first: no position and no offset is wrong.
 */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];
  /** The line last asked for: what is asked next is mostly there, or just below. */
  #near = 0;

  constructor(text: string) {
    this.#text = text;
    this.#starts = text.includes('\r') ? mixedStarts(text) : plainStarts(text);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line that holds the offset. */
  lineAt(offset: number): number {
    for (let line = this.#near; line <= this.#near + NEAR; line++) {
      if (this.#starts[line]! <= offset && offset < (this.#starts[line + 1] ?? 0)) {
        this.#near = line;
        return line;
      }
    }
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    this.#near = Math.max(0, low - 1);
    return this.#near;
  }

  /** Where a line's text starts and ends, its line break left out. */
  spanOf(line: number): Span {
    const start = this.#starts[line] ?? this.#text.length;
    let end = this.#starts[line + 1] ?? this.#text.length;
    if (end > start && this.#text[end - 1] === '\n') end--;
    if (end > start && this.#text[end - 1] === '\r') end--;
    return { start, end };
  }

  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.#starts[line]! };
  }

  offsetAt(position: Position): number {
    const line = Math.trunc(Number(position.line));
    if (!(line >= 0)) return 0;
    if (line >= this.#starts.length) return this.#text.length;
    const { start, end } = this.spanOf(line);
    const character = Math.trunc(Number(position.character));
    return character > 0 ? Math.min(start + character, end) : start;
  }

  rangeOf(s: Span): Range {
    return { start: this.positionAt(s.start), end: this.positionAt(s.end) };
  }

  /** The span of a range; one that runs backwards is turned round. */
  offsetsOf(range: Range): Span {
    const [a, b] = [this.offsetAt(range.start), this.offsetAt(range.end)];
    return a <= b ? { start: a, end: b } : { start: b, end: a };
  }
}

function plainStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function mixedStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + mark.length);
  return starts;
}

const known = new WeakMap<Snapshot, Lines>();

/** The lines of a document's source, worked out once. */
export function linesOf(snapshot: Snapshot): Lines {
  let lines = known.get(snapshot);
  if (!lines) {
    lines = new Lines(snapshot.source);
    known.set(snapshot, lines);
  }
  return lines;
}
