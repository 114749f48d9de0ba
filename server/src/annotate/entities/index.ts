import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import { readBlock } from './read-block';
import { resolveUses } from './resolve';
import type { Entity } from './types';

/**
 * Who and what an article names, under all their names, in order of first mention. Blocks are read once and remembered; only the
 * joining of what they say is done again for every version of the article.
 */
export function resolveEntities(blocks: readonly AnnotatedBlock[], ctx: AnnotateContext): readonly Entity[] {
  const language = blocks[0]?.language;
  if (!language) return [];
  const uses = blocks.map((block) => readBlock(block, ctx.knowledge));
  return resolveUses(blocks, uses, majorityLanguage(blocks) ?? language, ctx);
}

/** The language of most of the article's blocks. */
function majorityLanguage(blocks: readonly AnnotatedBlock[]) {
  const sizes = new Map<AnnotatedBlock['language'], number>();
  for (const block of blocks) sizes.set(block.language, (sizes.get(block.language) ?? 0) + block.text.length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
