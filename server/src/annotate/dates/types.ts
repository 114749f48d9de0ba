import type { IsoDate, Span } from '../../base';

export type DateKind = 'date' | 'weekday' | 'time' | 'duration' | 'range' | 'relative';

/** A date or time as written in a block. */
export interface DateMention extends Span {
  readonly kind: DateKind;
  /** What is written, as far as it goes: any may be missing. Month 1 to 12; weekday 0 (Monday) to 6. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `Thh:mm`, `P3Y`, or `a/b` for a range; null where it cannot be told. */
  readonly value: string | null;
  /** The day it falls on, worked out from the article's date, for a weekday or a relative day. */
  readonly resolved?: IsoDate;
}
