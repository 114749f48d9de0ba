/**
 * How a language puts figures in relation, as patterns over a sentence in which every figure and date is one symbol.
 *
 * A pattern is items apart by spaces: a word (`_` stands for a space inside one item), `a|b` for either, `?` after an item that may be
 * missing, `..3` for up to three words, `~3` for up to three words or commas, `@set` for a word of a set, `%` for a list of figures, and `<name:kinds>` for a
 * figure, kinds being letters: `c` count, `p` per cent, `f` fraction, `t` points, `m` money, `u` measure, `a` age, `r` range of
 * figures, `y` year, `Y` span of years, `d` date, `l` length of time, `k` century. Gaps step over dates, never over other figures;
 * the words of a hedge belong to its figure.
 */
export interface Figures {
  /**
   * Words that patterns name with `@`. `rise`, `rising`, `rose` and `more` tell that a figure went up, `fall`, `falling`, `fell` and
   * `less` down.
   */
  readonly sets: Readonly<Record<string, ReadonlySet<string>>>;
  /** `part`, `whole`, `share`. */
  readonly share: readonly string[];
  /** `ratio` and `share`: the same part said twice. */
  readonly ratio: readonly string[];
  /** `share`, `whole`, `part` in that order, the share being of that whole. */
  readonly shareOf: readonly string[];
  /** The same over two sentences: the `whole`, a full stop, and a pronoun that means it ("of them"). */
  readonly shareAcross: readonly string[];
  /** Nouns, as stems, that stand for the whole named before: "a third of the [workforce]". */
  readonly wholeAgain: ReadonlySet<string>;
  /**
   * For words of the sets that tell a direction, what stands there where the figure went the other way. `nouns` are of `rise` and
   * `fall`, with their article where it changes ("an increase"); all others are of the other sets.
   */
  readonly turned: { readonly nouns: ReadonlyMap<string, string>; readonly others: ReadonlyMap<string, string> };
  /** `from`, `to` and the direction, with no amount: "rose from A to B". */
  readonly course: readonly string[];
  /** Words in a sentence that make a smaller number the better one: ranks. */
  readonly ranks: ReadonlySet<string>;
  /** Names of currencies: a bare number beside one may be a rate of exchange, which falls as the currency rises. */
  readonly currencies: ReadonlySet<string>;
  /** `from`, `to`, `by`, and the direction where words tell it (`@rise`, `@fall`). */
  readonly change: readonly string[];
  /** The same over two sentences, of which the second takes the subject up: "It had 500 workers. It now has 600, a rise of 20 percent." */
  readonly changeAcross: readonly string[];
  /** Words after a figure that make it an addition and no level: "to two million [more]". */
  readonly additions: ReadonlySet<string>;
  /** Beside the amount of a change, phrases that make it one of each year or month: "20 percent [a year]". */
  readonly rates: ReadonlySet<string>;
  /** The same where the figures may still be those of one year: "up 20 percent [year-on-year]". */
  readonly yearly: ReadonlySet<string>;
  /** What a difference of percentages is counted in, singular and plural. */
  readonly pointNames: readonly [string, string];
  /** What follows a number to make it a percentage, with the space the language keeps before the sign. */
  readonly percentSign: string;
  /** `from`, `to`, `@multiple` or `times`. */
  readonly multiple: readonly string[];
  /** Forms of a verb or noun of multiplying, twofold first: doubled, tripled, quadrupled, quintupled. */
  readonly multiples: readonly (readonly string[])[];
  /** Forms that mean halving. */
  readonly halves: ReadonlySet<string>;
  /** Forms of dividing by a number of `times`, as `@divided`. */
  readonly divided: ReadonlySet<string>;
  /** What joins the parts of a sum. */
  readonly plus: readonly string[];
  /** Words that share figures out among the things named before, so that they are no parts of one: "respectively". */
  readonly respective: ReadonlySet<string>;
  /** A list of parts, `%`, and its `total` after it. */
  readonly total: readonly string[];
  /** What a side has won, drawn and lost (parts by number, `@one` for a part that an article counts) and the `total` of its matches. */
  readonly results: readonly string[];
  /** A `total` and the list of its parts after it; the parts may be only some of it but after `@split`. */
  readonly breakdown: readonly string[];
  /** Words after which another figure takes the place of the one before: « pas trois ports, mais quatre : … ». */
  readonly contrasts: ReadonlySet<string>;
  /** Verbs between a number of people or things and the list of their names: "the three winners [are] …". */
  readonly listVerbs: ReadonlySet<string>;
  /** Nouns, as stems, that leave nothing out between them: men and women. */
  readonly complements: readonly (readonly [string, string])[];
  /** Nouns that count people or things of any sort, as stems: a total of men and women may count them. */
  readonly general: ReadonlySet<string>;
  /** `one` and `two`: the shares of two sides. */
  readonly sides: readonly string[];
  /** `one`, `two`, `three`: all the answers to one question. */
  readonly threeSides: readonly string[];
  /** `one` and `two`: what some do and the others do not, of anything: "54 percent approve and 46 percent do not". */
  readonly opposites: readonly string[];
  /** Words in a sentence that show that shares are of a vote, and those that show that they are not shares of one. */
  readonly votes: ReadonlySet<string>;
  readonly notVotes: ReadonlySet<string>;
  /** What follows a share that is of another vote or time ("contre 48 % en 2017", "a year earlier"). */
  readonly elsewhen: ReadonlySet<string>;
  /** Wholes that no share can exceed, as stems: "vote", "population". */
  readonly wholes: ReadonlySet<string>;
  /** `share` of a whole that cannot exceed a hundred, besides "104 % of the [whole]". */
  readonly turnout: readonly string[];
  /** `share` by which something fell that cannot fall below nothing, and the words in a sentence for what can. */
  readonly falls: readonly string[];
  readonly mayGoBelow: ReadonlySet<string>;
  /** `one`, `two`: the same measure or sum in another unit. */
  readonly conversion: readonly string[];
  /** `age`, `born`: a person's age and year of birth. `old`, `life`: an age at death and the years of a life. */
  readonly birth: readonly string[];
  readonly life: readonly string[];
  /** `born` and `age` over two sentences, of which the second takes the person up: "Born in 1961, … He was 71." */
  readonly birthAcross: readonly string[];
  /** `span` and `length`. */
  readonly duration: readonly string[];
  /** The same where the wording leaves no doubt that the span is what lasted so long. */
  readonly ran: readonly string[];
  /** `start`, `end` and `length`: a contract and the like, by its first and last year. */
  readonly term: readonly string[];
  /** The same where the length may be only a part of the span: it cannot be longer. */
  readonly within: readonly string[];
  /** `year` and `ago`: "in 2001, 25 years ago". */
  readonly elapsed: readonly string[];
  /** `start` and `length`: since when something has lasted, and how long that makes by the date of the article. */
  readonly since: readonly string[];
  /** `year` of a foundation, and `nth` or `years` of its anniversary, kept in the year of the article. */
  readonly anniversary: readonly string[];
  /** `from` and `to`: a birth and a death. */
  readonly lifeOrder: readonly string[];
  /** `from` and `to`: the times of the clock at which something begins and ends. */
  readonly clockOrder: readonly string[];
  /** `span`: times of the clock between which something goes on; a curfew may be moved "from 8 p.m. to 6 p.m.". */
  readonly clockSpan: readonly string[];
  /** `century`, `year`. */
  readonly century: readonly string[];
  /** Determiners that point back to a sum named before ("ces", "the"). */
  readonly anaphoric: ReadonlySet<string>;
  /** Those of them that can mean nothing else ("cette", "that"). */
  readonly demonstratives: ReadonlySet<string>;
  /** Verbs and nouns that any sum goes with ("cost", "prix"): two sums of one do not speak of one thing. */
  readonly costs: ReadonlySet<string>;
  /** What befell the people counted, as stems, to one name for it: a headline's "12 dead" against the body's "15 people were killed". */
  readonly fates: ReadonlyMap<string, string>;
  /** Words before a bare figure that make it one of an audience ("[before] 41,200"), and the name that `fates` has for that. */
  readonly crowds: ReadonlyMap<string, string>;
}
