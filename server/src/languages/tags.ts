import { words } from './segmentation';
import { TAG } from './speech';

/** Builds a word's bits from lists, one a tag: a word may stand in several. */
export function tagMap(lists: Readonly<Partial<Record<keyof typeof TAG, string>>>): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [tag, list] of Object.entries(lists)) {
    for (const word of words(list)) addTag(bits, word, TAG[tag as keyof typeof TAG]);
  }
  return bits;
}

export function addTag(bits: Map<string, number>, word: string, tag: number): void {
  bits.set(word, (bits.get(word) ?? 0) | tag);
}
