import { isoDay, isRealDay, monthValue, resolveDay, resolveMonth } from './resolve';
import type { Found, Scanner } from './scanner';

import type { DateMention } from './types';
import { endsAsYear, isYearNumber, spelledYear } from './year';

/** No month has more days, but a slip of the key may write them. */
const LAST_DAY = 39;

/** The month named at a token, 1 to 12. Where names take a capital, a word without one is none. */
export function monthAt(s: Scanner, i: number): number | undefined {
  const { calendar } = s.lexicon;
  const month = calendar.months.get(s.word(i));
  if (month === undefined) return undefined;
  const capital = calendar.monthNames[0]![0] === 'J';
  return capital && !s.isCapitalised(i) ? undefined : month;
}

/** A day of the month in digits, as an ordinal ("3rd", "1er") or in words ("le deux mai"). */
function dayAt(s: Scanner, i: number): { readonly day: number; readonly next: number } | undefined {
  const numeral = s.numeral(i);
  if (numeral) {
    const { value, scale, form, suffix } = numeral;
    const ordinal = form === 'ordinal' || suffix === '';
    const plain = form === 'cardinal' || form === 'ordinal';
    if (!plain || !ordinal || scale !== 1 || !Number.isInteger(value) || value < 1 || value > LAST_DAY)
      return undefined;
    return { day: value, next: numeral.next };
  }
  const ordinal = s.numbers.ordinals.get(s.norm(i));
  return ordinal === undefined ? undefined : { day: ordinal, next: i + 1 };
}

/** The year at a token where one is written after a month, perhaps after a comma. Gives the index after it. */
function yearAfter(
  s: Scanner,
  i: number,
  afterDay = false,
  ofDay = afterDay,
): { readonly year: number; readonly next: number } | undefined {
  const comma = s.isMark(i, ',') || s.lexicon.calendar.of.has(s.norm(i));
  // "April 14 in 2018".
  const told = ofDay && s.lexicon.calendar.inYear.has(s.norm(i)) && isYearNumber(s, i + 1) && endsAsYear(s, i + 2);
  const at = comma || told ? i + 1 : i;
  const numeral = s.numeral(at);
  if (!numeral) return undefined;
  if (!isYearNumber(s, at)) return spelledYear(s, at);
  // "May 3, 2026 killing": between the day and the year the comma is a rule of English, elsewhere it begins something new.
  if (comma && !afterDay && !endsAsYear(s, numeral.next)) return undefined;
  return { year: numeral.value, next: numeral.next };
}

/** "3 May", "1er décembre 2026", "3rd of May, 2026", "3-5 May", "les 3 et 5 mai". */
export function readDayFirst(s: Scanner, i: number): Found | null {
  const days: { day: number; at: number; next: number; joiner: string }[] = [];
  let at = i;
  for (;;) {
    const day = dayAt(s, at);
    if (!day) return null;
    // "The 8-Mars" is a day, with the hyphen of a name.
    const linked =
      s.lexicon.calendar.of.has(s.norm(day.next)) ||
      (s.isMark(day.next, '-') && s.glued(day.next) && s.glued(day.next + 1));
    const after = linked ? day.next + 1 : day.next;
    const month = monthAt(s, after);
    if (month !== undefined) {
      days.push({ day: day.day, at, next: day.next, joiner: '' });
      return withMonth(s, days, month, after);
    }
    if (days.length === 3) return null;
    const joiner = s.norm(day.next);
    if (!isJoiner(s, joiner)) return null;
    days.push({ day: day.day, at, next: day.next, joiner });
    at = day.next + 1;
    if (s.isArticle(at)) at++;
  }
}

const isJoiner = (s: Scanner, word: string) =>
  word === s.numbers.and ||
  word === ',' ||
  s.numbers.to.has(word) ||
  s.lexicon.calendar.to.has(word) ||
  /^[-–—]$/.test(word);

function withMonth(
  s: Scanner,
  days: readonly { day: number; at: number; next: number; joiner: string }[],
  month: number,
  monthAtToken: number,
): Found {
  const year = yearAfter(s, monthAtToken + 1, false, true);
  const after = s.lexicon.whichAfter.at(s.tokens, monthAtToken + 1);
  const next = year?.next ?? after?.next ?? monthAtToken + 1;
  const last = days[days.length - 1]!;
  const dated = (day: number) => dayMention(s, { day, month, year: year?.year }, last.at, after?.value);
  const mentions: DateMention[] = days.map(({ day, at, next: end }) => s.mention(at, end, dated(day)));
  mentions[mentions.length - 1] = s.mention(last.at, next, dated(last.day));
  const joiner = days.length === 2 ? days[0]!.joiner : '';
  if (joiner && joiner !== ',' && !(joiner === s.numbers.and && !s.opensBetween(days[0]!.at))) {
    return { mentions: [rangeOf(mentions[0]!, mentions[1]!)], next };
  }
  return { mentions, next };
}

/** A range from one mention to another. The year that the second alone says is that of both: "from March to May 2020". */
export function rangeOf(first: DateMention, to: DateMention): DateMention {
  const from = first.year === undefined && to.year !== undefined ? inYear(first, to) : first;
  const value = from.value && to.value ? `${from.value}/${to.value}` : null;
  return { kind: 'range', value, from, to, start: from.start, end: to.end };
}

function inYear(date: DateMention, { year, month }: DateMention): DateMention {
  if (date.month === undefined || year === undefined || date.kind !== 'date') return date;
  const own = month !== undefined && date.month > month ? year - 1 : year;
  const { resolved: _, ...rest } = date;
  if (date.day === undefined) return { ...rest, value: monthValue(own, date.month) };
  return { ...rest, value: isRealDay(own, date.month, date.day) ? isoDay(own, date.month, date.day) : null };
}

/** "May 3, 2026", "Nov. 3-5", "décembre 2026", "May" where it is a month. */
export function readMonthFirst(s: Scanner, i: number): Found | null {
  const month = monthAt(s, i);
  if (month === undefined) return null;
  const year = yearAfter(s, i + 1);
  if (year) return s.found(i, year.next, { kind: 'date', month, year: year.year, value: monthValue(year.year, month) });
  const day = s.lexicon.calendar.numericOrder === 'dmy' ? undefined : dayAt(s, i + 1);
  if (day && !s.numeral(i + 1)?.words && isDay(s, i, day)) return withDay(s, i, month, day);
  return readMonthAlone(s, i, month);
}

/** A number after a month is its day, and counts nothing: "in May 20 people died" has no date. */
function isDay(s: Scanner, i: number, day: { readonly day: number; readonly next: number }): boolean {
  const token = s.tokens[day.next];
  if (s.glued(day.next) && token?.kind === 'mark' && /[%:°$€£]/.test(token.text)) return false;
  const counts = token?.kind === 'word' && !s.isCapitalised(day.next) && !s.lexicon.calendar.afterYear.has(token.norm);
  if (!counts) return true;
  return day.day <= 31 && !s.lexicon.calendar.leads.has(s.norm(i - 1));
}

function withDay(s: Scanner, i: number, month: number, first: { readonly day: number; readonly next: number }): Found {
  const joiner = s.norm(first.next);
  const second = isJoiner(s, joiner) && joiner !== ',' ? dayAt(s, first.next + 1) : undefined;
  const paired =
    second && !s.numeral(first.next + 1)?.words && monthAt(s, second.next) === undefined && isDay(s, i, second)
      ? second
      : undefined;
  const last = paired ?? first;
  const year = yearAfter(s, last.next, true);
  const next = year?.next ?? last.next;
  const from = s.mention(i, paired ? first.next : next, dayMention(s, { day: first.day, month, year: year?.year }, i));
  if (!paired) return { mentions: [from], next };
  const to = s.mention(first.next + 1, next, dayMention(s, { day: paired.day, month, year: year?.year }, i));
  const listed = joiner === s.numbers.and && !s.opensBetween(i);
  return { mentions: listed ? [from, to] : [rangeOf(from, to)], next };
}

function readMonthAlone(s: Scanner, i: number, month: number): Found | null {
  const { calendar, whichAfter } = s.lexicon;
  // « trois nuls et sept défaites »
  if (s.numeral(i)) return null;
  const after = whichAfter.at(s.tokens, i + 1);
  if (
    !after &&
    calendar.doubtfulMonths.has(s.word(i)) &&
    !(calendar.leads.has(s.norm(i - 1)) && !s.isCapitalised(i + 1))
  )
    return null;
  if (calendar.doubtfulMonths.has(s.word(i)) && s.word(i).length < 4 && !after && s.word(i) !== 'may') return null;
  return s.found(i, after?.next ?? i + 1, { kind: 'date', month, value: resolveMonth(s, month, i, after?.value) });
}

/** The mention of a day of a month, with or without a year. `which` is what "dernier" or "prochain" says. */
export function dayMention(
  s: Scanner,
  parts: { readonly day: number; readonly month: number; readonly year?: number; readonly weekday?: number },
  at: number,
  which?: -1 | 0 | 1,
): Omit<DateMention, 'start' | 'end'> {
  const { day, month, year } = parts;
  if (year !== undefined) {
    const value = isRealDay(year, month, day) ? isoDay(year, month, day) : null;
    if (value) s.scope = value;
    return { kind: 'date', ...parts, value };
  }
  const resolved = resolveDay(s, parts, at, which);
  if (resolved) s.scope = resolved;
  const { year: _, ...known } = parts;
  return { kind: 'date', ...known, value: resolved ?? null, ...(resolved && { resolved }) };
}
