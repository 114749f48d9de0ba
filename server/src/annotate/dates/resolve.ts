import { dayNumber, daysInMonth, type IsoDate, isoOf, weekdayOf } from '../../base';
import type { Which } from '../../languages';
import type { Scanner } from './scanner';

/** How far before and after a day the verb is looked for that tells whether it is past or to come. */
const BEFORE = 12;
const AFTER = 6;
/** A day gone by this recently is meant, rather than one most of a year ahead. */
const RECENT = 45;
/** News tells of what was more than of what comes: a day ahead must be so many times nearer than one gone by to be meant. */
const AHEAD = 3;

const two = (n: number) => String(n).padStart(2, '0');

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const isoDay = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

export const monthValue = (year: number, month: number): string => `${year}-${two(month)}`;

/** A day's number, where there is a day. */
export const numberOf = (day: IsoDate | null): number | null => (day === null ? null : dayNumber(day));

/** True where the words around a token speak of what is to come. */
export function isFuture(s: Scanner, at: number): boolean {
  const { words, endings, notVerbs } = s.lexicon.calendar.future;
  const tells = (i: number) => {
    const { norm, kind } = s.tokens[i]!;
    if (words.has(norm)) return true;
    return kind === 'word' && norm.length > 3 && endings.some((e) => norm.endsWith(e)) && !notVerbs.has(norm);
  };
  for (let i = at - 1; i >= Math.max(0, at - BEFORE) && !endsClause(s, i); i--) if (tells(i)) return true;
  for (let i = at + 1; i < Math.min(s.tokens.length, at + AFTER) && !endsClause(s, i); i++) if (tells(i)) return true;
  return false;
}

const endsClause = (s: Scanner, i: number) => s.isMark(i, '.;:!?«»“”') || s.norm(i) === s.numbers.and;

const isPast = ({ today }: Scanner, year: number) => today !== null && year < Number(today.slice(0, 4));

/** A day of a month as the copy says it, with the weekday that it may say, 0 to 6. */
interface DayWithoutYear {
  readonly month: number;
  readonly day: number;
  readonly weekday?: number;
}

/**
 * The day that a day of a month without a year means: of the year in scope, unless that is past and the text looks ahead, or the weekday
 * rules it out and fits the nearest; else the nearest, or the next or last where the text says so.
 */
export function resolveDay(s: Scanner, date: DayWithoutYear, at: number, which?: Which): IsoDate | undefined {
  const near = nearDay(s, date, at, which);
  if (s.scopeYear === null || which !== undefined || (isPast(s, s.scopeYear) && isFuture(s, at))) return near;
  const scoped = isRealDay(s.scopeYear, date.month, date.day) ? isoDay(s.scopeYear, date.month, date.day) : undefined;
  return near !== undefined && fits(date, near) && !fits(date, scoped) ? near : scoped;
}

/** True where a day is said with its weekday, and this is one. */
const fits = ({ weekday }: DayWithoutYear, day: IsoDate | undefined): boolean =>
  weekday !== undefined && day !== undefined && weekdayOf(dayNumber(day)!) === weekday;

/** The day by the article's date alone. */
function nearDay(s: Scanner, { month, day }: DayWithoutYear, at: number, which?: Which): IsoDate | undefined {
  const today = numberOf(s.today);
  if (today === null) return undefined;
  const year = Number(s.today!.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .filter((y) => isRealDay(y, month, day))
    .map((y) => dayNumber(isoDay(y, month, day))!);
  const chosen = dayNearest(days, today, which ?? (isFuture(s, at) ? 1 : undefined));
  return chosen === undefined ? undefined : isoOf(chosen);
}

/** Of days in order, the one that is meant on a day: the next or last where the text says so, else the nearest. */
export function dayNearest(days: readonly number[], today: number, which: Which | undefined): number | undefined {
  if (which === 1) {
    const next = days.find((day) => day >= today);
    const recent = days.findLast((day) => day <= today && day >= today - RECENT);
    return recent !== undefined && next !== undefined && next - today > 365 - 2 * RECENT ? recent : next;
  }
  if (which === -1) return days.findLast((day) => day <= today);
  const farness = (day: number) => (day <= today ? today - day : (day - today) * AHEAD);
  return [...days].sort((a, b) => farness(a) - farness(b))[0];
}

/** The month that a name without a year means: the last one, or the next where the text looks ahead. */
export function resolveMonth(s: Scanner, month: number, at: number, which?: Which): string | null {
  if (s.scopeYear !== null && which === undefined) return monthValue(s.scopeYear, month);
  if (!s.today) return null;
  const [year, now] = [Number(s.today.slice(0, 4)), Number(s.today.slice(5, 7))];
  const ahead = which === 1 || (which === undefined && isFuture(s, at));
  if (ahead) return monthValue(month < now ? year + 1 : year, month);
  return monthValue(month > now ? year - 1 : year, month);
}

/** The day that a weekday means: the last one, or the next where the text looks ahead. The article's own day is itself. */
export function resolveWeekday(s: Scanner, weekday: number, at: number, which?: Which): IsoDate | undefined {
  const today = numberOf(s.today);
  if (today === null) return undefined;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === 1) return isoOf(today + (ahead || 7));
  if (which === -1) return isoOf(today - (back || 7));
  return isoOf(which === undefined && isFuture(s, at) ? today + ahead : today - back);
}
