import type { BlockDraft } from '../annotate-block';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Quote } from '../quotes/types';
import type { Claim, ClaimCandidate } from './types';

export function findClaims(
  _draft: BlockDraft & Pick<AnnotatedBlock, 'names' | 'dates' | 'quantities' | 'quotes'>,
  _ctx: AnnotateContext,
): readonly ClaimCandidate[] {
  return [];
}

export function resolveClaims(
  _blocks: readonly AnnotatedBlock[],
  _quotes: readonly Quote[],
  _ctx: AnnotateContext,
): readonly Claim[] {
  return [];
}
