import { soundKey } from './spelling-distance';

/** Words shorter than this are in too many names to lead to one. */
const SHORTEST = 3;

/** What words stand in, and the words under the hashes that they are found by. */
export interface WordColumns {
  /** From where a word's entries lie, and those. */
  readonly wordStarts: Uint32Array;
  readonly wordEntries: Uint32Array;
  /** By the last bits of a key, from where its words lie. */
  readonly keyStarts: Uint32Array;
  readonly keys: Int32Array;
  readonly keyWords: Uint32Array;
}

/** Lays out words with what each stands in. */
export function wordColumns(byWord: ReadonlyMap<string, readonly number[]>): WordColumns {
  const words = [...byWord.keys()];
  const wordStarts = new Uint32Array(words.length + 1);
  const wordEntries = Uint32Array.from([...byWord.values()].flat());
  [...byWord.values()].forEach((entries, word) => {
    wordStarts[word + 1] = wordStarts[word]! + entries.length;
  });
  const count = words.reduce((sum, word) => sum + keyCount(word), 0);
  let size = 16;
  while (size < count) size *= 2;
  const keyStarts = new Uint32Array(size + 1);
  const keys = new Int32Array(count);
  const keyWords = new Uint32Array(count);
  const written = new Int32Array(count);
  for (let i = 0, end = 0; i < words.length; i++) end = writeKeys(words[i]!, written, end);
  for (const key of written) keyStarts[key & (size - 1)]!++;
  for (let bucket = 1; bucket <= size; bucket++) keyStarts[bucket]! += keyStarts[bucket - 1]!;
  for (let word = 0, i = 0; word < words.length; word++) {
    for (const end = i + keyCount(words[word]!); i < end; i++) {
      const place = --keyStarts[written[i]! & (size - 1)]!;
      keys[place] = written[i]!;
      keyWords[place] = word;
    }
  }
  return { wordStarts, wordEntries, keyStarts, keys, keyWords };
}

/**
 * The entries that have a word like one of some, each once, in order: the same with a letter left out of each, or of the same
 * sound.
 */
export function entriesLike(columns: WordColumns, words: readonly string[]): readonly number[] {
  const { wordStarts, wordEntries, keyStarts, keys, keyWords } = columns;
  const found = new Set<number>();
  for (const key of new Set(words.flatMap((word) => [...keysOf(word)]))) {
    const bucket = key & (keyStarts.length - 2);
    for (let i = keyStarts[bucket]!; i < keyStarts[bucket + 1]!; i++) {
      if (keys[i] !== key) continue;
      const word = keyWords[i]!;
      for (let entry = wordStarts[word]!; entry < wordStarts[word + 1]!; entry++) found.add(wordEntries[entry]!);
    }
  }
  return [...found].sort((a, b) => a - b);
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
