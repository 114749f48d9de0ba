import { closes, follows, opens, TAGS } from './labels';

/** For each tag, the tags that may come before it. */
export const BEFORE: readonly (readonly number[])[] = tags((to, from) => follows(from, to));

/** For each tag, the tags that may come after it. */
export const AFTER: readonly (readonly number[])[] = tags((from, to) => follows(from, to));

function tags(allowed: (tag: number, other: number) => boolean): readonly (readonly number[])[] {
  const all = Array.from({ length: TAGS }, (_, tag) => tag);
  return all.map((tag) => all.filter((other) => allowed(tag, other)));
}

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
  readonly #transitions: Float32Array;
  readonly #moves: Float64Array;

  /** `transitions[from * TAGS + to]`; those that the tags rule out are never read. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#moves = Float64Array.from(transitions, Math.exp);
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
    const emissions = this.emissions;
    for (let tag = 0; tag < TAGS; tag++) score[tag] = opens(tag) ? emissions[tag]! : -Infinity;
    for (let i = 1; i < length; i++) {
      const row = i * TAGS;
      for (let to = 0; to < TAGS; to++) {
        let best = -Infinity;
        let from = 0;
        for (const tag of BEFORE[to]!) {
          const s = score[row - TAGS + tag]! + this.#transitions[tag * TAGS + to]!;
          if (s > best) {
            best = s;
            from = tag;
          }
        }
        score[row + to] = best + emissions[row + to]!;
        back[row + to] = from;
      }
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
    for (let i = 0; i < length; i++) {
      const row = i * TAGS;
      let top = -Infinity;
      for (let tag = 0; tag < TAGS; tag++) if (emissions[row + tag]! > top) top = emissions[row + tag]!;
      let total = 0;
      for (let to = 0; to < TAGS; to++) {
        const weight = Math.exp(emissions[row + to]! - top);
        let into = 0;
        if (i === 0) into = opens(to) ? 1 : 0;
        else for (const from of BEFORE[to]!) into += alpha[row - TAGS + from]! * moves[from * TAGS + to]!;
        weights[row + to] = weight;
        alpha[row + to] = into * weight;
        total += into * weight;
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
      for (let from = 0; from < TAGS; from++) {
        let out = 0;
        for (const to of AFTER[from]!) {
          out += moves[from * TAGS + to]! * weights[row + TAGS + to]! * beta[row + TAGS + to]!;
        }
        beta[row + from] = out;
      }
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
      p *= this.#moves[path[k - 1]! * TAGS + path[k]!]! * this.#weights[(start + k) * TAGS + path[k]!]!;
    }
    return p * this.#beta[(start + path.length - 1) * TAGS + path[path.length - 1]!]!;
  }
}
