import { type DateMention, writesMonthFirst } from '../../annotate';
import { dayNumber, type IsoDate, writtenDate, writtenTime } from '../../base';
import { languageOf } from '../../languages';
import { counted, type MessageKey, type Say } from '../l10n';
import { lines, plain } from '../markdown';
import type { View } from '../view';

/** The day, month or year in full, how far it is from the article's date, and its ISO form; for anything else, what it comes to. */
export function dateCard(view: View, date: DateMention): string | null {
  const { say, article } = view;
  const value = date.resolved ?? date.value;
  if (value === null) {
    const needsDate = article.date === null && (date.kind === 'weekday' || date.kind === 'relative');
    return needsDate ? say('undated') : null;
  }
  // English readers have a date as the article writes its own.
  const locale = say.locale === 'en' && writesMonthFirst(article.blocks) ? 'en-US' : say.locale;
  const title = describe(say, locale, value);
  if (!title) return null;
  return lines(
    `**${plain(date.zone ? `${title} (${date.zone})` : title)}**`,
    article.date && distance(say, locale, value, article.date),
    hasCalendarForm(value) && plain(value),
  );
}

/** True where the ISO form helps: of a day or a month, or of two. */
const hasCalendarForm = (value: string): boolean => /^\d{4}-\d{2}/.test(value);

/** An ISO value in the reader's words, or null for what has none. */
function describe(say: Say, locale: string, value: string): string | null {
  const slash = value.indexOf('/');
  if (slash > 0) {
    const [first, last] = [value.slice(0, slash), value.slice(slash + 1)];
    const [from, to] = [describe(say, locale, first), describe(say, locale, last)];
    if (!from || !to) return null;
    if (dayNumber(first) !== null) return say('fromTo', { from, to });
    const elides = languageOf(say.locale)?.reference.elision?.elides(from);
    return say(elides ? 'rangeOfElided' : 'rangeOf', { from, to });
  }
  if (value.startsWith('P')) return duration(say, value);
  const time = /^T(\d{2}):(\d{2})/.exec(value);
  if (time) return writtenTime(Number(time[1]), Number(time[2]), say.locale);
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value))
    return writtenDate(`${value}-01`, locale, { month: 'long', year: 'numeric' });
  return dayNumber(value) === null ? null : longDay(locale, value);
}

const longDay = (locale: string, day: IsoDate): string =>
  writtenDate(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `P1Y2M`, `PT30M` in words. */
function duration(say: Say, value: string): string | null {
  const parts: string[] = [];
  let inTime = false;
  for (const part of value.slice(1).split(/(?<=[A-Z])/)) {
    if (part === 'T') {
      inTime = true;
      continue;
    }
    const unit = inTime && part.endsWith('M') ? 'm' : part.slice(-1);
    parts.push(counted(say, Number(part.slice(0, -1)), `unit.${unit}` as MessageKey, `units.${unit}` as MessageKey));
  }
  return parts.length > 0 ? parts.join(' ') : null;
}

/** How far a day, a month or a year is from the article's date; null for what has no one place in the calendar. */
function distance(say: Say, locale: string, value: string, articleDate: IsoDate): string | null {
  const today = dayNumber(articleDate);
  if (today === null) return null;
  const day = dayNumber(value);
  if (day !== null) {
    return day === today
      ? say('articleDay')
      : apart(say, locale, day < today, counted(say, Math.abs(day - today), 'day', 'days'), articleDate);
  }
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (!year) return null;
  const years = Number(year) - Number(articleDate.slice(0, 4));
  const months = years * 12 + (month ? Number(month) - Number(articleDate.slice(5, 7)) : 0);
  const far = Math.abs(months);
  if (far === 0) return null;
  const [y, m] = [Math.floor(far / 12), far % 12];
  const length = duration(say, `P${y > 0 ? `${y}Y` : ''}${m > 0 ? `${m}M` : ''}`);
  return length && apart(say, locale, months < 0, length, articleDate);
}

const apart = (say: Say, locale: string, before: boolean, length: string, articleDate: IsoDate): string =>
  plain(say(before ? 'daysBefore' : 'daysAfter', { days: length, date: longDay(locale, articleDate) }));
