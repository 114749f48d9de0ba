import type { IsoDate } from '../base';

export type EntityType = 'person' | 'organization' | 'place' | 'other';

/** Grammatical or social gender, where known; `null` where unknown or not applicable. */
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
}

export interface KnownEntity {
  /** A Wikidata id where one is sure (`Q57665`), else a stable id of the pack's own (`bp:…`, `ws:…`). */
  readonly id: string;
  readonly type: EntityType;
  readonly names: readonly EntityName[];
  readonly gender: Gender;
  /** A short description by language. */
  readonly description: Readonly<Record<string, string>>;
  readonly roles: readonly Role[];
  /** The entities it lies in, nearest first (a city's region or country). */
  readonly within: readonly string[];
  /** For a country: its capital's entity id. */
  readonly capital?: string;
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
  /** Every reading of a name, best first. Case-sensitive; apostrophes and spaces are normalised. Empty when unknown. */
  readings(name: string, language: string): readonly NameReading[];
  entity(id: string): KnownEntity | undefined;
  /** `LEXICON` bits for a word or a phrase of words joined by single spaces, in any case. */
  lexicon(phrase: string): number;
  /** The gender that a given name suggests; null where both or neither. */
  givenNameGender(name: string, language: string): Gender;
  /** Known names at a small spelling distance, nearest first: for near misses only, never for an exact hit. */
  near(name: string, language: string): readonly { readonly name: string; readonly reading: NameReading; readonly distance: number }[];
  /** Who holds an office on a day. `null` where the pack does not know through that day. */
  holders(office: string, on: IsoDate): readonly KnownEntity[] | null;
  /** Names that begin with a prefix, best first, for completion. */
  complete(prefix: string, language: string, limit: number): readonly { readonly name: string; readonly reading: NameReading }[];
}
