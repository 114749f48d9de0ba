import { closes, follows, opens, TAGS } from '../../src/annotate/names/labels';
import { FROM, MOVES, TO } from '../../src/annotate/names/lattice';
import type { Features } from './features';

/** A sequence to learn from. */
export interface Sequence {
  readonly features: Features;
  /** For each token, the allowed tags as bits. */
  readonly allowed: Uint32Array;
  /** How much it counts: below one, the share of the passes that it takes part in. */
  readonly weight: number;
}

/**
 * How FTRL-proximal learns (H. B. McMahan and others, "Ad Click Prediction: a View from the Trenches", KDD 2013): each weight has
 * its own pace, and stays zero until its slopes add up to more than `sparsity`.
 */
export interface TrainOptions {
  readonly epochs: number;
  readonly pace: number;
  readonly caution: number;
  readonly sparsity: number;
  /** The share of features that is left out at each token at each pass, so that none is leant on too much. */
  readonly dropout: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** Weights as learnt: `rows[bucket]` is a row of `weights`, -1 where the bucket has none. */
export interface Weights {
  readonly rows: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** A small generator of even random numbers (mulberry32), so that training gives the same weights each time. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A row for each bucket that enough tokens have. */
export function rowsOf(sequences: readonly Sequence[], buckets: number, least: number): Int32Array {
  const counts = new Uint32Array(buckets);
  for (const { features } of sequences) for (const b of features.buckets) counts[b]!++;
  const rows = new Int32Array(buckets).fill(-1);
  let next = 0;
  // Frequent features get neighbouring rows, which keeps them in the processor's cache.
  const kept: number[] = [];
  for (let b = 0; b < buckets; b++) if (counts[b]! >= least) kept.push(b);
  kept.sort((a, b) => counts[b]! - counts[a]! || a - b);
  for (const b of kept) rows[b] = next++;
  return rows;
}

/** Slopes smaller than this move nothing: most places are sure, and skipping them is most of the speed. */
const STILL = 1e-3;

/** A sequence with less loss than this is learnt, and seen again in one pass of four. */
const LEARNT = 0.01;
const REVISIT = 0.25;

/** Learns a linear-chain CRF, one sequence at a time; where several tags are allowed, their sum is what is made likely. */
export function train(sequences: readonly Sequence[], rows: Int32Array, options: TrainOptions): Weights {
  let count = 0;
  for (const row of rows) if (row >= count) count = row + 1;
  const weights = new Ftrl(count, TAGS, options);
  const transitions = new Ftrl(1, MOVES, { ...options, sparsity: 0 });
  const random = randomFrom(options.seed);
  const order = Array.from(sequences, (_, i) => i);
  const longest = sequences.reduce((most, s) => Math.max(most, s.allowed.length), 0);
  const losses = new Float32Array(sequences.length).fill(Number.POSITIVE_INFINITY);
  const chain = new Chain(longest);
  const seen = sequences.map(({ features }) => keptOf(features, rows));
  const active = new Int32Array(seen.reduce((most, { buckets }) => Math.max(most, buckets.length), 0));
  const dropped = Uint8Array.from({ length: DRAWS }, () => (random() < options.dropout ? 1 : 0));
  const activeStarts = new Int32Array(longest + 1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const index of order) {
      const { allowed, weight } = sequences[index]!;
      const features = seen[index]!;
      const length = allowed.length;
      if (length === 0 || random() > weight || (losses[index]! < LEARNT && random() > REVISIT)) continue;
      const stress = Math.max(1, weight);
      let n = 0;
      let draw = Math.floor(random() * DRAWS);
      for (let i = 0; i < length; i++) {
        activeStarts[i] = n;
        for (let k = features.starts[i]!; k < features.starts[i + 1]!; k++) {
          active[n] = features.buckets[k]!;
          n += 1 - dropped[draw++ & (DRAWS - 1)]!;
        }
      }
      activeStarts[length] = n;
      const scale = 1 / (1 - options.dropout);
      const { emissions } = chain;
      for (let i = 0; i < length; i++) {
        const at = i * TAGS;
        for (let tag = 0; tag < TAGS; tag++) emissions[at + tag] = 0;
        for (let k = activeStarts[i]!; k < activeStarts[i + 1]!; k++) weights.addTo(emissions, at, active[k]!);
        for (let tag = 0; tag < TAGS; tag++) emissions[at + tag]! *= scale;
      }
      losses[index] = chain.gradient(length, transitions.values, allowed);
      loss += stress * losses[index]!;
      const { slope, moves } = chain;
      for (let i = 0; i < length; i++) {
        const at = i * TAGS;
        let most = 0;
        for (let tag = 0; tag < TAGS; tag++) {
          slope[at + tag]! *= stress;
          most = Math.max(most, Math.abs(slope[at + tag]!));
        }
        if (most < STILL) continue;
        for (let k = activeStarts[i]!; k < activeStarts[i + 1]!; k++) {
          for (let tag = 0; tag < TAGS; tag++) {
            const g = slope[at + tag]!;
            if (Math.abs(g) >= STILL) weights.step(active[k]!, tag, g);
          }
        }
      }
      for (let t = 0; t < MOVES; t++) if (moves[t] !== 0) transitions.step(0, t, moves[t]! * stress);
    }
    options.log?.(`epoch ${epoch + 1} loss ${(loss / sequences.length).toFixed(4)}`);
  }
  return { rows, weights: weights.values, transitions: transitions.values };
}

/** How many random draws are kept for leaving features out. */
const DRAWS = 1 << 20;

/** The rows of the features that have one, in place of their buckets. */
function keptOf({ buckets, starts }: Features, rows: Int32Array): Features {
  const kept: number[] = [];
  const own = new Int32Array(starts.length);
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) if (rows[buckets[k]!]! >= 0) kept.push(rows[buckets[k]!]!);
    own[i + 1] = kept.length;
  }
  return { buckets: Int32Array.from(kept), starts: own };
}

/** Rows of weights that FTRL-proximal moves one at a time. */
class Ftrl {
  readonly values: Float32Array;
  readonly #width: number;
  readonly #sums: Float32Array;
  readonly #squares: Float32Array;
  /** The first 32 columns of each row where the weight is not zero, as bits: most are. */
  readonly #set: Uint32Array;
  readonly #options: Pick<TrainOptions, 'pace' | 'caution' | 'sparsity'>;

  constructor(rows: number, width: number, options: Pick<TrainOptions, 'pace' | 'caution' | 'sparsity'>) {
    this.#width = width;
    this.values = new Float32Array(rows * width);
    this.#sums = new Float32Array(rows * width);
    this.#squares = new Float32Array(rows * width);
    this.#set = new Uint32Array(rows);
    this.#options = options;
  }

  /** Adds a row of at most 32 weights to the scores that begin at `at`. */
  addTo(scores: Float64Array, at: number, row: number): void {
    const from = row * this.#width;
    for (let set = this.#set[row]!; set !== 0; set &= set - 1) {
      const column = 31 - Math.clz32(set & -set);
      scores[at + column]! += this.values[from + column]!;
    }
  }

  /** Moves one weight against its slope. */
  step(row: number, column: number, slope: number): void {
    const { pace, caution, sparsity } = this.#options;
    const i = row * this.#width + column;
    const before = this.#squares[i]!;
    const after = before + slope * slope;
    const root = Math.sqrt(after);
    const sum = this.#sums[i]! + slope - ((root - Math.sqrt(before)) / pace) * this.values[i]!;
    this.#squares[i] = after;
    this.#sums[i] = sum;
    const beyond = Math.abs(sum) - sparsity;
    this.values[i] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond * pace) / (caution + root);
    if (beyond <= 0) this.#set[row]! &= ~(1 << column);
    else this.#set[row]! |= 1 << column;
  }
}

/** Forward and backward sums over one sequence at a time, with their scratch memory. */
class Chain {
  readonly emissions: Float64Array;
  /** The loss's slope by emission, after `gradient`. */
  readonly slope: Float64Array;
  /** The loss's slope by transition, after `gradient`. */
  readonly moves = new Float64Array(MOVES);
  readonly #alpha: Float64Array;
  readonly #beta: Float64Array;
  readonly #weights: Float64Array;
  readonly #steps = new Float64Array(MOVES);

  constructor(longest: number) {
    const size = longest * TAGS;
    this.emissions = new Float64Array(size);
    this.slope = new Float64Array(size);
    this.#alpha = new Float64Array(size);
    this.#beta = new Float64Array(size);
    this.#weights = new Float64Array(size);
  }

  /** Gives the loss: how unlikely the allowed sequences of tags are, all together. */
  gradient(length: number, transitions: Float32Array, allowed: Uint32Array): number {
    for (let move = 0; move < MOVES; move++) this.#steps[move] = Math.exp(transitions[move]!);
    this.slope.fill(0, 0, length * TAGS);
    this.moves.fill(0);
    const all = this.#sums(length, null, 1);
    return all - this.#sums(length, allowed, -1);
  }

  #sums(length: number, allowed: Uint32Array | null, sign: number): number {
    const alpha = this.#alpha;
    const beta = this.#beta;
    const weights = this.#weights;
    const steps = this.#steps;
    let logSum = 0;
    for (let i = 0; i < length; i++) {
      const row = i * TAGS;
      const mask = allowed ? allowed[i]! : -1;
      let top = -Infinity;
      for (let tag = 0; tag < TAGS; tag++) if (mask & (1 << tag)) top = Math.max(top, this.emissions[row + tag]!);
      for (let tag = 0; tag < TAGS; tag++) alpha[row + tag] = i === 0 && opens(tag) ? 1 : 0;
      if (i > 0) {
        for (let move = 0; move < MOVES; move++)
          alpha[row + TO[move]!]! += alpha[row - TAGS + FROM[move]!]! * steps[move]!;
      }
      let total = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        const w = mask & (1 << tag) ? Math.exp(this.emissions[row + tag]! - top) : 0;
        weights[row + tag] = w;
        alpha[row + tag]! *= w;
        total += alpha[row + tag]!;
      }
      logSum += Math.log(total) + top;
      for (let tag = 0; tag < TAGS; tag++) {
        alpha[row + tag]! /= total;
        weights[row + tag]! /= total;
      }
    }
    const last = (length - 1) * TAGS;
    let ends = 0;
    for (let tag = 0; tag < TAGS; tag++) if (closes(tag)) ends += alpha[last + tag]!;
    logSum += Math.log(ends);
    for (let tag = 0; tag < TAGS; tag++) beta[last + tag] = closes(tag) ? 1 / ends : 0;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * TAGS;
      for (let tag = 0; tag < TAGS; tag++) beta[row + tag] = 0;
      for (let move = 0; move < MOVES; move++) {
        const from = row + FROM[move]!;
        const to = row + TAGS + TO[move]!;
        const step = steps[move]! * weights[to]! * beta[to]!;
        beta[from]! += step;
        this.moves[move]! += sign * alpha[from]! * step;
      }
    }
    for (let k = 0; k < length * TAGS; k++) this.slope[k]! += sign * alpha[k]! * beta[k]!;
    return logSum;
  }
}

/** The tags that a tag may follow and be followed by are read from `lattice`; this keeps them honest. */
export const isChain = (path: ArrayLike<number>): boolean => {
  for (let i = 1; i < path.length; i++) if (!follows(path[i - 1]!, path[i]!)) return false;
  return path.length === 0 || (opens(path[0]!) && closes(path[path.length - 1]!));
};
