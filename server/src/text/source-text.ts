import type { Span } from '../base';
import type { SourceChange } from './prose';

/** How long a part of a text is at most, in UTF-16 units: short enough to be written anew at every keystroke. */
const LONGEST_PART = 8192;

/** A part shorter than this is joined to its neighbour. */
const SHORTEST_PART = 1024;

const CR = 13;
const LF = 10;

/** A stretch of a text, and where in it each line begins that begins in it. */
class Part {
  readonly text: string;
  #starts: readonly number[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** The offsets just after each line break. */
  get starts(): readonly number[] {
    this.#starts ??= lineStarts(this.text);
    return this.#starts;
  }
}

/**
 * A text that can be changed without being copied: a change gives another text, which shares all parts but those around the change.
 * It also counts lines; LF, CRLF and CR each end one. No part ends between CR and LF.
 */
export class SourceText {
  readonly #parts: readonly Part[];
  /** Where each part begins, and at last where the last one ends. */
  readonly #offsets: Int32Array;
  /** How many lines begin before each part, the first line of all left out; made when lines are first asked for. */
  #lines: Int32Array | null = null;
  #whole: string | null;

  private constructor(parts: readonly Part[], whole: string | null) {
    this.#parts = parts;
    this.#offsets = sums(parts, ({ text }) => text.length);
    this.#whole = whole;
  }

  static of(text: string): SourceText {
    return new SourceText(cut(text), text);
  }

  get length(): number {
    return this.#offsets[this.#parts.length]!;
  }

  /** All of it as one string, put together when somebody first asks. */
  get whole(): string {
    this.#whole ??= this.#parts.map(({ text }) => text).join('');
    return this.#whole;
  }

  /** The text of a span. */
  slice(start: number, end = this.length): string {
    const [from, to] = [Math.max(0, start), Math.min(end, this.length)];
    if (from >= to) return '';
    const first = lastAtOrBefore(this.#offsets, this.#parts.length, from);
    let text = '';
    for (let i = first; i < this.#parts.length && this.#offsets[i]! < to; i++) {
      const at = this.#offsets[i]!;
      text += this.#parts[i]!.text.slice(Math.max(0, from - at), to - at);
    }
    return text;
  }

  /** The text after a change, which is brought into it first. */
  with({ start, end, newText }: SourceChange): SourceText {
    const from = Math.max(0, Math.min(start, this.length));
    const to = Math.max(from, Math.min(end, this.length));
    const [parts, offsets] = [this.#parts, this.#offsets];
    let first = Math.max(0, lastAtOrBefore(offsets, parts.length, from));
    let last = Math.max(first, lastAtOrBefore(offsets, parts.length, to));
    let [before, after] = [from - (offsets[first] ?? 0), to - (offsets[last] ?? 0)];
    // A neighbour is taken in where a break would be cut in two, or a part would be left too short to be one.
    const taken = () => before + newText.length + (parts[last]?.text.length ?? 0) - after;
    if (first > 0 && (before === 0 || taken() < SHORTEST_PART)) before += parts[--first]!.text.length;
    if (last + 1 < parts.length && taken() < SHORTEST_PART) after -= parts[last++]!.text.length;
    const text = this.slice(offsets[first] ?? 0, from) + newText + this.slice(to, offsets[last + 1] ?? this.length);
    return new SourceText([...parts.slice(0, first), ...cut(text), ...parts.slice(last + 1)], null);
  }

  get lineCount(): number {
    return this.#lineSums[this.#parts.length]! + 1;
  }

  /** The line that holds the offset. */
  lineAt(offset: number): number {
    const part = lastAtOrBefore(this.#offsets, this.#parts.length, offset);
    if (part < 0) return 0;
    const { starts } = this.#parts[part]!;
    return this.#lineSums[part]! + lastAtOrBefore(starts, starts.length, offset - this.#offsets[part]!) + 1;
  }

  /** Where a line begins; the end of the text for one beyond the last. */
  lineStart(line: number): number {
    if (line <= 0) return 0;
    if (line >= this.lineCount) return this.length;
    const part = lastAtOrBefore(this.#lineSums, this.#parts.length, line - 1);
    return this.#offsets[part]! + this.#parts[part]!.starts[line - 1 - this.#lineSums[part]!]!;
  }

  /** Where a line's text starts and ends, its line break left out. */
  lineSpan(line: number): Span {
    const start = this.lineStart(line);
    const next = this.lineStart(line + 1);
    const tail = this.slice(Math.max(start, next - 2), next);
    return { start, end: next - (/\r\n$|[\r\n]$/.exec(tail)?.[0].length ?? 0) };
  }

  get #lineSums(): Int32Array {
    this.#lines ??= sums(this.#parts, ({ starts }) => starts.length);
    return this.#lines;
  }
}

/** A text in parts, none cut between CR and LF. */
function cut(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; ) {
    let end = text.length - at <= LONGEST_PART ? text.length : at + LONGEST_PART - SHORTEST_PART;
    if (text.charCodeAt(end - 1) === CR && text.charCodeAt(end) === LF) end++;
    parts.push(new Part(text.slice(at, end)));
    at = end;
  }
  return parts;
}

function sums(parts: readonly Part[], count: (part: Part) => number): Int32Array {
  const all = new Int32Array(parts.length + 1);
  for (let i = 0; i < parts.length; i++) all[i + 1] = all[i]! + count(parts[i]!);
  return all;
}

/** The index of the last of the first `length` numbers, in order, that is not above `value`; of equal ones the last; -1 where all are. */
function lastAtOrBefore(numbers: ArrayLike<number>, length: number, value: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lineStarts(text: string): readonly number[] {
  const starts: number[] = [];
  if (text.includes('\r')) {
    for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + mark.length);
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
