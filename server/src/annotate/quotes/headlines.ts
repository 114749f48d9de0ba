import type { AnnotatedBlock } from '../article';
import type { Quote } from './types';

/** Words that a headline shares with a quotation, at least, to be from it. */
const FEWEST_WORDS = 3;

/** Whether a block is a heading that quotes with nobody to say it. */
export const isOrphaned = (block: AnnotatedBlock, quotes: readonly Quote[]): boolean =>
  quotes.length > 0 && isHeading(block) && quotes.some(isOrphan);

/** Gives a quotation in a headline, with no source beside it, to the speaker of the same words in the body. */
export function speakersOfHeadlines(
  blocks: readonly AnnotatedBlock[],
  byBlock: readonly (readonly Quote[])[],
  orphans: readonly number[],
): readonly (readonly Quote[])[] {
  if (orphans.length === 0) return byBlock;
  const spoken = byBlock.flatMap((quotes, i) => (isHeading(blocks[i]!) ? [] : quotes.filter((quote) => quote.speaker)));
  const settled = byBlock.slice();
  for (const i of orphans) {
    settled[i] = byBlock[i]!.map((quote) => {
      if (!isOrphan(quote)) return quote;
      const words = wordsOf(blocks, quote);
      if (words.split(' ').length < FEWEST_WORDS) return quote;
      const same = spoken.find((other) => wordsOf(blocks, other).includes(words));
      return same ? { ...quote, speaker: same.speaker, mention: null, how: 'carried' } : quote;
    });
  }
  return settled;
}

const isHeading = (block: AnnotatedBlock) =>
  block.kind === 'headline' || block.kind === 'deck' || block.kind === 'heading' || block.kind === 'caption';

/** In a heading: with nobody to say it. */
const isOrphan = (quote: Quote) => !quote.source && !quote.speaker && quote.type !== 'indirect';

const known = new WeakMap<Quote, string>();

function wordsOf(blocks: readonly AnnotatedBlock[], quote: Quote): string {
  let words = known.get(quote);
  if (words === undefined) {
    words = blocks[quote.block]!.text.slice(quote.start, quote.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    known.set(quote, words);
  }
  return words;
}
