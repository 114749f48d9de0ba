import type { Read, Reader } from './reader';
import type { Quantity } from './types';

/** How far before its first figure the noun of a ratio stands: "odds of about 5 to 1", "the ratio was 3 to 1". */
const REACH = 3;

/**
 * "A ratio of 4 to 1", "outnumbered by 10 to 1", « à 5 contre 1 »: two bare figures, none of which counts anything. "From 18 to 1" is
 * half of a movement, and a ratio only where another one follows: "leverage rose from 18 to 1, to 25 to 1".
 */
export function isRatio(
  r: Reader,
  one: Read,
  two: Read,
  third: Read | undefined,
  before: Quantity | undefined,
): boolean {
  const { ratio, from, partitives } = r.numbers;
  if (!isBare(one) || two.quantity.hedge) return false;
  if (two.first - one.next !== 1 || !ratio.joiners.has(r.norm(one.next))) return false;
  // "At 5 to 1 the horse": one of nothing, since "one horse" is written in words.
  const toOne = two.quantity.value === 1;
  if (!toOne && !isBare(two)) return false;
  const first = firstWithHedge(r, one);
  const lead = r.norm(first - 1);
  if (toOne && (ratio.leads.has(lead) || isNear(r, before, first))) return true;
  if (partitives.has(lead) && ratio.nouns.has(r.norm(first - 2))) return true;
  if (!followsNoun(r, first)) return false;
  return !from.has(lead) || (toOne && third !== undefined && third.first - two.next <= REACH);
}

const isBare = ({ quantity: { kind, of, unit } }: Read): boolean =>
  kind === 'count' && unit === null && of === undefined;

/** The first token of a figure, or of the hedge before it. */
function firstWithHedge({ tokens }: Reader, { first, quantity: { hedgeAt } }: Read): number {
  let at = first;
  while (hedgeAt && at > 0 && tokens[at - 1]!.start >= hedgeAt.start) at--;
  return at;
}

/** Another ratio ends a word or a comma before. */
const isNear = ({ tokens }: Reader, before: Quantity | undefined, first: number): boolean =>
  before?.kind === 'ratio' && tokens[Math.max(0, first - REACH)]!.start <= before.end;

/** True where one of the words right before a figure is the noun of a ratio. */
function followsNoun(r: Reader, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH) && r.tokens[at]!.kind === 'word'; at--)
    if (r.numbers.ratio.nouns.has(r.norm(at))) return true;
  return false;
}
