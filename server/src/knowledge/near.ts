import { type Gender, LEXICON, type NameKind, type NearName } from './entity';
import { normalName } from './normal';
import type { Pack } from './pack';
import { type Spelling, soundKey, spelling, spellingDistance } from './spelling-distance';

/** What the index asks of the knowledge it stands in. */
export interface NearHost {
  lexicon(phrase: string): number;
  givenNameGender(name: string, language: string): Gender;
}

const LIMIT_OF_RESULTS = 5;
const SHORTEST_SINGLE_WORD = 6;
/** A single word stands alone only for somebody or something well known. */
const SINGLE_WORD_PROMINENCE = 0.5;
/** Two given names that differ by more than a doubled or like-sounding letter are two names. */
const SAME_GIVEN_NAME = 0.5;
const NEAR_KINDS: ReadonlySet<NameKind> = new Set(['full', 'short', 'transliteration', 'surname']);
const BUCKETS = 1 << 16;

interface Entry {
  readonly pack: Pack;
  readonly posting: number;
  readonly name: string;
  readonly spelling: Spelling;
  readonly letters: number;
}

/**
 * Finds known names close to one that is not known. Names are indexed by their words, each under what remains when one letter is
 * left out (Garbe's symmetric deletes) and under its sound; the candidates that a word brings up are measured as a whole.
 */
export class NearIndex {
  readonly #host: NearHost;
  readonly #entries: Entry[] = [];
  readonly #words: string[] = [];
  readonly #wordIds = new Map<string, number>();
  readonly #entriesOf: number[][] = [];
  readonly #heads = new Int32Array(BUCKETS).fill(-1);
  readonly #links: number[] = [];
  readonly #linkWords: number[] = [];

  constructor(packs: readonly Pack[], host: NearHost) {
    this.#host = host;
    for (const pack of packs) this.#addPack(pack);
  }

  /** The names within reach, nearest first. The caller has made sure that the name itself is unknown. */
  find(name: string, language: string): readonly NearName[] {
    const asked = spelling(name);
    const words = wordsOf(asked.plain);
    if (words.length === 0 || (words.length === 1 && !this.#mayStandAlone(asked.plain))) return [];
    const limit = reach(asked.plain, words.length);
    if (limit === 0) return [];
    const letters = letterSet(asked.plain);
    const found: NearName[] = [];
    for (const id of this.#candidates(words)) {
      const entry = this.#entries[id]!;
      if (Math.abs(entry.spelling.plain.length - asked.plain.length) > 2 * limit + 1) continue;
      if (bitCount((entry.letters ^ letters) >>> 0) > 2 * limit + 1) continue;
      const { entity, kind, language: own } = entry.pack.posting(entry.posting);
      if (own !== '*' && own !== language) continue;
      const distance = spellingDistance(asked, entry.spelling, limit);
      if (distance === Infinity || distance === 0 || !this.#sameWords(words, wordsOf(entry.spelling.plain), language))
        continue;
      const { pack } = entry;
      const reading = {
        entity: pack.idOf(entity),
        type: pack.typeOf(entity),
        kind,
        prominence: pack.prominenceOf(entity),
      };
      found.push({ name: entry.name, reading, distance });
    }
    found.sort((a, b) => a.distance - b.distance || b.reading.prominence - a.reading.prominence);
    const seen = new Set<string>();
    return found
      .filter(({ reading }) => !seen.has(reading.entity) && seen.add(reading.entity))
      .slice(0, LIMIT_OF_RESULTS);
  }

  /** A lone word is a near miss only if it is long, and no given name, surname or place of its own. */
  #mayStandAlone(word: string): boolean {
    return word.length >= SHORTEST_SINGLE_WORD - 1 && this.#host.lexicon(word) === 0;
  }

  /** False where the words that differ are two names in their own right: "Tom" and "Tim", "Jean" and "Jeanne", "IV" and "VI". */
  #sameWords(asked: readonly string[], known: readonly string[], language: string): boolean {
    if (asked.length !== known.length) return !haveOtherInitials(asked, known);
    return asked.every((word, i) => {
      const other = known[i]!;
      if (word === other) return true;
      if (Math.max(word.length, other.length) < 4 || isRomanNumeral(word)) return false;
      const bothGiven = (this.#host.lexicon(word) & this.#host.lexicon(other) & LEXICON.given) !== 0;
      if (!bothGiven) return true;
      if (spellingDistance(spelling(word), spelling(other), SAME_GIVEN_NAME) > SAME_GIVEN_NAME) return false;
      const [a, b] = [this.#host.givenNameGender(word, language), this.#host.givenNameGender(other, language)];
      return a === null || b === null || a === b;
    });
  }

  #candidates(words: readonly string[]): ReadonlySet<number> {
    const candidates = new Set<number>();
    const tried = new Set<number>();
    for (const word of words) {
      if (word.length < 3) continue;
      for (const key of keysOf(word)) {
        for (let link = this.#heads[key % BUCKETS]!; link >= 0; link = this.#links[link]!) {
          const known = this.#linkWords[link]!;
          if (tried.has(known) || !closeWords(word, this.#words[known]!)) continue;
          tried.add(known);
          for (const entry of this.#entriesOf[known]!) candidates.add(entry);
        }
      }
    }
    return candidates;
  }

  #addPack(pack: Pack): void {
    for (let alias = 0; alias < pack.aliasCount; alias++) {
      const [from, to] = pack.postingRange(alias);
      for (let posting = from; posting < to; posting++) {
        const { entity, kind } = pack.posting(posting);
        if (!NEAR_KINDS.has(kind)) continue;
        const prominence = pack.prominenceOf(entity);
        const name = pack.alias(alias);
        const single = !/[ -]/.test(name);
        if (single && (name.length < SHORTEST_SINGLE_WORD || prominence < SINGLE_WORD_PROMINENCE)) continue;
        if (pack.typeOf(entity) === 'place' && prominence < SINGLE_WORD_PROMINENCE) continue;
        this.#add({ pack, posting, name, spelling: spelling(normalName(name)), letters: 0 });
      }
    }
  }

  #add(entry: Entry): void {
    const id = this.#entries.push({ ...entry, letters: letterSet(entry.spelling.plain) }) - 1;
    for (const word of wordsOf(entry.spelling.plain)) {
      if (word.length < 3) continue;
      let wordId = this.#wordIds.get(word);
      if (wordId === undefined) {
        wordId = this.#words.push(word) - 1;
        this.#wordIds.set(word, wordId);
        this.#entriesOf.push([]);
        for (const key of keysOf(word)) this.#link(key, wordId);
      }
      this.#entriesOf[wordId]!.push(id);
    }
  }

  #link(key: number, word: number): void {
    const bucket = key % BUCKETS;
    this.#links.push(this.#heads[bucket]!);
    this.#linkWords.push(word);
    this.#heads[bucket] = this.#links.length - 1;
  }
}

const wordsOf = (plain: string): readonly string[] => plain.split(/[ -]/).filter((word) => word !== '');

/** "George H. W." and "George W." are two people; initials that one name leaves out say nothing. */
function haveOtherInitials(asked: readonly string[], known: readonly string[]): boolean {
  const [a, b] = [asked, known].map((words) => words.filter((word) => word.length === 1).join(''));
  return a !== '' && b !== '' && a !== b;
}

/** How far a name may be from the one meant: nothing for short names, one letter for middling ones, two for long ones. */
function reach(plain: string, words: number): number {
  if (words === 1) return plain.length < 9 ? 0.8 : plain.length < 12 ? 1 : 1.5;
  return plain.length < 8 ? 0.8 : plain.length < 11 ? 1.5 : 2;
}

/** True where two words share enough to bring up each other's names. */
const closeWords = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= 2 && a !== '' && b !== '';

const isRomanNumeral = (word: string): boolean => /^[ivxlc]+$/.test(word);

function letterSet(plain: string): number {
  let set = 0;
  for (let i = 0; i < plain.length; i++) {
    const letter = plain.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set >>> 0;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The hashes a word is found under: itself, itself without each of its letters, its sound. */
function keysOf(word: string): ReadonlySet<number> {
  const keys = new Set<number>([hash(word, -1), hash(`~${soundKey(word)}`, -1)]);
  for (let i = 0; i < word.length; i++) keys.add(hash(word, i));
  return keys;
}

function hash(word: string, without: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    if (i !== without) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
