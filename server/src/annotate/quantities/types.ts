import type { Span } from '../../base';
import type { Hedge } from '../../languages';

export type QuantityKind =
  | 'percent'
  | 'points'
  | 'money'
  | 'measure'
  | 'count'
  | 'age'
  | 'ordinal'
  | 'range'
  | 'score'
  | 'ratio';

/** A figure as written in a block, with its unit. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The figure in full ("3.2bn" is 3200000000). A fraction is its share of a hundred. For a range, its lower bound as written; for a score, a tally or a ratio, what stands first. */
  readonly value: number;
  /** The upper bound of a range, or what stands second in a score or a ratio. Below `value` where the copy has them upside down. */
  readonly upper?: number;
  /**
   * `%`, `pp` (`pt` where the copy says "points" alone), an ISO 4217 code, a unit's symbol, `year` or `month` for an age; null for a
   * bare count.
   */
  readonly unit: string | null;
  /** The digits or words alone, with their multiplier and without the unit. */
  readonly number: Span;
  /** The digits or words without their multiplier. */
  readonly mantissa: Span;
  /** What the last digit written counts: 0.1 for "37.5", 100000000 for "3.2bn". */
  readonly step: number;
  /** The multiplier written, 1e6 for "million"; 1 for none. */
  readonly scale: number;
  /** True where the figure is in words. */
  readonly words: boolean;
  /** Written as a fraction or a ratio ("two-thirds", "one in five"). */
  readonly fraction?: boolean;
  /** Hedged: "près de", "more than". */
  readonly hedge?: Hedge;
  /** Where the hedge stands, before the figure or after it. */
  readonly hedgeAt?: Span;
  /** True for a number that names and counts nothing ("article 5", "CAC 40"). */
  readonly label?: boolean;
  /** For a count, the head noun counted, normalised; for a share, what it is a share of. */
  readonly of?: string;
  /** The ends of a range as they would be by themselves. */
  readonly from?: Quantity;
  readonly to?: Quantity;
}
