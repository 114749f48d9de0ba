import { hashString, mix } from './hash';

/**
 * A Bloom filter: a set of words in a few bits each, which never denies a word that it holds and now and then (one time in
 * fifty) takes in one that it does not. The recogniser weighs it as evidence, so a slip costs little.
 */
export interface WordFilter {
  readonly bits: Uint8Array;
  readonly probes: number;
}

/** True where the filter was given the word, and rarely where it was not. */
export function holdsWord(filter: WordFilter, word: string): boolean {
  const size = filter.bits.length * 8;
  const first = hashString(word, 101) >>> 0;
  const step = mix(first, 7) >>> 0;
  for (let k = 0; k < filter.probes; k++) {
    const bit = (first + k * step) % size;
    if (!(filter.bits[bit >>> 3]! & (1 << (bit & 7)))) return false;
  }
  return true;
}

/** A filter of so many bits a word. */
export function filterOf(words: Iterable<string>, bitsPerWord: number): WordFilter {
  const all = [...new Set(words)];
  const filter = {
    bits: new Uint8Array(Math.max(1, Math.ceil((all.length * bitsPerWord) / 8))),
    probes: Math.max(1, Math.round(bitsPerWord * Math.LN2)),
  };
  const size = filter.bits.length * 8;
  for (const word of all) {
    const first = hashString(word, 101) >>> 0;
    const step = mix(first, 7) >>> 0;
    for (let k = 0; k < filter.probes; k++) {
      const bit = (first + k * step) % size;
      filter.bits[bit >>> 3]! |= 1 << (bit & 7);
    }
  }
  return filter;
}
