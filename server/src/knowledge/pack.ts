import { ByteReader } from './bytes';
import type { EntityName, EntityType, Gender, KnownEntity, NameKind } from './entity';
import { foldUnit, normalUnit } from './normal';
import { IdColumn, RecordColumn, readAliases, readBytes, readDeltas, readStarts, text } from './pack-columns';
import { GENDER_LANGUAGES, type OfficeTable, TYPES } from './pack-source';

/** A name's meaning inside one pack, by numbers. */
export interface Posting {
  readonly entity: number;
  readonly kind: NameKind;
  readonly language: string;
}

/**
 * One pack, opened. Aliases are numbered in the order of their folded form; those with the same folded form are neighbours, and
 * the first of them stands for the group. Entities are numbered too. Opening reads the alias table; records are read when asked.
 */
export class Pack {
  readonly name: string;
  readonly version: string;
  readonly aliasCount: number;
  readonly entityCount: number;
  readonly #pairs: readonly { readonly kind: NameKind; readonly language: string }[];
  readonly #units: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #bits: Uint8Array;
  readonly #groupBits: Uint8Array;
  readonly #genders: Uint8Array;
  readonly #slots: Int32Array;
  readonly #postingStarts: Uint32Array;
  readonly #postingEntities: Uint32Array;
  readonly #postingPairs: Uint8Array;
  readonly #postingRanks: Uint8Array;
  readonly #ids: IdColumn;
  readonly #types: Uint8Array;
  readonly #prominence: Uint8Array;
  readonly #records: RecordColumn;
  readonly #officeBytes: Uint8Array;
  #offices: OfficeTable | undefined;
  #aliasesOf:
    | { readonly starts: Uint32Array; readonly postings: Uint32Array; readonly aliases: Uint32Array }
    | undefined;

  /** Throws a `RangeError` or a `SyntaxError` where the bytes are no pack. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    if (text(reader.raw(4)) !== 'BPK1') throw new RangeError('these bytes are no knowledge pack');
    const header = JSON.parse(text(reader.block())) as Header;
    this.name = header.name;
    this.version = header.version;
    this.aliasCount = header.aliases;
    this.#pairs = header.pairs.map((pair) => {
      const [kind, language] = pair.split(' ') as [NameKind, string];
      return { kind, language };
    });
    const aliases = readAliases(header.aliases, reader.block(), reader.block(), reader.block());
    this.#units = aliases.units;
    this.#starts = aliases.starts;
    this.#hashes = aliases.hashes;
    this.#bits = reader.block();
    this.#genders = reader.block();
    this.#groupBits = this.#bits.slice();
    this.#slots = this.#index();
    this.#postingStarts = readStarts(header.aliases, reader.block());
    const postings = this.#postingStarts[header.aliases]!;
    this.#postingEntities = readDeltas(postings, reader.block());
    this.#postingPairs = reader.block();
    this.#postingRanks = readBytes(postings, reader.block());
    const schemes = reader.block();
    this.#ids = new IdColumn(schemes, reader.block());
    this.#types = reader.block();
    this.entityCount = this.#types.length;
    this.#prominence = reader.block();
    this.#records = new RecordColumn(this.entityCount, reader.block(), reader.block(), reader.block());
    this.#officeBytes = reader.block();
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
    while (next < this.aliasCount && this.#hashes[next] === this.#hashes[first] && this.#sameFolded(first, next))
      next++;
    return next;
  }

  /** The `LEXICON` bits of a whole group. */
  groupBits(first: number): number {
    return this.#groupBits[first]!;
  }

  /** True where the alias is the name, but for apostrophes, hyphens and spaces. */
  spells(alias: number, name: string): boolean {
    return this.#matches(alias, name, normalUnit);
  }

  gender(alias: number, language: string): 'u' | Gender {
    const field = GENDER_LANGUAGES.indexOf(language as 'fr');
    const code = field < 0 ? 0 : (this.#genders[alias]! >> (2 * field)) & 3;
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
    return [this.#postingStarts[alias]!, this.#postingStarts[alias + 1]!];
  }

  posting(posting: number): Posting {
    const pair = this.#pairs[this.#postingPairs[posting]!]!;
    return { entity: this.#postingEntities[posting]!, kind: pair.kind, language: pair.language };
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
      for (const end = this.#postingStarts[alias + 1]!; posting < end; posting++) {
        const entity = this.#postingEntities[posting]!;
        const prominent = this.#prominence[entity]! / 255 >= prominence;
        if ((prominent || this.#types[entity] !== place) && wanted[this.#postingPairs[posting]!])
          visit(alias, posting, prominent);
      }
    }
  }

  typeOf(entity: number): EntityType {
    return TYPES[this.#types[entity]!]!;
  }

  prominenceOf(entity: number): number {
    return this.#prominence[entity]! / 255;
  }

  idOf(entity: number): string {
    return this.#ids.id(entity);
  }

  indexOf(id: string): number {
    return this.#ids.indexOf(id);
  }

  entity(index: number): KnownEntity {
    const names = this.#namesOf(index);
    return {
      id: this.idOf(index),
      names,
      prominence: this.prominenceOf(index),
      ...this.#records.read(index),
    } as KnownEntity;
  }

  /** The aliases that begin with a folded prefix: from the first up to, not with, the second. */
  prefixRange(folded: string): readonly [number, number] {
    return [this.#lowerBound(folded, false), this.#lowerBound(folded, true)];
  }

  offices(): OfficeTable {
    this.#offices ??= JSON.parse(text(this.#officeBytes)) as OfficeTable;
    return this.#offices;
  }

  #namesOf(index: number): readonly EntityName[] {
    this.#aliasesOf ??= this.#invert();
    const { starts, postings, aliases } = this.#aliasesOf;
    const ranked: { readonly rank: number; readonly name: EntityName }[] = [];
    for (let i = starts[index]!; i < starts[index + 1]!; i++) {
      const pair = this.#pairs[this.#postingPairs[postings[i]!]!]!;
      const name = { text: this.alias(aliases[i]!), language: pair.language, kind: pair.kind };
      ranked.push({ rank: this.#postingRanks[postings[i]!]!, name });
    }
    return ranked.sort((a, b) => a.rank - b.rank).map((entry) => entry.name);
  }

  /** The postings of each entity, and the alias of each posting, by counting. */
  #invert(): { starts: Uint32Array; postings: Uint32Array; aliases: Uint32Array } {
    const starts = new Uint32Array(this.entityCount + 2);
    for (const entity of this.#postingEntities) starts[entity + 2]!++;
    for (let i = 2; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    const postings = new Uint32Array(this.#postingEntities.length);
    const aliases = new Uint32Array(this.#postingEntities.length);
    for (let alias = 0; alias < this.aliasCount; alias++) {
      for (let posting = this.#postingStarts[alias]!; posting < this.#postingStarts[alias + 1]!; posting++) {
        const at = starts[this.#postingEntities[posting]! + 1]!++;
        postings[at] = posting;
        aliases[at] = alias;
      }
    }
    return { starts, postings, aliases };
  }

  /** Puts the first alias of every group into an open-addressed table at most half full, and gathers the group's bits. */
  #index(): Int32Array {
    let size = 16;
    while (size < this.aliasCount * 2) size *= 2;
    const slots = new Int32Array(size);
    let first = 0;
    for (let alias = 0; alias < this.aliasCount; alias++) {
      const hash = this.#hashes[alias]!;
      if (alias > 0 && hash === this.#hashes[first] && this.#sameFolded(first, alias)) {
        this.#groupBits[first]! |= this.#bits[alias]!;
        continue;
      }
      first = alias;
      let slot = hash & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = alias + 1;
    }
    return slots;
  }

  #matches(alias: number, name: string, unitOf: (unit: number) => number): boolean {
    const start = this.#starts[alias]!;
    if (this.#starts[alias + 1]! - start !== name.length) return false;
    for (let i = 0; i < name.length; i++) {
      if (unitOf(this.#units[start + i]!) !== unitOf(name.charCodeAt(i))) return false;
    }
    return true;
  }

  #sameFolded(a: number, b: number): boolean {
    const [startA, startB] = [this.#starts[a]!, this.#starts[b]!];
    const length = this.#starts[a + 1]! - startA;
    if (this.#starts[b + 1]! - startB !== length) return false;
    for (let i = 0; i < length; i++) {
      if (foldUnit(this.#units[startA + i]!) !== foldUnit(this.#units[startB + i]!)) return false;
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

interface Header {
  readonly name: string;
  readonly version: string;
  /** Kinds and languages of names, as "kind language". */
  readonly pairs: readonly string[];
  readonly aliases: number;
}
