import type { Quantity } from '../../annotate';

/** What a figure may stand for: a closed range of values. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A round figure may be off by so much of itself, however precise it looks. */
const ROUND = 0.01;
/** A price below this would have its cents, had it any. */
const CENTS = 20;
/** A multiplier's last digit may hide so much of the figure at most. */
const SCALED = 0.05;
/** What a share in words allows: "a third" is 31 to 36 in a hundred. */
const PARTS = 0.07;
/** What a hedge allows: "about 40" is 36 to 44, "more than 40" is 40 to 44, "nearly 40" is 36 to 40. */
const HEDGED = 0.1;

/**
 * What a written figure may stand for. A count is itself; a percentage, a measure, a price or a figure with a decimal or a multiplier is exact to half its
 * last digit; one that ends in two noughts may be rounded; a hedge widens it one way or both.
 */
export function intervalOf(q: Quantity): Interval {
  const size = Math.abs(q.value);
  const slack = slackOf(q, size);
  const low = q.hedge === 'about' || q.hedge === 'less' ? size * (1 - HEDGED) : size - slack;
  const high = q.hedge === 'about' || q.hedge === 'more' ? size * (1 + HEDGED) : size + slack;
  return q.value < 0 ? { low: -high, high: -low } : { low, high };
}

function slackOf(q: Quantity, size: number): number {
  if (q.fraction) return size * PARTS;
  if (q.scale > 1) return Math.min(q.step / 2, size * SCALED);
  if (q.step < 1) return q.step / 2;
  if (size >= 100 && size % 100 === 0) return size * ROUND;
  // A count is itself; a share, a measure or a price may have been rounded to its last digit.
  return q.kind === 'count' || q.kind === 'age' || (q.kind === 'money' && size < CENTS) ? 0 : q.step / 2;
}

export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** The interval a little wider on both sides. */
export const widen = (a: Interval, by: number): Interval => ({ low: a.low - by, high: a.high + by });

/** The quotient of two positive intervals. */
export const divide = (a: Interval, b: Interval): Interval => ({ low: a.low / b.high, high: a.high / b.low });

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

export const times = (a: Interval, by: number): Interval =>
  by < 0 ? { low: a.high * by, high: a.low * by } : { low: a.low * by, high: a.high * by };

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

/** What a percentage or a number of points may stand for: copy both rounds and cuts, so a whole step either way passes. */
export const statedShare = (q: Quantity): Interval => widen(intervalOf(q), q.fraction ? 0 : q.step / 2);

/** Two figures that may be compared: of one unit, and of one noun where both name one. */
export const sameThing = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && (a.of === undefined || b.of === undefined || a.of === b.of);
