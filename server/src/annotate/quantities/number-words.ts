import type { Language, Numbers } from '../../languages';
import type { Token } from '../tokens';
import { isLowest } from './fractions';

/** What a word can be in a number. */
interface NumberWord {
  readonly cardinal?: number;
  /** Twenty that four multiplies ("quatre-vingts"). */
  readonly score?: boolean;
  readonly hundred?: boolean;
  readonly scale?: number;
  /** A hundred or multiplier that needs no number before it. */
  readonly bare?: boolean;
  /** "un", "a": one before a multiplier, or after "and". */
  readonly article?: boolean;
  /** An article that is the numeral one too: "vingt et un". */
  readonly one?: boolean;
  readonly and?: boolean;
  /** Between a collective and a multiplier: "une dizaine de milliers". */
  readonly link?: boolean;
  /** After a number and "and": what it adds. */
  readonly half?: number;
  readonly collective?: { readonly value: number; readonly about: boolean };
  /** The denominator. */
  readonly fraction?: number;
  /** What the word is where it ends an ordinal: "third" in "twenty-third". */
  readonly rank?: number;
}

/** A number read from words. */
export interface WordNumber {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  /** The last multiplier, or 1. */
  readonly scale: number;
  /** Index of the token that is the first multiplier, or `next` where there is none. */
  readonly scaleAt: number;
  readonly about: boolean;
  readonly fraction: boolean;
}

/** One word of a number: a token, or a part of a hyphenated one. */
interface Part {
  readonly word: NumberWord;
  readonly token: number;
  readonly last: boolean;
}

/** Longer numbers than this are no numbers. */
const MOST_PARTS = 16;

/** The number words of a language, ready to look up. */
export class NumberLexicon {
  readonly #words = new Map<string, NumberWord>();

  constructor(readonly numbers: Numbers) {
    const add = (word: string, more: NumberWord) => this.#words.set(word, { ...this.#words.get(word), ...more });
    const each = <T>(table: ReadonlyMap<string, T>, what: (value: T, word: string) => NumberWord) => {
      for (const [word, value] of table) add(word, what(value, word));
    };
    each(numbers.cardinals, (cardinal, word) => ({ cardinal, score: numbers.scores.has(word) }));
    each(numbers.scales, (scale, word) => ({ scale, bare: numbers.bare.has(word) }));
    each(numbers.collectives, (collective) => ({ collective }));
    each(numbers.fractions, (fraction) => ({ fraction }));
    each(numbers.half, (half) => ({ half }));
    each(numbers.ordinals, (rank) => ({ rank }));
    each(numbers.compoundOrdinals, (rank) => ({ rank }));
    for (const word of numbers.hundreds) add(word, { hundred: true, bare: numbers.bare.has(word) });
    for (const word of numbers.articles) add(word, { article: true, one: numbers.one.words.has(word) });
    for (const word of numbers.links) add(word, { link: true });
    add(numbers.and, { and: true });
  }

  /** Every word with which a number may begin. */
  starters(): readonly string[] {
    const starts = (word: NumberWord) =>
      word.cardinal !== undefined || word.article === true || word.bare === true || word.half !== undefined;
    return [...this.#words].filter(([, word]) => starts(word)).map(([norm]) => norm);
  }

  /** Reads the number in words that begins at a token; null where none does. */
  read(tokens: readonly Token[], first: number): WordNumber | null {
    // Articles are common and numbers are not: look at the next word before anything is built.
    if (this.#words.get(tokens[first]!.norm)?.article && !this.#known(tokens[first + 1])) return null;
    const parts = this.#parts(tokens, first);
    if (parts.length === 0) return null;
    const half = readHalfOf(parts);
    if (half || (parts[0]!.word.cardinal === undefined && !parts[0]!.word.bare && !this.#articleCounts(parts)))
      return half;
    return readParts(parts, first, 0, null);
  }

  /** Reads an ordinal of more than one word: "one hundred and twentieth", « cent vingt-troisième ». Null where none begins. */
  readOrdinal(tokens: readonly Token[], first: number): WordNumber | null {
    // Articles and small numbers are common, and what goes on from them is not.
    if (!tokens[first]!.norm.includes('-') && !this.#known(tokens[first + 1])) return null;
    const parts = this.#parts(tokens, first);
    const end = parts.findIndex(({ word, last }, i) => i > 0 && last && word.rank !== undefined);
    if (end < 0) return null;
    const { rank } = parts[end]!.word;
    // "One hundredth" is a part.
    if (rank! >= 100 && end === 1 && (parts[0]!.word.article || parts[0]!.word.cardinal === 1)) return null;
    const word: NumberWord =
      rank === 100 ? { hundred: true } : rank === 1000 ? { scale: 1000 } : { cardinal: rank!, one: rank === 1 };
    const read = readParts([...parts.slice(0, end), { ...parts[end]!, word }], first, 0, null);
    return read?.next === parts[end]!.token + 1 && read.value > 20 ? { ...read, scale: 1 } : null;
  }

  /** Reads what goes on with a figure in digits: "3 [million]", "2 [and a half million]". Null where nothing does. */
  readAfter(tokens: readonly Token[], first: number, value: number): WordNumber | null {
    const word = this.#words.get(tokens[first]?.norm ?? '');
    if (!word || !(word.scale || word.and)) return null;
    return readParts(this.#parts(tokens, first), first, 0, value);
  }

  #known(token: Token | undefined): boolean {
    if (token?.kind !== 'word') return false;
    const hyphen = token.norm.indexOf('-');
    return this.#words.has(hyphen > 0 ? token.norm.slice(0, hyphen) : token.norm);
  }

  /** An article counts before what it multiplies alone: "un million", "a dozen", "a third". */
  #articleCounts(parts: readonly Part[]): boolean {
    if (!parts[0]!.word.article) return false;
    const next = parts[1]?.word;
    return (next?.scale ?? next?.collective ?? next?.fraction) !== undefined || next?.hundred === true;
  }

  #parts(tokens: readonly Token[], first: number): Part[] {
    const parts: Part[] = [];
    for (let i = first; i < tokens.length && parts.length < MOST_PARTS; i++) {
      const { norm } = tokens[i]!;
      const whole = this.#words.get(norm);
      if (whole) {
        parts.push({ word: whole, token: i, last: true });
        continue;
      }
      const hyphen = norm.indexOf('-');
      if (hyphen <= 0 || !this.#words.has(norm.slice(0, hyphen))) break;
      const pieces = norm.split('-').map((piece) => this.#words.get(piece));
      if (!pieces.every((piece) => piece !== undefined)) break;
      pieces.forEach((word, k) => {
        parts.push({ word, token: i, last: k === pieces.length - 1 });
      });
    }
    return parts;
  }
}

const lexicons = new Map<Language, NumberLexicon>();

export function numberLexicon(language: Language): NumberLexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = new NumberLexicon(language.numbers);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** Reads a number from its parts; `digits` is the value of a figure in digits that stands before them. */
function readParts(parts: readonly Part[], first: number, from: number, digits: number | null): WordNumber | null {
  let at = from;
  let total = 0;
  let scale = 1;
  let scaleAt = -1;
  let smallest = Number.POSITIVE_INFINITY;
  let group: Group | null = digits === null ? readGroup(parts, at) : { value: digits, next: at };
  let about = false;
  for (;;) {
    const bare = group === null && parts[at]?.word.bare && parts[at]?.word.scale !== undefined;
    if (!group && !bare) break;
    if (group) at = group.next;
    let value = group?.value ?? 1;
    const half = readHalf(parts, at);
    if (half) {
      value += half.value;
      at = half.next;
    }
    const collective = parts[at]?.word.collective;
    if (collective && value < 100 && total === 0) {
      value *= collective.value;
      about ||= collective.about;
      at++;
      if (parts[at]?.word.link && parts[at + 1]?.word.scale !== undefined) at++;
    }
    const multiplier = parts[at]?.word.scale;
    if (multiplier === undefined || multiplier >= smallest) {
      total += value;
      break;
    }
    if (scaleAt < 0) scaleAt = parts[at]!.token;
    total += value * multiplier;
    smallest = multiplier;
    scale = multiplier;
    at++;
    const more = readHalf(parts, at);
    if (more) {
      total += more.value * multiplier;
      at = more.next;
      break;
    }
    // "deux millions cinq cent mille", "two thousand and five"
    const skip = parts[at]?.word.and ? 1 : 0;
    group = readGroup(parts, at + skip);
    if (group && digits !== null) break;
    if (!group && !(parts[at]?.word.bare && (parts[at]?.word.scale ?? smallest) < smallest)) break;
  }
  const fraction = parts[at]?.word.fraction;
  const isFraction =
    fraction !== undefined &&
    digits === null &&
    total >= 1 &&
    total < 20 &&
    scale === 1 &&
    total < fraction * 2 &&
    (fraction % 10 === 0 || isLowest(total, fraction));
  if (isFraction) {
    total /= fraction;
    at++;
  }
  if (at === from) return null;
  const end = parts[at - 1]!;
  if (!end.last) return null;
  return {
    value: total,
    next: end.token + 1,
    scale,
    scaleAt: scaleAt < 0 ? end.token + 1 : Math.max(first, scaleAt),
    about,
    fraction: isFraction,
  };
}

interface Group {
  readonly value: number;
  readonly next: number;
}

/** A number below a thousand. */
function readGroup(parts: readonly Part[], from: number): Group | null {
  const low = readTens(parts, from);
  const at = low?.next ?? from;
  const word = parts[at]?.word;
  if (!word?.hundred || (low ? low.value > 99 : !word.bare)) return low;
  const hundreds = (low?.value ?? 1) * 100;
  const rest = readTens(parts, at + 1) ?? (parts[at + 1]?.word.and ? readTens(parts, at + 2) : null);
  const taken = rest && !parts[rest.next - 1]?.word.article ? rest : null;
  return { value: hundreds + (taken?.value ?? 0), next: taken?.next ?? at + 1 };
}

/** A number below a hundred: a cardinal, tens and a unit, "quatre-vingt-dix-sept". An article is one where it may begin a number. */
function readTens(parts: readonly Part[], from: number): Group | null {
  const first = parts[from]?.word;
  if (first?.article && from === 0) return { value: 1, next: 1 };
  let value = first?.cardinal;
  if (value === undefined) return null;
  let at = from + 1;
  for (;;) {
    const skip = parts[at]?.word.and ? 1 : 0;
    const next = joined(value, parts[at + skip]?.word, skip === 1);
    if (next === null) return { value, next: at };
    value = next;
    at += skip + 1;
  }
}

/** Tens with what follows them, or null where they do not join. Only one and eleven join with "and" ("vingt et un"). */
function joined(tens: number, word: NumberWord | undefined, withAnd: boolean): number | null {
  const value = word?.cardinal ?? (word?.one ? 1 : undefined);
  if (!word || value === undefined || (withAnd && value !== 11 && !word.one)) return null;
  if (word.score && tens === 4) return 80;
  if (tens >= 20 && tens % 10 === 0 && value > 0 && value < 10) return tens + value;
  if ((tens === 60 || tens === 80) && value >= 10 && value < 20) return tens + value;
  return tens === 10 && value >= 7 && value < 10 ? tens + value : null;
}

/** "half a million", "un demi-million". */
function readHalfOf(parts: readonly Part[]): WordNumber | null {
  const at = parts[0]?.word.article ? 1 : 0;
  const half = parts[at]?.word.half;
  const after = parts[at + 1]?.word.article && at === 0 ? at + 2 : at + 1;
  const scale = parts[after]?.word.scale;
  if (half === undefined || scale === undefined || !parts[after]!.last) return null;
  const { token } = parts[after]!;
  return { value: half * scale, next: token + 1, scale, scaleAt: token, about: false, fraction: false };
}

/** "and a half", "et demi". */
function readHalf(parts: readonly Part[], from: number): Group | null {
  if (!parts[from]?.word.and) return null;
  const at = parts[from + 1]?.word.article ? from + 2 : from + 1;
  const half = parts[at]?.word.half;
  return half === undefined ? null : { value: half, next: at + 1 };
}
