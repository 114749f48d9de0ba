import { type Gender, LEXICON, type NameKind, type NearName } from './entity';
import type { Pack } from './pack';
import { type Spelling, spelling, spellingDistance } from './spelling-distance';
import { entriesLike, type WordColumns, wordColumns } from './word-table';

/** What the index asks of the knowledge it stands in. */
export interface NearHost {
  lexicon(phrase: string): number;
  givenNameGender(name: string, language: string): Gender;
}

const LIMIT_OF_RESULTS = 5;
const SHORTEST_SINGLE_WORD = 6;
/** No name is as long; a paragraph without a space may be taken for one, and has as many forms with a letter left out as letters. */
const LONGEST = 200;
/** A single word stands alone only for somebody or something well known. */
const SINGLE_WORD_PROMINENCE = 0.5;
/** Two given names that differ by more than a doubled or like-sounding letter, a vowel, or two that are swapped, are two names. */
const SAME_GIVEN_NAME = 0.8;
const NEAR_KINDS: ReadonlySet<NameKind> = new Set(['full', 'short', 'transliteration', 'surname']);

/** The names of a pack that others may be near to: their postings, aliases, lengths and letters in the plain form, and their words. */
export interface NearColumns extends WordColumns {
  readonly nearPostings: Uint32Array;
  readonly nearAliases: Uint32Array;
  readonly nearLengths: Uint16Array;
  readonly nearLetters: Uint32Array;
}

/** Lays out the names of a pack that others may be near to. */
export function nearColumns(pack: Pack): NearColumns {
  const byWord = new Map<string, number[]>();
  const [postings, aliases, lengths, letters]: [number[], number[], number[], number[]] = [[], [], [], []];
  pack.eachPosting(NEAR_KINDS, SINGLE_WORD_PROMINENCE, (alias, posting, wellKnown) => {
    const plain = plainOf(pack.unitsOf(alias));
    const words = wordsOf(plain);
    if (words.length === 1 && (plain.length < SHORTEST_SINGLE_WORD || !wellKnown)) return;
    for (const word of words) {
      const entries = byWord.get(word);
      if (entries) entries.push(postings.length);
      else byWord.set(word, [postings.length]);
    }
    postings.push(posting);
    aliases.push(alias);
    lengths.push(plain.length);
    letters.push(letterSet(plain));
  });
  return {
    nearPostings: Uint32Array.from(postings),
    nearAliases: Uint32Array.from(aliases),
    nearLengths: Uint16Array.from(lengths),
    nearLetters: Uint32Array.from(letters),
    ...wordColumns(byWord),
  };
}

/**
 * Finds known names close to one that is not known. A name is looked at where it shares a word with the one asked about, with one
 * letter left out of each (Garbe's symmetric deletes) or by its sound; its length and the set of its letters rule out most of those
 * at a glance, and what is left is measured as a whole.
 */
export class NearIndex {
  readonly #host: NearHost;
  readonly #packs: readonly Pack[];

  constructor(packs: readonly Pack[], host: NearHost) {
    this.#host = host;
    this.#packs = packs;
  }

  /** The names within reach, nearest first. The caller has made sure that the name itself is unknown. */
  find(name: string, language: string): readonly NearName[] {
    if (name.length > LONGEST) return [];
    const asked = spelling(name);
    const words = wordsOf(asked.plain);
    if (words.length === 0 || (words.length === 1 && !this.#mayStandAlone(asked.plain))) return [];
    const limit = reach(asked.plain, words.length);
    if (limit === 0) return [];
    const found = this.#packs.flatMap((pack) => this.#findIn(pack, asked, words, limit, language));
    found.sort(
      (a, b) =>
        a.distance - b.distance ||
        b.reading.prominence - a.reading.prominence ||
        markedDistance(asked, a.name) - markedDistance(asked, b.name),
    );
    const seen = new Set<string>();
    return found
      .filter(({ reading }) => !seen.has(reading.entity) && seen.add(reading.entity))
      .slice(0, LIMIT_OF_RESULTS);
  }

  #findIn(pack: Pack, asked: Spelling, words: readonly string[], limit: number, language: string): NearName[] {
    const { nearPostings, nearAliases, nearLengths, nearLetters } = pack.near;
    const letters = letterSet(asked.plain);
    const most = 2 * limit + 1;
    const found: NearName[] = [];
    for (const i of entriesLike(pack.near, words)) {
      if (Math.abs(nearLengths[i]! - asked.plain.length) > most) continue;
      if (bitCount(nearLetters[i]! ^ letters) > most) continue;
      const { entity, kind, language: own } = pack.posting(nearPostings[i]!);
      if (own !== '*' && own !== language) continue;
      const known = pack.alias(nearAliases[i]!);
      const knownSpelling = spelling(known);
      const distance = spellingDistance(asked, knownSpelling, limit);
      if (distance === Infinity || distance === 0) continue;
      if (!this.#sameWords(words, wordsOf(knownSpelling.plain), language)) continue;
      const reading = {
        entity: pack.idOf(entity),
        type: pack.typeOf(entity),
        kind,
        prominence: pack.prominenceOf(entity),
      };
      found.push({ name: known, reading, distance });
    }
    return found;
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
      // A last word is a surname, even one that is a given name as well: "Blair" and "Blaire".
      if (i > 0 && i === asked.length - 1) return true;
      const bothGiven = (this.#host.lexicon(word) & this.#host.lexicon(other) & LEXICON.given) !== 0;
      if (!bothGiven) return true;
      if (spellingDistance(spelling(word), spelling(other), SAME_GIVEN_NAME) > SAME_GIVEN_NAME) return false;
      const [a, b] = [this.#host.givenNameGender(word, language), this.#host.givenNameGender(other, language)];
      return a === null || b === null || a === b;
    });
  }
}

/** How far a known name is with its marks, so that « Éthyopie » is sooner « Éthiopie » than « Ethiopie ». */
function markedDistance({ folded }: Spelling, known: string): number {
  const marked = spelling(known).folded;
  return spellingDistance({ plain: folded, folded }, { plain: marked, folded: marked }, LONGEST);
}

const plainUnits = new Map<number, string>();

/** The plain form of a stored name, unit by unit. */
function plainOf(units: Uint16Array): string {
  let plain = '';
  for (const unit of units) {
    let own = plainUnits.get(unit);
    if (own === undefined) {
      own = spelling(`x${String.fromCharCode(unit)}x`).plain.slice(1, -1);
      plainUnits.set(unit, own);
    }
    plain += own;
  }
  return plain;
}

const wordsOf = (plain: string): readonly string[] => plain.split(/[ -]/).filter((word) => word !== '');

/** "George H. W." and "George W." are two people; initials that one name leaves out say nothing. */
function haveOtherInitials(asked: readonly string[], known: readonly string[]): boolean {
  const [a, b] = [asked, known].map((words) => words.filter((word) => /^.\.?$/u.test(word)).join(''));
  return a !== '' && b !== '' && a !== b;
}

/** How far a name may be from the one meant: nothing for short names, one letter for middling ones, two for long ones. */
function reach(plain: string, words: number): number {
  if (words === 1) return plain.length < 6 ? 0.8 : plain.length < 12 ? 1 : 1.5;
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
