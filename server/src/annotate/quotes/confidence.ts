import type { Speaker } from './speakers';
import type { Construction, QuoteCandidate } from './types';

/** What a candidate's confidence starts from, by how source and words are put together. Counted on annotated news. */
export const BASE_CONFIDENCE: Readonly<Record<Construction, number>> = {
  incise: 0.96,
  'lead-in': 0.93,
  that: 0.93,
  'according-to': 0.91,
  postposed: 0.85,
  object: 0.75,
  noun: 0.75,
  infinitive: 0.75,
  question: 0.7,
  label: 0.7,
  headline: 0.75,
  colon: 0.8,
  block: 0.6,
  alone: 0.6,
  fragment: 0.5,
  dialogue: 0.5,
};

/** Of a headline that may be about whom it names: nothing is made of it unless the body bears it out. */
export const UNCONFIRMED = 0.2;

/** Who is in reach counts for more if the text says that they spoke. */
const CARRIED = { spoke: 0.2, acted: 0.05 } as const;

/** A candidate's confidence once its source is looked for in the whole article. */
export function confidenceOf(
  candidate: QuoteCandidate,
  carried: { readonly spoke: boolean; readonly age: number } | null,
  speaker: Speaker | null,
): number {
  let confidence = candidate.confidence;
  if (carried) confidence += (carried.spoke ? CARRIED.spoke : CARRIED.acted) - 0.05 * Math.min(carried.age, 3) + 0.1;
  // A pronoun is as sure as what it stands for.
  if (candidate.sourceKind === 'pronoun' && speaker)
    confidence *= 0.8 + 0.2 * Math.min(1, speaker.mention.confidence + 0.2);
  return Math.max(0.05, Math.min(0.98, confidence));
}
