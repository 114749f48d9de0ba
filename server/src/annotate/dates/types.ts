import type { IsoDate, Span } from '../../base';
import type { TimeUnit } from '../../languages';

export type DateKind = 'date' | 'weekday' | 'time' | 'duration' | 'range' | 'relative';

/** What is written of a date, as far as it goes: any may be missing. */
export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** As written: an impossible day is kept. */
  readonly day?: number;
  /** 0 (Monday) to 6. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** A date or time as written in a block. */
export interface DateMention extends Span, DateParts {
  readonly kind: DateKind;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `Thh:mm`, `P3Y`, or `a/b` for a range; null where it cannot be told. */
  readonly value: string | null;
  /** The day it falls on, worked out from the article's date, for a weekday, a relative day or a date without a year. */
  readonly resolved?: IsoDate;
  /** The ends of a range that is written as one ("3 to 5 May", "2015-2020"). */
  readonly from?: DateMention;
  readonly to?: DateMention;
  /** The amount of a duration. */
  readonly amount?: number;
  readonly unit?: TimeUnit;
  /** Where the number, or the number words, of a duration or century stand. */
  readonly number?: Span;
  /** 20 for the years 1901 to 2000. */
  readonly century?: number;
  /** True for a decade: `year` is its first. */
  readonly decade?: boolean;
  /** True for years before the common era. */
  readonly beforeEra?: boolean;
  /** The time zone, as written. */
  readonly zone?: string;
}
