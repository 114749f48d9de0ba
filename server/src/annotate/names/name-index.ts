import { push, type Span, type Steps } from '../../base';
import type { EntityType } from '../../knowledge';
import type { Language } from '../../languages';
import { TAG } from '../../languages/speech';
import type { Token } from '../tokens';
import type { NamedBlock } from './harmonise';
import { addLeaning, type Leaning, leaningsIn, MUCH, typeBy } from './leaning';
import { inFilter, type NameModel } from './model';
import type { NameMention } from './types';
import { isCapital } from './word';

/** What an article says of one name. */
export interface KnownName {
  readonly words: readonly string[];
  /** Confidence by type, added up over the mentions. */
  readonly votes: ReadonlyMap<EntityType, number>;
  /** The type with the most votes. */
  readonly type: EntityType;
  /** The confidence of its surest mention of that type. */
  readonly best: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly votes: Map<EntityType, number>;
  readonly best: Map<EntityType, number>;
  known: KnownName | null;
}

/** How sure a name is that only the words around it tell. */
const SPOKEN_OF = 0.6;

/** A surname by itself is taken for the person a little less surely than the full name. */
const PART = 0.8;

/** The names of an article by their words, case and all; a surname stands for the full name that it is in. */
export class NameIndex {
  readonly #entries = new Map<string, Entry>();
  /** Entries by first word, longest first; for text in capitals, by that word in capitals. */
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #model: NameModel | null;
  /** How sure it is that a full name has this last word. */
  readonly #bearers = new Map<string, number>();
  /** The first words of full names. */
  readonly #givens = new Set<string>();
  /** Surnames that a full name in the article has with an elided particle: the "Estray" of « Yvon d'Estray ». */
  readonly #elided = new Set<string>();
  /** Names that were added for what is said of them. */
  readonly #noted = new Set<string>();
  readonly #leanings = new Map<string, Leaning>();

  private constructor(model: NameModel | null) {
    this.#model = model;
  }

  /** `isListed` tells a word that a list knows, by its lower-case form. */
  static *of(
    blocks: readonly NamedBlock[],
    model: NameModel | null,
    isListed: (word: string) => boolean,
  ): Steps<NameIndex> {
    const index = new NameIndex(model);
    for (const block of blocks) {
      for (const name of block.names) index.#note(block, name);
      for (const [name, leaning] of leaningsIn(block)) index.#lean(keyOf(name), leaning);
      yield;
    }
    for (const block of blocks) index.#addFirms(block, isListed);
    index.#sort();
    return index;
  }

  #sort(): void {
    for (const entry of this.#entries.values()) {
      for (const first of new Set([entry.words[0]!, entry.words[0]!.toUpperCase()])) {
        push(this.#byFirst, first, entry);
      }
    }
    for (const own of this.#byFirst.values()) own.sort((a, b) => b.words.length - a.words.length);
  }

  /** How sure it is that a person in the article has the word as their last name; 0 where none has. */
  bearerOf(word: string): number {
    return this.#bearers.get(word) ?? 0;
  }

  /** True where somebody in the article has the word as their first name. */
  isGiven(word: string): boolean {
    return this.#givens.has(word);
  }

  /** What the words around a name, all over the article, say that it is. */
  leaningOf(name: string): Leaning | undefined {
    return this.#leanings.get(keyOf(name));
  }

  /** True for a surname that goes with a particle which has lost its vowel. */
  isElided(surname: string): boolean {
    return this.#elided.has(surname);
  }

  nameOf(text: string, { start, end }: Span): KnownName | undefined {
    const entry = this.#entries.get(keyOf(text.slice(start, end)));
    return entry && settled(entry);
  }

  /** The longest known name that begins at a token and ends before an offset, with the token after it. */
  longestAt(
    { tokens, sentences, language }: NamedBlock,
    i: number,
    limit: number,
  ): { readonly name: KnownName; readonly end: number } | null {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !isCapital(token.text)) return null;
    const entries = this.#byFirst.get(token.text);
    if (!entries) return null;
    for (const entry of entries) {
      const end = i + entry.words.length;
      if (end > tokens.length || tokens[end - 1]!.end > limit || !sameWords(entry.words, tokens, i)) continue;
      if (entry.words.length === 1 && isDate(tokens, i, language)) continue;
      if (entry.words.length === 1 && this.#ordinary(token, language.id) && opens(sentences, i)) {
        if (this.bearerOf(token.text) === 0 || !acts(tokens[i + 1], language)) continue;
      }
      return { name: settled(entry), end };
    }
    return null;
  }

  #ordinary(token: Token, language: string): boolean {
    return this.#model !== null && inFilter(this.#model, `common:${language}`, token.norm);
  }

  #note({ tokens, text }: NamedBlock, name: NameMention): void {
    const words = wordsIn(tokens, name);
    if (words.length === 0) return;
    this.#vote(keyOf(text.slice(name.start, name.end)), words, name.type, name.confidence);
    if (name.type !== 'person' || words.length < 2) return;
    this.#givens.add(words[0]!);
    const surname = words.at(-1)!;
    if (!isCapital(surname) || surname.length < 3) return;
    if (/^\p{Ll}['’]$/u.test(words.at(-2)!)) this.#elided.add(surname);
    // Each place where the full name stands takes away some of the doubt.
    this.#bearers.set(surname, 1 - (1 - (this.#bearers.get(surname) ?? 0)) * (1 - name.confidence * PART));
    this.#vote(surname, [surname], name.type, name.confidence * PART);
  }

  #lean(key: string, leaning: Leaning): void {
    const known = this.#leanings.get(key);
    this.#leanings.set(key, known ? addLeaning(known, leaning) : leaning);
  }

  /** What the article speaks of as of a firm though none of its mentions was taken for a name. */
  #addFirms(block: NamedBlock, isListed: (word: string) => boolean): void {
    for (const [name] of leaningsIn(block)) {
      const key = keyOf(name);
      const leaning = this.#leanings.get(key)!;
      if (this.#noted.has(key) || typeBy(leaning) !== 'organization' || !/^\p{Lu}\p{Ll}{2,}$/u.test(key)) continue;
      this.#noted.add(key);
      const word = key.toLowerCase();
      if (isListed(word) || (leaning.firm < MUCH && this.#isOrdinary(word, block.language))) continue;
      this.#vote(key, [key], 'organization', SPOKEN_OF);
    }
  }

  #isOrdinary(word: string, { id, names }: Language): boolean {
    if (this.#model !== null && inFilter(this.#model, `common:${id}`, word)) return true;
    return [names.hollow, names.peoples, names.calendar, names.titles, names.roles, names.organizationHeads].some(
      (set) => set.has(word),
    );
  }

  #vote(key: string, words: readonly string[], type: EntityType, confidence: number): void {
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = { words, votes: new Map(), best: new Map(), known: null };
      this.#entries.set(key, entry);
    }
    entry.votes.set(type, (entry.votes.get(type) ?? 0) + confidence);
    entry.best.set(type, Math.max(entry.best.get(type) ?? 0, confidence));
    entry.known = null;
  }
}

function settled(entry: Entry): KnownName {
  if (!entry.known) {
    let type: EntityType = 'other';
    let most = 0;
    for (const [own, votes] of entry.votes) {
      if (votes > most) {
        most = votes;
        type = own;
      }
    }
    entry.known = { words: entry.words, votes: entry.votes, type, best: entry.best.get(type) ?? 0 };
  }
  return entry.known;
}

const keyOf = (name: string) => name.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');

/** Where the words are written as the name has them, or all in capitals. */
function sameWords(words: readonly string[], tokens: readonly Token[], i: number): boolean {
  return (
    words.every((word, k) => tokens[i + k]!.text === word) ||
    words.every((word, k) => word.length > 1 && tokens[i + k]!.text === word.toUpperCase())
  );
}

/** The words that a name is made of. */
export function wordsIn(tokens: readonly Token[], { start, end }: Span): readonly string[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const words: string[] = [];
  for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) words.push(tokens[i]!.text);
  return words;
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
