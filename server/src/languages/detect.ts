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

interface Counts {
  /** Function words by language, each as often as it stands there; and each once. */
  readonly all: readonly number[];
  readonly distinct: readonly number[];
}

/** Reads the first 4,000 code units at most. */
function countsOf(text: string, languages: readonly Language[]): Counts {
  const vocabulary = vocabularyOf(languages);
  const all = new Array<number>(languages.length + FOREIGN.length).fill(0);
  const distinct = [...all];
  const seen = new Set<string>();
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    let bits = vocabulary.get(word);
    if (bits === undefined) continue;
    const first = !seen.has(word);
    seen.add(word);
    for (let i = 0; bits > 0; bits >>= 1, i++) {
      if (!(bits & 1)) continue;
      all[i]!++;
      if (first) distinct[i]!++;
    }
  }
  return { all, distinct };
}

/** The one of the languages that has most, at least so many and well ahead of the others; null where none has. */
function ahead(counts: readonly number[], languages: readonly Language[], least: number): LanguageId | null {
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  if (most < least || counts.some((count, i) => i !== best && count * AHEAD > most)) return null;
  return languages[best]!.id;
}

/**
 * The language whose function words a text holds most of: one of the given, or `'other'` where that is one that no pack reads. Null
 * where there are too few, or where two of the given are close. Reads the first 4,000 code units at most.
 */
export function detect(text: string, languages: readonly Language[]): LanguageId | 'other' | null {
  const { all, distinct } = countsOf(text, languages);
  // Each word once: "von der Leyen", said again and again, makes no German.
  const foreign = Math.max(...distinct.slice(languages.length));
  if (foreign >= ENOUGH && foreign > AHEAD * Math.max(...distinct.slice(0, languages.length))) return 'other';
  return ahead(all.slice(0, languages.length), languages, ENOUGH);
}

/** Different function words by which a line or two leans to a language. */
const FEW = 2;

/** The one of the languages that a text too short to be sure of leans to; null where it leans to none. */
export const lean = (text: string, languages: readonly Language[]): LanguageId | null =>
  ahead(countsOf(text, languages).distinct.slice(0, languages.length), languages, FEW);
