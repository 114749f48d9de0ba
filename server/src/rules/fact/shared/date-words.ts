import type { AnnotatedBlock, DateMention, Token } from '../../../annotate';
import type { Span } from '../../../base';
import type { Language } from '../../../languages';

/** The day of a date as written. */
export interface DayWord extends Span {
  readonly text: string;
}

/** What holds the day of a date, its month's name and its weekday's; null for those it lacks or writes in figures. */
export interface DateWords {
  readonly day: DayWord | null;
  readonly month: Token | null;
  readonly weekday: Token | null;
}

const bare = (token: Token) => token.norm.replace(/\.$/, '');

export function dateWords(block: AnnotatedBlock, date: DateMention): DateWords {
  const { months, weekdays } = block.language.calendar;
  const tokens = block.tokens.filter((token) => date.start <= token.start && token.end <= date.end);
  const find = (test: (token: Token) => boolean) => tokens.find(test) ?? null;
  return {
    day: dayIn(find((token) => token.kind === 'number' && Number.parseInt(token.text, 10) === date.day)),
    month: find((token) => token.kind === 'word' && months.get(bare(token)) === date.month),
    weekday: find((token) => token.kind === 'word' && weekdays.get(bare(token)) === date.weekday),
  };
}

/** The day alone of a date that is one token ("31.06.2026"). */
function dayIn(token: Token | null): DayWord | null {
  const digits = token && /^\d{1,2}(?=\.\d)/.exec(token.text)?.[0];
  return digits ? { start: token.start, end: token.start + digits.length, text: digits } : token;
}

/**
 * A day of the month as the language writes it, with an ordinal's ending where the day it replaces had one. `inFigures` for a date
 * without words, whose days keep two digits.
 */
export const writeDay = (day: number, like: string, language: Language, inFigures = false): string =>
  inFigures && /^\d\d$/.test(like)
    ? String(day).padStart(2, '0')
    : language.calendar.writeDay(day, /\p{L}/u.test(like));

/** A name with the capital, or the abbreviation, of the one it takes the place of. */
export function nameLike(name: string, like: string): string {
  const cased = /^\p{Lu}/u.test(like) ? name[0]!.toUpperCase() + name.slice(1) : name;
  return like === like.toUpperCase() && like.length > 2 ? cased.toUpperCase() : cased;
}

/** True where the name is written out: an abbreviation is left to the writer. */
export const isInFull = (token: Token, names: readonly string[], index: number): boolean =>
  names[index]?.toLowerCase() === token.norm;
