import type { Steps } from '../../base';
import type { Language } from '../../languages';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { NameWords } from './clusters';
import { type Resolved, resolveUses } from './resolve';
import type { BlockUses } from './uses';

/**
 * Who and what an article names, under all their names, in order of first mention. `uses` are what each block refers to, `before` the
 * words of an earlier version's names, if there was one, `language` that of most blocks.
 */
export function* resolveEntities(
  blocks: readonly AnnotatedBlock[],
  uses: readonly BlockUses[],
  before: NameWords | null,
  language: Language | undefined,
  ctx: AnnotateContext,
): Steps<Resolved> {
  return language ? yield* resolveUses(blocks, uses, before, language, ctx) : { entities: [], words: before };
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

export { readBlock } from './read-block';
export type { NameWords };
