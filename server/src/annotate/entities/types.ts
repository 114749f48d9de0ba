import type { Span } from '../../base';
import type { EntityType, Gender } from '../../knowledge';
import type { OfficeClass } from '../../languages/reference';
import type { Place } from '../place';

export type MentionKind = 'name' | 'nominal' | 'pronoun';

/**
 * What the words of a mention are to the entity. `full` is its fullest name; `short` a part of it other than a surname or a given
 * name; `variant` another spelling; `alias` another name altogether, known as the entity's; `role` an office ("the minister");
 * `description` a common noun ("the company").
 */
export type MentionForm =
  | 'full'
  | 'surname'
  | 'given'
  | 'short'
  | 'acronym'
  | 'variant'
  | 'alias'
  | 'demonym'
  | 'role'
  | 'description'
  | 'pronoun';

/** An entity that a mention could mean, with its probability. */
export interface Candidate {
  readonly entity: string;
  readonly confidence: number;
}

export interface Mention extends Place {
  readonly kind: MentionKind;
  readonly form: MentionForm;
  /** 0 to 1: how sure it is that these words mean this entity. */
  readonly confidence: number;
  /** Stands within quotation marks. */
  readonly quoted: boolean;
  /** The courtesy or rank before a name, in the same block. */
  readonly title?: Span;
  /** The role that goes with a name, or that is the mention. */
  readonly role?: RolePhrase;
  /** For a name that stands for a body ("Tokyo a annoncé"): the known entity it stands for. */
  readonly standsFor?: string;
  /** The other entities these words could mean, likeliest first. */
  readonly others?: readonly Candidate[];
  /** For part of a name that several people share: how likely it is this one's, whatever the name's own confidence is. */
  readonly share?: number;
  /** A pronoun that cannot agree with the only thing in reach that it can mean. */
  readonly disagrees?: 'gender' | 'number';
}

/** The words of a role, as a block has them: "ancien secrétaire général de l'OTAN". Offsets are in the block's text. */
export interface RolePhrase extends Span {
  /** The office or occupation itself: "secrétaire général". */
  readonly head: Span;
  /** The same in lower case, for comparing. */
  readonly noun: string;
  /** The class of office, where it is one that has a single holder. */
  readonly office: OfficeClass | null;
  /** What it is a role of: a name or a demonym in the phrase. */
  readonly of: Span | null;
  /** The known entity that `of` names. */
  readonly knownOf: string | null;
  /** Says whose it is, by a name or by a common noun: "the club's president", « président du club ». */
  readonly owned: boolean;
  /** "former", "then-", "ex-": it is over, or the time is another's. */
  readonly former: boolean;
  /** "incoming", "acting", "elect". */
  readonly pending: boolean;
  /** Where it stands: before the name, after it, or by itself. */
  readonly side: 'before' | 'after' | 'alone';
  /** Begins with an article or a possessive that makes it definite. */
  readonly definite: boolean;
}

/** One way the article writes an entity's name. */
export interface NameForm {
  /** As written at its first mention. */
  readonly text: string;
  readonly form: MentionForm;
  readonly count: number;
  /** For a variant, what it should be for the article to be of one mind. */
  readonly usual?: string;
  /** A slip, and not only other accents, hyphens or capitals. */
  readonly slip?: boolean;
}

/** Somebody or something that the article names, under all its names. */
export interface Entity {
  /** `e1`, `e2`… in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name the article uses. */
  readonly name: string;
  /** A person's surname and given name, as the article has them. */
  readonly surname: string | null;
  readonly given: string | null;
  /** The knowledge base's id, where the name is linked to one record. */
  readonly known: string | null;
  readonly gender: Gender;
  /** The distinct names used, commonest first. */
  readonly forms: readonly NameForm[];
  /** In order of place. */
  readonly mentions: readonly Mention[];
}
