import type { Scanner } from './scanner';

/** Years that news tells of in passing, and how many words their noun may have. */
const NEWS_FROM = 1950;
const NEWS_TO = 2060;
const NOUN_PHRASE = 4;

/** "World Cup 2026 tickets", "Expo 2025 visitors": the year of a name of several words, or of one inside a sentence. */
export function isAfterName(s: Scanner, year: number, i: number): boolean {
  const named = (at: number) =>
    s.tokens[at]?.kind === 'word' && s.isCapitalised(at) && !s.lexicon.calendar.months.has(s.norm(at));
  const small = (at: number) => s.language.segmentation.functionWords.has(s.norm(at));
  if (year < NEWS_FROM || year > NEWS_TO || year % 100 === 0 || !named(i - 1) || small(i - 1)) return false;
  let first = i - 1;
  while (named(first - 1) && !small(first - 1)) first--;
  const { kind, norm } = s.tokens[first - 1] ?? { kind: 'mark', norm: '' };
  return (kind === 'word' || first < i - 1) && !s.language.reference.prepositions.has(norm);
}

/** Years that copy writes out. */
const FIRST = 1000;
const LAST = 2199;
/** "Nineteen sixty-eight": a century, and the years of it. */
const FIRST_CENTURY = 13;
const LAST_CENTURY = 20;

/** Four digits and nothing glued on. */
export function isYearNumber(s: Scanner, i: number): boolean {
  const numeral = s.numeral(i);
  return (
    numeral !== undefined &&
    numeral.form === 'cardinal' &&
    !numeral.words &&
    numeral.scale === 1 &&
    numeral.suffix === '' &&
    numeral.end - numeral.start === 4 &&
    numeral.value >= 1000 &&
    numeral.value < 2200 &&
    numeral.step === 1
  );
}

/** What follows lets a number of four digits be a year: it counts nothing and is no price. */
export function endsAsYear(s: Scanner, next: number): boolean {
  const token = s.tokens[next];
  if (!token) return true;
  if (token.kind === 'mark') return !/[%‰€$£°²]/.test(token.text) && !(token.text === '.' && s.glued(next + 1));
  if (token.kind !== 'word') return token.kind === 'mask' || !s.glued(next);
  return s.lexicon.calendar.afterYear.has(token.norm) || s.isCapitalised(next) || token.norm.startsWith("'");
}

/** "Its 2009 adjusted profit": what a year stands before may be one thing, and a number that large counts many. */
export function isBeforeOne(s: Scanner, year: number, next: number): boolean {
  const { singularAfterYear, stem, cardinals, synonyms } = s.numbers;
  if (year < NEWS_FROM || year > NEWS_TO || year % 100 === 0) return false;
  for (let i = next; i < next + NOUN_PHRASE; i++) {
    const token = s.tokens[i];
    if (token?.kind !== 'word' || s.isCapitalised(i)) return i > next;
    const { norm } = token;
    if (singularAfterYear.has(norm) || stem(norm) !== norm || cardinals.has(norm) || synonyms.has(norm)) return false;
    if (s.language.segmentation.functionWords.has(norm)) return i > next;
  }
  return false;
}

/**
 * A year in words, where words let it be one, and the index after it: « mil neuf cent soixante-huit », "nineteen sixty-eight". After a
 * word for year it is one whatever follows.
 */
export function spelledYear(s: Scanner, i: number): { readonly year: number; readonly next: number } | undefined {
  const whole = wordsAt(s, i);
  if (whole === undefined) return undefined;
  const rest = whole >= FIRST_CENTURY && whole <= LAST_CENTURY ? wordsAt(s, s.numeral(i)!.next) : undefined;
  const paired = rest !== undefined && rest >= 10 && rest < 100;
  const year = paired ? whole * 100 + rest : whole;
  const { next } = s.numeral(paired ? s.numeral(i)!.next : i)!;
  // A round thousand counts things more often.
  const told = s.lexicon.calendar.units.get(s.norm(i - 1)) === 'year';
  const fits = told || (year % 1000 !== 0 && endsAsYear(s, next));
  return fits && year >= FIRST && year <= LAST ? { year, next } : undefined;
}

/** A whole number in words. */
function wordsAt(s: Scanner, i: number): number | undefined {
  const numeral = s.numeral(i);
  const whole = numeral?.words && numeral.form === 'cardinal' && numeral.suffix === '' && !numeral.about;
  return whole && Number.isInteger(numeral.value) ? numeral.value : undefined;
}
