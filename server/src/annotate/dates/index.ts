import type { BlockDraft } from '../annotate-block';
import type { AnnotateContext } from '../context';
import type { DateMention } from './types';

export function findDates(_draft: BlockDraft, _ctx: AnnotateContext): readonly DateMention[] {
  return [];
}
