import type { Construction } from './types';

/** What a candidate's confidence starts from, by how source and words are put together. */
export const BASE_CONFIDENCE: Readonly<Record<Construction, number>> = {
  incise: 0.95,
  'lead-in': 0.93,
  that: 0.92,
  'according-to': 0.9,
  postposed: 0.85,
  object: 0.75,
  infinitive: 0.75,
  question: 0.7,
  noun: 0.6,
  label: 0.7,
  dialogue: 0.7,
  alone: 0.6,
  fragment: 0.5,
  block: 0.6,
};
