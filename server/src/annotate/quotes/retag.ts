import { TAG } from '../../languages/speech';
import type { Item } from './narration';

/** Marks the words of adverbs of several words as adverbs. */
export function markAsides(items: Item[], asides: ReadonlyMap<string, readonly (readonly string[])[]>): void {
  for (let i = 0; i < items.length; i++) {
    const phrases = items[i]!.kind === 'word' ? asides.get(items[i]!.norm) : undefined;
    if (!phrases) continue;
    for (const phrase of phrases) {
      if (!phrase.every((word, k) => items[i + k]?.norm === word)) continue;
      for (let k = 0; k < phrase.length; k++) items[i + k] = { ...items[i + k]!, tag: TAG.adverb, readings: undefined };
      i += phrase.length - 1;
      break;
    }
  }
}

/** What a word may be, by its form, besides the finite verb that its place makes of it. */
const UNCLEAR = TAG.maybe | TAG.participle;

/** « ne s'en cache pas », « ne fléchit pas »: what may be a noun or a participle is a verb there. */
export function markVerbs(items: Item[], preverbs: ReadonlySet<string>): void {
  for (let i = 1; i < items.length; i++) {
    if (!preverbs.has(items[i - 1]!.norm)) continue;
    while (i < items.length && (items[i]!.tag & TAG.clitic) !== 0) i++;
    const item = items[i];
    if (item?.kind === 'word' && item.name < 0 && (item.tag & ~UNCLEAR) === 0) items[i] = { ...item, tag: TAG.finite };
  }
}

/** « le numéro deux français »: a count after the noun that it numbers is no determiner of what comes next. */
export function markNumbers(items: Item[], numbered: ReadonlySet<string>): void {
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    const counts = (item.tag & (TAG.determiner | TAG.preposition)) === TAG.determiner;
    if (counts && numbered.has(items[i - 1]!.norm)) items[i] = { ...item, tag: 0 };
  }
}
