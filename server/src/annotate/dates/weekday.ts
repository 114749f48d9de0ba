import { readWeekdayAndDay } from './day-alone';
import { dayMention, monthAt, readDayFirst, readMonthFirst } from './day-month';
import { readNumericDate } from './numeric';
import { resolveWeekday } from './resolve';
import type { Found, Scanner } from './scanner';
import type { DateMention } from './types';

/** "Monday, December 1, 2026", "lundi 1er décembre", "lundi dernier", "Mondays". */
export function readWeekday(s: Scanner, i: number): Found | null {
  const { calendar, whichAfter } = s.lexicon;
  const weekday = calendar.weekdays.get(s.word(i));
  if (weekday === undefined) return null;
  const doubtful = calendar.doubtfulWeekdays.has(s.word(i));
  const named =
    s.tokens[i - 1]?.kind === 'word' &&
    s.isCapitalised(i - 1) &&
    !s.language.segmentation.functionWords.has(s.norm(i - 1));
  // "Good Friday" is a feast, and the "Edmonton Sun" a newspaper.
  if (named && (doubtful || calendar.namedDays.has(s.norm(i - 1)))) return null;
  const dated = readDateAfter(s, i, weekday);
  if (dated) return dated;
  if (doubtful || !isName(s, i)) return null;
  const numbered = readWeekdayAndDay(s, i, weekday);
  if (numbered) return numbered;
  const after = whichAfter.at(s.tokens, i + 1);
  const resolved = resolveWeekday(s, weekday, i, after?.value);
  if (resolved) s.scope = resolved;
  return s.found(i, after?.next ?? i + 1, {
    kind: 'weekday',
    weekday,
    value: resolved ?? null,
    ...(resolved && { resolved }),
  });
}

/** Where weekdays take a capital, one in lower case is none. */
const isName = (s: Scanner, i: number) =>
  s.lexicon.calendar.weekdayNames[0]![0] === s.lexicon.calendar.weekdayNames[0]![0]!.toLowerCase() ||
  s.isCapitalised(i);

/** "7 December 2026, a Monday", "30 novembre 2026 (lundi)": the weekday after a date, set off and closed by marks. */
export function weekdayAfter(
  s: Scanner,
  date: DateMention,
  next: number,
): { mention: DateMention; next: number } | null {
  if (date.kind !== 'date' || date.day === undefined || date.month === undefined || date.weekday !== undefined)
    return null;
  const bracket = s.isMark(next, '(');
  if (!bracket && !s.isMark(next, ',')) return null;
  const at = s.language.reference.determiners.has(s.norm(next + 1)) ? next + 2 : next + 1;
  const weekday = s.lexicon.calendar.weekdays.get(s.word(at));
  // Without an article, what follows a comma is another day of a list.
  if (weekday === undefined || !isName(s, at) || (!bracket && at === next + 1)) return null;
  if (!s.isMark(at + 1, bracket ? ')' : ',.;')) return null;
  return { mention: { ...date, weekday, end: s.tokens[at]!.end }, next: at + 1 };
}

/** The date right after a weekday, taken together with it. */
function readDateAfter(s: Scanner, i: number, weekday: number): Found | null {
  let at = s.lexicon.calendar.dayParts.has(s.norm(i + 1)) ? i + 2 : i + 1;
  if (s.isMark(at, '.') && s.glued(at)) at++;
  if (
    s.isMark(at, ',') ||
    (s.isMark(at, '(') && (s.tokens[at + 1]?.kind === 'number' || monthAt(s, at + 1) !== undefined))
  )
    at++;
  if (s.isArticle(at)) at++;
  const read = monthAt(s, at) !== undefined ? readMonthFirst(s, at) : (readNumericDate(s, at) ?? readDayFirst(s, at));
  const first = read?.mentions[0];
  if (!read || first?.day === undefined || first.month === undefined) return null;
  const { day, month, year } = first;
  const which = s.lexicon.whichAfter.at(s.tokens, read.next - 1)?.value;
  const mention = { ...first, ...dayMention(s, { day, month, year, weekday }, i, which), start: s.tokens[i]!.start };
  return { mentions: [mention, ...read.mentions.slice(1)], next: read.next };
}
