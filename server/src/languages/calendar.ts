export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Which of several: the one before the article's, the article's own, the one after. */
export type Which = -1 | 0 | 1;

/** A part of a period: its beginning, middle or end. */
export type PeriodPart = 'start' | 'mid' | 'end';

/**
 * How a language says when. Keys and words are lower case with straight apostrophes; a key of several words is matched word by
 * word; a final stop ("Nov.") is left out.
 */
export interface Calendar {
  /** Names and abbreviations to 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Month names that are other words too: a month only beside a day or year, or, capitalised, after a word of `leads`. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Names to write, January and Monday first. */
  readonly monthNames: readonly string[];
  readonly weekdayNames: readonly string[];
  /** A day of the month as it is written, with an ordinal's ending where the copy uses them ("3rd"); French has "1er" alone. */
  readonly writeDay: (day: number, ordinal: boolean) => string;
  /** Names, plurals and abbreviations to 0–6, Monday first. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Parts of a day, between its weekday and its date: "Sunday morning, 8 October". */
  readonly dayParts: ReadonlySet<string>;
  /** Words that may follow a day that stands without its month: « samedi 5 [à] 20 h ». */
  readonly afterDay: ReadonlySet<string>;
  /** The first of a month as it is written alone (« le 1er »), and the words before its article that make it a rank. */
  readonly bareFirst: { readonly first: ReadonlySet<string>; readonly notAfter: ReadonlySet<string> };
  /** Abbreviated weekdays that are other words too: only right before a date. */
  readonly doubtfulWeekdays: ReadonlySet<string>;
  /** What comes first in 03/04/2025; null where usage differs and nothing is read from one that could be either. */
  readonly numericOrder: 'dmy' | 'mdy' | null;
  /** Between day and month ("the 3rd of May"), or month and year. */
  readonly of: ReadonlySet<string>;
  /** Between a day and its year: "on April 14 [in] 2018". */
  readonly inYear: ReadonlySet<string>;
  /** Words after which a doubtful month, standing alone, is a month. */
  readonly leads: ReadonlySet<string>;
  /** Words after which a number of four digits is a year whatever follows. */
  readonly yearLeads: ReadonlySet<string>;
  /** Words after which a number in words that is large enough is a year: "in [nineteen eighty-four]". */
  readonly spelledYearLeads: ReadonlySet<string>;
  /** Words before a weekday that make it a name ("Good Friday"). */
  readonly namedDays: ReadonlySet<string>;
  /** Words that follow a number of four digits that is a year for certain ("2019 and"); any other lower-case word makes it a count. */
  readonly afterYear: ReadonlySet<string>;
  /** Days by name, by their distance from today: "yesterday", "avant-hier", "tonight". */
  readonly days: ReadonlyMap<string, number>;
  /** Days counted from the day the text speaks of: "the next day", "la veille". */
  readonly daysInScope: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** Spans of days with a name, as units: "weekend", "week-end", "fortnight", "quinzaine". */
  readonly namedSpans: ReadonlyMap<string, { readonly unit: TimeUnit; readonly count: number }>;
  /** "last week", "ce mois": words before a unit, a weekday, a month or a season. */
  readonly whichBefore: ReadonlyMap<string, Which>;
  /** "semaine dernière", "mois prochain": words after one. */
  readonly whichAfter: ReadonlyMap<string, Which>;
  /** Between a number and its unit of time: « les 5 [dernières] semaines », "ten [consecutive] days". */
  readonly beforeUnits: ReadonlySet<string>;
  /** Before an amount of time: "il y a trois jours", "in two weeks". */
  readonly agoBefore: ReadonlyMap<string, -1 | 1>;
  /** What makes an amount of time after `agoBefore` the time looked back on: "the [hardest] in 30 years", "the [first time] in a month". */
  readonly extremes: {
    readonly words: ReadonlySet<string>;
    readonly endings: readonly string[];
    readonly notExtremes: ReadonlySet<string>;
  };
  /** Of `agoBefore`, words that after a verb of the past say how long it took ("doubled [in] two years"), and verbs after which they do not. */
  readonly measuring: { readonly words: ReadonlySet<string>; readonly notAfter: ReadonlySet<string> };
  /** After one: "three days ago", "plus tard" (from the day in scope). */
  readonly agoAfter: ReadonlyMap<string, -1 | 1>;
  /** Before an amount of time that ends or begins now: "the past 30 days", "ces dix dernières années". */
  readonly spanBefore: ReadonlyMap<string, -1 | 1>;
  /** Articles that mean one before a unit of time, after `agoBefore`, or before `agoAfter`. */
  readonly articles: ReadonlySet<string>;
  /** "années" in "les années 1920"; empty where the plural's "s" does it. */
  readonly decadeWords: ReadonlySet<string>;
  /** Decades in words: "twenties", "années [vingt]". */
  readonly decadeNames: ReadonlyMap<string, number>;
  readonly decadeSuffix: string;
  /** What is measured, not dated, by two digits with that ending: "[temperatures] in the 90s". */
  readonly notDecades: ReadonlySet<string>;
  /** Words before one that make it a person's age: "in his 40s". */
  readonly ageDecades: ReadonlySet<string>;
  readonly centuryWords: ReadonlySet<string>;
  /** Before the common era, after a year or a century. */
  readonly beforeEra: readonly string[];
  /** "early", "mi-", "fin": before a month, a year, a decade or a century. */
  readonly parts: ReadonlyMap<string, PeriodPart>;
  readonly seasons: ReadonlyMap<string, number>;
  readonly quarterWords: ReadonlySet<string>;
  /** The letter that, with its number glued on, stands for a quarter: "Q3 2025". */
  readonly quarterLetter: string;
  readonly halfYearWords: ReadonlySet<string>;
  /** "between X and Y", "from X to Y", "du X au Y": the openings and what may stand in the middle. */
  readonly ranges: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of `whichBefore` and `whichAfter`, those that count from the date the text speaks of: "previous", "suivant". */
  readonly scoped: ReadonlySet<string>;
  /** Before a date that began what still goes on: "since", "depuis". */
  readonly since: ReadonlySet<string>;
  /** Joins two dates with no opening word ("May 3 to May 5"). */
  readonly to: ReadonlySet<string>;
  readonly clock: Clock;
  /** Words in a clause that tell that it speaks of what is to come, and endings that verbs have there. */
  readonly future: {
    readonly words: ReadonlySet<string>;
    readonly endings: readonly string[];
    readonly notVerbs: ReadonlySet<string>;
  };
}

/** How a language tells the time of day. */
export interface Clock {
  /** Words of the hour after its number: "heures", "h", "o'clock". */
  readonly hours: ReadonlySet<string>;
  /** Words before an hour that make it a time of day where the word of the hour may count hours too ("à 7 heures"). */
  readonly leads: ReadonlySet<string>;
  /** The same as phrases: « à l'approche des 20 heures ». */
  readonly leadPhrases: readonly string[];
  /** Words that make a named time after another a part of the day: « en début d'après midi ». */
  readonly notNamedAfter: ReadonlyMap<string, ReadonlySet<string>>;
  /** What separates hours and minutes in one token ("20h30", "19.30"), besides the colon. */
  readonly separators: string;
  /** Half of the day, after the hour, to the hours added to an hour below twelve. */
  readonly halves: ReadonlyMap<string, 0 | 12>;
  /** Times with a name to `hh:mm`. */
  readonly named: ReadonlyMap<string, string>;
  /** What minutes or parts of the hour may follow the word of the hour ("7 heures et demie"). */
  readonly minutes: ReadonlyMap<string, number>;
  /** Time zones and the like, after a time. */
  readonly zones: readonly string[];
}
