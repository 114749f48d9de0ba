import { openClusters } from '../../src/annotate/names/clusters';
import type { WordFilter } from '../../src/annotate/names/filter';
import { BUCKETS } from '../../src/annotate/names/hash';
import { TAGS } from '../../src/annotate/names/labels';
import { lexiconOf } from '../../src/annotate/names/lexicon';
import { inFilter } from '../../src/annotate/names/model';
import type { Knowledge } from '../../src/knowledge';
import { augment } from './augment';
import { consistent, type Example } from './corpus';
import { rowsOf, type Sequence, type TrainOptions, train, type Weights } from './crf';
import { type Features, featureReader } from './features';
import { packNameModel } from './pack';
import { PATTERN, patternExamples } from './patterns';

const OPTIONS: TrainOptions = { epochs: 6, pace: 0.03, caution: 0.1, sparsity: 0.4, dropout: 0.3, seed: 20_231 };

/** How much a corpus counts beside the others: French copy is scarce, and German and Portuguese are neighbours. */
const WEIGHTS: Readonly<Record<string, number>> = {
  sequoia: 3,
  germeval14: 0.7,
  'uner-bosque': 0.6,
  [PATTERN]: 0.5,
};
/** A feature that fewer tokens have tells nothing; each example with names is there twice. */
const LEAST = 3;
/** How much a copy counts beside its example. */
const COPY = 0.4;

const weightOf = ({ corpus }: Example): number => {
  const own = WEIGHTS[corpus.replace(/\+.*/, '')] ?? 1;
  return corpus.includes('+') ? own * COPY : own;
};

/** Reads the features of each example, and of what is made of it, once for any number of trainings. */
export class Learner {
  readonly #features = new Map<Example, Features>();
  readonly #copies: ReadonlyMap<Example, readonly Example[]>;
  readonly #patterns = patternExamples();
  readonly #read: (example: Example) => Features;
  readonly #filters: ReadonlyMap<string, WordFilter>;
  readonly #clusters: Uint8Array;

  /** `examples`: all that any training takes some of. */
  constructor(
    examples: readonly Example[],
    knowledge: Knowledge,
    filters: ReadonlyMap<string, WordFilter>,
    clusters: Uint8Array,
  ) {
    const model = { filters };
    this.#copies = augment(examples);
    this.#filters = filters;
    this.#clusters = clusters;
    this.#read = featureReader({
      lexicon: lexiconOf(model, knowledge),
      common: (language, word) => inFilter(model, `common:${language}`, word),
      clusters: openClusters(clusters),
    });
  }

  /** Learns from the examples and packs the weights. */
  learn(examples: readonly Example[], calibration: Float32Array, log: (line: string) => void): Uint8Array {
    const languages = new Set(examples.map((e) => e.language.id));
    const copies = examples.flatMap((e) => this.#copies.get(e) ?? []);
    const made = [...copies, ...this.#patterns.filter((e) => languages.has(e.language.id))];
    const sequences = [...examples, ...made].filter((e) => consistent(e.allowed)).map((e) => this.#sequenceOf(e));
    const weights = train(sequences, rowsOf(sequences, BUCKETS, LEAST), { ...OPTIONS, log });
    return pack(weights, calibration, this.#filters, this.#clusters);
  }

  #sequenceOf(example: Example): Sequence {
    let features = this.#features.get(example);
    if (!features) {
      features = this.#read(example);
      this.#features.set(example, features);
    }
    return { features, allowed: example.allowed, weight: weightOf(example) };
  }
}

/** Rounds the weights to small integers and packs them with the filters. */
function pack(
  { rows, weights, transitions }: Weights,
  calibration: Float32Array,
  filters: ReadonlyMap<string, WordFilter>,
  clusters: Uint8Array,
): Uint8Array {
  const buckets: number[] = [];
  const small: number[] = [];
  rows.forEach((row, bucket) => {
    if (row < 0) return;
    const own = Array.from(weights.subarray(row * TAGS, (row + 1) * TAGS), (w) =>
      Math.max(-127, Math.min(127, Math.round(w / STEP))),
    );
    if (own.every((w) => w === 0)) return;
    buckets.push(bucket);
    for (const w of own) small.push(w);
  });
  return packNameModel(buckets, Int8Array.from(small), STEP, transitions, calibration, filters, clusters);
}

/** Fine enough: with a step a third as large one name in seventy comes out otherwise, no more of them right, and half a megabyte is added. */
const STEP = 0.037;
