import { push, type Steps } from '../../base';
import type { EntityType } from '../../knowledge';
import type { Language } from '../../languages';
import type { NamedBlock } from './harmonise';
import { addLeaning, type Leaning, leaningsIn, MUCH, typeBy } from './leaning';
import { inFilter, type NameModel } from './model';
import { givenIn, keyOf, type NameNote, notesOf, surnameIn } from './name-notes';

/** What an article says of one name. */
export interface KnownName {
  readonly key: string;
  readonly words: readonly string[];
  /** Confidence by type, added up over the mentions. */
  readonly votes: ReadonlyMap<EntityType, number>;
  /** The type with the most votes. */
  readonly type: EntityType;
  /** The confidence of its surest mention of that type. */
  readonly best: number;
  /** A firm that the article names with its legal form as well. */
  readonly firm: boolean;
}

/** What the blocks of an article say of its names, or of some of them. */
export interface NameTables {
  readonly entries: ReadonlyMap<string, KnownName>;
  /** Entries by first word, longest first; for text in capitals, by that word in capitals. */
  readonly byFirst: ReadonlyMap<string, readonly KnownName[]>;
  /** By a last name: how sure it is that a full name has it. */
  readonly bearers: ReadonlyMap<string, number>;
  /** The first words of full names. */
  readonly givens: ReadonlyMap<string, true>;
  /** Surnames that a full name has with an elided particle: the "Estray" of « Yvon d'Estray ». */
  readonly elided: ReadonlyMap<string, true>;
  readonly leanings: ReadonlyMap<string, Leaning>;
}

/** What tells an ordinary word from a name. */
export interface WordLists {
  readonly model: NameModel | null;
  /** Tells a word that a list knows, by its lower-case form. */
  readonly isListed: (word: string) => boolean;
}

/** How sure a name is that only the words around it tell. */
const SPOKEN_OF = 0.6;

/** A surname by itself is taken for the person a little less surely than the full name. */
const PART = 0.8;

interface Entry {
  readonly words: readonly string[];
  readonly votes: Map<EntityType, number>;
  readonly best: Map<EntityType, number>;
  firm: boolean;
}

/** Gathers what the blocks say of their names, in order; of those alone that are `wanted`, where some are. */
export function* gatherNames(
  blocks: readonly NamedBlock[],
  lists: WordLists,
  wanted: ReadonlySet<string> | null,
): Steps<NameTables> {
  const gathering = new Gathering(lists, wanted);
  for (const block of blocks) {
    for (const note of notesOf(block)) gathering.note(note);
    for (const [name, leaning] of leaningsIn(block)) gathering.lean(keyOf(name), leaning);
    yield;
  }
  for (const block of blocks) gathering.addFirms(block);
  return gathering.tables();
}

class Gathering {
  readonly #lists: WordLists;
  readonly #wanted: ReadonlySet<string> | null;
  readonly #entries = new Map<string, Entry>();
  readonly #bearers = new Map<string, number>();
  readonly #givens = new Map<string, true>();
  readonly #elided = new Map<string, true>();
  readonly #leanings = new Map<string, Leaning>();
  /** Names that were added for what is said of them. */
  readonly #noted = new Set<string>();

  constructor(lists: WordLists, wanted: ReadonlySet<string> | null) {
    this.#lists = lists;
    this.#wanted = wanted;
  }

  note(note: NameNote): void {
    const { key, words, type, confidence } = note;
    if (words.length === 0) return;
    if (this.#isWanted(key)) this.#vote(key, words, type, confidence);
    const firm = note.firm?.join(' ');
    if (firm !== undefined && this.#isWanted(firm)) this.#vote(firm, note.firm!, type, confidence * PART).firm = true;
    const given = givenIn(note);
    if (given !== null && this.#isWanted(given)) this.#givens.set(given, true);
    const surname = surnameIn(note);
    if (surname === null || !this.#isWanted(surname)) return;
    if (/^\p{Ll}['’]$/u.test(words.at(-2)!)) this.#elided.set(surname, true);
    // Each place where the full name stands takes away some of the doubt.
    this.#bearers.set(surname, 1 - (1 - (this.#bearers.get(surname) ?? 0)) * (1 - confidence * PART));
    this.#vote(surname, [surname], type, confidence * PART);
  }

  lean(key: string, leaning: Leaning): void {
    if (!this.#isWanted(key)) return;
    const known = this.#leanings.get(key);
    this.#leanings.set(key, known ? addLeaning(known, leaning) : leaning);
  }

  /** What the article speaks of as of a firm though none of its mentions was taken for a name. */
  addFirms(block: NamedBlock): void {
    for (const [name] of leaningsIn(block)) {
      const key = keyOf(name);
      if (!this.#isWanted(key) || this.#noted.has(key)) continue;
      const leaning = this.#leanings.get(key)!;
      if (typeBy(leaning) !== 'organization' || !/^\p{Lu}\p{Ll}{2,}$/u.test(key)) continue;
      this.#noted.add(key);
      const word = key.toLowerCase();
      if (this.#lists.isListed(word) || (leaning.firm < MUCH && this.#isOrdinary(word, block.language))) continue;
      this.#vote(key, [key], 'organization', SPOKEN_OF);
    }
  }

  tables(): NameTables {
    const entries = new Map<string, KnownName>();
    const byFirst = new Map<string, KnownName[]>();
    for (const [key, entry] of this.#entries) {
      const known = settled(key, entry);
      entries.set(key, known);
      for (const first of firstsOf(known)) push(byFirst, first, known);
    }
    for (const own of byFirst.values()) own.sort(longestFirst);
    const [bearers, givens, elided, leanings] = [this.#bearers, this.#givens, this.#elided, this.#leanings];
    return { entries, byFirst, bearers, givens, elided, leanings };
  }

  #isWanted(name: string): boolean {
    return this.#wanted === null || this.#wanted.has(name);
  }

  #isOrdinary(word: string, { id, names }: Language): boolean {
    const { model } = this.#lists;
    if (model !== null && inFilter(model, `common:${id}`, word)) return true;
    return [names.hollow, names.peoples, names.calendar, names.titles, names.roles, names.organizationHeads].some(
      (set) => set.has(word),
    );
  }

  #vote(key: string, words: readonly string[], type: EntityType, confidence: number): Entry {
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = { words, votes: new Map(), best: new Map(), firm: false };
      this.#entries.set(key, entry);
    }
    entry.votes.set(type, (entry.votes.get(type) ?? 0) + confidence);
    entry.best.set(type, Math.max(entry.best.get(type) ?? 0, confidence));
    return entry;
  }
}

function settled(key: string, { words, votes, best, firm }: Entry): KnownName {
  let type: EntityType = 'other';
  let most = 0;
  for (const [own, sum] of votes) {
    if (sum > most) {
      most = sum;
      type = own;
    }
  }
  return { key, words, votes, type, best: best.get(type) ?? 0, firm };
}

/** The words under which a name is looked for. */
export function firstsOf({ words }: KnownName): readonly string[] {
  const first = words[0]!;
  const upper = first.toUpperCase();
  return first === upper ? [first] : [first, upper];
}

/** The order in which names with one first word are tried. */
export const longestFirst = (a: KnownName, b: KnownName): number =>
  b.words.length - a.words.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
