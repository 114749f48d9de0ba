import { type Columns, type DataSource, layColumns, openColumns } from '../../base';
import { openClusters, type WordClusters } from './clusters';
import { holdsWord, type WordFilter } from './filter';
import { BUCKETS, bucketOf } from './hash';
import { TAGS, TYPES } from './labels';
import { MOVES } from './lattice';

/** The name under which the packed model is shipped. */
export const NAME_MODEL_FILE = 'ner.bin';

/** Sets of words that the model carries besides its weights, by the name of the filter that holds them. */
export type FilterName =
  | 'town'
  | 'city'
  | 'place'
  | 'organization'
  | 'person'
  | 'surname'
  | 'part'
  | `common:${string}`;

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

/** The bytes of the shipped model, and what is made of them before they can be used. */
interface ModelTables extends WordClusters, Columns {
  /** As in the model. */
  readonly bytes: Uint8Array;
  readonly index: Uint32Array;
  /** Where the filters begin. */
  readonly filtersAt: Uint32Array;
}

/** Opens the shipped model as an earlier run left it, and else leaves it to later ones. Rejects where it is missing or something else. */
export async function loadNameModel(data: DataSource): Promise<NameModel> {
  const kept = await data.recall(NAME_MODEL_FILE);
  const known = kept && openColumns(kept);
  if (known) return modelOf(known as ModelTables);
  const tables = readTables(await data.read(NAME_MODEL_FILE));
  data.keep(NAME_MODEL_FILE, () => layColumns(tables));
  return modelOf(tables);
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the transitions and the calibration begin, and the gaps after them. */
const FLOATS_AT = 20;
const GAPS_AT = FLOATS_AT + 4 * MOVES + 8 * TYPES.length;

/**
 * Unpacks `ner.bin`: four 32-bit numbers (magic, buckets, tags, rows); the step, the transitions and the calibration as 32-bit floats; the gaps
 * between kept buckets as variable-length numbers; for each row a 24-bit mask of the tags that have a weight, and those weights;
 * the filters, each with the lengths of its name and its bits; the word clusters, as a filter of no probes. Throws where the bytes are something else.
 */
export const openNameModel = (bytes: Uint8Array): NameModel => modelOf(readTables(bytes));

function modelOf({ bytes, index, filtersAt, keys, fine, coarse }: ModelTables): NameModel {
  const view = viewOf(bytes);
  const step = view.getFloat32(16, true);
  const floats = (at: number, count: number) =>
    Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + 4 * i, true));
  const transitions = floats(FLOATS_AT, MOVES);
  const calibration = floats(FLOATS_AT + 4 * MOVES, 2 * TYPES.length);
  const filters = new Map<string, WordFilter>();
  for (const { name, probes, bits } of filtersIn(bytes, filtersAt[0]!))
    if (probes > 0) filters.set(name, { probes, bits });
  return { index, bytes, step, transitions, calibration, filters, clusters: { keys, fine, coarse } };
}

/** Finds the rows of the buckets, and the words of the clusters. Throws where the bytes are no model. */
function readTables(bytes: Uint8Array): ModelTables {
  const view = viewOf(bytes);
  if (bytes.length < 28 || view.getUint32(0, true) !== MAGIC) throw new Error('not a name model');
  if (view.getUint32(4, true) !== BUCKETS || view.getUint32(8, true) !== TAGS)
    throw new Error('a name model of another version');
  let at = GAPS_AT;
  const index = new Uint32Array(BUCKETS >>> 4);
  for (let row = view.getUint32(12, true), bucket = -1; row > 0; row--) {
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
  const clusters = filtersIn(bytes, at).find(({ probes }) => probes === 0);
  if (!clusters) throw new Error('a name model without groups of words');
  return { bytes, index, filtersAt: Uint32Array.of(at), ...openClusters(clusters.bits) };
}

interface NamedFilter extends WordFilter {
  readonly name: string;
}

function filtersIn(bytes: Uint8Array, start: number): readonly NamedFilter[] {
  const letters = new TextDecoder();
  const filters: NamedFilter[] = [];
  for (let at = start; at < bytes.length; ) {
    const [nameLength, probes] = [bytes[at]!, bytes[at + 1]!];
    const length = viewOf(bytes).getUint32(at + 2, true);
    const from = at + 6 + nameLength;
    filters.push({
      name: letters.decode(bytes.subarray(at + 6, from)),
      probes,
      bits: bytes.subarray(from, from + length),
    });
    at = from + length;
  }
  return filters;
}
