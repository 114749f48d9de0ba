/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian. */
export type IsoDate = string;

const DAY_MS = 86_400_000;

/** The day's number since 1970-01-01, or null where the string names no real day. */
export function dayNumber(date: IsoDate): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The ISO form of a day number. */
export const isoOf = (day: number): IsoDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Days in a month; `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 is Monday, 6 is Sunday, as ISO 8601 counts them. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
