/** What a language's tokens and sentences are made of. Every set holds lower-case forms with straight apostrophes. */
export interface Segmentation {
  /** Words that lose their vowel before an apostrophe and are a token of their own ("l'", "qu'"), without the apostrophe. */
  readonly elisions: ReadonlySet<string>;
  /** Words with an apostrophe or a hyphen inside that stay whole although they look like two ("aujourd'hui", "rendez-vous"). */
  readonly whole: ReadonlySet<string>;
  /** Pronouns that follow a verb after a hyphen ("dit-il", "a-t-elle"), without hyphens. */
  readonly inverted: ReadonlySet<string>;
  /** Endings split off after an apostrophe ("'s", "'ll"), without the apostrophe. */
  readonly enclitics: ReadonlySet<string>;
  /** Abbreviations, with no final full stop, that never end a sentence: what follows belongs to them ("m", "mr", "dr", "art"). */
  readonly binding: ReadonlySet<string>;
  /** Abbreviations that are one only before a number ("no. 5", "p. 12", "art. 3"). */
  readonly numbered: ReadonlySet<string>;
  /** Letters that, with a stop, stand before the number of an article in a code of law (« L. 1234-5 »). */
  readonly codes: ReadonlySet<string>;
  /** Abbreviations that may end one ("etc", "inc", "p.m"): they do where the next word is capitalised and could open a sentence. */
  readonly loose: ReadonlySet<string>;
  /** Words that may rightly stand twice running ("that that", "nous nous"). */
  readonly doubled: ReadonlySet<string>;
  /** Words so common in lower case that, capitalised, they tell a sentence's beginning. Also what language detection counts. */
  readonly functionWords: ReadonlySet<string>;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The same for entries of several words, with commas between. */
export const phrases = (list: string): ReadonlySet<string> => new Set(list.split(',').map((entry) => entry.trim()));

/** Pairs ("up down, rise fall, an_increase a_decrease"), each word to its partner; `_` stands for a space. */
export const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(',').flatMap((entry): [string, string][] => {
      const [one, other] = entry
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll('_', ' ')) as [string, string];
      return [
        [one, other],
        [other, one],
      ];
    }),
  );
