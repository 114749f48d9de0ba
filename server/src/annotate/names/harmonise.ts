import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';

/** Makes the names of an article's blocks agree. */
export function harmoniseNames(blocks: readonly AnnotatedBlock[], _ctx: AnnotateContext): readonly AnnotatedBlock[] {
  return blocks;
}
