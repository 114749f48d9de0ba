import type { AnnotatedBlock } from '../article';
import type { Quote } from './types';

/** Words that a headline shares with a quotation, at least, to be from it. */
const FEWEST_WORDS = 3;

/** Gives a quotation in a headline, with no source beside it, to the speaker of the same words in the body. */
export function speakersOfHeadlines(blocks: readonly AnnotatedBlock[], quotes: readonly Quote[]): readonly Quote[] {
  if (!quotes.some((quote) => isOrphan(blocks, quote))) return quotes;
  const spoken = quotes
    .filter((quote) => quote.speaker && !isHeading(blocks[quote.block]!))
    .map((quote) => ({ quote, words: wordsOf(blocks, quote) }));
  return quotes.map((quote) => {
    if (!isOrphan(blocks, quote)) return quote;
    const words = wordsOf(blocks, quote);
    if (words.split(' ').length < FEWEST_WORDS) return quote;
    const same = spoken.find((other) => other.words.includes(words));
    return same ? { ...quote, speaker: same.quote.speaker, mention: null, how: 'carried' } : quote;
  });
}

const isHeading = (block: AnnotatedBlock) =>
  block.kind === 'headline' || block.kind === 'deck' || block.kind === 'heading' || block.kind === 'caption';

const isOrphan = (blocks: readonly AnnotatedBlock[], quote: Quote) =>
  !quote.source && !quote.speaker && quote.type !== 'indirect' && isHeading(blocks[quote.block]!);

const wordsOf = (blocks: readonly AnnotatedBlock[], quote: Quote): string =>
  blocks[quote.block]!.text.slice(quote.start, quote.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
