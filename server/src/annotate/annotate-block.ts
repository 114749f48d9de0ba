import { compact, guard, type Span } from '../base';
import type { Language } from '../languages';
import type { Block } from '../text';
import type { AnnotatedBlock } from './article';
import { findClaims } from './claims';
import type { AnnotateContext } from './context';
import { findDates } from './dates';
import { findNames } from './names';
import { findQuantities } from './quantities';
import { findQuotes } from './quotes';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

/** A block before any annotator but the splitters has seen it. */
export type BlockDraft = Pick<
  AnnotatedBlock,
  'text' | 'kind' | 'language' | 'dateline' | 'quoted' | 'italic' | 'emphatic' | 'tokens' | 'sentences'
>;

const NONE: readonly Span[] = [];

/** Runs every block-level annotator, each on what those before it found. */
export function annotateBlock(block: Block, language: Language, ctx: AnnotateContext): AnnotatedBlock {
  const tokens = compact(tokenize(block.text, language));
  const draft: BlockDraft = {
    text: block.text,
    kind: block.kind,
    language,
    dateline: block.dateline ?? null,
    quoted: block.quoted ?? NONE,
    italic: block.italic ?? NONE,
    emphatic: block.emphatic ?? false,
    tokens,
    sentences: compact(splitSentences(tokens, block.text, language)),
  };
  const found = <T>(what: string, find: () => readonly T[]): readonly T[] =>
    ctx.onFailure ? guard(what, ctx.onFailure, find, []) : find();
  const names = compact(found('finding names', () => findNames(draft, ctx)));
  const dates = compact(found('finding dates', () => findDates(draft, ctx)));
  const quantities = compact(found('finding figures', () => findQuantities({ dates, ...draft }, ctx)));
  const quotes = found('finding quotations', () => findQuotes({ names, dates, quantities, ...draft }, ctx));
  const claims = compact(
    found('finding claims', () => findClaims({ names, dates, quantities, quotes, ...draft }, ctx)),
  );
  return { names, dates, quantities, quotes, claims, ...draft };
}
