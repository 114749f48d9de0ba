import { dayNumber, daysInMonth, type IsoDate, isoOf, weekdayOf } from '../../base';
import { dayMention, monthAt } from './day-month';
import { dayNearest, isFuture, isoDay, numberOf } from './resolve';
import type { Found, Scanner } from './scanner';

/** A weekday and a day tell the month only where it is this near, in days. */
const NEAR = 75;
/** Months on either side of another in which a day without a month is looked for. */
const MONTHS = [-2, -1, 0, 1, 2];

/** « Samedi 5, à 20 h », « mardi 1er »: the day after a weekday, of the month in which they meet. */
export function readWeekdayAndDay(s: Scanner, i: number, weekday: number): Found | null {
  const at = s.isArticle(i + 1) ? i + 2 : i + 1;
  const day = dayAlone(s, at);
  if (day === null) return null;
  const month = monthOfEnd(s, at + 1);
  if (month !== undefined) return s.found(i, at + 1, dayMention(s, { day, month, weekday }, i));
  const days = daysAround(s.today, day).filter((candidate) => weekdayOf(candidate) === weekday);
  return found(s, i, at + 1, { day, weekday }, s.today, days);
}

/** « La rentrée est fixée au [1er] », « ils reviennent le [1er] au soir »: the first of a month, where it is no rank. */
export function readFirstOfMonth(s: Scanner, i: number): Found | null {
  const { first, notAfter } = s.lexicon.calendar.bareFirst;
  if (!first.has(s.norm(i)) || !s.isArticle(i - 1) || s.isCapitalised(i - 1) || notAfter.has(s.norm(i - 2)))
    return null;
  if (dayAlone(s, i) === null) return null;
  const from = s.scope ?? s.today;
  const scope = numberOf(s.scope);
  const days = daysAround(from, 1).filter((day) => scope === null || day >= scope);
  return found(s, i, i + 1, { day: 1 }, from, days);
}

/** A day in digits that counts nothing: a mark or a word of `afterDay` follows. */
function dayAlone(s: Scanner, at: number): number | null {
  const { afterDay, numericOrder } = s.lexicon.calendar;
  const numeral = s.numeral(at);
  if (numericOrder !== 'dmy' || !numeral || numeral.words || numeral.scale !== 1 || numeral.step !== 1) return null;
  if (numeral.form !== 'ordinal' && (numeral.form !== 'cardinal' || numeral.suffix !== '')) return null;
  const { value, next } = numeral;
  if (value < 1 || value > 31 || (numeral.form === 'ordinal' && value > 1) || monthAt(s, next) !== undefined)
    return null;
  const token = s.tokens[next];
  if (!token || afterDay.has(token.norm)) return value;
  return token.kind === 'mark' && /^[.,;:!?)»]$/.test(token.text) ? value : null;
}

/** « Du lundi 16 [au jeudi 19 novembre] »: the month that the other day says for both. */
function monthOfEnd(s: Scanner, next: number): number | undefined {
  const { calendar } = s.lexicon;
  if (!calendar.to.has(s.norm(next)) && s.norm(next) !== s.numbers.and) return undefined;
  let at = s.isArticle(next + 1) ? next + 2 : next + 1;
  if (calendar.weekdays.has(s.word(at))) at++;
  const numeral = s.numeral(at);
  return numeral && Number.isInteger(numeral.value) && numeral.value <= 31 ? monthAt(s, numeral.next) : undefined;
}

/** A day of the month in the months around another. */
function daysAround(from: IsoDate | null, day: number): readonly number[] {
  if (from === null) return [];
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  return MONTHS.flatMap((by) => {
    const months = year * 12 + month - 1 + by;
    const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
    return day <= daysInMonth(y, m) ? [dayNumber(isoDay(y, m, day))!] : [];
  });
}

function found(
  s: Scanner,
  first: number,
  next: number,
  what: { readonly day: number; readonly weekday?: number },
  from: IsoDate | null,
  days: readonly number[],
): Found | null {
  const base = numberOf(from);
  if (base === null) return s.found(first, next, { kind: 'date', ...what, value: null });
  const day = dayNearest(days, base, isFuture(s, first) ? 1 : undefined);
  if (day === undefined || Math.abs(day - base) > NEAR) return null;
  const resolved = isoOf(day);
  s.scope = resolved;
  return s.found(first, next, { kind: 'date', ...what, value: resolved, resolved });
}
