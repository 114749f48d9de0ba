import type { AnnotatedBlock } from '../../annotate';
import { quantityLexicon } from '../../annotate/quantities/lexicon';
import type { Hedge } from '../../languages';

/** The hedge right before an offset of a block ("more than [doubled]"), or null. */
export function hedgeBefore(block: AnnotatedBlock, offset: number): Hedge | null {
  const at = block.tokens.findIndex((token) => token.start >= offset);
  return at < 0 ? null : (quantityLexicon(block.language).hedges.before(block.tokens, at)?.value ?? null);
}
