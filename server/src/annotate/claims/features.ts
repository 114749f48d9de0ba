import { startingIn } from '../../base';
import { CLAIM_CLASSES } from '../../languages/claims';
import type { BlockDraft } from '../annotate-block';
import type { AnnotatedBlock } from '../article';
import type { Sentence } from '../sentences';

/** What a claim is scored on: how many times each feature holds, at most three times. */
export type FeatureCounts = ReadonlyMap<string, number>;

/** The block as the claims annotator sees it. */
export type ClaimDraft = BlockDraft & Pick<AnnotatedBlock, 'names' | 'dates' | 'quantities' | 'quotes'>;

/** Sentence lengths, in words, at which a feature more holds. */
const LENGTHS = [4, 7, 10, 14, 20, 30];

const MOST = 3;

/**
 * The features of a sentence. They hold no words, only how many words of each class, how many figures, dates and names: what is
 * learned in one language serves another.
 */
export function featuresOf(draft: ClaimDraft, sentence: Sentence): FeatureCounts {
  const counts = new Map<string, number>();
  const add = (name: string, n = 1) => {
    if (n > 0) counts.set(name, Math.min(MOST, (counts.get(name) ?? 0) + n));
  };

  const classes = draft.language.claims;
  let words = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = draft.tokens[i]!;
    if (token.kind === 'mark') {
      if (token.text === '?') add('question');
      continue;
    }
    words++;
    for (const name of CLAIM_CLASSES) if (classes[name].has(token.norm)) add(name);
  }
  for (const length of LENGTHS) if (words > length) add(`longer-than-${length}`);
  for (const quantity of startingIn(draft.quantities, sentence)) {
    add('figure');
    if (quantity.kind === 'percent' || quantity.kind === 'points') add('percentage');
    if (quantity.kind === 'money') add('amount');
  }
  add('date', startingIn(draft.dates, sentence).length);
  add('name', startingIn(draft.names, sentence).length);
  return counts;
}
