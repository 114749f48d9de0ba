/**
 * Remembers one value: what was made of the key that was last asked about. For what several readers of one block share, and nobody
 * needs afterwards.
 */
export class LastOf<K extends object, V> {
  #key: K | null = null;
  #value: V | null = null;

  get(key: K, make: () => V): V {
    if (this.#key !== key) {
      this.#value = make();
      this.#key = key;
    }
    return this.#value as V;
  }
}
