import { SharedMap, type Span, type Steps } from '../../base';
import { TAG } from '../../languages/speech';
import type { Token } from '../tokens';
import type { NamedBlock } from './harmonise';
import type { Leaning } from './leaning';
import { inFilter } from './model';
import { keyOf } from './name-notes';
import { firstsOf, gatherNames, type KnownName, longestFirst, type NameTables, type WordLists } from './name-tables';
import { isCapital } from './word';

/** The tables of an article's names, shared between its versions. */
type SharedTables = {
  readonly [T in keyof NameTables]: NameTables[T] extends ReadonlyMap<infer K, infer V> ? SharedMap<K, V> : never;
};

/** The names of an article by their words, case and all; a surname stands for the full name that it is in. */
export class NameIndex {
  readonly #lists: WordLists;
  readonly #tables: SharedTables;

  private constructor(lists: WordLists, tables: SharedTables) {
    this.#lists = lists;
    this.#tables = tables;
  }

  static *of(blocks: readonly NamedBlock[], lists: WordLists): Steps<NameIndex> {
    const { entries, byFirst, bearers, givens, elided, leanings } = yield* gatherNames(blocks, lists, null);
    return new NameIndex(lists, {
      entries: SharedMap.of(entries),
      byFirst: SharedMap.of(byFirst),
      bearers: SharedMap.of(bearers),
      givens: SharedMap.of(givens),
      elided: SharedMap.of(elided),
      leanings: SharedMap.of(leanings),
    });
  }

  /**
   * The index of the same article after an edit, where it is told something else of these names alone, with the words under which
   * other names are looked for than before.
   */
  *again(
    blocks: readonly NamedBlock[],
    names: ReadonlySet<string>,
  ): Steps<{ readonly index: NameIndex; readonly firsts: ReadonlySet<string> }> {
    const fresh = yield* gatherNames(blocks, this.#lists, names);
    const { entries, byFirst, bearers, givens, elided, leanings } = this.#tables;
    const firsts = new Set(fresh.byFirst.keys());
    for (const name of names) {
      const known = entries.get(name);
      if (known) for (const first of firstsOf(known)) firsts.add(first);
    }
    const lists = new Map<string, readonly KnownName[]>();
    for (const first of firsts) {
      const kept = (byFirst.get(first) ?? []).filter(({ key }) => !names.has(key));
      const all = [...kept, ...(fresh.byFirst.get(first) ?? [])];
      if (all.length > 0) lists.set(first, all.sort(longestFirst));
    }
    const index = new NameIndex(this.#lists, {
      entries: entries.with(names, fresh.entries),
      byFirst: byFirst.with(firsts, lists),
      bearers: bearers.with(names, fresh.bearers),
      givens: givens.with(names, fresh.givens),
      elided: elided.with(names, fresh.elided),
      leanings: leanings.with(names, fresh.leanings),
    });
    return { index, firsts };
  }

  /** How sure it is that a person in the article has the word as their last name; 0 where none has. */
  bearerOf(word: string): number {
    return this.#tables.bearers.get(word) ?? 0;
  }

  /** True where somebody in the article has the word as their first name. */
  isGiven(word: string): boolean {
    return this.#tables.givens.get(word) === true;
  }

  /** What the words around a name, all over the article, say that it is. */
  leaningOf(name: string): Leaning | undefined {
    return this.#tables.leanings.get(keyOf(name));
  }

  /** True for a surname that goes with a particle which has lost its vowel. */
  isElided(surname: string): boolean {
    return this.#tables.elided.get(surname) === true;
  }

  nameOf(text: string, { start, end }: Span): KnownName | undefined {
    return this.#tables.entries.get(keyOf(text.slice(start, end)));
  }

  /** The longest known name that begins at a token and ends before an offset, with the token after it. */
  longestAt(
    { tokens, sentences, language }: NamedBlock,
    i: number,
    limit: number,
  ): { readonly name: KnownName; readonly end: number } | null {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !isCapital(token.text)) return null;
    const entries = this.#tables.byFirst.get(token.text);
    if (!entries) return null;
    for (const entry of entries) {
      const end = i + entry.words.length;
      if (end > tokens.length || tokens[end - 1]!.end > limit || !sameWords(entry.words, tokens, i)) continue;
      if (entry.words.length === 1 && isDate(tokens, i, language)) continue;
      if (entry.words.length === 1 && this.#ordinary(token, language.id) && opens(sentences, i)) {
        const isNamed = entry.firm || this.bearerOf(token.text) > 0;
        if (!isNamed || !acts(tokens[i + 1], language)) continue;
      }
      return { name: entry, end };
    }
    return null;
  }

  #ordinary(token: Token, language: string): boolean {
    const { model } = this.#lists;
    return model !== null && inFilter(model, `common:${language}`, token.norm);
  }
}

export type { KnownName };

/** Where the words are written as the name has them, or all in capitals. */
function sameWords(words: readonly string[], tokens: readonly Token[], i: number): boolean {
  return (
    words.every((word, k) => tokens[i + k]!.text === word) ||
    words.every((word, k) => word.length > 1 && tokens[i + k]!.text === word.toUpperCase())
  );
}

/** "Thursday May 9", "9 May": the month, whoever in the article is called so. */
function isDate(tokens: readonly Token[], i: number, { names }: NamedBlock['language']): boolean {
  const isPart = (token: Token | undefined) => token?.kind === 'number' || names.calendar.has(token?.norm ?? '');
  return names.calendar.has(tokens[i]!.norm) && (isPart(tokens[i - 1]) || isPart(tokens[i + 1]));
}

const opens = (sentences: NamedBlock['sentences'], i: number) => sentences.some((s) => s.firstToken === i);

/** True for a verb that a person is the subject of ("Verity said", "Brown has", "Young left"), or what shows an owner: "Brook's". */
const acts = (token: Token | undefined, { speech }: NamedBlock['language']): boolean =>
  token?.kind === 'word' &&
  (token.norm === "'s" ||
    (speech.readings(token.norm)?.length ?? 0) > 0 ||
    (speech.tags(token.norm) & (TAG.finite | TAG.past | TAG.auxiliary)) !== 0);
