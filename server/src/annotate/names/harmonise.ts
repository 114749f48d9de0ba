import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';

/** What is read of a block. */
export type NamedBlock = Pick<AnnotatedBlock, 'text' | 'tokens' | 'sentences' | 'language' | 'names'>;

/** Makes the names of an article's blocks agree. */
export function harmoniseNames<B extends NamedBlock>(blocks: readonly B[], _ctx: AnnotateContext): readonly B[] {
  return blocks;
}
