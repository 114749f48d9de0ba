import type { Chunks } from '../../base';
import type { AnnotatedBlock } from '../article';
import type { Place } from '../place';
import { BASE_CONFIDENCE, UNCONFIRMED } from './confidence';
import type { Quote } from './types';

/** Words that a headline shares with a quotation, at least, to be from it. */
const FEWEST_WORDS = 3;

/** A heading that gives a statement in other words shares so many in a row with it, and this part of its own in all. */
const RUN = 4;
const ALIKE = 0.7;

/** Words are the same to so many letters: "tiendra" and "tiendrons", "closes" and "close". */
const STEM = 5;

/** Whether a block is a heading with a quotation that only the body can settle: one with nobody to say it, or without marks. */
export const isUnsettled = (block: AnnotatedBlock, quotes: readonly Quote[]): boolean =>
  quotes.length > 0 &&
  isHeading(block) &&
  quotes.some((quote) => isOrphan(quote) || isUnnamed(quote) || isUnconfirmed(quote));

/**
 * Settles the quotations of headings by the body: one with no source beside it goes to the speaker of the same words, and one
 * without marks stands only where its speaker says as much.
 */
export function speakersOfHeadlines(
  blocks: readonly AnnotatedBlock[],
  byBlock: Chunks<readonly Quote[]>,
  unsettled: readonly number[],
): Chunks<readonly Quote[]> {
  if (unsettled.length === 0) return byBlock;
  const spoken = [...byBlock].flatMap((quotes, i) =>
    isHeading(blocks[i]!) ? [] : quotes.filter((quote) => quote.speaker),
  );
  const settled = new Map<number, readonly Quote[]>();
  for (const i of unsettled) {
    const quotes = byBlock.at(i).flatMap((quote) => {
      if (isUnconfirmed(quote)) {
        const label = wordsAt(blocks, quote.source!);
        const isSame = ({ speaker, mention }: Quote) =>
          quote.speaker
            ? speaker === quote.speaker
            : mention !== null && wordsAt(blocks, mention).split(' ').at(-1) === label;
        const same = spoken.find((other) => isSame(other) && saysAsMuch(blocks, quote, other));
        return same ? [{ ...quote, speaker: same.speaker, confidence: BASE_CONFIDENCE.headline }] : [];
      }
      if (isUnnamed(quote)) {
        const source = wordsAt(blocks, quote.source!).split(' ');
        const same = spoken.find(
          (other) => other.source && shares(source, wordsAt(blocks, other.source)) && saysAsMuch(blocks, quote, other),
        );
        return [same ? { ...quote, speaker: same.speaker } : quote];
      }
      if (!isOrphan(quote)) return [quote];
      const line = wordsOf(blocks, quote);
      const words = line.split(' ');
      if (words.length < FEWEST_WORDS) return [quote];
      const same =
        spoken.find((other) => wordsOf(blocks, other).includes(line)) ??
        spoken.find((other) => nearlySays(words, wordsOf(blocks, other)));
      return [same ? { ...quote, speaker: same.speaker, mention: null, how: 'carried' as const } : quote];
    });
    settled.set(i, quotes);
  }
  return byBlock.with(settled);
}

/** The heading's words are the statement's, but for a few. */
function nearlySays(words: readonly string[], statement: string): boolean {
  const said = ` ${statement} `;
  const has = (first: number, end: number) => said.includes(` ${words.slice(first, end).join(' ')} `);
  const run = words.some((_, i) => i + RUN <= words.length && has(i, i + RUN));
  return run && words.filter((_, i) => has(i, i + 1)).length >= ALIKE * words.length;
}

const isHeading = (block: AnnotatedBlock) =>
  block.kind === 'headline' || block.kind === 'deck' || block.kind === 'heading' || block.kind === 'caption';

/** In a heading: with nobody to say it. */
const isOrphan = (quote: Quote) => !quote.source && !quote.speaker && quote.type !== 'indirect';

/** In a heading: with a source that the heading does not name ("Mayor says"). */
const isUnnamed = (quote: Quote) => quote.source !== null && !quote.speaker && !isUnconfirmed(quote);

const isUnconfirmed = (quote: Quote) =>
  quote.candidate.construction === 'headline' && quote.candidate.confidence <= UNCONFIRMED;

/** Half of a headline's words of weight are in what somebody says. */
function saysAsMuch(blocks: readonly AnnotatedBlock[], headline: Quote, quote: Quote): boolean {
  const said = new Set(stemsOf(blocks, quote));
  const told = stemsOf(blocks, headline);
  return told.length > 0 && told.filter((stem) => said.has(stem)).length * 2 >= told.length;
}

const stemsOf = (blocks: readonly AnnotatedBlock[], quote: Quote): readonly string[] =>
  wordsOf(blocks, quote)
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, STEM));

/** All words of a headline's source are in another one's ("Mayor", "Mayor Ann Lee"). */
const shares = (source: readonly string[], other: string): boolean => {
  const words = other.split(' ');
  return source.every((word) => words.includes(word));
};

const known = new WeakMap<Quote, string>();

function wordsOf(blocks: readonly AnnotatedBlock[], quote: Quote): string {
  let words = known.get(quote);
  if (words === undefined) {
    words = wordsAt(blocks, quote);
    known.set(quote, words);
  }
  return words;
}

const wordsAt = (blocks: readonly AnnotatedBlock[], { block, start, end }: Place): string =>
  blocks[block]!.text.slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
