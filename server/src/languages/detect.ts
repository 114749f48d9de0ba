import { FOREIGN } from './foreign';
import type { Language, LanguageId } from './language';

/** Function words counted before a guess is made; a text with fewer keeps the language it was expected to have. */
const ENOUGH = 5;

/** How many times as many function words one of our languages must have as the next, and a foreign one as ours. */
const AHEAD = 1.6;

/** The languages that have each function word, a bit each: those of a list in its order, then the foreign ones. */
const vocabularies = new WeakMap<readonly Language[], ReadonlyMap<string, number>>();

function vocabularyOf(languages: readonly Language[]): ReadonlyMap<string, number> {
  let bits = vocabularies.get(languages) as Map<string, number> | undefined;
  if (!bits) {
    bits = new Map();
    const sets = [...languages.map(({ segmentation }) => segmentation.functionWords), ...FOREIGN];
    for (const [i, set] of sets.entries()) for (const word of set) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
    vocabularies.set(languages, bits);
  }
  return bits;
}

/**
 * The language whose function words a text holds most of: one of the given, or `'other'` where that is one that no pack reads. Null
 * where there are too few, or where two of the given are close. Reads the first 4,000 code units at most.
 */
export function detect(text: string, languages: readonly Language[]): LanguageId | 'other' | null {
  const vocabulary = vocabularyOf(languages);
  const counts = new Array<number>(languages.length + FOREIGN.length).fill(0);
  const distinct = [...counts];
  const seen = new Set<string>();
  for (const [word] of text
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const first = !seen.has(word);
    seen.add(word);
    for (let bits = vocabulary.get(word) ?? 0, i = 0; bits > 0; bits >>= 1, i++) {
      if (!(bits & 1)) continue;
      counts[i]!++;
      if (first) distinct[i]!++;
    }
  }
  const ours = counts.slice(0, languages.length);
  const most = Math.max(...ours);
  // Each word once: "von der Leyen", said again and again, makes no German.
  const foreign = Math.max(...distinct.slice(languages.length));
  if (foreign >= ENOUGH && foreign > AHEAD * Math.max(...distinct.slice(0, languages.length))) return 'other';
  const best = ours.indexOf(most);
  if (most < ENOUGH || ours.some((count, i) => i !== best && count * AHEAD > most)) return null;
  return languages[best]!.id;
}
