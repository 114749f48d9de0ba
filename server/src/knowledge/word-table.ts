import { soundKey } from './spelling-distance';

/** Words shorter than this are in too many names to lead to one. */
const SHORTEST = 3;

/** What words stand in, found by words that are like them: the same with a letter left out of each, or of the same sound. */
export class WordTable {
  readonly #entries: readonly (readonly number[])[];
  readonly #mask: number;
  /** By the last bits of a key, from where its words lie. */
  readonly #starts: Uint32Array;
  readonly #keys: Int32Array;
  readonly #words: Uint32Array;

  constructor(byWord: ReadonlyMap<string, readonly number[]>) {
    this.#entries = [...byWord.values()];
    const words = [...byWord.keys()];
    const count = words.reduce((sum, word) => sum + keyCount(word), 0);
    let size = 16;
    while (size < count) size *= 2;
    this.#mask = size - 1;
    this.#starts = new Uint32Array(size + 1);
    this.#keys = new Int32Array(count);
    this.#words = new Uint32Array(count);
    const keys = new Int32Array(count);
    for (let i = 0, end = 0; i < words.length; i++) end = writeKeys(words[i]!, keys, end);
    for (const key of keys) this.#starts[key & this.#mask]!++;
    for (let bucket = 1; bucket <= size; bucket++) this.#starts[bucket]! += this.#starts[bucket - 1]!;
    for (let word = 0, i = 0; word < words.length; word++) {
      for (const end = i + keyCount(words[word]!); i < end; i++) {
        const place = --this.#starts[keys[i]! & this.#mask]!;
        this.#keys[place] = keys[i]!;
        this.#words[place] = word;
      }
    }
  }

  /** The entries that have a word like one of these, each once, in order. */
  like(words: readonly string[]): readonly number[] {
    const found = new Set<number>();
    for (const key of new Set(words.flatMap((word) => [...keysOf(word)]))) {
      const bucket = key & this.#mask;
      for (let i = this.#starts[bucket]!; i < this.#starts[bucket + 1]!; i++)
        if (this.#keys[i] === key) for (const entry of this.#entries[this.#words[i]!]!) found.add(entry);
    }
    return [...found].sort((a, b) => a - b);
  }
}

const keyCount = (word: string): number => (word.length < SHORTEST ? 0 : word.length + 2);

/** Writes the hashes a word is found under: itself, itself without each of its letters, its sound. Gives where they end. */
function writeKeys(word: string, keys: Int32Array, start: number): number {
  if (word.length < SHORTEST) return start;
  keys[start] = hash(word, -1);
  keys[start + 1] = hash(`~${soundKey(word)}`, -1);
  for (let i = 0; i < word.length; i++) keys[start + 2 + i] = hash(word, i);
  return start + keyCount(word);
}

function keysOf(word: string): Int32Array {
  const keys = new Int32Array(keyCount(word));
  writeKeys(word, keys, 0);
  return keys;
}

function hash(word: string, without: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    if (i !== without) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  }
  return value ^ (value >>> 15);
}
