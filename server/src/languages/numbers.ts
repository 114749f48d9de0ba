/** How sure a figure is by the words around it. */
export type Hedge = 'about' | 'more' | 'less';

/** A collective number: "a dozen" is 12, "une trentaine" about 30. */
export interface Collective {
  readonly value: number;
  readonly about: boolean;
}

/**
 * How a language writes figures. Keys are lower case with straight apostrophes, unless said otherwise; a key of several words is
 * matched word by word, and a final stop ("approx.") is left out.
 */
export interface Numbers {
  /** The decimal mark; the other of "." and "," groups thousands. */
  readonly decimal: '.' | ',';
  /** What a figure written anew groups its thousands with, where the copy shows no habit of its own. */
  readonly group: string;
  /** Cardinals of one word below one hundred. Tens and units combine by the usual rules. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words for twenty that multiply by four ("quatre-vingts"). */
  readonly scores: ReadonlySet<string>;
  readonly hundreds: ReadonlySet<string>;
  /** Multipliers of a thousand and more. */
  readonly scales: ReadonlyMap<string, number>;
  /** Multipliers and hundreds that need no number before them ("mille", "cent"). */
  readonly bare: ReadonlySet<string>;
  /** Multipliers that are other words too, and count nothing by themselves (« mil »). */
  readonly neverAlone: ReadonlySet<string>;
  /** Multipliers as letters, after digits, glued or not. Case counts. `money` ones stand only beside a currency. */
  readonly abbreviations: ReadonlyMap<string, { readonly value: number; readonly money: boolean }>;
  /** Joins the parts of a number: "two hundred and five", "vingt et un". */
  readonly and: string;
  /** After a number and `and`: "deux et demi", "two and a half". */
  readonly half: ReadonlyMap<string, number>;
  /** Articles that mean one before a multiplier, a collective, a fraction, a unit of time. */
  readonly articles: ReadonlySet<string>;
  /** The numeral one ("one man"), and what must not stand right before or after it where it is to count by itself. */
  readonly one: {
    readonly words: ReadonlySet<string>;
    readonly before: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
  };
  readonly collectives: ReadonlyMap<string, Collective>;
  /** Parts by their denominator: "third", "quarts". */
  readonly fractions: ReadonlyMap<string, number>;
  /** Phrases that are a share by themselves ("half of", "la moitié"). */
  readonly shares: ReadonlyMap<string, number>;
  /** Phrases for half of one per cent (`%`) or of one point ("half a percentage point", « un demi-point »). */
  readonly halves: ReadonlyMap<string, '%' | 'pp' | 'pt'>;
  /** The same for a quarter ("a quarter-point cut", « un quart de point »). */
  readonly quarters: ReadonlyMap<string, '%' | 'pp' | 'pt'>;
  /** What must not follow a fraction ("quart de finale", "third party"). */
  readonly notFraction: ReadonlySet<string>;
  /** "two in five", "un sur trois". */
  readonly outOf: readonly string[];
  /** Ordinals in words, as far as centuries, quarters and the like need them. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Forms that only end an ordinal of several words: « unième ». */
  readonly compoundOrdinals: ReadonlyMap<string, number>;
  /** Nouns that an ordinal in words makes a name with, and no rank ("third party", « troisième âge »). */
  readonly notOrdinal: ReadonlySet<string>;
  /** Letters after the digits or the roman numeral of an ordinal, with the last digit that they go with; 0 for any. */
  readonly ordinalSuffixes: ReadonlyMap<string, number>;
  readonly percent: readonly string[];
  /** Points of percentage by their full name (`pp`), and points of anything (`pt`). */
  readonly points: ReadonlyMap<string, 'pp' | 'pt'>;
  /** Before the figure. Where two fit, the longer. */
  readonly hedges: ReadonlyMap<string, Hedge>;
  /** After it. */
  readonly hedgesAfter: ReadonlyMap<string, Hedge>;
  /** Currency names, singular and plural, to ISO 4217. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Currency names that mean something else more often: currencies only after a multiplier. */
  readonly doubtfulCurrencies: ReadonlyMap<string, string>;
  /** A multiplier and a currency in one abbreviation: « 801 ME ». Case counts. */
  readonly sums: ReadonlyMap<string, { readonly value: number; readonly unit: string }>;
  /** Hundredths of a currency by name, with the currencies that have them, the usual one first. */
  readonly subunits: ReadonlyMap<string, readonly string[]>;
  /** Between a multiplier and what it multiplies ("de", "d'"). */
  readonly links: ReadonlySet<string>;
  /** Between a share and what it is a share of ("of", "des"). */
  readonly partitives: ReadonlySet<string>;
  /** Unit names and abbreviations to the symbols of the unit table. */
  readonly units: ReadonlyMap<string, string>;
  /** Units that are words too, and count only glued to the figure ("2in"). */
  readonly gluedUnits: ReadonlyMap<string, string>;
  /** Nouns and adjectives of size and sport before which a glued "m" is metres and no million ("100m sprint"). */
  readonly dimensions: ReadonlySet<string>;
  /** Before a temperature: below zero. */
  readonly minus: ReadonlySet<string>;
  /** "between 3 and 5", "from 3 to 5": openings with the word in the middle. */
  readonly between: ReadonlyMap<string, string>;
  /** Opens a movement from one figure to another ("from", "de"). */
  readonly from: ReadonlySet<string>;
  /** Before a figure that is the size of a change ("up by"). */
  readonly by: ReadonlySet<string>;
  /** Joins the ends of a range with no opening word ("3 to 5", "3 à 5", "3 or 4"). */
  readonly to: ReadonlySet<string>;
  /** Right before a figure that is compared with one before it, or is a part of it ("against", "up from", "including"). */
  readonly compared: readonly string[];
  /** Words of age, by where they stand. */
  readonly age: AgeWords;
  /** Nouns before a number that names and does not count ("article 5", "No. 10"). */
  readonly labels: ReadonlySet<string>;
  /** Of `labels`, those whose number belongs to them whatever noun comes next ("type 2 diabetes"). */
  readonly labelsOfKind: ReadonlySet<string>;
  /** Makers and works whose models and sequels go by a number ("Boeing 737 deliveries"). */
  readonly makes: ReadonlySet<string>;
  /** Nouns of a scale, before its bare number, which counts none of what follows ("a quake of magnitude 6.6 hit"). */
  readonly gauges: ReadonlySet<string>;
  /**
   * What a vote counts, as stems, the words between the votes of its two sides ("52 votes to 48"), and what makes two bare numbers
   * its result ("voted 4 to 3", "a 4 to 3 vote").
   */
  readonly tally: {
    readonly nouns: ReadonlySet<string>;
    readonly against: ReadonlySet<string>;
    readonly votes: ReadonlySet<string>;
  };
  /** "Odds of 5 to 1", « à 10 contre 1 »: nouns right before a ratio, words between its figures, and before one to one. */
  readonly ratio: {
    readonly nouns: ReadonlySet<string>;
    readonly joiners: ReadonlySet<string>;
    readonly leads: ReadonlySet<string>;
  };
  /** Words near two figures and a dash that make them a score or a tally. */
  readonly scoreWords: ReadonlySet<string>;
  /** Words between a number and the noun it counts. */
  readonly premodifiers: ReadonlySet<string>;
  /** Endings of such words. */
  readonly premodifierEndings: readonly string[];
  /** Words in the singular that a large number may stand before and count ("2009 staff", « 1980 km »); before others it is a year. */
  readonly singularAfterYear: ReadonlySet<string>;
  /** Adverbs right after a figure, which it does not count: "27,000 now". */
  readonly notCounted: ReadonlySet<string>;
  /** The noun without its plural, for comparing what two figures count. Need not be a word. */
  readonly stem: (noun: string) => string;
  /** Nouns that count the same thing ("dead", "killed"), to one of them. Keys and values are stems. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** The letters after an ordinal in figures. */
  readonly ordinalSuffix: (value: number) => string;
  /** A whole number from 0 to 100 in words. */
  readonly spell: (value: number) => string;
}

/** How a language states an age. */
export interface AgeWords {
  /** Right before the number, they make it an age: "aged", "âgée de". */
  readonly before: readonly string[];
  /** Words for years after the number: "ans", "years old", "-year-old". */
  readonly years: readonly string[];
  /** The same for months of age. */
  readonly months: readonly string[];
  /** True where `years` alone may be a length of time, so that something else must say that it is an age. */
  readonly yearsNeedHelp: boolean;
  /** What may come between a person and the age: "de" in "un homme de 47 ans". */
  readonly of: ReadonlySet<string>;
  /** Nouns for a person. */
  readonly people: ReadonlySet<string>;
  /** Determiners of a group told by its age: "les" in « les 18-24 ans ». */
  readonly groups: ReadonlySet<string>;
  /** Verbs right before the number: "turned 47", "a 47 ans". */
  readonly verbs: ReadonlySet<string>;
  /** What must not stand before such a verb ("il y a 47 ans"). */
  readonly notBeforeVerb: ReadonlySet<string>;
  /** Verbs that say an age of a person by a bare number: "she is 52", "who was 34". */
  readonly copulas: ReadonlySet<string>;
  /** What stands right before such a verb for a person. */
  readonly subjects: ReadonlySet<string>;
  /** A word that tells of a birth earlier in the clause: "was [born] in 1980 and is 52". */
  readonly births: ReadonlySet<string>;
  /** What may follow such a number. */
  readonly afterBare: ReadonlySet<string>;
  /** "at" in "died at 86", "à" in "mort à 86 ans". */
  readonly at: ReadonlySet<string>;
  /** Verbs that `at` and a bare number follow within a few words. */
  readonly endings: ReadonlySet<string>;
  /** Words whose `at`, or whose comma, says how long ("condamné à 5 ans", "prison"). */
  readonly terms: ReadonlySet<string>;
  /** After the words for years, they make it a length of time ("5 ans de prison"). */
  readonly lengthAfter: ReadonlySet<string>;
}
