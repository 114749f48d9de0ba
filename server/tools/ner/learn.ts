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

const OPTIONS: TrainOptions = { epochs: 5, pace: 0.03, caution: 0.1, sparsity: 0.8, dropout: 0.15, seed: 20_231 };

/** How much a corpus counts beside the others: French copy is scarce, and Portuguese is only a neighbour. */
const WEIGHTS: Readonly<Record<string, number>> = { sequoia: 3, 'uner-bosque': 0.6 };

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

  /** Learns from the examples and packs the weights. */
  learn(examples: readonly Example[], log: (line: string) => void): Uint8Array {
    const sequences = examples.filter((e) => consistent(e.allowed)).map((e) => this.#sequenceOf(e));
    return pack(train(sequences, rowsOf(sequences, BUCKETS, 2), { ...OPTIONS, log }), this.#filters);
  }

  #sequenceOf(example: Example): Sequence {
    let features = this.#features.get(example);
    if (!features) {
      features = this.#read(example);
      this.#features.set(example, features);
    }
    return { features, allowed: example.allowed, weight: WEIGHTS[example.corpus] ?? 1 };
  }
}

/** Rounds the weights to small integers and packs them with the filters. */
function pack({ rows, weights, transitions }: Weights, filters: ReadonlyMap<string, WordFilter>): Uint8Array {
  let most = 0;
  for (const w of weights) most = Math.max(most, Math.abs(w));
  const step = Math.min(most, LARGEST) / 127;
  const buckets: number[] = [];
  const small: number[] = [];
  rows.forEach((row, bucket) => {
    if (row < 0) return;
    const own = Array.from(weights.subarray(row * TAGS, (row + 1) * TAGS), (w) =>
      Math.max(-127, Math.min(127, Math.round(w / step))),
    );
    if (own.every((w) => w === 0)) return;
    buckets.push(bucket);
    for (const w of own) small.push(w);
  });
  return packNameModel(buckets, Int8Array.from(small), step, transitions, filters);
}

/** Weights beyond this are cut, so that the step stays fine. */
const LARGEST = 2.5;
