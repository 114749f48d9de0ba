import type { BlockDraft } from '../annotate-block';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Quantity } from './types';

export function findQuantities(
  _draft: BlockDraft & Pick<AnnotatedBlock, 'dates'>,
  _ctx: AnnotateContext,
): readonly Quantity[] {
  return [];
}
