import type { BlockDraft } from '../annotate-block';
import type { AnnotateContext } from '../context';
import { readNamedTime, readTime } from './clock';
import { readDayFirst, readMonthFirst } from './day-month';
import { Start } from './lexicon';
import { readNumericDate } from './numeric';
import {
  readCentury,
  readDecade,
  readHyphenatedPart,
  readPart,
  readPeriod,
  readQuarter,
  readSeason,
  readYear,
} from './period';
import { joinRanges } from './ranges';
import { readAmount, readAmountAfter, readDay, readUnitWhich, readWhich } from './relative';
import { type Found, Scanner } from './scanner';
import type { DateMention } from './types';
import { readWeekday } from './weekday';

/**
 * The dates, times and durations of a block, in order, none overlapping. One pass over the tokens: each is looked up once, and
 * most begin nothing.
 */
export function findDates(draft: BlockDraft, ctx: AnnotateContext): readonly DateMention[] {
  const s = new Scanner(draft, ctx.date);
  const found: { mention: DateMention; first: number; next: number }[] = [];
  const { starts } = s.lexicon;
  for (let i = 0; i < s.tokens.length; ) {
    const token = s.tokens[i]!;
    const read =
      token.kind === 'number'
        ? readNumber(s, i)
        : token.kind === 'word'
          ? readWord(s, i, starts.get(token.norm))
          : null;
    if (!read) {
      i++;
      continue;
    }
    for (const mention of read.mentions) found.push({ mention, first: i, next: read.next });
    i = read.next;
  }
  return joinRanges(s, found);
}

function readNumber(s: Scanner, i: number): Found | null {
  return (
    readNumericDate(s, i) ??
    readDayFirst(s, i) ??
    readTime(s, i) ??
    readDecade(s, i) ??
    readCentury(s, i) ??
    readQuarter(s, i) ??
    readYear(s, i) ??
    readAmount(s, i)
  );
}

function readWord(s: Scanner, i: number, starts: number | undefined): Found | null {
  if (starts === undefined) {
    const numeral = s.numeral(i);
    if (numeral)
      return readDayFirst(s, i) ?? readTime(s, i) ?? readCentury(s, i) ?? readQuarter(s, i) ?? readAmount(s, i);
    return s.norm(i).includes('-') ? readHyphenated(s, i) : null;
  }
  const may = (bit: number) => (starts & bit) !== 0;
  return (
    (may(Start.weekday) ? readWeekday(s, i) : null) ??
    (may(Start.month) ? readMonthFirst(s, i) : null) ??
    (may(Start.day) ? readDay(s, i) : null) ??
    (may(Start.amount) ? readAmountAfter(s, i) : null) ??
    (may(Start.which) ? readWhich(s, i) : null) ??
    (may(Start.part) ? readPart(s, i, (at) => readMonthFirst(s, at) ?? readPeriod(s, at)) : null) ??
    (may(Start.ordinal) ? (readDayFirst(s, i) ?? readCentury(s, i) ?? readQuarter(s, i)) : null) ??
    (may(Start.clock) ? readNamedTime(s, i) : null) ??
    (may(Start.season) ? readSeason(s, i) : null) ??
    (may(Start.decade) ? readDecade(s, i) : null) ??
    (may(Start.unit) ? readUnitWhich(s, i) : null) ??
    (may(Start.article) || s.numeral(i) ? readAmount(s, i) : null)
  );
}

/** "mi-mars", "mid-2020"; "five-year". */
function readHyphenated(s: Scanner, i: number): Found | null {
  const norm = s.norm(i);
  const first = norm.slice(0, norm.indexOf('-'));
  if (s.lexicon.calendar.parts.has(first)) return readHyphenatedPart(s, i);
  return s.numbers.cardinals.has(first) ? readAmount(s, i) : null;
}
