import { findMaskable } from './masks';
import { OffsetMap } from './offset-map';
import { MASK } from './prose';

/** A block's text with the place of each character in the source. */
export interface BuiltProse {
  readonly text: string;
  readonly map: OffsetMap;
  /** In the coordinates in which the source was given. */
  readonly start: number;
  readonly end: number;
}

const SOFT_HYPHEN = '\u00AD';
const SPACE = 32;
const TAB = 9;
const isBlank = (unit: number): boolean => unit === SPACE || unit === TAB;

/**
 * Puts a block's prose together from stretches of its source, in order, and keeps the way back. White space at either end of
 * the block is dropped.
 */
export class ProseBuilder {
  readonly #source: string;
  #text = '';
  /** Flat runs, in source coordinates until `build`. */
  #runs: number[] = [];
  #start = -1;
  #spaceStart = -1;
  #spaceEnd = -1;

  constructor(source: string) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Source that reads as it stands. Soft hyphens are left out: a reader does not see them. */
  verbatim(start: number, end: number): void {
    if (start >= end) return;
    const text = this.#source.slice(start, end);
    if (!text.includes(SOFT_HYPHEN)) {
      this.#flushSpace();
      this.#run(start, text);
      return;
    }
    let at = start;
    for (const part of text.split(SOFT_HYPHEN)) {
      if (part !== '') {
        this.#flushSpace();
        this.#run(at, part);
      }
      at += part.length + 1;
    }
  }

  /** Source that reads as it stands, but for spaces and tabs at its ends: with others around them they are one space. */
  words(start: number, end: number): void {
    let [from, to] = [start, end];
    while (from < to && isBlank(this.#source.charCodeAt(from))) from++;
    while (to > from && isBlank(this.#source.charCodeAt(to - 1))) to--;
    this.space(start, from);
    this.verbatim(from, to);
    this.space(to, end);
  }

  /** Source that reads as something else: an entity, an escape, a mask. */
  replace(start: number, end: number, text: string): void {
    if (text === SOFT_HYPHEN) return;
    this.#flushSpace();
    this.#replace(start, end, text);
  }

  /** A code span, a shortcode or the like. */
  mask(start: number, end: number): void {
    this.replace(start, end, MASK);
  }

  /** White space or a line break that a reader sees as one space; next to another, as none. */
  space(start: number, end: number): void {
    if (this.#text === '' || start >= end) return;
    if (this.#spaceStart < 0) this.#spaceStart = start;
    this.#spaceEnd = end;
  }

  /**
   * A stretch of source in which every run of spaces, tabs and line breaks reads as one space. `folds` tells whether a UTF-16
   * unit is such white space.
   */
  folded(start: number, end: number, folds: (unit: number) => boolean): void {
    let at = start;
    while (at < end) {
      const from = at;
      while (at < end && folds(this.#source.charCodeAt(at))) at++;
      if (at > from) this.space(from, at);
      const word = at;
      while (at < end && !(folds(this.#source.charCodeAt(at)) && this.#breaks(at, end, folds))) at++;
      this.verbatim(word, at);
    }
  }

  /** What was put in, or null where there is no prose in it but masks. The builder is empty afterwards. */
  build(): BuiltProse | null {
    const [text, runs, start] = [this.#text, this.#runs, this.#start];
    this.#text = '';
    this.#runs = [];
    this.#start = this.#spaceStart = this.#spaceEnd = -1;
    if (text === '') return null;
    const flat = new Int32Array(runs.length);
    for (let i = 0; i < runs.length; i += 3) {
      flat[i] = runs[i]!;
      flat[i + 1] = runs[i + 1]! - start;
      flat[i + 2] = runs[i + 2]!;
    }
    const end = runs[runs.length - 2]! + runs[runs.length - 1]!;
    const prose = masked(text, new OffsetMap(flat));
    // No spread: this runs for every block, and V8 copies an object with a spread twenty times slower.
    return /[^\s\uFFFC]/.test(prose.text) ? { text: copied(prose.text), map: prose.map, start, end } : null;
  }

  /** A single plain space between words stays in its run; anything else is folded. */
  #breaks(at: number, end: number, folds: (unit: number) => boolean): boolean {
    return this.#source.charCodeAt(at) !== SPACE || at + 1 === end || folds(this.#source.charCodeAt(at + 1));
  }

  #flushSpace(): void {
    if (this.#spaceStart < 0) return;
    const [start, end] = [this.#spaceStart, this.#spaceEnd];
    this.#spaceStart = -1;
    if (this.#source.charCodeAt(start) === SPACE) this.#run(start, ' ');
    else this.#replace(start, end, ' ');
  }

  #run(start: number, text: string): void {
    const runs = this.#runs;
    const last = runs.length - 3;
    if (last >= 0 && runs[last + 1]! + runs[last + 2]! === start) runs[last + 2]! += text.length;
    else runs.push(this.#text.length, start, text.length);
    if (this.#start < 0) this.#start = start;
    this.#text += text;
  }

  #replace(start: number, end: number, text: string): void {
    const runs = this.#runs;
    const last = runs.length - 3;
    if (last < 0 || runs[last + 1]! + runs[last + 2]! !== start) runs.push(this.#text.length, start, 0);
    if (this.#start < 0) this.#start = start;
    this.#text += text;
    runs.push(this.#text.length, end, 0);
  }
}

/**
 * The same text in memory of its own. A slice of a string keeps the whole string alive in V8, and a block outlives the version of the
 * source that it was read from: without this, every paragraph ever edited would hold on to a copy of the document.
 */
export const copied = (text: string): string => ` ${text}`.slice(1);

/** The prose with each URL and e-mail address in it turned into one mask. */
function masked(text: string, map: OffsetMap): { text: string; map: OffsetMap } {
  const spans = findMaskable(text);
  if (spans.length === 0) return { text, map };
  let out = '';
  const runs: number[] = [];
  let [at, run] = [0, 0];
  const copy = (to: number): void => {
    const shift = out.length - at;
    for (; run < map.runs.length; run += 3) {
      const [prose, source, length] = [map.runs[run]!, map.runs[run + 1]!, map.runs[run + 2]!];
      if (prose > to) break;
      const skip = Math.max(0, at - prose);
      const keep = Math.min(prose + length, to) - prose - skip;
      if (keep >= 0) runs.push(prose + skip + shift, source + skip, keep);
      if (prose + length > to) break;
    }
    out += text.slice(at, to);
    at = to;
  };
  for (const { start, end } of spans) {
    copy(start);
    runs.push(out.length, map.startToSource(start), 0);
    out += MASK;
    runs.push(out.length, map.endToSource(end), 0);
    at = end;
  }
  copy(text.length);
  return { text: out, map: new OffsetMap(tidy(runs)) };
}

/** Joins runs that touch on both sides. */
function tidy(runs: readonly number[]): Int32Array {
  const out: number[] = [];
  for (let i = 0; i < runs.length; i += 3) {
    const last = out.length - 3;
    const [prose, source, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!];
    const touches = last >= 0 && out[last]! + out[last + 2]! === prose && out[last + 1]! + out[last + 2]! === source;
    if (touches) out[last + 2]! += length;
    else out.push(prose, source, length);
  }
  return Int32Array.from(out);
}
