import type { Span } from '../base';

/** A stretch that reads the same in prose and source: where it starts in each, and for how long. */
export type OffsetRun = readonly [prose: number, source: number, length: number];

/**
 * Maps offsets in a block's prose to offsets in its source, both relative to the block. It is a list of runs: in run i, prose
 * offset `prose[i] + k` reads the same as source offset `source[i] + k`, for `0 <= k < length[i]`. Between runs stands what only
 * one side has: markup in the source, or a decoded entity, a mask or a folded line break in the prose. A run of length 0 keeps
 * the two sides in step between two such gaps, or before the first or after the last.
 */
export class OffsetMap {
  /** The runs, flat and in order: prose offset, source offset, length. Not to be written to. */
  readonly runs: Int32Array;

  constructor(runs: readonly OffsetRun[] | Int32Array) {
    this.runs = runs instanceof Int32Array ? runs : Int32Array.from(runs.flat());
  }

  /** A block whose prose is its source. */
  static identity(length: number): OffsetMap {
    return new OffsetMap(length > 0 ? Int32Array.of(0, 0, length) : new Int32Array(0));
  }

  /**
   * Where in `runs` the last run stands that starts at or before `offset`, or -1.
   * `side` is 0 to count in prose and 1 to count in source.
   */
  #run(side: 0 | 1, offset: number): number {
    let low = 0;
    let high = this.runs.length / 3;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.runs[middle * 3 + side]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : (low - 1) * 3;
  }

  /** The source offset at which the prose character at `offset` starts. */
  startToSource(offset: number): number {
    const i = this.#run(0, offset);
    if (i < 0) return this.runs[1] ?? 0;
    // In a gap (a decoded entity, a mask, a folded break) it starts where the run before it ends.
    return this.runs[i + 1]! + Math.min(offset - this.runs[i]!, this.runs[i + 2]!);
  }

  /** The source offset just after the prose character that ends at `offset`. */
  endToSource(offset: number): number {
    if (offset <= 0) return this.startToSource(0);
    const i = this.#run(0, offset - 1);
    if (i < 0) return this.runs[1] ?? 0;
    const into = offset - this.runs[i]!;
    const length = this.runs[i + 2]!;
    if (into <= length) return this.runs[i + 1]! + into;
    // The character is in a gap: it ends where the next run starts.
    return this.runs[i + 4] ?? this.runs[i + 1]! + length;
  }

  /** The source span of a prose span; an empty one stays empty. */
  toSource(s: Span): Span {
    const start = this.startToSource(s.start);
    return { start, end: s.end <= s.start ? start : Math.max(start, this.endToSource(s.end)) };
  }

  /** The prose offset for a source offset; inside markup, the next prose offset. */
  toProse(offset: number): number {
    const i = this.#run(1, offset);
    if (i < 0) return this.runs[0] ?? 0;
    const into = offset - this.runs[i + 1]!;
    const length = this.runs[i + 2]!;
    if (into <= length) return this.runs[i]! + into;
    return this.runs[i + 3] ?? this.runs[i]! + length;
  }

  /** True where the prose span and its source span are the same characters, so that an edit of one is an edit of the other. */
  isVerbatim(s: Span): boolean {
    const i = this.#run(0, s.start);
    return i >= 0 && s.end <= this.runs[i]! + this.runs[i + 2]!;
  }
}
