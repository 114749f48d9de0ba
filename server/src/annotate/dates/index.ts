import type { BlockDraft } from '../annotate-block';
import type { AnnotateContext } from '../context';
import { candidatesOf, Start } from '../starts';
import { readNamedTime, readTime } from './clock';
import { readFirstOfMonth } from './day-alone';
import { readDayFirst, readMonthFirst } from './day-month';
import { readNumericDate } from './numeric';
import {
  readCentury,
  readDecade,
  readHyphenatedPart,
  readPart,
  readPeriod,
  readQuarter,
  readSeason,
  readSpelledDecade,
  readSpelledYear,
  readYear,
} from './period';
import { joinRanges } from './ranges';
import { readAmount, readAmountAfter, readAmountRange, readDay, readUnitWhich, readWhich } from './relative';
import { isoDay, isRealDay, monthValue } from './resolve';
import { type Found, Scanner } from './scanner';
import type { DateMention } from './types';
import { readWeekday, weekdayAfter } from './weekday';

interface Placed {
  mention: DateMention;
  readonly first: number;
  readonly next: number;
}

/** The dates, times and durations of a block, in order, none overlapping. */
export function findDates(draft: BlockDraft, ctx: AnnotateContext): readonly DateMention[] {
  const candidates = candidatesOf(draft.tokens, draft.language);
  if (candidates.length === 0) return [];
  const s = new Scanner(draft, ctx.date);
  const found: Placed[] = [];
  let free = 0;
  for (const { token, bits } of candidates) {
    if (token < free) continue;
    const read = bits & Start.digits ? readNumber(s, token) : readWord(s, token, bits);
    if (!read) continue;
    const last = read.mentions[read.mentions.length - 1]!;
    const named = read.mentions.length === 1 ? weekdayAfter(s, last, read.next) : null;
    placeInYear(s, found, read, token);
    for (const mention of named ? [named.mention] : read.mentions) {
      found.push({ mention, first: token, next: named?.next ?? read.next });
      keepScope(s, mention, token);
    }
    free = named?.next ?? read.next;
  }
  return joinRanges(s, found);
}

/** What a later day or month without a year, or "the previous month", is counted from. */
function keepScope(s: Scanner, mention: DateMention, token: number): void {
  const { kind, year, value, resolved, unit } = mention;
  const day = resolved ?? value ?? '';
  if (/^\d{4}-\d\d(?:-|$)/.test(day)) s.scopeMonth = day.slice(0, 7);
  if (kind === 'date' && year !== undefined) {
    // "The lowest since early 2009" looks back, and what follows does not.
    if (!s.lexicon.calendar.since.has(s.norm(s.isArticle(token - 1) ? token - 2 : token - 1))) s.scopeYear = year;
    return;
  }
  // "On Monday", "yesterday", "this year": the text is back in the days of the article.
  const now = kind === 'relative' && unit === 'year' && value === s.today?.slice(0, 4);
  if (now || (resolved && Number(resolved.slice(0, 4)) !== s.scopeYear)) s.scopeYear = null;
}

/** How many words may stand between a day and the words for its year: "le 3 mars de l'an dernier". */
const TO_YEAR = 2;

/** "3 March last year": the year that follows is that of the day before it. */
function placeInYear(s: Scanner, found: Placed[], read: Found, token: number): void {
  const [before, after] = [found[found.length - 1], read.mentions[0]!];
  const isYear = after.kind === 'relative' && after.unit === 'year' && /^\d{4}$/.test(after.value ?? '');
  if (!before || !isYear || after.amount !== undefined || token - before.next > TO_YEAR) return;
  const { kind, month, day, year } = before.mention;
  if (kind !== 'date' || month === undefined || year !== undefined) return;
  for (let i = before.next; i < token; i++) if (!s.lexicon.calendar.of.has(s.norm(i)) && !s.isArticle(i)) return;
  const own = Number(after.value);
  const { resolved: _, ...rest } = before.mention;
  if (day === undefined) before.mention = { ...rest, value: monthValue(own, month) };
  else if (isRealDay(own, month, day)) {
    const value = isoDay(own, month, day);
    before.mention = { ...rest, value, resolved: value };
  }
}

function readNumber(s: Scanner, i: number): Found | null {
  return (
    readNumericDate(s, i) ??
    readDayFirst(s, i) ??
    readFirstOfMonth(s, i) ??
    readTime(s, i) ??
    readDecade(s, i) ??
    readCentury(s, i) ??
    readQuarter(s, i) ??
    readYear(s, i) ??
    readAmountRange(s, i) ??
    readAmount(s, i)
  );
}

function readWord(s: Scanner, i: number, bits: number): Found | null {
  const may = (bit: number) => (bits & bit) !== 0;
  const numeral = s.numeral(i) !== undefined;
  return (
    (may(Start.weekday) ? readWeekday(s, i) : null) ??
    (may(Start.month) ? readMonthFirst(s, i) : null) ??
    (may(Start.day) ? readDay(s, i) : null) ??
    (may(Start.amount) ? readAmountAfter(s, i) : null) ??
    (may(Start.which) ? readWhich(s, i) : null) ??
    (may(Start.part) ? readPart(s, i, (at) => readMonthFirst(s, at) ?? readPeriod(s, at)) : null) ??
    (numeral || may(Start.ordinal) ? (readDayFirst(s, i) ?? readCentury(s, i) ?? readQuarter(s, i)) : null) ??
    (numeral ? (readTime(s, i) ?? readSpelledDecade(s, i) ?? readSpelledYear(s, i) ?? readAmountRange(s, i)) : null) ??
    (may(Start.clock) ? readNamedTime(s, i) : null) ??
    (may(Start.season) ? readSeason(s, i) : null) ??
    (may(Start.decade) ? readDecade(s, i) : null) ??
    (may(Start.unit) ? readUnitWhich(s, i) : null) ??
    (numeral || may(Start.article | Start.hyphenated) ? readAmount(s, i) : null) ??
    (may(Start.hyphenated) ? readHyphenatedPart(s, i) : null)
  );
}
