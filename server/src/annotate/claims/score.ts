import { FEATURES, MOST } from './features';
import { BIAS, WEIGHTS } from './weights';

/** What a statement is about, which makes it no less of a scene: "Police were called on Friday". */
const TOPIC = 'public-interest';

/** What a reader is told of a feature; those left out say nothing that helps. */
const REASONS: Readonly<Record<string, string>> = {
  figure: 'statistic',
  percentage: 'statistic',
  amount: 'statistic',
  measure: 'statistic',
  statistic: 'statistic',
  comparison: 'comparison',
  superlative: 'superlative',
  change: 'change',
  record: 'record',
  causal: 'causal',
  law: 'law',
  money: 'public-money',
  topic: TOPIC,
  quantifier: 'generalisation',
};

/**
 * Set by hand: a reporter's scene-setting ("came back on Friday") and a statement with nothing that a reader could be told to check,
 * which debates have not, and a promise, which nobody can check yet, are worth less than the words alone say.
 */
const SCENE = -1.5;
const PROMISE = -2;
const NO_REASON = -0.8;

/** The name of the weight of a feature that holds so many times: learned apart, since a third figure adds less than a first. */
export const weightName = (feature: string, times: number): string => (times === 1 ? feature : `${feature}×${times}`);

/** What a feature adds that holds once, twice or three times: three numbers a feature, in the order of `FEATURES`. */
const SUMS = Float64Array.from(
  FEATURES.flatMap((feature) => {
    let sum = 0;
    return Array.from({ length: MOST }, (_, i) => (sum += WEIGHTS[weightName(feature, i + 1)] ?? 0));
  }),
);
const REASON_OF = FEATURES.map((feature) => REASONS[feature]);
const SCENE_AT = FEATURES.indexOf('scene');
const PROMISE_AT = FEATURES.indexOf('promise');

/**
 * How check-worthy a sentence is by the counts of its features, 0 to 1, and why, strongest first: a logistic model. `evident` leaves
 * those of the reasons that a reader finds in the words.
 */
export function scoreOf(
  counts: Uint8Array,
  evident: (reasons: readonly string[]) => readonly string[],
): { readonly score: number; readonly reasons: readonly string[] } {
  let sum = BIAS;
  const parts = new Map<string, number>();
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    const part = SUMS[i * MOST + count - 1]!;
    sum += part;
    const reason = REASON_OF[i];
    if (reason && part > 0) parts.set(reason, (parts.get(reason) ?? 0) + part);
  }
  const reasons = evident([...parts].sort((a, b) => b[1] - a[1]).map(([reason]) => reason));
  if (reasons.length === 0) sum += NO_REASON;
  if (counts[SCENE_AT]! > 0 && reasons.every((reason) => reason === TOPIC)) sum += SCENE;
  if (counts[PROMISE_AT]! > 0) sum += PROMISE;
  return { score: 1 / (1 + Math.exp(-sum)), reasons };
}
