import type { Language, LanguageId } from './language';

/** Function words counted before a guess is made; a text with fewer keeps the language it was expected to have. */
const ENOUGH = 5;

/**
 * The language whose function words a text holds most of, or null where too few or where two are close.
 * Reads the first 4,000 code units at most.
 */
export function detect(text: string, languages: readonly Language[]): LanguageId | null {
  const counts = new Map<LanguageId, number>();
  for (const match of text
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    for (const language of languages) {
      if (language.segmentation.functionWords.has(match[0]))
        counts.set(language.id, (counts.get(language.id) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH) return null;
  return second && second[1] * 1.6 > first[1] ? null : first[0];
}
