import { Chunks, inSteps, keptBeside, runNow, type Steps } from '../base';
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

const lineages = keptBeside<Article, Lineage | null>();
const tables = keptBeside<Article, Map<BlockReading<unknown>, Table<unknown>>>();

/** What was read of an article, block by block, and end to end once somebody asked for that. */
interface Table<T> {
  readonly byBlock: Chunks<T>;
  all: readonly unknown[] | null;
  /** The blocks that have become others since: read when somebody asks. */
  readonly stale: readonly number[];
}

/** With more stale blocks than this, a table is begun anew where it is asked for. */
const MOST_STALE = 256;

/** Something worked out of one block, with its names and quotations, and of nothing else in the article. */
export type BlockReading<T> = (article: Article, index: number) => T;

export const lineageOf = (article: Article): Lineage | null => lineages.get(article) ?? null;

export function setLineage(article: Article, lineage: Lineage): void {
  lineages.set(article, lineage);
}

/**
 * Lets go of the article before, once all is worked out that can be taken over from it. What was read of that and nobody asked for
 * this time is handed on as it is, for whoever asks after a later edit.
 */
export function cutLineage(article: Article): void {
  const lineage = lineageOf(article);
  const own = tablesOf(article);
  for (const read of (lineage && tables.get(lineage.before)?.keys()) ?? []) {
    const table = own.has(read) ? undefined : takenOver(article, read);
    if (table && table.stale.length <= MOST_STALE) own.set(read, table);
  }
  lineages.set(article, null);
}

/**
 * What `read` makes of each block of an article, worked out once; of an article that was another before an edit, anew for the blocks
 * alone that differ. `read` is told apart by identity: it has to be the same function each time.
 */
export const readBlocks = <T>(article: Article, read: BlockReading<T>): Chunks<T> => tableOf(article, read).byBlock;

/** The same of a reading that gives a list, the lists put end to end. */
export function readAll<T>(article: Article, read: BlockReading<readonly T[]>): readonly T[] {
  const table = tableOf(article, read);
  table.all ??= (table.byBlock as Chunks<readonly T[]>).joined();
  return table.all as readonly T[];
}

/** The same to be gone through: where nearly every block has something, an edit leaves no long list to be made again. */
export const goThrough = <T>(article: Article, read: BlockReading<readonly T[]>): Iterable<T> =>
  readBlocks(article, read).flat();

/** Makes ready what `readBlocks` and `readAll` will be asked for, a block a step. */
export function* readAhead(article: Article, read: BlockReading<unknown>): Steps<void> {
  yield* tableInSteps(article, read);
}

const tableOf = <T>(article: Article, read: BlockReading<T>): Table<T> => runNow(tableInSteps(article, read));

function* tableInSteps<T>(article: Article, read: BlockReading<T>): Steps<Table<T>> {
  const own = tablesOf(article);
  const known = (own.get(read) as Table<T> | undefined) ?? takenOver(article, read);
  if (known?.stale.length === 0) {
    own.set(read, known);
    return known;
  }
  const table = known
    ? yield* refreshed(article, read, known)
    : { byBlock: Chunks.of(yield* inSteps(article.blocks, (_, i) => lean(read(article, i)))), all: null, stale: [] };
  own.set(read, table);
  return table;
}

function tablesOf(article: Article): Map<BlockReading<unknown>, Table<unknown>> {
  let own = tables.get(article);
  if (!own) {
    own = new Map();
    tables.set(article, own);
  }
  return own;
}

/** The table of the article before; stale where the blocks are others now. */
function takenOver<T>(article: Article, read: BlockReading<T>): Table<T> | undefined {
  const lineage = lineageOf(article);
  const before = lineage && (tables.get(lineage.before)?.get(read) as Table<T> | undefined);
  if (!before) return undefined;
  return { byBlock: before.byBlock, all: before.all, stale: [...new Set([...before.stale, ...lineage.blocks])] };
}

function* refreshed<T>(article: Article, read: BlockReading<T>, before: Table<T>): Steps<Table<T>> {
  const fresh = new Map<number, T>();
  let { all } = before;
  for (const index of before.stale) {
    const now = lean(read(article, index));
    fresh.set(index, now);
    if (!isEmpty(before.byBlock.at(index)) || !isEmpty(now)) all = null;
    yield;
  }
  return { byBlock: before.byBlock.with(fresh), all, stale: [] };
}

const NOTHING: readonly never[] = [];

/** A reading, where it is an empty list the same one for all: of most blocks there is nothing to tell. */
const lean = <T>(value: T): T => (isEmpty(value) ? (NOTHING as T) : value);

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
