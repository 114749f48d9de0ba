import type { AnnotatedBlock, DateMention } from '../../annotate';
import { covers, daysInMonth } from '../../base';
import { defineRule, type ReportedFix } from '../rule';
import { isQuoted } from '../support/quoted';
import { dateWords, isInFull, nameLike, writeDay } from './shared/date-words';

type Message = 'impossible' | 'february' | 'leap' | 'quoted' | 'write';

/** A leap year, for a February of no known year: its 29th cannot be ruled out. */
const SOME_LEAP_YEAR = 2024;

/** A day that the calendar does not have: 31 November, 29 February of a common year. */
export default defineRule<Message>({
  id: 'fact/impossible-date',
  title: { en: 'A date that does not exist', fr: 'Date impossible' },
  scope: 'block',
  languages: 'all',
  severity: 'error',
  messages: {
    impossible: {
      en: 'There is no “{date}”: {month} has {days} days.',
      fr: 'Le « {date} » n’existe pas : {month} compte {days} jours.',
    },
    february: {
      en: 'There is no “{date}”: February has 28 days, 29 in a leap year.',
      fr: 'Le « {date} » n’existe pas : février compte 28 jours, 29 les années bissextiles.',
    },
    leap: {
      en: 'There is no “{date}”: {year} is not a leap year, and its February has 28 days.',
      fr: 'Le « {date} » n’existe pas : {year} n’est pas bissextile, et son mois de février compte 28 jours.',
    },
    quoted: {
      en: 'The quotation names “{date}”, a day that does not exist: check it against the recording.',
      fr: 'La citation donne « {date} », un jour qui n’existe pas : vérifiez l’enregistrement.',
    },
    write: { en: 'Write “{date}”', fr: 'Écrire « {date} »' },
  },
  *check(block) {
    for (const date of block.dates.flatMap((d) => [d, d.from, d.to])) {
      if (date?.month === undefined || date.day === undefined || date.month < 1 || date.month > 12) continue;
      if (date.day <= daysInMonth(date.year ?? SOME_LEAP_YEAR, date.month) || date.day > 31 || isInName(block, date))
        continue;
      const february = date.month === 2 && date.year === undefined;
      const days = february ? 28 : daysInMonth(date.year ?? SOME_LEAP_YEAR, date.month);
      const text = block.text.slice(date.start, date.end);
      const span = { start: date.start, end: date.end };
      if (isQuoted(block, date)) {
        yield { span, message: 'quoted', args: { date: text } };
        continue;
      }
      const message = february ? 'february' : date.month === 2 && date.day === 29 ? 'leap' : 'impossible';
      const month = { en: monthName('en', date.month), fr: monthName('fr', date.month) };
      const args = { date: text, days, month, year: date.year ?? '' };
      yield { span, message, args, fixes: corrections(block, date, days) };
    }
  },
});

/** True for "31 November Lane": a capital follows at once, or a name holds the date. */
function isInName(block: AnnotatedBlock, date: DateMention): boolean {
  if (/^ \p{Lu}\p{Ll}/u.test(block.text.slice(date.end, date.end + 3))) return true;
  return block.names.some((name) => covers(name, date));
}

const monthName = (locale: 'en' | 'fr', month: number): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(SOME_LEAP_YEAR, month - 1, 1));

/** The last day of that month, and the first of the next: either may be what was meant. */
function corrections(block: AnnotatedBlock, date: DateMention, days: number): ReportedFix<Message>[] {
  const { language, text } = block;
  const { day, month } = dateWords(block, date);
  if (!day) return [];
  const show = (edits: readonly { start: number; end: number; newText: string }[]) =>
    [...edits]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (out, e) => out.slice(0, e.start - date.start) + e.newText + out.slice(e.end - date.start),
        text.slice(date.start, date.end),
      );
  const last = [{ start: day.start, end: day.end, newText: writeDay(days, day.text, language, month === null) }];
  const fixes: ReportedFix<Message>[] = [{ title: 'write', args: { date: show(last) }, edits: last }];
  const { monthNames } = language.calendar;
  if (month && isInFull(month, monthNames, date.month! - 1)) {
    const next = [
      { start: day.start, end: day.end, newText: writeDay(1, day.text, language) },
      { start: month.start, end: month.end, newText: nameLike(monthNames[date.month! % 12]!, month.text) },
    ];
    fixes.push({ title: 'write', args: { date: show(next) }, edits: next });
  }
  return fixes;
}
