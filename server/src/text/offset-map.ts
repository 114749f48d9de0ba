import type { Span } from '../base';

/**
 * Maps offsets in a block's prose to offsets in its source, both relative to the block. It is a list of runs: in run i, prose
 * offset `prose[i] + k` reads the same as source offset `source[i] + k`, for `0 <= k < length[i]`. Between runs stands what only
 * one side has: markup in the source, or a decoded entity, a mask or a folded line break in the prose.
 */
export class OffsetMap {
  readonly #prose: Int32Array;
  readonly #source: Int32Array;
  readonly #length: Int32Array;

  constructor(runs: readonly (readonly [prose: number, source: number, length: number])[]) {
    this.#prose = Int32Array.from(runs, (r) => r[0]);
    this.#source = Int32Array.from(runs, (r) => r[1]);
    this.#length = Int32Array.from(runs, (r) => r[2]);
  }

  /** A block whose prose is its source. */
  static identity(length: number): OffsetMap {
    return new OffsetMap(length > 0 ? [[0, 0, length]] : []);
  }

  /** The index of the last run that starts at or before `offset` in `starts`, or -1. */
  #run(starts: Int32Array, offset: number): number {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The source offset at which the prose character at `offset` starts. */
  startToSource(offset: number): number {
    const i = this.#run(this.#prose, offset);
    if (i < 0) return this.#source[0] ?? 0;
    const into = offset - this.#prose[i]!;
    if (into < this.#length[i]!) return this.#source[i]! + into;
    // In a gap (a decoded entity, a mask, a folded break): it starts where the run before it ends.
    return this.#source[i]! + this.#length[i]!;
  }

  /** The source offset just after the prose character that ends at `offset`. */
  endToSource(offset: number): number {
    if (offset <= 0) return this.startToSource(0);
    const i = this.#run(this.#prose, offset - 1);
    if (i < 0) return this.#source[0] ?? 0;
    const into = offset - this.#prose[i]!;
    if (into <= this.#length[i]!) return this.#source[i]! + into;
    // The character is in a gap: it ends where the next run starts.
    return this.#source[i + 1] ?? this.#source[i]! + this.#length[i]!;
  }

  /** The source span of a prose span; an empty one stays empty. */
  toSource(s: Span): Span {
    const start = this.startToSource(s.start);
    return { start, end: s.end <= s.start ? start : Math.max(start, this.endToSource(s.end)) };
  }

  /** The prose offset for a source offset; inside markup, the next prose offset. */
  toProse(offset: number): number {
    const i = this.#run(this.#source, offset);
    if (i < 0) return this.#prose[0] ?? 0;
    const into = offset - this.#source[i]!;
    if (into <= this.#length[i]!) return this.#prose[i]! + into;
    return this.#prose[i + 1] ?? this.#prose[i]! + this.#length[i]!;
  }

  /** True where the prose span and its source span are the same characters, so that an edit of one is an edit of the other. */
  isVerbatim(s: Span): boolean {
    const i = this.#run(this.#prose, s.start);
    if (i < 0) return false;
    return s.end <= this.#prose[i]! + this.#length[i]!;
  }
}
