import { inSteps, push, type Steps } from '../../base';
import { CROWD } from './lists';
import { isSlipOf, slipKeys } from './slips';

/** With more words than this that came or went, what was found before is let go. */
const MOST_CHANGED = 256;

const NONE: readonly string[] = [];

/** Some words, by the keys that slips of them share. */
interface Index {
  readonly words: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** By word, those that are a slip apart from it: found when they are first asked for. */
  readonly alike: Map<string, readonly string[]>;
}

/**
 * Tells which of the words of an article's names are a slip apart. One that was made for an earlier version serves a later one: what
 * was found holds for every word that shares no key with one that came or went.
 */
export class AlikeWords {
  readonly #base: Index;
  /** What the words have that `base` does not, and the other way round. */
  readonly #added: ReadonlyMap<string, readonly string[]>;
  readonly #removed: ReadonlySet<string>;
  /** The words that share a key with one that came or went, and what they are alike to now. */
  readonly #touched: ReadonlySet<string>;
  readonly #alike = new Map<string, readonly string[]>();

  private constructor(base: Index, added: Index['byKey'], removed: ReadonlySet<string>, touched: ReadonlySet<string>) {
    this.#base = base;
    this.#added = added;
    this.#removed = removed;
    this.#touched = touched;
  }

  /** For some words; `before` are those of an earlier version, if there was one. */
  static *of(words: ReadonlySet<string>, before: AlikeWords | null): Steps<AlikeWords> {
    const base = before ? before.#base : null;
    const came = base ? [...words].filter((word) => !base.words.has(word)) : [];
    const went = base ? [...base.words].filter((word) => !words.has(word)) : [];
    if (!base || came.length + went.length > MOST_CHANGED) {
      const byKey = yield* indexOf(words);
      return new AlikeWords({ words, byKey, alike: new Map() }, new Map(), new Set(), new Set());
    }
    const added = yield* indexOf(came);
    const touched = new Set(came);
    for (const word of [...came, ...went])
      for (const key of slipKeys(word)) for (const other of base.byKey.get(key) ?? NONE) touched.add(other);
    return new AlikeWords(base, added, new Set(went), touched);
  }

  /** The words that are a slip apart from one of them. */
  alikeTo(word: string): readonly string[] {
    const known = this.#touched.has(word) ? this.#alike : this.#base.alike;
    let alike = known.get(word);
    if (!alike) {
      alike = this.#find(word);
      known.set(word, alike);
    }
    return alike;
  }

  #find(word: string): readonly string[] {
    const near = new Set<string>();
    for (const key of slipKeys(word)) {
      const group = this.#group(key);
      if (group.length <= CROWD) for (const other of group) near.add(other);
    }
    near.delete(word);
    return [...near].filter((other) => isSlipOf(word, other));
  }

  #group(key: string): readonly string[] {
    const kept = this.#base.byKey.get(key) ?? NONE;
    const added = this.#added.get(key) ?? NONE;
    const isWhole = this.#removed.size === 0 || !kept.some((word) => this.#removed.has(word));
    return (isWhole ? kept : kept.filter((word) => !this.#removed.has(word))).concat(added);
  }
}

/** Words by the keys that slips of them share, a word a step. */
function* indexOf(words: Iterable<string>): Steps<Index['byKey']> {
  const byKey = new Map<string, string[]>();
  yield* inSteps([...words], (word) => {
    for (const key of slipKeys(word)) push(byKey, key, word);
  });
  return byKey;
}
