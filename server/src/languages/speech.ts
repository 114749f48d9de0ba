import type { ClauseWords } from './clause';
import type { GrammaticalNumber } from './reference';

/** What a verb or noun of saying does with what it reports. */
export type SpeechClass = 'neutral' | 'assertive' | 'admitting' | 'doubting' | 'asking' | 'thinking' | 'directing';

/** What a reporting verb takes, as bits. */
export const FRAME = {
  /** Words in quotation marks, before or after it: "…", she replied. */
  quote: 1,
  /** A clause with "that" or "que". */
  that: 2,
  /** A clause with no "that" (English "said it was late"). */
  bare: 4,
  /** The same, but so often with a plain object that the clause must show a verb ("found the key was lost"). */
  clause: 8,
  /** An infinitive whose subject is the speaker ("affirme avoir vu"). */
  infinitive: 16,
  /** A question ("asked whether"). */
  question: 32,
  /** An object or complement that may be a few words in marks ("denounced a “farce”"). */
  object: 64,
  /** A hearer as its direct object, before the clause ("told reporters it was late"). */
  hearer: 128,
  /** An adjective or participle of the speaker ("se dit prêt"). */
  attribute: 256,
} as const;

/** A verb by which copy reports words, or several words that act as one ("make clear", "faire savoir"). */
export interface ReportingVerb {
  /** The infinitive, with spaces between words; a reflexive one with its pronoun ("s'exclamer"). */
  readonly lemma: string;
  readonly class: SpeechClass;
  /** `FRAME` bits. */
  readonly frames: number;
  /** Words that must follow its form ("savoir", "out"), adverbs apart. */
  readonly tail: readonly string[];
  /** Takes a reflexive pronoun. */
  readonly reflexive: boolean;
  /** The object pronoun that must stand before it (« y voir »). */
  readonly clitic: string | null;
  /** How it colours what it reports: -1 casts doubt or blame, 1 lends weight or charm. */
  readonly sentiment: -1 | 0 | 1;
  /** The lemma that says the same without the colour, where the verb has one. */
  readonly neutral: string | null;
}

export type Mood = 'finite' | 'participle' | 'gerund' | 'infinitive';

/** Tenses of the forms that copy uses. `past` is the French simple past and the English past. */
export type Tense = 'present' | 'imperfect' | 'past' | 'future' | 'conditional' | 'subjunctive';

/** What a written form of a verb can be. */
export interface VerbForm {
  readonly mood: Mood;
  readonly tense: Tense | null;
  /** 1 to 3; null where the form does not tell. */
  readonly person: number | null;
  readonly number: GrammaticalNumber | null;
  readonly gender: 'm' | 'f' | null;
}

/** A reading of a written word as a form of a reporting verb. */
export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

/** What a word can be in a clause, as bits: enough to find a verb's subject and its clause. */
export const TAG = {
  determiner: 1,
  preposition: 2,
  /** A preposition that may join two parts of one noun phrase ("of", "de"). */
  link: 4,
  subject: 8,
  /** A pronoun before the verb that is not its subject ("lui", "y"). */
  clitic: 16,
  relative: 32,
  /** "that", "que". */
  that: 64,
  question: 128,
  coordinator: 256,
  subordinator: 512,
  /** "be", "have", "do" and modals; French "avoir" and "être". */
  auxiliary: 1024,
  negation: 2048,
  adverb: 4096,
  /** A finite verb and nothing else. */
  finite: 8192,
  /** A finite verb or a participle ("closed"). */
  past: 16384,
  /** Ends in "-ing" or "-ant". */
  gerund: 32768,
  infinitive: 65536,
  /** A day, a month, "yesterday": it may stand between a verb and what belongs to it. */
  time: 131072,
  participle: 262144,
  /** A finite verb, or a noun or adjective of the same form ("reports", "juge"). */
  maybe: 524288,
  /** A pronoun that stands by itself, or after a preposition ("lui", "them"). */
  disjunct: 1048576,
} as const;

/** A phrase that leads in a source ("selon", "according to"). */
export interface SourceLead {
  readonly words: readonly string[];
  /** It says so of anything; otherwise only of a person, a body or a document ("pour", "for"). */
  readonly strong: boolean;
  /** The word among them that stands for the source ("in his words"), by index; null where the source comes after them. */
  readonly whose: number | null;
  /** How many of the words lead in; what follows of them is the source's own (« de source policière »). */
  readonly leading: number;
  /** It says that the very words are the source's ("in the words of"). */
  readonly verbatim: boolean;
}

/** How copy passes on what nobody in particular says: « apprend-on de source policière », « lit-on dans le rapport ». */
export interface Hearsay {
  /** Subjects that stand for nobody. */
  readonly pronouns: ReadonlySet<string>;
  /** What leads in those whose words they are, longest first. */
  readonly leads: readonly (readonly string[])[];
  /** Verbs, by lemma, of those who read; and of those who are told, by whomever "de" leads in. */
  readonly read: ReadonlySet<string>;
  readonly learned: ReadonlySet<string>;
  /** Nouns for those to whom it is said (« à l'AFP »). */
  readonly told: ReadonlySet<string>;
}

/** How copy tells that one source has its words from another. */
export interface Relaying {
  /** "citing", "citant": the source before it has its words from what follows. */
  readonly citing: ReadonlySet<string>;
  /** "cited", "repris": with an agent after it, who passes the words on. */
  readonly cited: ReadonlySet<string>;
  /** Verbs, by lemma, whose subject passes on what their object said ("quoted the mayor as saying"). */
  readonly verbs: ReadonlySet<string>;
}

/** Nouns that report as a verb does ("the claim that", « l'idée que »). */
export interface SpeechNouns {
  readonly heads: ReadonlyMap<string, SpeechClass>;
  /** A clause after one tells what was said only where its article is definite: « l'idée que », and no « une idée que j'ai eue ». */
  readonly definite: boolean;
  /** Nouns for a judgement: words in marks after one are those of who passes it ("paid tribute to a “pioneer”"). */
  readonly verdicts: ReadonlySet<string>;
  /** Verbs, in every form, whose subject makes what the noun reports their own ("repeated the claim that"). */
  readonly own: ReadonlySet<string>;
  /**
   * Nouns for what somebody said, and the verbs besides "be" that make one of words in marks ("came the reply"); and the words for
   * all that was said ("was all she would say").
   */
  readonly replies: {
    readonly nouns: ReadonlySet<string>;
    readonly verbs: ReadonlySet<string>;
    readonly all: ReadonlySet<string>;
  };
  /** Verbs, in every form, that take such a noun as object: after "that" and a subject they make a relative clause ("the claim that he made"). */
  readonly makes: ReadonlySet<string>;
}

/** How an interrupting clause inverts verb and subject pronoun ("a-t-il déclaré"). */
export interface Inversion {
  /** Subject pronouns and the form that follows the verb ("j'" → "je"). */
  readonly pronouns: ReadonlyMap<string, string>;
  /** Goes between a verb that ends in a vowel and a pronoun that begins with one. */
  readonly link: string;
  /** The verb and the pronoun of an inversion without its hyphens, or with an apostrophe for one: "a t-il", "a-t'il". */
  readonly slip: RegExp;
}

/** What a verb of saying that no list holds ends in, and the form it has then. */
export interface UnlistedForm {
  readonly ending: RegExp;
  readonly form: VerbForm;
}

/** How a verb of saying that no list holds is told where only such a verb can stand; null where it has no such form. */
export interface Unlisted {
  /** By itself. */
  readonly simple: UnlistedForm | null;
  /** After an auxiliary. */
  readonly compound: UnlistedForm | null;
  /** After a verb that governs an infinitive (« veut rassurer »). */
  readonly governed: UnlistedForm | null;
}

/** Which words in marks are no speech: what stands before them gives it away. */
export interface Naming {
  /** "surnommé", "called", "intitulé". */
  readonly before: ReadonlySet<string>;
  /** Nouns that a title or a name in marks follows: "film", "opération". */
  readonly nouns: ReadonlySet<string>;
  /** Reporting verbs that give a name to their object unless a preposition comes between ("on l'appelait « … »"). */
  readonly verbs: ReadonlySet<string>;
  /** Verbs that say what their object is thought to be, with what then comes before the words ("describe as", « qualifier de »). */
  readonly describing: { readonly verbs: ReadonlySet<string>; readonly leads: ReadonlySet<string> };
}

/** How a language reports speech. Words are lower case with straight apostrophes. */
export interface Speech {
  /** Readings of a word as a reporting verb. */
  readonly readings: (word: string) => readonly VerbReading[] | undefined;
  /** Every reporting verb by its lemma. */
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
  /** A form of a verb by its lemma, or null where the language has none such. */
  readonly inflect: (lemma: string, form: VerbForm) => string | null;
  /** `TAG` bits of a word; 0 for what is most likely a noun or an adjective. */
  readonly tags: (word: string) => number;
  /** Longest first. */
  readonly leads: readonly SourceLead[];
  /** The first words of the leads. */
  readonly leadWords: ReadonlySet<string>;
  /** Heads after a lead that are measures, not sources ("selon les besoins"). */
  readonly measures: ReadonlySet<string>;
  /** Heads that speak though they are not people: "report", "sondage", "parquet". */
  readonly voices: ReadonlySet<string>;
  /** Heads that name nobody: "sources", "officials", "proches". */
  readonly anonymous: ReadonlySet<string>;
  /** Those of them that hide somebody on purpose: "sources", "insiders", "proches". */
  readonly secretive: ReadonlySet<string>;
  /** Words of a source that say it is one told of before: "same", « cette ». */
  readonly again: ReadonlySet<string>;
  /** Common nouns for people that no list of roles holds: "people", "femme", "habitants". */
  readonly people: ReadonlySet<string>;
  /** Lemmas of verbs that one does by saying so ("condemn", « remercier »). */
  readonly performatives: ReadonlySet<string>;
  /** Nouns for those who question others, in court or for a newsroom: what is said next in marks is the answer. */
  readonly questioners: ReadonlySet<string>;
  /** Heads that are somebody's text, so that whose it is speaks: "report", "communiqué". */
  readonly texts: ReadonlySet<string>;
  /** Those of the texts that are not whose journal they appear in: "study", « étude ». */
  readonly studies: ReadonlySet<string>;
  /** Nouns that may be said again of anybody, or any body, that an article has named. */
  readonly generic: {
    readonly people: ReadonlySet<string>;
    readonly bodies: ReadonlySet<string>;
    /** Those of the people who may have any occupation: "the teenager". */
    readonly anybody: ReadonlySet<string>;
  };
  /** A noun before a headline's colon is who says it ("Police: man held"), and not what it is about (« Police : un homme arrêté »). */
  readonly labelsSpeak: boolean;
  /** Words that open a label for what a line is, and not for who speaks in it: "update", « rappel ». */
  readonly notices: ReadonlySet<string>;
  readonly naming: Naming;
  readonly relaying: Relaying;
  readonly hearsay: Hearsay | null;
  /** A verb that reports without "that" only of bodies that hear what is told to them ("the inquest heard he was late"); null where there is none. */
  readonly hearing: { readonly verb: string; readonly bodies: ReadonlySet<string> } | null;
  readonly nouns: SpeechNouns;
  readonly inversion: Inversion | null;
  readonly unlisted: Unlisted;
  /** The small words of its clauses. */
  readonly clause: ClauseWords;
}
