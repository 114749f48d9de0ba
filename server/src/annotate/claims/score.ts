import type { FeatureCounts } from './features';
import { BIAS, WEIGHTS } from './weights';

/** What a reader is told of a feature; those left out say nothing that helps. */
const REASONS: Readonly<Record<string, string>> = {
  figure: 'statistic',
  percentage: 'statistic',
  amount: 'statistic',
  statistic: 'statistic',
  comparison: 'comparison',
  superlative: 'superlative',
  change: 'change',
  record: 'record',
  causal: 'causal',
  law: 'law',
  money: 'public-money',
  topic: 'public-interest',
  quantifier: 'generalisation',
};

/** The name of the weight of a feature that holds so many times: learned apart, since a third figure adds less than a first. */
export const weightName = (feature: string, times: number): string => (times === 1 ? feature : `${feature}×${times}`);

/** How check-worthy a sentence is, 0 to 1, and why, strongest first: a logistic model over its features. */
export function scoreOf(features: FeatureCounts): { readonly score: number; readonly reasons: readonly string[] } {
  let sum = BIAS;
  const parts = new Map<string, number>();
  for (const [feature, count] of features) {
    let part = 0;
    for (let times = 1; times <= count; times++) part += WEIGHTS[weightName(feature, times)] ?? 0;
    sum += part;
    const reason = REASONS[feature];
    if (reason && part > 0) parts.set(reason, (parts.get(reason) ?? 0) + part);
  }
  const reasons = [...parts].sort((a, b) => b[1] - a[1]).map(([reason]) => reason);
  return { score: 1 / (1 + Math.exp(-sum)), reasons };
}
