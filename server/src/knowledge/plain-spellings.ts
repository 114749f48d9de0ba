import type { EntityName, NameKind } from './entity';
import { withoutMarks } from './normal';

/**
 * Spellings that newspapers use for want of the marks. News in English drops them all ("Francois Hollande"), and any language
 * drops those that French does not have ("Erdogan"); French drops those of capitals ("Etats-Unis").
 */
export function plainSpellings(names: readonly EntityName[]): readonly EntityName[] {
  /** In which languages a name is spelt so. */
  const spelt = new Map<string, Set<string>>();
  for (const { text, language } of names) spelt.set(text, (spelt.get(text) ?? new Set()).add(language));
  const plain: EntityName[] = [];
  const add = (text: string, wanted: string, kind: NameKind): void => {
    const own = spelt.get(text) ?? new Set();
    // One language's own spelling, « Erdogan », is no other's.
    const language = wanted === '*' && own.size > 0 ? 'en' : wanted;
    if (own.has('*') || own.has(language)) return;
    spelt.set(text, own.add(language));
    // A surname is one without its marks too, and may be somebody else's.
    plain.push({ text, language, kind: kind === 'surname' || kind === 'given' ? kind : 'transliteration' });
  };
  for (const { text, language, kind } of names) {
    if (kind === 'demonym') continue;
    if (language === 'fr' || language === '*') add(text.replace(/(?<!\p{L})[ÀÂÇÉÈÊÎÔ]/gu, withoutMarks), 'fr', kind);
    if (language === 'en' || language === '*') add(withoutMarks(text), FRENCH_LETTERS.test(text) ? 'en' : '*', kind);
  }
  return plain;
}

const FRENCH_LETTERS = /^[\x20-\x7e’àâäçéèêëîïôöùûüœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ]*$/;
