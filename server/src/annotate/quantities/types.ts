import type { Span } from '../../base';

export type QuantityKind = 'percent' | 'points' | 'money' | 'measure' | 'count' | 'age' | 'ordinal' | 'range';

/** A figure as written in a block, with its unit. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The figure in full ("3.2bn" is 3200000000). For a range, its lower bound. */
  readonly value: number;
  /** The upper bound of a range. */
  readonly upper?: number;
  /** `%`, an ISO 4217 code, a unit's symbol; null for a bare count. */
  readonly unit: string | null;
  /** The digits or words alone, without the unit. */
  readonly number: Span;
  /** Hedged: "près de", "more than". */
  readonly hedge?: 'about' | 'more' | 'less';
  /** For a count, the head noun counted, normalised. */
  readonly of?: string;
}
