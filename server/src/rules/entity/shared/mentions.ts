import { type Article, type Entity, type Mention, mentionsIn, readBlocks, type Token } from '../../../annotate';
import { type Chunks, lastStartingBefore } from '../../../base';

export interface Placed extends Mention {
  readonly entity: Entity;
}

/** The names of a block in order of place, each with its entity. */
export const namesIn = (article: Article, index: number): readonly Placed[] =>
  mentionsIn(article, index).flatMap(({ entity, mention }) =>
    mention.kind === 'name' ? [{ entity, ...mention }] : [],
  );

/** The names of each block in order of place, each with its entity. Worked out once for an article. */
export const namesByBlock = (article: Article): Chunks<readonly Placed[]> => readBlocks(article, namesIn);

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
