import type { BlockDraft } from '../annotate-block';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Entity } from '../entities/types';
import type { Quote, QuoteCandidate } from './types';

export function findQuotes(
  _draft: BlockDraft & Pick<AnnotatedBlock, 'names' | 'dates' | 'quantities'>,
  _ctx: AnnotateContext,
): readonly QuoteCandidate[] {
  return [];
}

export function resolveQuotes(
  _blocks: readonly AnnotatedBlock[],
  _entities: readonly Entity[],
  _ctx: AnnotateContext,
): readonly Quote[] {
  return [];
}
