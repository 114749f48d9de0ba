import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../base';
import { SourceText } from '../text';

/**
 * Turns UTF-16 offsets of a text into LSP positions and back. LF, CRLF and CR each end a line. Whatever is asked for is brought
 * into the text first: no position and no offset is wrong.
 */
export class Lines {
  readonly #text: SourceText;

  constructor(text: SourceText | string) {
    this.#text = typeof text === 'string' ? SourceText.of(text) : text;
  }

  get count(): number {
    return this.#text.lineCount;
  }

  /** The line that holds the offset. */
  lineAt(offset: number): number {
    return this.#text.lineAt(offset);
  }

  /** Where a line starts. */
  startOf(line: number): number {
    return this.#text.lineStart(line);
  }

  /** Where a line's text starts and ends, its line break left out. */
  spanOf(line: number): Span {
    return this.#text.lineSpan(line);
  }

  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.#text.lineStart(line) };
  }

  offsetAt(position: Position): number {
    const line = Math.trunc(Number(position.line));
    if (!(line >= 0)) return 0;
    if (line >= this.count) return this.#text.length;
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
