import type { Reader } from './fill';
import type { IsoDate } from './iso-date';

/**
 * A day as readers of a locale write it, in the parts that the options ask for. French counts the first of a month as an ordinal
 * ("1er mars"), and `Intl` does not.
 */
export function writtenDate(day: IsoDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  const french = /^fr\b/.test(locale);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' })
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .map(({ type, value }) => (french && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}

/** A time of day as copy in a locale writes it: "20 h 30" in French, where `Intl` has "20:30". */
export function writtenTime(hours: number, minutes: number, locale: string): string {
  if (/^fr\b/.test(locale)) return `${hours}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`;
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(1970, 0, 1, hours, minutes)),
  );
}

const IN_FULL = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A day in full, in each language of the interface: for messages. */
export const dayInFull = (day: IsoDate): Readonly<Record<Reader, string>> => ({
  en: writtenDate(day, 'en', IN_FULL),
  fr: writtenDate(day, 'fr', IN_FULL),
});
