import { hashString } from './hash';

/**
 * Words grouped by the company they keep: two words of one group stand in like sentences. `fine` groups are many, `coarse` ones
 * join neighbouring fine ones.
 */
export interface WordClusters {
  /** 24-bit hashes of the words, rising. */
  readonly keys: Uint32Array;
  /** The fine group of each. */
  readonly fine: Uint16Array;
  /** The coarse group of each fine one. */
  readonly coarse: Uint8Array;
}

/** The key that a lower-case word is found by; one word in a hundred that has no group is taken for one that has. */
export const clusterKey = (word: string): number => hashString(word, 201) >>> 8;

/** The fine group of a lower-case word; -1 where it has none. */
export function clusterOf({ keys, fine }: WordClusters, word: string): number {
  const key = clusterKey(word);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? fine[low]! : -1;
}

/**
 * Reads groups as `packClusters` writes them: the number of words as 32 bits and of fine groups as 16; the coarse group of each
 * fine one; the low bytes of the words' fine groups, then the high bytes; the gaps between keys as variable-length numbers.
 */
export function openClusters(bytes: Uint8Array): WordClusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const groups = view.getUint16(4, true);
  const coarse = bytes.slice(6, 6 + groups);
  const low = 6 + groups;
  const fine = new Uint16Array(count);
  for (let i = 0; i < count; i++) fine[i] = bytes[low + i]! | (bytes[low + count + i]! << 8);
  const keys = new Uint32Array(count);
  let at = low + 2 * count;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      key += (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    keys[i] = key;
  }
  return { keys, fine, coarse };
}

/** The bytes that `openClusters` reads, from each word's fine group and each fine group's coarse one. */
export function packClusters(words: ReadonlyMap<string, number>, coarse: readonly number[]): Uint8Array {
  const byKey = new Map<number, number>();
  for (const [word, group] of words) if (!byKey.has(clusterKey(word))) byKey.set(clusterKey(word), group);
  const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
  const gaps: number[] = [];
  let last = 0;
  for (const [key] of sorted) {
    let gap = key - last;
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    last = key;
  }
  const head = 6 + coarse.length;
  const bytes = new Uint8Array(head + 2 * sorted.length + gaps.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sorted.length, true);
  view.setUint16(4, coarse.length, true);
  bytes.set(coarse, 6);
  sorted.forEach(([, group], i) => {
    bytes[head + i] = group & 255;
    bytes[head + sorted.length + i] = group >>> 8;
  });
  bytes.set(gaps, head + 2 * sorted.length);
  return bytes;
}
