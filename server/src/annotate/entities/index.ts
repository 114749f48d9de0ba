import type { Steps } from '../../base';
import type { Language } from '../../languages';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { ArticleNames } from './article-names';
import { type Resolved, resolveUses } from './resolve';
import type { BlockUses } from './uses';

/**
 * Who and what an article names, under all their names, in order of first mention. `uses` are what each block refers to, `before` an
 * earlier version's names, if there was one, which are the article's where they `hold`, `language` that of most blocks.
 */
export function* resolveEntities(
  blocks: readonly AnnotatedBlock[],
  uses: readonly BlockUses[],
  before: ArticleNames | null,
  hold: boolean,
  language: Language | undefined,
  ctx: AnnotateContext,
): Steps<Resolved> {
  return language ? yield* resolveUses(blocks, uses, before, hold, language, ctx) : { entities: [], named: null };
}

/** The language of most of an article's blocks, and whether it is that of all. */
export interface Languages {
  readonly most: Language | undefined;
  readonly only: boolean;
}

export function languagesOf(blocks: readonly AnnotatedBlock[]): Languages {
  const first = blocks[0]?.language;
  if (blocks.every(({ language }) => language === first)) return { most: first, only: true };
  const sizes = new Map<Language, number>();
  for (const { language, text } of blocks) sizes.set(language, (sizes.get(language) ?? 0) + text.length);
  return { most: [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0], only: false };
}

/** The same after an edit of some blocks. */
export function languagesAfter(
  before: Languages,
  blocks: readonly AnnotatedBlock[],
  changed: ReadonlySet<number>,
): Languages {
  const same = before.only && [...changed].every((i) => blocks[i]!.language === before.most);
  return same ? before : languagesOf(blocks);
}

export { type ChangedBlock, namesHold } from './names-hold';
export { readBlock } from './read-block';
export { doubtOf } from './resolve';
export type { ArticleNames };
