import type { Span } from '../../base';
import type { Gender } from '../../knowledge';
import type { Description, GrammaticalNumber, Honorific, Pronoun } from '../../languages/reference';
import type { NameMention } from '../names/types';
import type { Token } from '../tokens';
import type { RolePhrase } from './types';

/** How much a place in its sentence draws a later pronoun: the subject most, what follows a preposition least. */
export type Prominence = 'subject' | 'object' | 'oblique';

/** Where a use stands, and which part it has there. */
export interface UsePlace extends Span {
  /** The sentence's index in the block. */
  readonly sentence: number;
  readonly prominence: Prominence;
  readonly quoted: boolean;
}

/** A proper name. */
export interface NameUse extends UsePlace {
  readonly kind: 'name';
  readonly name: NameMention;
  readonly text: string;
  /** The same with case, accents and hyphens made alike. */
  readonly key: string;
  readonly title: Span | null;
  readonly honorific: Honorific | null;
  readonly role: RolePhrase | null;
  /** What the words around it say of its gender and number, in a language with genders. */
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** For an acronym in brackets, the index among the block's names of the one right before them, which it stands for. */
  readonly expansion: number | null;
  /** The key of a name that it is joined to by "and" or a comma, as another thing. */
  readonly pairedKey: string | null;
  /** For a place, the name of what it lies in, right after a comma or in brackets: "Waterloo, Ontario". */
  readonly liesIn: string | null;
  /** For a place that another is said to lie in so, that one's name. */
  readonly holds: string | null;
  /** A place that the copy speaks of only to say something of another: « le parquet de Versailles », « près de Versailles », a street. */
  readonly inPassing: boolean;
  /** The age that follows a person's name: "Ada Lovelace, 36,". */
  readonly age: number | null;
  /** The country of a person's people, where the words beside the name tell: "Slovenian Ada Moss". An entity id. */
  readonly nationality: string | null;
  /** Set for the name that somebody was born with: "Born Ada Moss in Leeds". */
  readonly birth: boolean;
  /** The block it stands in, by its tokens. */
  readonly home: readonly Token[];
  /** Set where it says something. */
  readonly says: boolean;
  /** Set where it acts as a subject, right before what should be a verb. */
  readonly acts: boolean;
}

/** A role or a description that stands for somebody or something already named, or soon to be. */
export interface NominalUse extends UsePlace {
  readonly kind: 'nominal';
  readonly role: RolePhrase | null;
  readonly description: Description | null;
  /** The age that says who it is: "the 36-year-old". */
  readonly age: number | null;
  /** The country of whose people it is one: "the German". An entity id. */
  readonly people: string | null;
  /** The noun of the description, as a name's key would have it, or the role noun beside an age; "" for a role alone. */
  readonly noun: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

export interface PronounUse extends UsePlace {
  readonly kind: 'pronoun';
  readonly pronoun: Pronoun;
  /** "ce dernier": the one named last. */
  readonly latter: boolean;
  /** « celui-ci », which tells of somebody: of a thing it may take up any noun. */
  readonly proximal: boolean;
  /** Subject of a verb of saying: somebody, or a body. */
  readonly speaks: boolean;
  /** Inside quotation marks: the words that name who speaks, whom "he" and "she" never mean there. */
  readonly saidBy: Span | null;
  /** An object, which is not its clause's subject again: "The president told him". */
  readonly apart: boolean;
  /** In a clause before the main one, whose subject it may well be: "When he left, Ada Moss …". */
  readonly fronted: boolean;
}

/** Something unnamed that a pronoun could mean instead: "un policier", "le projet". */
export interface OtherUse extends UsePlace {
  readonly kind: 'other';
  readonly human: boolean | null;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

export type Use = NameUse | NominalUse | PronounUse | OtherUse;

/** What a block holds that refers to something, in order of place. */
export interface BlockUses {
  readonly uses: readonly Use[];
  readonly names: readonly NameUse[];
  /** For each sentence, whether any of it is the article's own words and not a quotation. */
  readonly narrated: readonly boolean[];
}
