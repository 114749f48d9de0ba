import type { AnnotatedBlock } from '../article';
import type { QuoteCandidate } from './types';

/** Characters that a crosshead has at most, its marks left out. */
const LONGEST = 80;

/** Blocks below one in which the words that it takes up are looked for. */
const REACH = 2;

/**
 * « On ne lâche rien ! », in a block of its own: a crosshead, where a paragraph right below says the same words. One without a stop is
 * told by its form alone (`text/piece`).
 */
export function isCrosshead(blocks: readonly AnnotatedBlock[], index: number, candidate: QuoteCandidate): boolean {
  const { text, kind } = blocks[index]!;
  const { content } = candidate;
  if (kind !== 'paragraph' || candidate.construction !== 'alone' || !content || content.end - content.start > LONGEST)
    return false;
  if (candidate.start > 0 || candidate.end < text.trimEnd().length) return false;
  const words = plain(text.slice(content.start, content.end));
  return blocks.slice(index + 1, index + 1 + REACH).some((block) => plain(block.text).includes(words));
}

/** In lower case, without the stop that ends it. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .trimEnd()
    .replace(/[!?.…]$/, '')
    .trimEnd();
