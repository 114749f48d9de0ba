import type { Language } from '../languages';
import type { ProseDocument } from '../text';
import type { AnnotatedBlock, Article } from './article';
import { resolveClaims } from './claims';
import type { AnnotateContext } from './context';
import { resolveEntities } from './entities';
import { harmoniseNames } from './names';
import { resolveQuotes } from './quotes';

/** Runs the passes that need the whole article, over blocks that are annotated already. They read annotations, not the text. */
export function annotateArticle(
  prose: ProseDocument,
  annotated: readonly AnnotatedBlock[],
  language: Language,
  ctx: AnnotateContext,
): Article {
  const blocks = harmoniseNames(annotated, ctx);
  const entities = resolveEntities(blocks, ctx);
  const quotes = resolveQuotes(blocks, entities, ctx);
  const claims = resolveClaims(blocks, quotes, ctx);
  return { prose, language, date: ctx.date, knowledge: ctx.knowledge, blocks, entities, quotes, claims };
}
