import type { Article } from './article';

/** What an article has in common with the one it was before an edit. */
export interface Lineage {
  readonly before: Article;
  /** The blocks that read otherwise, or of whose names or quotations something else is known; in order. */
  readonly blocks: readonly number[];
  /** Where in the list of entities others stand; null where the two lists have nothing to do with each other. */
  readonly entities: readonly number[] | null;
  /** Whether there are the same entities and, their mentions apart, the same is known of each. */
  readonly sameEntities: boolean;
}

const lineages = new WeakMap<Article, Lineage>();
const tables = new WeakMap<Article, Map<BlockReading<unknown>, readonly unknown[]>>();

/** Something worked out of one block, with its names and quotations, and of nothing else in the article. */
export type BlockReading<T> = (article: Article, index: number) => T;

/** Lists put end to end. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  // `flat` asks of every element what it is: this is ten times as fast.
  const all: T[] = [];
  for (const list of lists) for (let i = 0; i < list.length; i++) all.push(list[i]!);
  return all;
}

export const lineageOf = (article: Article): Lineage | undefined => lineages.get(article);

export function setLineage(article: Article, lineage: Lineage): void {
  lineages.set(article, lineage);
}

/** Lets go of the article before, once all is worked out that can be taken over from it. */
export function cutLineage(article: Article): void {
  lineages.delete(article);
}

/**
 * What `read` makes of each block of an article, worked out once; of an article that was another before an edit, anew for the blocks
 * alone that differ. `read` is told apart by identity: it has to be the same function each time.
 */
export function readBlocks<T>(article: Article, read: BlockReading<T>): readonly T[] {
  let own = tables.get(article);
  if (!own) {
    own = new Map();
    tables.set(article, own);
  }
  const known = own.get(read) as readonly T[] | undefined;
  if (known) return known;
  const made = takenOver(article, read) ?? article.blocks.map((_, index) => read(article, index));
  own.set(read, made);
  return made;
}

function takenOver<T>(article: Article, read: BlockReading<T>): readonly T[] | undefined {
  const lineage = lineages.get(article);
  const before = lineage && (tables.get(lineage.before)?.get(read) as readonly T[] | undefined);
  if (!before) return undefined;
  const made = before.slice();
  for (const index of lineage.blocks) made[index] = read(article, index);
  return made;
}
