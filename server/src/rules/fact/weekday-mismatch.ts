import { type AnnotatedBlock, type DateMention, isMonthFirst } from '../../annotate';
import { dayNumber, type IsoDate, isoOf, weekdayOf, writtenDate } from '../../base';
import { defineRule, type ReportedFix } from '../rule';
import { isQuoted } from '../support/quoted';
import { dateWords, isInFull, nameLike, writeDay } from './shared/date-words';

type Message = 'mismatch' | 'nearest' | 'quoted' | 'write';

/** How far from the article's date, in days, a date with no year may lie. */
const HORIZON = 300;

/** A weekday that is not that date's: by the year it names, or by the article's date. */
export default defineRule<Message>({
  id: 'fact/weekday-mismatch',
  title: { en: 'Weekday and date do not agree', fr: 'Jour de la semaine et date en désaccord' },
  scope: 'block',
  languages: 'all',
  severity: 'warning',
  messages: {
    mismatch: {
      en: '{date} is a {right}, not a {wrong}: one of the two is wrong.',
      fr: 'Le {date} est un {right}, pas un {wrong} : l’un des deux est faux.',
    },
    nearest: {
      en: 'By the article’s date, {date} is a {right}, not a {wrong}: one of the two is wrong.',
      fr: 'D’après la date de l’article, le {date} est un {right}, pas un {wrong} : l’un des deux est faux.',
    },
    quoted: {
      en: 'The quotation makes {date} a {wrong}; it is a {right}. Check it against the recording.',
      fr: 'La citation fait du {date} un {wrong} ; c’est un {right}. Vérifiez l’enregistrement.',
    },
    write: { en: 'Write “{text}”', fr: 'Écrire « {text} »' },
  },
  *check(block, ctx) {
    for (const date of block.dates.flatMap((d) => (d.from && d.to ? [d.from, d.to] : [d]))) {
      if (date.weekday === undefined || date.month === undefined || date.day === undefined) continue;
      const days = possibleDays(date, ctx.annotate.date);
      if (days.length === 0 || days.some((day) => weekdayOf(day) === date.weekday)) continue;
      // "In 2020 …, on Saturday, 8 February": of the year that the text speaks of.
      if (date.resolved && weekdayOf(dayNumber(date.resolved)!) === date.weekday) continue;
      // The date as the copy means it: the one possible day, or the nearest to the article's date.
      const day = days[0]!;
      const args = {
        date: inWords(isoOf(day), isMonthFirst(block, date) ? 'en-US' : 'en'),
        right: weekdayName(weekdayOf(day)),
        wrong: weekdayName(date.weekday),
      };
      const span = { start: date.start, end: date.end };
      if (isQuoted(block, date)) yield { span, message: 'quoted', args };
      else {
        const message = date.year === undefined ? 'nearest' : 'mismatch';
        yield { span, message, args, fixes: corrections(block, date, day) };
      }
    }
  },
});

/** The days that the date may be, by number, the likeliest first. None where there is no telling, or no such day. */
function possibleDays(date: DateMention, article: IsoDate | null): readonly number[] {
  const on = (year: number) => {
    const pad = (n: number) => String(n).padStart(2, '0');
    return dayNumber(`${String(year).padStart(4, '0')}-${pad(date.month!)}-${pad(date.day!)}`);
  };
  if (date.year !== undefined) {
    const day = on(date.year);
    return day === null ? [] : [day];
  }
  const today = article === null ? null : dayNumber(article);
  if (today === null) return [];
  const year = Number(article!.slice(0, 4));
  return [year - 1, year, year + 1]
    .map(on)
    .filter((day): day is number => day !== null && Math.abs(day - today) <= HORIZON)
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
}

const formatted = (day: IsoDate, options: Intl.DateTimeFormatOptions, english = 'en') => ({
  en: writtenDate(day, english, options),
  fr: writtenDate(day, 'fr', options),
});
/** In English as the copy writes its dates. */
const inWords = (day: IsoDate, english: string) =>
  formatted(day, { day: 'numeric', month: 'long', year: 'numeric' }, english);
/** 1970-01-05 was a Monday. */
const weekdayName = (weekday: number) => formatted(isoOf(4 + weekday), { weekday: 'long' });

/** The date's own weekday, or the nearest day of the month that has the weekday written. */
function corrections(block: AnnotatedBlock, date: DateMention, day: number): ReportedFix<Message>[] {
  const { calendar } = block.language;
  const words = dateWords(block, date);
  const fixes: ReportedFix<Message>[] = [];
  if (words.weekday && isInFull(words.weekday, calendar.weekdayNames, date.weekday!)) {
    const { start, end, text } = words.weekday;
    const newText = nameLike(calendar.weekdayNames[weekdayOf(day)]!, text);
    fixes.push({ title: 'write', args: { text: newText }, edits: [{ start, end, newText }] });
  }
  // Three days either way at most, and the month stays.
  const off = ((date.weekday! - weekdayOf(day) + 10) % 7) - 3;
  const other = isoOf(day + off);
  if (words.day && Number(other.slice(5, 7)) === date.month) {
    const { start, end, text } = words.day;
    const newText = writeDay(Number(other.slice(8)), text, block.language, words.month === null);
    const shown = block.text.slice(date.start, start) + newText + block.text.slice(end, date.end);
    fixes.push({ title: 'write', args: { text: shown }, edits: [{ start, end, newText }] });
  }
  return fixes;
}
