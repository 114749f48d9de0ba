/** With more changes than this laid over it, a map is made anew. */
const MOST_LAID_OVER = 256;

/**
 * A map that can be changed without being copied: a change gives another map, which shares with this one all that did not change.
 * For what a long text keeps by word, one map a version.
 */
export class SharedMap<K, V> {
  readonly #base: ReadonlyMap<K, V>;
  /** What has another value than in the base; undefined for what has none any more. */
  readonly #changes: ReadonlyMap<K, V | undefined>;

  private constructor(base: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>) {
    this.#base = base;
    this.#changes = changes;
  }

  static of<K, V>(map: ReadonlyMap<K, V>): SharedMap<K, V> {
    return new SharedMap(map, new Map());
  }

  get(key: K): V | undefined {
    return this.#changes.size > 0 && this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key);
  }

  /** The map with the values that `fresh` has under some keys, and nothing under those of them that it has not. */
  with(keys: Iterable<K>, fresh: ReadonlyMap<K, V>): SharedMap<K, V> {
    const changes = new Map(this.#changes);
    for (const key of keys) changes.set(key, fresh.get(key));
    if (changes.size <= MOST_LAID_OVER) return new SharedMap(this.#base, changes);
    const base = new Map(this.#base);
    for (const [key, value] of changes) {
      if (value === undefined) base.delete(key);
      else base.set(key, value);
    }
    return SharedMap.of(base);
  }
}
