import { LEXICON_OF } from './extent';
import type { Frame } from './frame';
import { ALONE, OUTSIDE, TYPES, tagOf } from './labels';
import type { Tagger } from './tagger';

/** How likely it may be that a word is no name, and how likely it must be one of a type, for it to be taken for one. */
const LONE = { none: 0.5, type: 0.3 };
/** The same where lists have the word as a name of that type. */
const LISTED_LONE = { none: 0.6, type: 0.2 };

/** What a capitalised word rather is than no name: the index of a type, and how probable the model has that. */
export interface Likely {
  readonly type: number;
  readonly probability: number;
}

/** The likeliest type of a capitalised word that is rather a name than none, though no type alone outweighs that it is none; null for others. */
export function likelyAlone(i: number, { words }: Frame, { lattice }: Tagger): Likely | null {
  const { capital, lexicon } = words[i]!;
  const none = capital ? lattice.tagProbability(i, OUTSIDE) : 1;
  if (none >= LISTED_LONE.none) return null;
  let best: Likely | null = null;
  for (const [type, name] of TYPES.entries()) {
    const probability = lattice.tagProbability(i, tagOf(type, ALONE));
    const least = lexicon & LEXICON_OF[name] ? LISTED_LONE : LONE;
    if (none < least.none && probability > Math.max(least.type, best?.probability ?? 0)) best = { type, probability };
  }
  return best;
}
