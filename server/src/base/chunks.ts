import { joined } from './joined';

/** How many items a chunk has. An edit copies one chunk, and a list of all of them: for some thousands of items the two are alike in length. */
const LENGTH = 64;

/** A stretch of a list, and its items end to end where they are lists themselves. */
interface Chunk<T> {
  readonly items: readonly T[];
  flat: readonly unknown[] | null;
  /** The items that have anything in them, each with its place in the whole list, where they are lists. */
  filled: readonly (readonly [number, readonly unknown[]])[] | null;
}

/**
 * A list that can be changed without being copied: a change gives another list, which shares all chunks but those that it touches.
 * For what a long text keeps by block, one list a version.
 */
export class Chunks<T> implements Iterable<T> {
  readonly length: number;
  readonly #chunks: readonly Chunk<T>[];

  private constructor(length: number, chunks: readonly Chunk<T>[]) {
    this.length = length;
    this.#chunks = chunks;
  }

  static of<T>(items: readonly T[]): Chunks<T> {
    const chunks: Chunk<T>[] = [];
    for (let at = 0; at < items.length; at += LENGTH) chunks.push(chunkOf(items.slice(at, at + LENGTH)));
    return new Chunks(items.length, chunks);
  }

  /** The item at a place, which has to be in the list. */
  at(index: number): T {
    return this.#chunks[Math.floor(index / LENGTH)]!.items[index % LENGTH]!;
  }

  /** The items from one place to another, the last left out. */
  slice(start: number, end: number): readonly T[] {
    const items: T[] = [];
    for (let i = Math.max(0, start); i < Math.min(end, this.length); i++) items.push(this.at(i));
    return items;
  }

  /** The list with other items at some places; the same list where they are the items that stand there. */
  with(items: ReadonlyMap<number, T>): Chunks<T> {
    const chunks = this.#chunks.slice();
    const copied = new Map<number, T[]>();
    for (const [index, item] of items) {
      if (this.at(index) === item) continue;
      const at = Math.floor(index / LENGTH);
      const own = copied.get(at) ?? this.#chunks[at]!.items.slice();
      own[index % LENGTH] = item;
      copied.set(at, own);
    }
    for (const [at, own] of copied) chunks[at] = chunkOf(own);
    return copied.size === 0 ? this : new Chunks(this.length, chunks);
  }

  /** The places, in order, where another list of the same length has other items. */
  differing(other: Chunks<T>): readonly number[] {
    const found: number[] = [];
    for (const [at, { items }] of this.#chunks.entries()) {
      const others = other.#chunks[at]!.items;
      if (items === others) continue;
      for (let i = 0; i < items.length; i++) if (items[i] !== others[i]) found.push(at * LENGTH + i);
    }
    return found;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const { items } of this.#chunks) yield* items;
  }

  /** The lists that have anything in them, each with its place; chunks of empty ones are passed over. */
  *filled<I>(this: Chunks<readonly I[]>): Iterable<readonly [number, readonly I[]]> {
    for (let at = 0; at < this.#chunks.length; at++) yield* filledOf(this.#chunks[at]!, at * LENGTH);
  }

  /** Goes through the items of lists: those of a chunk are put end to end once, for all versions that share it. */
  *flat<I>(this: Chunks<readonly I[]>): Iterable<I> {
    for (const chunk of this.#chunks) yield* flatOf(chunk);
  }

  /** The items of lists, as one list. */
  joined<I>(this: Chunks<readonly I[]>): readonly I[] {
    return joined(this.#chunks.map(flatOf));
  }
}

const chunkOf = <T>(items: readonly T[]): Chunk<T> => ({ items, flat: null, filled: null });

/** Told once for all versions that share the chunk: it stands at the same place in each. */
function filledOf<I>(chunk: Chunk<readonly I[]>, start: number): readonly (readonly [number, readonly I[]])[] {
  chunk.filled ??= chunk.items.flatMap((list, i) => (list.length > 0 ? [[start + i, list] as const] : []));
  return chunk.filled as readonly (readonly [number, readonly I[]])[];
}

function flatOf<T>(chunk: Chunk<readonly T[]>): readonly T[] {
  chunk.flat ??= joined(chunk.items);
  return chunk.flat as readonly T[];
}
