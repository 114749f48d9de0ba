import type { Span } from '../../base';
import type { Place } from '../place';

/** A check-worthy statement as its block shows it. */
export interface ClaimCandidate extends Span {
  /** 0 to 1. */
  readonly score: number;
  /** Feature names such as `statistic`, `comparison`, `superlative`, strongest first. */
  readonly reasons: readonly string[];
  /** Words in it lead in a source ("according to"), whoever that is. */
  readonly leadsSource: boolean;
  /** "reportedly", "perhaps", "nearly". */
  readonly hedged: boolean;
}

export interface Claim extends Place {
  readonly score: number;
  /** Those of the candidate, then `quoted`, then `sourced` or `unsourced`, then `hedged`. */
  readonly reasons: readonly string[];
  readonly status: 'unverified' | 'verified' | 'disputed' | 'stale';
  /** The entity whose quotation holds the claim. */
  readonly speaker: string | null;
}
