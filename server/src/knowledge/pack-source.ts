import type { IsoDate } from '../base';
import { type EntityName, type EntityType, type KnownEntity, LEXICON, type NameKind } from './entity';

/** What a pack is made from. `encodePack` makes the bytes, `openPack` reads them. */
export interface PackSource {
  /** Names the pack in `Knowledge.version` and in notices. */
  readonly name: string;
  /** Changes whenever the content does. */
  readonly version: string;
  readonly entities: readonly KnownEntity[];
  readonly offices: readonly Office[];
  readonly words: readonly LexiconWord[];
}

/** A post that people hold one after the other. Its names are titles ("président"), too common to be looked up as names. */
export interface Office {
  readonly id: string;
  /** The organisation or place it belongs to, by entity id. */
  readonly of: string;
  /** Its titles, the usual one first in each language, both genders. */
  readonly names: readonly EntityName[];
  readonly description: Readonly<Record<string, string>>;
  /** The days between which every holder is known. `from` is missing where the list has no beginning, or no holder at all. */
  readonly knownFrom?: string;
  readonly knownThrough: IsoDate;
  /** Times within that of which it is not known who held it, from the first day to the last. */
  readonly gaps?: readonly (readonly [from: string, to: string])[];
  /** How many hold it at once, where that is fixed. */
  readonly seats?: number;
}

/** The offices of a pack, as they are stored. */
export interface OfficeTable {
  readonly offices: readonly Office[];
  /** Entity numbers by office id. */
  readonly holders: Readonly<Record<string, readonly number[]>>;
}

/** A word that names nobody by itself: a given name of the lists, mostly. */
export interface LexiconWord {
  readonly text: string;
  readonly bits: number;
  /** Gender by language for a given name: `m`, `f`, or `u` where both bear it. */
  readonly genders?: Readonly<Record<string, 'm' | 'f' | 'u'>>;
}

/** The languages that have a list of given names, in the order of the pack's two-bit fields. */
export const GENDER_LANGUAGES = ['fr', 'en', 'es', 'de'] as const;

/** Wikidata and GeoNames ids are numbers behind a prefix, and are stored as such. */
export const ID_PREFIXES = ['', 'Q', 'gn:'] as const;

/** The entity types in the order of their codes. */
export const TYPES = ['person', 'organization', 'place', 'other'] as const;

/** The `LEXICON` bits that a name of this kind sets. */
export function lexiconBits(type: EntityType, kind: NameKind): number {
  switch (kind) {
    case 'given':
      return LEXICON.given;
    case 'surname':
      return LEXICON.surname;
    case 'demonym':
      return LEXICON.demonym;
    case 'misspelling':
    case 'metonym':
      return 0;
    default:
      if (type === 'person') return LEXICON.person;
      if (type === 'place') return LEXICON.place;
      return type === 'organization' ? LEXICON.organization : 0;
  }
}
