/**
 * Words that make a statement more, or less, worth checking. Each class holds lower-case forms with straight apostrophes. The
 * classes mean the same in every language, so that weights learned in one serve another.
 */
export interface ClaimWords {
  /** Nouns of counting: "percent", "average", "majority". */
  readonly statistic: ReadonlySet<string>;
  readonly comparison: ReadonlySet<string>;
  readonly superlative: ReadonlySet<string>;
  /** Verbs and nouns of rising and falling. */
  readonly change: ReadonlySet<string>;
  /** "first", "record", "never": what is said to have no precedent. */
  readonly record: ReadonlySet<string>;
  readonly causal: ReadonlySet<string>;
  /** Laws, votes, programmes. */
  readonly law: ReadonlySet<string>;
  /** Taxes, budgets, prices, work. */
  readonly money: ReadonlySet<string>;
  /** What public debate counts: crime, health, schools, arms, migration, energy. */
  readonly topic: ReadonlySet<string>;
  /** Public bodies. */
  readonly body: ReadonlySet<string>;
  /** Things done, in the past. */
  readonly action: ReadonlySet<string>;
  readonly quantifier: ReadonlySet<string>;
  /** Thinking, wishing, believing. */
  readonly opinion: ReadonlySet<string>;
  readonly evaluation: ReadonlySet<string>;
  /** "question", "challenge", "way": nouns that commit to nothing. */
  readonly abstract: ReadonlySet<string>;
  /** Futures, modals, conditions. */
  readonly future: ReadonlySet<string>;
  readonly we: ReadonlySet<string>;
  readonly i: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly negation: ReadonlySet<string>;
  readonly time: ReadonlySet<string>;
  /** Greetings, thanks, fillers. */
  readonly courtesy: ReadonlySet<string>;
  /** Auxiliaries in a past tense. */
  readonly past: ReadonlySet<string>;
  /** "now", "still", "since", "in fact": words that set how things are against how they were, or were said to be. */
  readonly state: ReadonlySet<string>;
  /** "let's", "need", "ought": what is asked of others. */
  readonly urging: ReadonlySet<string>;
  /** "reportedly", "probably", "nearly": words that hold back. */
  readonly hedge: ReadonlySet<string>;
  /** Words for what comes first, with the nouns that they make an office of: « premier ministre ». */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * What a reader must find in a sentence to be told that it compares, ranks, is a record and so on: words of those classes do other
   * work too ("more than 200", "since Monday", "led 2-0", "went home"). Read in lower case with straight apostrophes.
   */
  readonly evident: Readonly<
    Record<
      'comparison' | 'superlative' | 'record' | 'generalisation' | 'causal' | 'law' | 'change' | 'public-money',
      RegExp
    >
  >;
  /** Verbs and nouns of promising, and auxiliaries that announce what is to come ("will", « va »): with "we" or "I", a promise. */
  readonly promise: { readonly pledges: ReadonlySet<string>; readonly ahead: ReadonlySet<string> };
  /** Words of play that nothing but a match has: "equaliser", « buteur ». */
  readonly play: ReadonlySet<string>;
  /** How one word shows the future of a verb, where it does; such words are of the class `future`. */
  readonly inflectedFuture: RegExp | null;
}

export const CLAIM_CLASSES = [
  'statistic',
  'comparison',
  'superlative',
  'change',
  'record',
  'causal',
  'law',
  'money',
  'topic',
  'body',
  'action',
  'quantifier',
  'opinion',
  'evaluation',
  'abstract',
  'future',
  'we',
  'i',
  'you',
  'others',
  'negation',
  'time',
  'courtesy',
  'past',
  'hedge',
  'state',
  'urging',
] as const satisfies readonly Exclude<keyof ClaimWords, 'inflectedFuture'>[];
