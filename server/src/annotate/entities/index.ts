import type { Language } from '../../languages';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import { resolveUses } from './resolve';
import type { Entity } from './types';
import type { BlockUses } from './uses';

/** Who and what an article names, under all their names, in order of first mention. `uses` are what each block refers to. */
export function resolveEntities(
  blocks: readonly AnnotatedBlock[],
  uses: readonly BlockUses[],
  ctx: AnnotateContext,
): readonly Entity[] {
  const language = majorityLanguage(blocks);
  return language ? resolveUses(blocks, uses, language, ctx) : [];
}

/** The language of most of the article's blocks. */
export function majorityLanguage(blocks: readonly AnnotatedBlock[]): Language | undefined {
  const first = blocks[0]?.language;
  let same = 0;
  while (same < blocks.length && blocks[same]!.language === first) same++;
  if (same === blocks.length) return first;
  const sizes = new Map<Language, number>();
  for (const block of blocks) sizes.set(block.language, (sizes.get(block.language) ?? 0) + block.text.length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export { readBlock } from './read-block';
