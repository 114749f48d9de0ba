import { dayNumber, type IsoDate, isoOf } from '../base';
import type { Language } from '../languages';
import type { Block, ProseDocument } from '../text';

/** How many blocks from the top a dateline is looked for in. */
const HEAD = 12;

/** A dateline may be this many days ahead of the date given (time zones, embargoes) … */
const AHEAD = 2;
/** … and this many behind it: behind the one in the article's own metadata, and behind one given from outside. */
const BEHIND = { stated: 31, given: 200 };

/**
 * The article's date: what its metadata says, then a dateline that has a year ("PARIS, 20 nov 2026 (AFP) –"), then `given`. A
 * dateline with a day and no year ("PARIS, Nov. 18 (Reuters) –") is the last such day up to the date known otherwise, and what the
 * article counts its days from. Null where nothing tells the year.
 */
export function articleDate(
  { metadata, blocks }: ProseDocument,
  language: Language,
  given: IsoDate | null,
): IsoDate | null {
  const datelines = blocks.slice(0, HEAD).flatMap((block) => dayIn(datelineOf(block), language) ?? []);
  const full =
    metadata.date ?? datelines.map(({ year, ...day }) => (year ? isoDay({ year, ...day }) : null)).find(isDay);
  const first = datelines[0];
  const known = full ?? given;
  if (!known || !first || first.year) return known;
  const day = lastBefore(dayNumber(known)! + AHEAD, Number(known.slice(0, 4)), first);
  return day === null || dayNumber(known)! - day > (full ? BEHIND.stated : BEHIND.given) ? known : isoOf(day);
}

const isDay = (day: IsoDate | null): day is IsoDate => day !== null;

const datelineOf = ({ kind, text, dateline }: Block): string =>
  kind === 'dateline' ? text : dateline ? text.slice(dateline.start, dateline.end) : '';

interface Day {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** The last time that a day came round, up to `latest`. */
function lastBefore(latest: number, year: number, { month, day }: Day): number | null {
  for (const y of [year + 1, year, year - 1]) {
    const iso = isoDay({ year: y, month, day });
    const number = iso === null ? null : dayNumber(iso);
    if (number !== null && number <= latest) return number;
  }
  return null;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The day in ISO form; null where the calendar has none such. */
function isoDay({ year, month, day }: Day & { readonly year: number }): IsoDate | null {
  const iso = `${year}-${two(month)}-${two(day)}`;
  return dayNumber(iso) === null ? null : iso;
}

/** The day that a dateline names: "20 novembre 2026", "Nov. 20", "2026-11-20". */
function dayIn(text: string, { calendar }: Language): Day | null {
  const figures = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (figures) return { year: Number(figures[1]), month: Number(figures[2]), day: Number(figures[3]) };
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  for (const [i, word] of words.entries()) {
    const month = calendar.months.get(word);
    if (month === undefined) continue;
    // The year comes last, and the day stands beside the month: "1er décembre", "Nov. 20, 2026".
    const near = (form: RegExp, places: readonly number[]) =>
      places.map((place) => words[i + place] ?? '').find((near) => form.test(near));
    const day = near(/^\d{1,2}$/, [-1, 1, -2, 2]);
    const year = near(/^\d{4}$/, [1, 2, -1, -2]);
    if (day) return { month, day: Number(day), ...(year && { year: Number(year) }) };
  }
  return null;
}
