import { type Gender, LEXICON, type NameKind, type NearName } from './entity';
import type { Pack } from './pack';
import { soundKey, spelling, spellingDistance } from './spelling-distance';

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

/**
 * Finds known names close to one that is not known. Of each name worth finding it keeps its length and the set of its letters, which
 * rule out nearly all of them at a glance; a name that is left must share a word with the one asked about, with one letter left out of
 * each (Garbe's symmetric deletes) or by its sound, and is then measured as a whole.
 */
export class NearIndex {
  readonly #host: NearHost;
  readonly #packs: readonly Pack[];
  /** By entry: its pack, its posting there, the alias that is its name, the length and the letters of the plain form. */
  readonly #pack: number[] = [];
  readonly #posting: number[] = [];
  readonly #alias: number[] = [];
  readonly #length: number[] = [];
  readonly #letters: number[] = [];

  constructor(packs: readonly Pack[], host: NearHost) {
    this.#host = host;
    this.#packs = packs;
    for (const number of packs.keys()) this.#addPack(number);
  }

  /** The names within reach, nearest first. The caller has made sure that the name itself is unknown. */
  find(name: string, language: string): readonly NearName[] {
    const asked = spelling(name);
    const words = wordsOf(asked.plain);
    if (words.length === 0 || (words.length === 1 && !this.#mayStandAlone(asked.plain))) return [];
    const limit = reach(asked.plain, words.length);
    if (limit === 0) return [];
    const keys = new Set(words.filter((word) => word.length >= 3).flatMap(keysOf));
    const letters = letterSet(asked.plain);
    const most = 2 * limit + 1;
    const found: NearName[] = [];
    for (let i = 0; i < this.#posting.length; i++) {
      if (Math.abs(this.#length[i]! - asked.plain.length) > most) continue;
      if (bitCount(this.#letters[i]! ^ letters) > most) continue;
      const pack = this.#packs[this.#pack[i]!]!;
      const { entity, kind, language: own } = pack.posting(this.#posting[i]!);
      if (own !== '*' && own !== language) continue;
      const known = pack.alias(this.#alias[i]!);
      const knownSpelling = spelling(known);
      const distance = spellingDistance(asked, knownSpelling, limit);
      if (distance === Infinity || distance === 0) continue;
      const knownWords = wordsOf(knownSpelling.plain);
      if (!shareKey(knownWords, keys) || !this.#sameWords(words, knownWords, language)) continue;
      const reading = {
        entity: pack.idOf(entity),
        type: pack.typeOf(entity),
        kind,
        prominence: pack.prominenceOf(entity),
      };
      found.push({ name: known, reading, distance });
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

  #addPack(number: number): void {
    const pack = this.#packs[number]!;
    pack.eachPosting(NEAR_KINDS, SINGLE_WORD_PROMINENCE, (alias, posting, wellKnown) => {
      const units = pack.unitsOf(alias);
      const single = !units.includes(SPACE) && !units.includes(HYPHEN);
      if (single && (units.length < SHORTEST_SINGLE_WORD || !wellKnown)) return;
      let length = 0;
      let letters = 0;
      for (const unit of units) {
        const plain = plainOf(unit);
        length += plain.length;
        letters |= letterSet(plain);
      }
      this.#pack.push(number);
      this.#posting.push(posting);
      this.#alias.push(alias);
      this.#length.push(length);
      this.#letters.push(letters);
    });
  }
}

const SPACE = 0x20;
const HYPHEN = 0x2d;

const plains = new Map<number, string>();

/** What a unit of a name comes to in its plain form. */
function plainOf(unit: number): string {
  let plain = plains.get(unit);
  if (plain === undefined) {
    plain = spelling(`x${String.fromCharCode(unit)}x`).plain.slice(1, -1);
    plains.set(unit, plain);
  }
  return plain;
}

/** True where one of the words is found under one of the keys. */
const shareKey = (words: readonly string[], keys: ReadonlySet<number>): boolean =>
  words.some((word) => word.length >= 3 && keysOf(word).some((key) => keys.has(key)));

const wordsOf = (plain: string): readonly string[] => plain.split(/[ -]/).filter((word) => word !== '');

/** "George H. W." and "George W." are two people; initials that one name leaves out say nothing. */
function haveOtherInitials(asked: readonly string[], known: readonly string[]): boolean {
  const [a, b] = [asked, known].map((words) => words.filter((word) => /^.\.?$/u.test(word)).join(''));
  return a !== '' && b !== '' && a !== b;
}

/** How far a name may be from the one meant: nothing for short names, one letter for middling ones, two for long ones. */
function reach(plain: string, words: number): number {
  if (words === 1) return plain.length < 9 ? 0.8 : plain.length < 12 ? 1 : 1.5;
  return plain.length < 8 ? 0.8 : plain.length < 11 ? 1.5 : 2;
}

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
function keysOf(word: string): number[] {
  const keys = [hash(word, -1), hash(`~${soundKey(word)}`, -1)];
  for (let i = 0; i < word.length; i++) keys.push(hash(word, i));
  return keys;
}

function hash(word: string, without: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    if (i !== without) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
