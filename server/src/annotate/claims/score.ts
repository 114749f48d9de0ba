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

/** What the figures of a match are told for: they are on every page of results. */
const OF_PLAY: ReadonlySet<string> = new Set(['statistic', 'change', TOPIC]);

/**
 * Set by hand: a reporter's scene-setting ("came back on Friday"), the course of a match ("scored in the 67th minute") and a statement
 * with nothing that a reader could be told to check, which debates have not, and a promise, which nobody can check yet, are worth less
 * than the words alone say.
 */
const SCENE = -1.5;
const MATCH = -1.5;
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
const TOLD = [...new Set(Object.values(REASONS))];
/** The reason that each feature is told as, by its index in `TOLD`; -1 for none. */
const REASON_OF = Int8Array.from(FEATURES, (feature) => TOLD.indexOf(REASONS[feature] ?? ''));
const SCENE_AT = FEATURES.indexOf('scene');
const MATCH_AT = FEATURES.indexOf('match');
const PROMISE_AT = FEATURES.indexOf('promise');

/** Below this a sentence is no claim to speak of. */
const LEAST = 0.05;
const LEAST_SUM = Math.log(LEAST / (1 - LEAST));

/**
 * How check-worthy a sentence is by the counts of its features, 0 to 1, and why, strongest first: a logistic model; null for what is
 * not worth a word. `evident` leaves those of the reasons that a reader finds in the words.
 */
export function scoreOf(
  counts: Uint8Array,
  evident: (reasons: readonly string[]) => readonly string[],
): { readonly score: number; readonly reasons: readonly string[] } | null {
  let sum = counts[PROMISE_AT]! > 0 ? BIAS + PROMISE : BIAS;
  const parts = new Float64Array(TOLD.length);
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    const part = SUMS[i * MOST + count - 1]!;
    sum += part;
    if (part > 0 && REASON_OF[i]! >= 0) parts[REASON_OF[i]!]! += part;
  }
  // What is left can only take away from it.
  if (sum < LEAST_SUM) return null;
  const reasons = evident(strongest(parts));
  if (reasons.length === 0) sum += NO_REASON;
  if (counts[SCENE_AT]! > 0 && reasons.every((reason) => reason === TOPIC)) sum += SCENE;
  if (counts[MATCH_AT]! > 0 && reasons.every((reason) => OF_PLAY.has(reason))) sum += MATCH;
  return sum < LEAST_SUM ? null : { score: 1 / (1 + Math.exp(-sum)), reasons };
}

/** The reasons that add something, the most first. */
function strongest(parts: Float64Array): readonly string[] {
  const found: number[] = [];
  for (let i = 0; i < parts.length; i++) if (parts[i]! > 0) found.push(i);
  return found.sort((a, b) => parts[b]! - parts[a]!).map((i) => TOLD[i]!);
}
