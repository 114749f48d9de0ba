import { type Columns, layColumns, openColumns } from '../base';
import type { EntityName, EntityType, Gender, KnownEntity, NameKind } from './entity';
import { type NearColumns, nearColumns } from './near';
import { foldUnit, normalUnit } from './normal';
import { idAt, indexOfId, text } from './pack-columns';
import { GENDER_LANGUAGES, type OfficeTable, TYPES } from './pack-source';
import { type PackHeader, type PackTables, readTables, sameFolded } from './pack-tables';

/** A name's meaning inside one pack, by numbers. */
export interface Posting {
  readonly entity: number;
  readonly kind: NameKind;
  readonly language: string;
}

/**
 * One pack, opened. Aliases are numbered in the order of their folded form; those with the same folded form are neighbours, and
 * the first of them stands for the group. Entities are numbered too. Records are read when asked for.
 */
export class Pack {
  readonly name: string;
  readonly version: string;
  readonly aliasCount: number;
  readonly entityCount: number;
  readonly tables: PackTables;
  readonly #pairs: readonly { readonly kind: NameKind; readonly language: string }[];
  readonly #units: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #slots: Int32Array;
  readonly #idStrings: readonly string[];
  #near: NearColumns | undefined;
  #offices: OfficeTable | undefined;

  constructor(tables: PackTables, near?: NearColumns) {
    const header = JSON.parse(text(tables.header)) as PackHeader;
    this.name = header.name;
    this.version = header.version;
    this.aliasCount = header.aliases;
    this.entityCount = tables.types.length;
    this.tables = tables;
    this.#pairs = header.pairs.map((pair) => {
      const [kind, language] = pair.split(' ') as [NameKind, string];
      return { kind, language };
    });
    // What every word of a text is looked up in is at hand.
    ({ units: this.#units, starts: this.#starts, hashes: this.#hashes, slots: this.#slots } = tables);
    this.#idStrings = JSON.parse(text(tables.idStrings)) as string[];
    this.#near = near;
  }

  /** The first alias of the group whose folded form is the text's, or -1. */
  group(name: string, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const alias = this.#slots[slot]! - 1;
      if (alias < 0) return -1;
      if (this.#hashes[alias] === hash && this.#matches(alias, name, foldUnit)) return alias;
    }
  }

  /** The alias after the group that begins at `first`. */
  groupEnd(first: number): number {
    let next = first + 1;
    while (next < this.aliasCount && this.#hashes[next] === this.#hashes[first] && sameFolded(this.tables, first, next))
      next++;
    return next;
  }

  /** The `LEXICON` bits of a whole group. */
  groupBits(first: number): number {
    return this.tables.groupBits[first]!;
  }

  /** True where the alias is the name, but for apostrophes, hyphens and spaces. */
  spells(alias: number, name: string): boolean {
    return this.#matches(alias, name, normalUnit);
  }

  gender(alias: number, language: string): 'u' | Gender {
    const field = GENDER_LANGUAGES.indexOf(language as 'fr');
    const code = field < 0 ? 0 : (this.tables.genders[alias]! >> (2 * field)) & 3;
    return code === 0 ? null : code === 1 ? 'm' : code === 2 ? 'f' : 'u';
  }

  alias(alias: number): string {
    return String.fromCharCode(...this.unitsOf(alias));
  }

  /** The UTF-16 units of an alias. Not to be written to. */
  unitsOf(alias: number): Uint16Array {
    return this.#units.subarray(this.#starts[alias]!, this.#starts[alias + 1]!);
  }

  postingRange(alias: number): readonly [number, number] {
    return [this.tables.postingStarts[alias]!, this.tables.postingStarts[alias + 1]!];
  }

  posting(posting: number): Posting {
    const pair = this.#pairs[this.tables.postingPairs[posting]!]!;
    return { entity: this.tables.postingEntities[posting]!, kind: pair.kind, language: pair.language };
  }

  /** Visits the postings of some kinds, in the order of their aliases; those of places only where they are as prominent as asked. */
  eachPosting(
    kinds: ReadonlySet<NameKind>,
    prominence: number,
    visit: (alias: number, posting: number, prominent: boolean) => void,
  ): void {
    const wanted = this.#pairs.map(({ kind }) => kinds.has(kind));
    const place = TYPES.indexOf('place');
    for (let alias = 0, posting = 0; alias < this.aliasCount; alias++) {
      for (const end = this.tables.postingStarts[alias + 1]!; posting < end; posting++) {
        const entity = this.tables.postingEntities[posting]!;
        const prominent = this.tables.prominence[entity]! / 255 >= prominence;
        if ((prominent || this.tables.types[entity] !== place) && wanted[this.tables.postingPairs[posting]!])
          visit(alias, posting, prominent);
      }
    }
  }

  typeOf(entity: number): EntityType {
    return TYPES[this.tables.types[entity]!]!;
  }

  prominenceOf(entity: number): number {
    return this.tables.prominence[entity]! / 255;
  }

  idOf(entity: number): string {
    return idAt(this.tables, this.#idStrings, entity);
  }

  indexOf(id: string): number {
    return indexOfId(this.tables, this.#idStrings, id);
  }

  entity(index: number): KnownEntity {
    const names = this.#namesOf(index);
    return {
      id: this.idOf(index),
      names,
      prominence: this.prominenceOf(index),
      ...this.#record(index),
    } as KnownEntity;
  }

  /** The aliases that begin with a folded prefix: from the first up to, not with, the second. */
  prefixRange(folded: string): readonly [number, number] {
    return [this.#lowerBound(folded, false), this.#lowerBound(folded, true)];
  }

  /** The index of the names that others may be near to, made when it is first asked for. */
  get near(): NearColumns {
    this.#near ??= nearColumns(this);
    return this.#near;
  }

  offices(): OfficeTable {
    this.#offices ??= JSON.parse(text(this.tables.offices)) as OfficeTable;
    return this.#offices;
  }

  #record(index: number): object {
    const { recordOf, recordStarts, records } = this.tables;
    const record = recordOf[index]!;
    return JSON.parse(text(records.subarray(recordStarts[record]!, recordStarts[record + 1]!))) as object;
  }

  #namesOf(index: number): readonly EntityName[] {
    const { nameStarts, namePostings, nameAliases, postingPairs, postingRanks } = this.tables;
    const ranked: { readonly rank: number; readonly name: EntityName }[] = [];
    for (let i = nameStarts[index]!; i < nameStarts[index + 1]!; i++) {
      const posting = namePostings[i]!;
      const pair = this.#pairs[postingPairs[posting]!]!;
      const name = { text: this.alias(nameAliases[i]!), language: pair.language, kind: pair.kind };
      ranked.push({ rank: postingRanks[posting]!, name });
    }
    return ranked.sort((a, b) => a.rank - b.rank).map((entry) => entry.name);
  }

  #matches(alias: number, name: string, unitOf: (unit: number) => number): boolean {
    const start = this.#starts[alias]!;
    if (this.#starts[alias + 1]! - start !== name.length) return false;
    for (let i = 0; i < name.length; i++) {
      if (unitOf(this.#units[start + i]!) !== unitOf(name.charCodeAt(i))) return false;
    }
    return true;
  }

  /** The first alias whose folded form is not before the text (or, `after`, not even before any text that begins with it). */
  #lowerBound(folded: string, after: boolean): number {
    let [low, high] = [0, this.aliasCount];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(middle, folded, after)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isBefore(alias: number, folded: string, after: boolean): boolean {
    const [start, end] = [this.#starts[alias]!, this.#starts[alias + 1]!];
    for (let i = 0; i < folded.length; i++) {
      if (start + i >= end) return true;
      const difference = foldUnit(this.#units[start + i]!) - folded.charCodeAt(i);
      if (difference !== 0) return difference < 0;
    }
    return after;
  }
}

/** All that a pack was made into, to be kept until the next run. */
export const keepPack = (pack: Pack): Uint8Array => layColumns({ ...pack.tables, ...pack.near });

/** Opens what `keepPack` gave; null where the bytes are something else. */
export function openKept(bytes: Uint8Array): Pack | null {
  const columns = openColumns(bytes);
  return columns && new Pack(columns as PackTables, columns as NearColumns & Columns);
}

/** Opens the bytes of a pack. Throws a `RangeError` or a `SyntaxError` where they are none. */
export const openPack = (bytes: Uint8Array): Pack => new Pack(readTables(bytes));
