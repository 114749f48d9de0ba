import type { Article, Entity, Mention, Token } from '../../../annotate';
import { lastStartingBefore } from '../../../base';

export interface Placed extends Mention {
  readonly entity: Entity;
}

const remembered = new WeakMap<Article, readonly (readonly Placed[])[]>();

/** The names of each block in order of place, each with its entity. Worked out once for an article. */
export function namesByBlock(article: Article): readonly (readonly Placed[])[] {
  const before = remembered.get(article);
  if (before) return before;
  const blocks: Placed[][] = article.blocks.map(() => []);
  for (const entity of article.entities) {
    for (const mention of entity.mentions)
      if (mention.kind === 'name') blocks[mention.block]!.push({ ...mention, entity });
  }
  for (const block of blocks) block.sort((a, b) => a.start - b.start);
  remembered.set(article, blocks);
  return blocks;
}

/** The name that begins at an offset of a block. */
export function nameStartingAt(names: readonly Placed[], offset: number): Placed | undefined {
  const name = names[lastStartingBefore(names, offset)];
  return name?.start === offset ? name : undefined;
}

/** The name that ends at an offset of a block. */
export function nameEndingAt(names: readonly Placed[], offset: number): Placed | undefined {
  const name = names[lastStartingBefore(names, offset - 1)];
  return name?.end === offset ? name : undefined;
}

/** The index of the first token that starts at an offset or after it; the number of tokens where none does. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number =>
  lastStartingBefore(tokens, offset - 1) + 1;
