import type { IsoDate } from '../base';

export type EntityType = 'person' | 'organization' | 'place' | 'other';

/**
 * A person's gender; for anything else the grammatical gender of its French name ("la Corée du Nord", "l'OTAN": f).
 * `null` where unknown or not applicable.
 */
export type Gender = 'm' | 'f' | null;

/**
 * What a name is to its entity. `surname` and `given` are parts of a person's name; `metonym` a place or building that stands
 * for the body ("Matignon"); `demonym` a people or adjective; `transliteration` another romanisation; `former` a name given up.
 */
export type NameKind =
  | 'full'
  | 'short'
  | 'surname'
  | 'given'
  | 'former'
  | 'transliteration'
  | 'misspelling'
  | 'acronym'
  | 'demonym'
  | 'metonym';

export interface EntityName {
  readonly text: string;
  /** ISO 639-1, or `*` for every language. */
  readonly language: string;
  readonly kind: NameKind;
}

/** An office held. An open `end` means "still held on `knownThrough`"; nothing is asserted after that day. */
export interface Role {
  /** The office's own entity, when it has one. */
  readonly office?: string;
  /** The role's name by language, in the holder's gender where it matters. */
  readonly title: Readonly<Record<string, string>>;
  /** The organisation or place it belongs to, by entity id. */
  readonly of?: string;
  /** A day, a month (`2020-05`) or a year (`2020`); missing where unknown. */
  readonly start?: string;
  readonly end?: string;
  /** Held for someone else, or until someone is named. */
  readonly acting?: boolean;
  /** The last day through which this role is known, where it is not the entity's. */
  readonly knownThrough?: IsoDate;
}

export interface KnownEntity {
  /** A Wikidata id where one is sure (`Q57665`), else a stable id of the pack's own (`bp:…`, `ws:…`). */
  readonly id: string;
  readonly type: EntityType;
  readonly names: readonly EntityName[];
  readonly gender: Gender;
  /** True where the French name is a plural ("les États-Unis"). */
  readonly plural?: boolean;
  /** A short description by language. */
  readonly description: Readonly<Record<string, string>>;
  readonly roles: readonly Role[];
  /** The entities it lies in, nearest first (a city's region or country). */
  readonly within: readonly string[];
  /** For a country, or a state of a federation: its capital's entity id. */
  readonly capital?: string;
  /** For a country: the ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** A person's birth and death: a day, a month or a year. */
  readonly born?: string;
  readonly died?: string;
  /** The form the house prefers, by language. */
  readonly house?: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  /** The last day through which the record is known to be true. */
  readonly knownThrough: IsoDate;
  /** Population, sitelinks or the like, scaled 0 to 1: which of two namesakes is meant when nothing else tells. */
  readonly prominence: number;
}

/** One reading of a name. */
export interface NameReading {
  readonly entity: string;
  readonly type: EntityType;
  readonly kind: NameKind;
  readonly prominence: number;
}

/** A name with what it stands for. */
export interface NamedReading {
  readonly name: string;
  readonly reading: NameReading;
}

/** A known name close to the one asked for; `distance` counts edits, a likely slip for less than one. */
export interface NearName extends NamedReading {
  readonly distance: number;
}

/** A bit a lexicon hit can set: what kind of name a word or phrase is known to be part of. */
export const LEXICON = {
  given: 1,
  surname: 2,
  place: 4,
  organization: 8,
  demonym: 16,
  person: 32,
} as const;

/** Everything known about names. Synchronous: packs are read before analysis starts, and decoded lazily. */
export interface Knowledge {
  /** Changes whenever any layer changes; part of every memo key. */
  readonly version: string;
  /**
   * Every reading of a name, best first. Case-sensitive, except that a name in capitals throughout is found too; apostrophes,
   * hyphens and spaces are normalised. Names of other languages are read only where the language itself has none. Empty when
   * unknown.
   */
  readings(name: string, language: string): readonly NameReading[];
  entity(id: string): KnownEntity | undefined;
  /** `LEXICON` bits for a word or a phrase of words joined by single spaces, in any case. */
  lexicon(phrase: string): number;
  /** The gender that a given name suggests; null where both or neither. */
  givenNameGender(name: string, language: string): Gender;
  /** Known names at a small spelling distance, nearest first: for near misses only, never for an exact hit. */
  near(name: string, language: string): readonly NearName[];
  /** The offices of an organisation or a place (by entity id); with a title, those that bear it in the language. */
  offices(of: string, title?: string, language?: string): readonly string[];
  /** Who holds an office on a day; empty while it is vacant. `null` where the pack does not know through that day. */
  holders(office: string, on: IsoDate): readonly KnownEntity[] | null;
  /** Names that begin with a prefix, best first, for completion. */
  complete(prefix: string, language: string, limit: number): readonly NamedReading[];
}
