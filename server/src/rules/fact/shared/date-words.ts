import type { AnnotatedBlock, DateMention, Token } from '../../../annotate';
import type { Language } from '../../../languages';

/** The tokens of a date that hold its day, its month's name and its weekday's; null for those it lacks or writes in figures. */
export interface DateWords {
  readonly day: Token | null;
  readonly month: Token | null;
  readonly weekday: Token | null;
}

const bare = (token: Token) => token.norm.replace(/\.$/, '');

export function dateWords(block: AnnotatedBlock, date: DateMention): DateWords {
  const { months, weekdays } = block.language.calendar;
  const tokens = block.tokens.filter((token) => date.start <= token.start && token.end <= date.end);
  const find = (test: (token: Token) => boolean) => tokens.find(test) ?? null;
  return {
    day: find((token) => token.kind === 'number' && Number.parseInt(token.text, 10) === date.day),
    month: find((token) => token.kind === 'word' && months.get(bare(token)) === date.month),
    weekday: find((token) => token.kind === 'word' && weekdays.get(bare(token)) === date.weekday),
  };
}

/** A day of the month as the language writes it, with an ordinal's ending where the day it replaces had one. */
export const writeDay = (day: number, like: string, language: Language): string =>
  language.calendar.writeDay(day, /\p{L}/u.test(like));

/** A name with the capital, or the abbreviation, of the one it takes the place of. */
export function nameLike(name: string, like: string): string {
  const cased = /^\p{Lu}/u.test(like) ? name[0]!.toUpperCase() + name.slice(1) : name;
  return like === like.toUpperCase() && like.length > 2 ? cased.toUpperCase() : cased;
}

/** True where the name is written out: an abbreviation is left to the writer. */
export const isInFull = (token: Token, names: readonly string[], index: number): boolean =>
  names[index]?.toLowerCase() === token.norm;
