import { closes, follows, opens, TAGS } from './labels';

/** The moves that the tags allow, by the tag that is reached, then by the one that is left. */
const moves = Array.from({ length: TAGS * TAGS }, (_, k) => ({ from: k % TAGS, to: Math.floor(k / TAGS) })).filter(
  ({ from, to }) => follows(from, to),
);
export const MOVES = moves.length;
export const FROM = Uint8Array.from(moves, ({ from }) => from);
export const TO = Uint8Array.from(moves, ({ to }) => to);

const moveOf = (from: number, to: number) => moves.findIndex((move) => move.from === from && move.to === to);

/**
 * The linear-chain model over one sequence: emission scores in, best path and probabilities out. Scratch memory is kept and
 * grown, so one lattice serves every sequence in turn.
 */
export class Lattice {
  /** Scores of each tag at each place; the caller fills `length * TAGS` of them. */
  emissions = new Float64Array(0);
  #length = 0;
  #weights = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #back = new Int8Array(0);
  readonly #next = new Float64Array(TAGS);
  /** The score of each move, and its exponential. */
  readonly #scores: Float64Array;
  readonly #moves: Float64Array;

  /** `transitions`: the score of each move. */
  constructor(transitions: Float32Array) {
    this.#scores = Float64Array.from(transitions);
    this.#moves = this.#scores.map(Math.exp);
  }

  /** Makes room for a sequence and zeroes its emissions. */
  reset(length: number): void {
    this.#length = length;
    const size = length * TAGS;
    if (this.emissions.length < size) {
      this.emissions = new Float64Array(size * 2);
      this.#weights = new Float64Array(size * 2);
      this.#alpha = new Float64Array(size * 2);
      this.#beta = new Float64Array(size * 2);
      this.#back = new Int8Array(size * 2);
    } else this.emissions.fill(0, 0, size);
  }

  /** The most likely sequence of tags. */
  best(): Uint8Array {
    const length = this.#length;
    const path = new Uint8Array(length);
    if (length === 0) return path;
    const score = this.#alpha;
    const back = this.#back;
    const scores = this.#scores;
    const emissions = this.emissions;
    for (let tag = 0; tag < TAGS; tag++) score[tag] = opens(tag) ? emissions[tag]! : -Infinity;
    for (let i = 1; i < length; i++) {
      const row = i * TAGS;
      for (let tag = 0; tag < TAGS; tag++) score[row + tag] = -Infinity;
      for (let move = 0; move < MOVES; move++) {
        const to = row + TO[move]!;
        const s = score[row - TAGS + FROM[move]!]! + scores[move]!;
        if (s > score[to]!) {
          score[to] = s;
          back[to] = FROM[move]!;
        }
      }
      for (let tag = 0; tag < TAGS; tag++) score[row + tag]! += emissions[row + tag]!;
    }
    const last = (length - 1) * TAGS;
    let tag = 0;
    for (let t = 1; t < TAGS; t++) if (closes(t) && score[last + t]! > score[last + tag]!) tag = t;
    for (let i = length - 1; i >= 0; i--) {
      path[i] = tag;
      tag = back[i * TAGS + tag]!;
    }
    return path;
  }

  /** Finds the probabilities that `spanProbability` reads. Sums are scaled place by place, so no length underflows. */
  sum(): void {
    const length = this.#length;
    if (length === 0) return;
    const alpha = this.#alpha;
    const beta = this.#beta;
    const weights = this.#weights;
    const emissions = this.emissions;
    const moves = this.#moves;
    const next = this.#next;
    for (let i = 0; i < length; i++) {
      const row = i * TAGS;
      let top = -Infinity;
      for (let tag = 0; tag < TAGS; tag++) if (emissions[row + tag]! > top) top = emissions[row + tag]!;
      for (let tag = 0; tag < TAGS; tag++) alpha[row + tag] = i === 0 && opens(tag) ? 1 : 0;
      if (i > 0) {
        for (let move = 0; move < MOVES; move++)
          alpha[row + TO[move]!]! += alpha[row - TAGS + FROM[move]!]! * moves[move]!;
      }
      let total = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        const weight = Math.exp(emissions[row + tag]! - top);
        weights[row + tag] = weight;
        alpha[row + tag]! *= weight;
        total += alpha[row + tag]!;
      }
      const scale = 1 / total;
      for (let tag = 0; tag < TAGS; tag++) {
        alpha[row + tag]! *= scale;
        weights[row + tag]! *= scale;
      }
    }
    const last = (length - 1) * TAGS;
    let ends = 0;
    for (let tag = 0; tag < TAGS; tag++) if (closes(tag)) ends += alpha[last + tag]!;
    for (let tag = 0; tag < TAGS; tag++) beta[last + tag] = closes(tag) ? 1 / ends : 0;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * TAGS;
      for (let tag = 0; tag < TAGS; tag++) {
        beta[row + tag] = 0;
        next[tag] = weights[row + TAGS + tag]! * beta[row + TAGS + tag]!;
      }
      for (let move = 0; move < MOVES; move++) beta[row + FROM[move]!]! += moves[move]! * next[TO[move]!]!;
    }
  }

  /** The probability of a tag at a place; `sum` comes first. */
  tagProbability(i: number, tag: number): number {
    return this.#alpha[i * TAGS + tag]! * this.#beta[i * TAGS + tag]!;
  }

  /** The probability of a run of tags that begins at a place; `sum` comes first. */
  pathProbability(start: number, path: ArrayLike<number>): number {
    let p = this.#alpha[start * TAGS + path[0]!]!;
    for (let k = 1; k < path.length; k++) {
      p *= this.#moves[moveOf(path[k - 1]!, path[k]!)]! * this.#weights[(start + k) * TAGS + path[k]!]!;
    }
    return p * this.#beta[(start + path.length - 1) * TAGS + path[path.length - 1]!]!;
  }
}
