import type { WordFilter } from '../../src/annotate/names/filter';
import { BUCKETS } from '../../src/annotate/names/hash';
import { TAGS } from '../../src/annotate/names/labels';
import { lexiconOf } from '../../src/annotate/names/lexicon';
import { inFilter } from '../../src/annotate/names/model';
import type { Knowledge } from '../../src/knowledge';
import { consistent, type Example } from './corpus';
import { rowsOf, type Sequence, type TrainOptions, train, type Weights } from './crf';
import { type Features, featureReader } from './features';
import { packNameModel } from './pack';

/** Rows of weights in the shipped model. */
const KEPT_ROWS = 220_000;

const OPTIONS: TrainOptions = { epochs: 6, rate: 0.02, decay: 0, dropout: 0.15, seed: 20_231 };

/** Reads each example's features once, for any number of trainings. */
export class Learner {
  readonly #features = new Map<Example, Features>();
  readonly #read: (example: Example) => Features;
  readonly #filters: ReadonlyMap<string, WordFilter>;

  constructor(knowledge: Knowledge, filters: ReadonlyMap<string, WordFilter>) {
    const model = { filters };
    this.#filters = filters;
    this.#read = featureReader({
      lexicon: lexiconOf(model, knowledge),
      common: (language, word) => inFilter(model, `common:${language}`, word),
    });
  }

  /** Learns from the examples: trains, keeps the features that weigh most, trains those again, and packs them. */
  learn(examples: readonly Example[], log: (line: string) => void): Uint8Array {
    const sequences = examples.filter((e) => consistent(e.allowed)).map((e) => this.#sequenceOf(e));
    const all = rowsOf(sequences, BUCKETS, 2);
    const first = train(sequences, all, { ...OPTIONS, log });
    const heavy = heaviest(first, KEPT_ROWS);
    const second = train(
      sequences,
      rowsOf(sequences, BUCKETS, 2, (bucket) => heavy.has(bucket)),
      { ...OPTIONS, log },
    );
    return pack(second, this.#filters);
  }

  #sequenceOf(example: Example): Sequence {
    let features = this.#features.get(example);
    if (!features) {
      features = this.#read(example);
      this.#features.set(example, features);
    }
    return { features, allowed: example.allowed, weight: 1 };
  }
}

/** The buckets with the largest weights. */
function heaviest({ rows, weights }: Weights, most: number): ReadonlySet<number> {
  const heft = (bucket: number) => {
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) sum = Math.max(sum, Math.abs(weights[rows[bucket]! * TAGS + tag]!));
    return sum;
  };
  const buckets: (readonly [number, number])[] = [];
  rows.forEach((row, bucket) => {
    if (row >= 0) buckets.push([bucket, heft(bucket)]);
  });
  buckets.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return new Set(buckets.slice(0, most).map(([bucket]) => bucket));
}

/** Rounds the weights to small integers and packs them with the filters. */
function pack({ rows, weights, transitions }: Weights, filters: ReadonlyMap<string, WordFilter>): Uint8Array {
  const buckets: number[] = [];
  rows.forEach((row, bucket) => {
    if (row >= 0) buckets.push(bucket);
  });
  let most = 0;
  for (const w of weights) most = Math.max(most, Math.abs(w));
  const step = Math.min(most, LARGEST) / 127;
  const small = new Int8Array(buckets.length * TAGS);
  buckets.forEach((bucket, i) => {
    for (let tag = 0; tag < TAGS; tag++) {
      small[i * TAGS + tag] = Math.max(-127, Math.min(127, Math.round(weights[rows[bucket]! * TAGS + tag]! / step)));
    }
  });
  return packNameModel(buckets, small, step, transitions, filters);
}

/** Weights beyond this are cut, so that the step stays fine. */
const LARGEST = 2.5;
