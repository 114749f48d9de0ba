import { rangeOf } from './day-month';
import type { Scanner } from './scanner';
import type { DateMention } from './types';

interface Placed {
  readonly mention: DateMention;
  readonly first: number;
  readonly next: number;
}

/**
 * Joins two mentions into a range where the words between and before them say so: "from 2015 to 2020", "between May 3 and June 2",
 * "du 3 mai au 2 juin", "8 a.m. – 6 p.m.".
 */
export function joinRanges(s: Scanner, found: readonly Placed[]): DateMention[] {
  const joined: DateMention[] = [];
  for (let i = 0; i < found.length; i++) {
    const one = found[i]!;
    const two = found[i + 1];
    if (two && joinable(one.mention, two.mention) && linked(s, one, two)) {
      joined.push(rangeOf(one.mention, two.mention));
      i++;
    } else joined.push(one.mention);
  }
  return joined;
}

/** Two points in time of one kind, neither of them a range. */
function joinable(a: DateMention, b: DateMention): boolean {
  const point = (m: DateMention) =>
    m.kind === 'date' || m.kind === 'weekday' || m.kind === 'time' || m.decade || m.century;
  return Boolean(point(a) && point(b)) && a.from === undefined && (a.kind === 'time') === (b.kind === 'time');
}

function linked(s: Scanner, one: Placed, two: Placed): boolean {
  let at = one.next;
  const joiner = s.norm(at++);
  if (s.isArticle(at) || s.lexicon.calendar.yearLeads.has(s.norm(at))) at++;
  if (at !== two.first) return false;
  if (/^[-–—]$/.test(joiner)) return !s.lexicon.calendar.weekdays.has(joiner);
  const { ranges } = s.lexicon.calendar;
  let before = one.first - 1;
  if (s.isArticle(before)) before--;
  const opened = ranges.get(s.norm(before))?.has(joiner) ?? false;
  return opened || (s.lexicon.calendar.to.has(joiner) && alike(one.mention, two.mention));
}

/** Said to the same degree: two years, two days, two times; the first of two months may leave its year to the second. */
const alike = (a: DateMention, b: DateMention) =>
  a.kind === b.kind &&
  (a.day === undefined) === (b.day === undefined) &&
  ((a.year === undefined) === (b.year === undefined) ||
    (a.year === undefined && a.month !== undefined && b.month !== undefined));
