import { monthAt, rangeOf } from './day-month';
import { monthValue, resolveMonth } from './resolve';
import type { Found, Scanner, Unplaced } from './scanner';
import { endsAsYear, isAfterName, isBeforeOne, isYearNumber, spelledYear } from './year';

/** The earliest and the last year that are read as such where no word says that they are. */
const FIRST_BARE_YEAR = 1500;
const LAST_BARE_YEAR = 2100;

/** "2024", where the words around it let it be a year; "1931-2007", "2015-16". */
export function readYear(s: Scanner, i: number): Found | null {
  const before = readYearBeforeEra(s, i);
  if (before || !isYearNumber(s, i)) return before;
  const year = s.numeral(i)!.value;
  const led = s.lexicon.calendar.yearLeads.has(s.norm(i - 1));
  if (!led && (year < FIRST_BARE_YEAR || year > LAST_BARE_YEAR || isPart(s, i))) return null;
  const span = readYearSpan(s, i, year);
  if (span) return span;
  if (isHalf(s, i)) return null;
  const told = led && !isUnitAt(s, i + 1);
  if (
    !told &&
    !endsAsYear(s, i + 1) &&
    !isBeforeOne(s, year, i + 1) &&
    !(isAfterName(s, year, i) && !isUnitAt(s, i + 1))
  )
    return null;
  return s.found(i, i + 1, { kind: 'date', year, value: String(year) });
}

/** "44 BC", "en 52 av. J.-C.". */
function readYearBeforeEra(s: Scanner, i: number): Found | null {
  const numeral = s.numeral(i);
  const era = numeral && numeral.suffix === '' ? s.lexicon.beforeEra.at(s.tokens, numeral.next) : null;
  if (!numeral || !era || !Number.isInteger(numeral.value)) return null;
  return s.found(i, era.next, { kind: 'date', year: numeral.value, beforeEra: true, value: `-${numeral.value}` });
}

/** A year in words after a word that leads in years: "in nineteen eighty-four", « l'an deux mil trois », « né en mil neuf cent dix ». */
export function readSpelledYear(s: Scanner, i: number): Found | null {
  if (!s.lexicon.calendar.spelledYearLeads.has(s.norm(i - 1))) return null;
  const read = spelledYear(s, i);
  return read ? s.found(i, read.next, { kind: 'date', year: read.year, value: String(read.year) }) : null;
}

/** A price, a label's number, or a figure glued to something, as in « n° 5-1995 ». */
function isPart(s: Scanner, i: number): boolean {
  if (s.isMark(i - 1, '$€£¥#°§+=')) return true;
  if (
    s.isMark(i - 1, '-') &&
    s.glued(i) &&
    s.glued(i - 1) &&
    s.tokens[i - 2]?.kind === 'number' &&
    s.tokens[i - 2]!.text.length < 4
  )
    return true;
  if (s.glued(i) && s.tokens[i - 1]?.kind === 'mark' && !s.isMark(i - 1, '("“«\'’[-–—/')) return true;
  return s.numbers.labels.has(s.norm(i - 1)) && !s.isCapitalised(i - 1);
}

/** "Regulation 2016/679": a number with another after a stroke. */
const isHalf = (s: Scanner, i: number) =>
  s.isMark(i + 1, '/') && s.glued(i + 1) && s.glued(i + 2) && s.tokens[i + 2]!.kind === 'number';

const isUnitAt = (s: Scanner, i: number) =>
  s.isMark(i, '%‰€$£°') || s.numbers.units.has(s.norm(i)) || s.numbers.currencies.has(s.norm(i));

/** "1931-2007", "2015–16": two years joined by a dash. */
function readYearSpan(s: Scanner, i: number, year: number): Found | null {
  if (!s.isMark(i + 1, '-–—/') || !s.glued(i + 2)) return null;
  const token = s.tokens[i + 2];
  if (token?.kind !== 'number' || !/^(?:\d\d|\d{4})$/.test(token.text)) return null;
  if (s.isMark(i + 3, '-/') && s.glued(i + 3) && s.glued(i + 4)) return null;
  const short = token.text.length === 2;
  const other = short ? Math.floor(year / 100) * 100 + Number(token.text) : Number(token.text);
  const to = short && other < year ? other + 100 : other;
  if (to < 1000 || to > 2199 || (short && to - year > 60)) return null;
  // "1500-2000 people" counts; "the 2015-16 season" and « l'exercice 2017/2018 ressort » cannot.
  if (!endsAsYear(s, i + 3) && !((short || s.isMark(i + 1, '/')) && to === year + 1)) return null;
  const mention = (at: number, value: number) =>
    s.mention(at, at + 1, { kind: 'date', year: value, value: String(value) });
  return { mentions: [rangeOf(mention(i, year), mention(i + 2, to))], next: i + 3 };
}

/** "1920s", "the '90s", "années 1920", "années quatre-vingt", "the sixties". */
export function readDecade(s: Scanner, i: number): Found | null {
  const { calendar } = s.lexicon;
  const numeral = s.numeral(i);
  if (calendar.ageDecades.has(s.norm(i - 1))) return null;
  const plural = numeral && calendar.decadeSuffix !== '' ? afterPlural(s, i) : undefined;
  if (numeral && plural !== undefined) {
    const { value } = numeral;
    const short = value >= 10 && value < 100 && (s.isMark(i - 1, "'’‘") || s.isArticle(i - 1));
    if (short && isReading(s, i)) return null;
    if (value % 10 !== 0 || !Number.isInteger(value) || !(short || (value >= 1000 && value < 2200))) return null;
    return s.found(i, plural, decade(value));
  }
  if (calendar.decadeWords.has(s.norm(i))) {
    const named = calendar.decadeNames.get(s.norm(i + 1));
    if (named !== undefined) return s.found(i, i + 2, decade(named));
    const year = s.numeral(i + 1);
    if (!year || year.suffix || year.words || year.value % 10 !== 0) return null;
    if (!isYearNumber(s, i + 1) && !(year.value >= 10 && year.value < 100)) return null;
    return s.found(i, year.next, decade(year.value));
  }
  const named = calendar.decadeWords.size === 0 ? calendar.decadeNames.get(s.norm(i)) : undefined;
  return named !== undefined && s.isArticle(i - 1) ? s.found(i, i + 1, decade(named)) : null;
}

/** How far before "the 90s" the word stands that makes them degrees. */
const TO_GAUGE = 8;

/** "Temperatures soared into the 90s". */
function isReading(s: Scanner, i: number): boolean {
  const { notDecades } = s.lexicon.calendar;
  for (let at = i - 1; at >= Math.max(0, i - TO_GAUGE) && !s.isMark(at, '.;:!?'); at--)
    if (notDecades.has(s.norm(at))) return true;
  return false;
}

/** "The nineteen sixties": a decade in words with its century. */
export function readSpelledDecade(s: Scanner, i: number): Found | null {
  const century = s.numeral(i);
  const named = century && s.lexicon.calendar.decadeNames.get(s.norm(century.next));
  if (!named || !century.words || century.value < 13 || century.value > 20 || century.form !== 'cardinal') return null;
  return s.found(i, century.next + 1, decade(century.value * 100 + named));
}

/** Index of the token after a figure with the plural of decades: "1990s", "the 1990's"; undefined where it has none. */
function afterPlural(s: Scanner, i: number): number | undefined {
  const { suffix, next } = s.numeral(i)!;
  const { decadeSuffix, parts } = s.lexicon.calendar;
  if (suffix !== '') return suffix === decadeSuffix ? next : undefined;
  if (!s.isMark(next, "'’") || s.norm(next + 1) !== decadeSuffix || !s.glued(next) || !s.glued(next + 1))
    return undefined;
  // "2020's first storm" is of one year; "the 1990's", "early 1990's" and "'90's" are decades.
  return s.isArticle(i - 1) || parts.has(s.norm(i - 1)) || s.isMark(i - 1, "'’‘") ? next + 2 : undefined;
}

/** A decade by its first year; two digits mean the last century. */
function decade(first: number): Unplaced {
  const year = first < 100 ? 1900 + first : first;
  return { kind: 'range', year, decade: true, value: `${year}/${year + 9}` };
}

/** "19th century", "XIXe siècle", "the eighteenth and nineteenth centuries". */
export function readCentury(s: Scanner, i: number): Found | null {
  const first = ordinalAt(s, i);
  if (first === undefined || first > 21) return null;
  const after = s.numeral(i)?.next ?? i + 1;
  const joined = s.norm(after) === s.numbers.and || s.numbers.to.has(s.norm(after)) || s.isMark(after, ',-–');
  const other = s.isArticle(after + 1) ? after + 2 : after + 1;
  const second = joined && isWrittenLike(s, i, other) ? ordinalAt(s, other) : undefined;
  const next = second === undefined ? after : (s.numeral(other)?.next ?? other + 1);
  const word = s.isMark(next, '-') ? next + 1 : next;
  if (!s.lexicon.calendar.centuryWords.has(s.word(word)) || (second !== undefined && second > 21)) return null;
  const era = s.lexicon.beforeEra.at(s.tokens, word + 1);
  const end = era?.next ?? word + 1;
  const number = { start: s.tokens[i]!.start, end: s.tokens[after - 1]!.end };
  if (second === undefined) return s.found(i, end, { ...century(first, era !== null), number });
  return {
    mentions: [
      s.mention(i, after, { ...century(first, era !== null), number }),
      s.mention(other, end, century(second, era !== null)),
    ],
    next: end,
  };
}

/** « Louis XIV, le XIXe siècle »: of two centuries, both have their ending or neither has. */
function isWrittenLike(s: Scanner, one: number, other: number): boolean {
  const [first, second] = [s.numeral(one), s.numeral(other)];
  return first?.form !== 'roman' || second?.form !== 'roman' || (first.suffix === '') === (second.suffix === '');
}

function ordinalAt(s: Scanner, i: number): number | undefined {
  const numeral = s.numeral(i);
  if (numeral) {
    const ordinal = numeral.form === 'ordinal' || numeral.form === 'roman';
    return ordinal && numeral.value >= 1 ? numeral.value : undefined;
  }
  return s.numbers.ordinals.get(s.norm(i));
}

function century(number: number, beforeEra: boolean): Unplaced {
  const value = beforeEra ? null : `${(number - 1) * 100 + 1}/${number * 100}`;
  return { kind: 'range', century: number, value, ...(beforeEra && { beforeEra }) };
}

/** "early 2020", "late May", "fin 2019", "début mars 2024", "the end of the 1990s". */
export function readPart(s: Scanner, i: number, read: (i: number) => Found | null): Found | null {
  const part = s.lexicon.parts.at(s.tokens, i);
  if (!part) return null;
  const at = s.isMark(part.next, '-') || s.isArticle(part.next) ? part.next + 1 : part.next;
  const whole = read(at);
  const mention = whole?.mentions[0];
  if (!whole || !mention || mention.day !== undefined || mention.kind === 'duration' || mention.kind === 'time')
    return null;
  return { mentions: [{ ...mention, start: s.tokens[i]!.start }, ...whole.mentions.slice(1)], next: whole.next };
}

/** "mi-mars", "mid-2020", "mid-1990s": a part of a period hyphenated with it. */
export function readHyphenatedPart(s: Scanner, i: number): Found | null {
  const { norm, text } = s.tokens[i]!;
  const hyphen = norm.indexOf('-');
  const rest = norm.slice(hyphen + 1);
  const { calendar } = s.lexicon;
  if (!calendar.parts.has(norm.slice(0, hyphen))) return null;
  const month = calendar.months.get(rest);
  if (month !== undefined) {
    const year = isYearNumber(s, i + 1) ? s.numeral(i + 1)!.value : undefined;
    const value = year === undefined ? resolveMonth(s, month, i) : monthValue(year, month);
    return s.found(i, year === undefined ? i + 1 : i + 2, {
      kind: 'date',
      month,
      ...(year !== undefined && { year }),
      value,
    });
  }
  const years = /^(\d{4})(s?)$/.exec(text.slice(hyphen + 1));
  if (!years) return null;
  const year = Number(years[1]);
  return s.found(i, i + 1, years[2] ? decade(year) : { kind: 'date', year, value: years[1]! });
}

/** "summer 2020", "l'été 2019", "winter of 2021"; "premier trimestre 2024", "third quarter of 2023". */
export function readSeason(s: Scanner, i: number): Found | null {
  const first = s.lexicon.calendar.seasons.get(s.norm(i));
  if (first === undefined) return null;
  const at = s.lexicon.calendar.of.has(s.norm(i + 1)) ? i + 2 : i + 1;
  if (!isYearNumber(s, at)) return null;
  const year = s.numeral(at)!.value;
  const last = first + 2;
  const end = last > 12 ? monthValue(year + 1, last - 12) : monthValue(year, last);
  return s.found(i, at + 1, { kind: 'range', year, value: `${monthValue(year, first)}/${end}` });
}

/** A quarter or half of a year, by its ordinal, or as "Q3". */
export function readQuarter(s: Scanner, i: number): Found | null {
  const { quarterWords, quarterLetter, halfYearWords, of } = s.lexicon.calendar;
  const short = s.norm(i).length === 2 && s.norm(i).startsWith(quarterLetter);
  const ordinal = short ? Number(s.norm(i)[1]) : ordinalAt(s, i);
  const months = short || quarterWords.has(s.norm(i + 1)) ? 3 : halfYearWords.has(s.norm(i + 1)) ? 6 : 0;
  if (!ordinal || months === 0 || ordinal * months > 12) return null;
  const next = short ? i + 1 : i + 2;
  const at = of.has(s.norm(next)) ? next + 1 : next;
  if (!isYearNumber(s, at)) return null;
  const year = s.numeral(at)!.value;
  const last = ordinal * months;
  return s.found(i, at + 1, {
    kind: 'range',
    year,
    value: `${monthValue(year, last - months + 1)}/${monthValue(year, last)}`,
  });
}

/** The month or year that a part of a period may stand before. */
export const readPeriod = (s: Scanner, i: number): Found | null =>
  readDecade(s, i) ?? readCentury(s, i) ?? (monthAt(s, i) !== undefined ? null : readYear(s, i));
