import type { Article, Place } from '../../annotate';
import { lastStartingBefore } from '../../base';

/** Whether two places of an article lie in the same sentence of the same block. */
export function inOneSentence({ blocks }: Article, a: Place, b: Place): boolean {
  if (a.block !== b.block) return false;
  const { sentences } = blocks[a.block]!;
  return lastStartingBefore(sentences, a.start) === lastStartingBefore(sentences, b.start);
}
