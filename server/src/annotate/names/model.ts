import { openClusters, type WordClusters } from './clusters';
import { holdsWord, type WordFilter } from './filter';
import { BUCKETS, bucketOf } from './hash';
import { TAGS, TYPES } from './labels';
import { MOVES } from './lattice';

/** The name under which the packed model is shipped. */
export const NAME_MODEL_FILE = 'ner.bin';

/** Sets of words that the model carries besides its weights, by the name of the filter that holds them. */
export type FilterName = 'town' | 'city' | 'place' | 'organization' | 'person' | 'surname' | `common:${string}`;

/** What training leaves: rows of small integers for the feature buckets that were worth keeping. */
export interface NameModel {
  /** For each 32 buckets: a bit a bucket, whether it has a row; then where their rows begin in `bytes`. Side by side, they are fetched at once. */
  readonly index: Uint32Array;
  /** Rows: a 24-bit mask of the tags that have a weight, then those weights, in steps of `step`. */
  readonly bytes: Uint8Array;
  readonly step: number;
  /** One for each of the lattice's moves. */
  readonly transitions: Float32Array;
  /** For each type, how the log odds that the model gives a name become those that names have in copy it has not seen: a slope and an offset. */
  readonly calibration: Float32Array;
  readonly filters: ReadonlyMap<string, WordFilter>;
  readonly clusters: WordClusters | null;
}

/** How often a name of a type is right that the model gives a probability. */
export function confidenceOf(
  { calibration }: Pick<NameModel, 'calibration'>,
  type: number,
  probability: number,
): number {
  const odds = calibration[2 * type]! * logOdds(probability) + calibration[2 * type + 1]!;
  return 1 / (1 + Math.exp(-odds));
}

/** The log odds of a probability, kept from going without end. */
export const logOdds = (probability: number): number => {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(p / (1 - p));
};

/** Adds the weights of a feature, in steps, to the scores that begin at `at`. */
export function addWeights(model: NameModel, feature: number, scores: Int16Array | Int32Array, at: number): void {
  const bucket = bucketOf(feature);
  if ((model.index[(bucket >>> 5) << 1]! >>> (bucket & 31)) & 1) addRow(model, bucket, scores, at);
}

/**
 * The same for the first so many features of a list, which it overwrites. Most have no row: those are passed over without a branch,
 * which lets the processor look many up at once.
 */
export function addAllWeights(
  model: NameModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const { index } = model;
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const bucket = bucketOf(features[k]!);
    features[kept] = bucket;
    kept += (index[(bucket >>> 5) << 1]! >>> (bucket & 31)) & 1;
  }
  for (let k = 0; k < kept; k++) addRow(model, features[k]!, scores, at);
}

/** Adds the row of a bucket that has one. */
function addRow({ index, bytes }: NameModel, bucket: number, scores: Int16Array | Int32Array, at: number): void {
  const block = (bucket >>> 5) << 1;
  let from = index[block + 1]!;
  for (let before = countBits(index[block]! & ((1 << (bucket & 31)) - 1)); before > 0; before--) {
    from += 3 + countBits(maskAt(bytes, from));
  }
  let mask = maskAt(bytes, from);
  from += 3;
  while (mask !== 0) {
    const lowest = mask & -mask;
    scores[at + 31 - Math.clz32(lowest)]! += (bytes[from++]! << 24) >> 24;
    mask ^= lowest;
  }
}

const maskAt = (bytes: Uint8Array, at: number) => bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);

export function inFilter(model: Pick<NameModel, 'filters'>, name: FilterName, word: string): boolean {
  const filter = model.filters.get(name);
  return filter !== undefined && holdsWord(filter, word);
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** `BPN3`. */
export const MAGIC = 0x334e5042;

/**
 * Unpacks `ner.bin`: four 32-bit numbers (magic, buckets, tags, rows); the step, the transitions and the calibration as 32-bit floats; the gaps
 * between kept buckets as variable-length numbers; for each row a 24-bit mask of the tags that have a weight, and those weights;
 * the filters, each with the lengths of its name and its bits; the word clusters, as a filter of no probes. Throws where the bytes are something else.
 */
export function openNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 28 || view.getUint32(0, true) !== MAGIC) throw new Error('not a name model');
  if (view.getUint32(4, true) !== BUCKETS || view.getUint32(8, true) !== TAGS)
    throw new Error('a name model of another version');
  const count = view.getUint32(12, true);
  const step = view.getFloat32(16, true);
  let at = 20;
  const transitions = new Float32Array(MOVES);
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = view.getFloat32(at, true);
  const calibration = new Float32Array(2 * TYPES.length);
  for (let i = 0; i < calibration.length; i++, at += 4) calibration[i] = view.getFloat32(at, true);
  const index = new Uint32Array(BUCKETS >>> 4);
  let bucket = -1;
  for (let row = 0; row < count; row++) {
    let gap = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    bucket += gap;
    index[(bucket >>> 5) << 1]! |= 1 << (bucket & 31);
  }
  for (let block = 0; block < index.length; block += 2) {
    index[block + 1] = at;
    for (let row = countBits(index[block]!); row > 0; row--) at += 3 + countBits(maskAt(bytes, at));
  }
  const filters = new Map<string, WordFilter>();
  let clusters: WordClusters | null = null;
  const letters = new TextDecoder();
  while (at < bytes.length) {
    const nameLength = bytes[at]!;
    const probes = bytes[at + 1]!;
    const length = view.getUint32(at + 2, true);
    at += 6;
    const name = letters.decode(bytes.subarray(at, at + nameLength));
    at += nameLength;
    const bits = bytes.subarray(at, at + length);
    if (probes === 0) clusters = openClusters(bits);
    else filters.set(name, { probes, bits });
    at += length;
  }
  return { index, bytes, step, transitions, calibration, filters, clusters };
}
