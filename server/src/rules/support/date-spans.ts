import type { DateMention } from '../../annotate';
import { dayNumber } from '../../base';
import type { TimeUnit } from '../../languages';

/** How long a span of dates lasts in some unit: as counted, and the least and most that copy may call it. */
export interface Length {
  readonly exact: number;
  readonly low: number;
  readonly high: number;
}

/** Days of a month, near enough, and what part of one copy rounds to a whole. */
const DAYS = 30.4;
const PART = 0.6;

/** A year with no 29 February, for days whose year is not said. */
const SOME_YEAR = 2025;

/**
 * How long a range of dates or times lasts. Both ends counted make it one longer; what a date leaves unsaid (the day of a year, the
 * hour of a day) makes it one more or less. Null where the ends do not go far enough to tell, or run backwards.
 */
export function lengthOf({ from, to }: DateMention, unit: TimeUnit): Length | null {
  if (!from || !to || from.beforeEra || to.beforeEra) return null;
  switch (unit) {
    case 'century':
    case 'decade':
    case 'year':
      return inYears(from, to, unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
    case 'month':
      return inMonths(from, to);
    case 'week':
    case 'day':
      return inDays(from, to, unit === 'week' ? 7 : 1);
    case 'hour':
      return inHours(from, to);
    default:
      return null;
  }
}

function inYears(from: DateMention, to: DateMention, size: number): Length | null {
  if (from.year === undefined || to.year === undefined || to.year <= from.year) return null;
  const exact = (to.year - from.year) / size;
  return { exact, low: exact - (size > 1 ? 0.5 : 1), high: exact + (size > 1 ? 0.5 : 1) };
}

function inMonths(from: DateMention, to: DateMention): Length | null {
  if (from.month === undefined || to.month === undefined || (from.year !== undefined && to.year === undefined))
    return null;
  // "From March to May 2020": the year said once is that of both.
  const years = from.year === undefined || to.year === undefined ? 0 : to.year - from.year;
  const months = years * 12 + to.month - from.month;
  const exact = months < 0 && from.year === undefined ? months + 12 : months;
  if (from.day !== undefined && to.day !== undefined) {
    const told = exact + (to.day - from.day) / DAYS;
    return told <= 0 ? null : { exact: Math.max(1, Math.round(told)), low: told - PART, high: told + PART };
  }
  return exact <= 0 ? null : { exact, low: exact - 1, high: exact + 1 };
}

function inDays(from: DateMention, to: DateMention, size: number): Length | null {
  const [a, b] = [dayOf(from), dayOf(to)];
  if (a === null || b === null || b <= a) return null;
  const exact = (b - a) / size;
  return { exact, low: exact - (size > 1 ? 0.5 : 0), high: (b - a + 1) / size + (size > 1 ? 0.5 : 0) };
}

function dayOf({ year, month, day }: DateMention): number | null {
  if (month === undefined || day === undefined) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return dayNumber(`${year ?? SOME_YEAR}-${two(month)}-${two(day)}`);
}

function inHours(from: DateMention, to: DateMention): Length | null {
  if (from.hour === undefined || to.hour === undefined) return null;
  const minutes = (to.hour - from.hour) * 60 + (to.minute ?? 0) - (from.minute ?? 0);
  const exact = (minutes <= 0 ? minutes + 1440 : minutes) / 60;
  return { exact, low: exact - 0.5, high: exact + 0.5 };
}
