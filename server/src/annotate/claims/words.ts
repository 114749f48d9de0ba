import type { Language } from '../../languages';
import { CLAIM_CLASSES } from '../../languages/claims';
import { remembered } from '../../languages/speech-lexicon';
import { sourceLeads } from './source-leads';

/** What a word may be besides: it opens a phrase that leads in a source, announces the time to come, promises, or is of a match. */
export const [LEADS, AHEAD, PLEDGES, PLAY, MINUTE] = [1, 2, 4, 8, 16] as const;

/** What is known of a word, as bits. */
export interface Known {
  /** Its classes, in the order of `CLAIM_CLASSES`. */
  readonly classes: number;
  /** The same without those that an office's name has no part in. */
  readonly unranked: number;
  /** Its parts of speech: bits of `TAG`. */
  readonly tags: number;
  /** Bits of those above. */
  readonly flags: number;
}

const bitOf = (name: (typeof CLAIM_CLASSES)[number]) => 1 << CLAIM_CLASSES.indexOf(name);
/** A prime minister is no record. */
const RANKING = bitOf('comparison') | bitOf('superlative') | bitOf('record');

const readers = new Map<Language, (word: string) => Known>();

/** What is known of each word of a language. */
export function wordReader(language: Language): (word: string) => Known {
  let reader = readers.get(language);
  if (!reader) {
    reader = remembered((word) => knownOf(word, language));
    readers.set(language, reader);
  }
  return reader;
}

function knownOf(word: string, language: Language): Known {
  const { claims, speech, calendar } = language;
  const isFuture = claims.inflectedFuture?.test(word) === true;
  let classes = isFuture ? bitOf('future') : 0;
  for (const name of CLAIM_CLASSES) if (claims[name].has(word)) classes |= bitOf(name);
  const flags =
    (sourceLeads(language).has(word) ? LEADS : 0) |
    (claims.promise.ahead.has(word) || isFuture ? AHEAD : 0) |
    (claims.promise.pledges.has(word) ? PLEDGES : 0) |
    (claims.play.has(word) ? PLAY : 0) |
    (calendar.units.get(word) === 'minute' ? MINUTE : 0);
  return { classes, unranked: classes & ~RANKING, tags: speech.tags(word), flags };
}
