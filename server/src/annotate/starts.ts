import { LastOf } from '../base';
import type { Language } from '../languages';
import { calendarLexicon } from './dates/lexicon';
import type { PhraseBook } from './phrases';
import { quantityLexicon } from './quantities/lexicon';
import { numberLexicon } from './quantities/number-words';
import type { Token } from './tokens';

/** What a date or a figure that begins with a token may be: one bit each. */
export const Start = {
  digits: 1,
  number: 2,
  roman: 4,
  /** A hyphenated word whose first part is a number or a part of a period. */
  hyphenated: 8,
  share: 16,
  month: 32,
  weekday: 64,
  day: 128,
  which: 256,
  amount: 512,
  part: 1024,
  unit: 2048,
  season: 4096,
  decade: 8192,
  article: 16384,
  clock: 32768,
  ordinal: 65536,
} as const;

/** A token that may begin a date or a figure: its index, and bits of `Start`. */
export interface Candidate {
  readonly token: number;
  readonly bits: number;
}

interface Entry {
  bits: number;
  /** Words of which one must come next, where the word begins only longer phrases; null where it may stand alone. */
  seconds: Set<string> | null;
}

const tables = new Map<Language, ReadonlyMap<string, Entry>>();
const last = new LastOf<readonly Token[], readonly Candidate[]>();

/**
 * The tokens with which a date or a figure may begin, in order: one look-up a token, done once for the annotators of dates and of
 * quantities alike. Most tokens begin nothing.
 */
export const candidatesOf = (tokens: readonly Token[], language: Language): readonly Candidate[] =>
  last.get(tokens, () => scan(tokens, tableOf(language)));

function scan(tokens: readonly Token[], table: ReadonlyMap<string, Entry>): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word') {
      const bits = bitsOf(token, tokens[i + 1], table);
      if (bits !== 0) found.push({ token: i, bits });
    } else if (token.kind === 'number') found.push({ token: i, bits: Start.digits });
    else if (token.text === '½' || token.text === '¼' || token.text === '¾')
      found.push({ token: i, bits: Start.share });
  }
  return found;
}

function bitsOf(token: Token, next: Token | undefined, table: ReadonlyMap<string, Entry>): number {
  const { norm } = token;
  const entry = table.get(norm);
  const may = entry !== undefined && (entry.seconds === null || (next !== undefined && entry.seconds.has(next.norm)));
  const bits = may ? entry.bits : romanBits(token);
  if (norm.length < 6 || (bits & Start.number) !== 0) return bits;
  const hyphen = norm.indexOf('-');
  return hyphen > 0 && isCompound(norm.slice(0, hyphen), table) ? bits | Start.hyphenated : bits;
}

const isCompound = (first: string, table: ReadonlyMap<string, Entry>) =>
  ((table.get(first)?.bits ?? 0) & (Start.number | Start.part)) !== 0;

/** I, V and X alone begin a roman numeral that is one: longer ones are years on monuments, other letters are initials. */
function romanBits(token: Token): number {
  const letter = token.text.charCodeAt(0);
  return letter === 73 || letter === 86 || letter === 88 ? Start.roman : 0;
}

function tableOf(language: Language): ReadonlyMap<string, Entry> {
  let table = tables.get(language);
  if (!table) {
    table = build(language);
    tables.set(language, table);
  }
  return table;
}

function build(language: Language): ReadonlyMap<string, Entry> {
  const table = new Map<string, Entry>();
  const mark = (word: string, bit: number, seconds: Iterable<string> | null = null) => {
    for (const form of word.endsWith('.') ? [word] : [word, `${word}.`]) {
      const entry = table.get(form);
      if (!entry) table.set(form, { bits: bit, seconds: seconds && new Set(seconds) });
      else {
        entry.bits |= bit;
        if (seconds === null) entry.seconds = null;
        else for (const second of seconds) entry.seconds?.add(second);
      }
    }
  };
  const words = (list: Iterable<string>, bit: number) => {
    for (const word of list) mark(word, bit);
  };
  const phrases = (book: PhraseBook<unknown>, bit: number) => {
    for (const [first, seconds] of book.openings()) mark(first, bit, seconds);
  };
  const { calendar, numbers } = language;
  const dates = calendarLexicon(language);
  words(numberLexicon(language).starters(), Start.number);
  phrases(quantityLexicon(language).shares, Start.share);
  phrases(quantityLexicon(language).parts, Start.share);
  words(numbers.one.words, Start.share);
  words(calendar.months.keys(), Start.month);
  words(calendar.weekdays.keys(), Start.weekday);
  phrases(dates.days, Start.day);
  phrases(dates.daysInScope, Start.day);
  phrases(dates.whichBefore, Start.which);
  phrases(dates.agoBefore, Start.amount);
  phrases(dates.spanBefore, Start.amount);
  phrases(dates.parts, Start.part);
  words(calendar.units.keys(), Start.unit);
  words(calendar.namedSpans.keys(), Start.unit);
  words(calendar.seasons.keys(), Start.season);
  words(calendar.decadeWords, Start.decade);
  words(calendar.decadeNames.keys(), Start.decade);
  words(calendar.articles, Start.article);
  words(calendar.clock.named.keys(), Start.clock);
  words(numbers.ordinals.keys(), Start.ordinal);
  for (const quarter of [1, 2, 3, 4]) mark(`${calendar.quarterLetter}${quarter}`, Start.ordinal);
  return table;
}
