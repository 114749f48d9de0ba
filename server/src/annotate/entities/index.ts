import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Entity } from './types';

export function resolveEntities(_blocks: readonly AnnotatedBlock[], _ctx: AnnotateContext): readonly Entity[] {
  return [];
}
