import { ByteReader } from './bytes';
import { foldUnit } from './normal';
import { readAliases, readBytes, readDeltas, readIds, readNumbers, readStarts, text } from './pack-columns';

/** A pack as it is worked with: numbers by alias, posting and entity, and in bytes what is read when it is asked for. */
export interface PackTables {
  readonly [column: string]: Uint8Array | Uint16Array | Int32Array | Uint32Array;
  /** JSON: see `PackHeader`. */
  readonly header: Uint8Array;
  /** The aliases, end to end, and where each begins. */
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  /** The hashes of their folded forms. */
  readonly hashes: Uint32Array;
  /** `LEXICON` bits of each alias, and at the first of a group those of all. */
  readonly bits: Uint8Array;
  readonly groupBits: Uint8Array;
  readonly genders: Uint8Array;
  /** The first alias of each group, plus one, in an open-addressed table at most half full. */
  readonly slots: Int32Array;
  readonly postingStarts: Uint32Array;
  readonly postingEntities: Uint32Array;
  readonly postingPairs: Uint8Array;
  readonly postingRanks: Uint8Array;
  /** The postings of each entity, with their aliases: from the number at the entity's place up to that at the next. */
  readonly nameStarts: Uint32Array;
  readonly namePostings: Uint32Array;
  readonly nameAliases: Uint32Array;
  readonly idSchemes: Uint8Array;
  readonly idNumbers: Uint32Array;
  /** JSON: the ids that are no numbers. */
  readonly idStrings: Uint8Array;
  readonly types: Uint8Array;
  readonly prominence: Uint8Array;
  readonly recordOf: Uint32Array;
  readonly recordStarts: Uint32Array;
  readonly records: Uint8Array;
  readonly offices: Uint8Array;
}

export interface PackHeader {
  readonly name: string;
  readonly version: string;
  /** Kinds and languages of names, as "kind language". */
  readonly pairs: readonly string[];
  readonly aliases: number;
}

/** Reads the bytes of a pack. Throws a `RangeError` or a `SyntaxError` where they are none. */
export function readTables(bytes: Uint8Array): PackTables {
  const reader = new ByteReader(bytes);
  if (text(reader.raw(4)) !== 'BPK1') throw new RangeError('these bytes are no knowledge pack');
  const header = reader.block();
  const { aliases: count } = JSON.parse(text(header)) as PackHeader;
  const aliases = readAliases(count, reader.block(), reader.block(), reader.block());
  const bits = reader.block();
  const genders = reader.block();
  const { slots, groupBits } = groupsOf(aliases, bits);
  const postingStarts = readStarts(count, reader.block());
  const postings = postingStarts[count]!;
  const postingEntities = readDeltas(postings, reader.block());
  const postingPairs = reader.block();
  const postingRanks = readBytes(postings, reader.block());
  const idSchemes = reader.block();
  const ids = readIds(idSchemes, reader.block());
  const types = reader.block();
  return {
    header,
    ...aliases,
    bits,
    groupBits,
    genders,
    slots,
    postingStarts,
    postingEntities,
    postingPairs,
    postingRanks,
    ...namesOf(types.length, postingStarts, postingEntities),
    idSchemes,
    ...ids,
    types,
    prominence: reader.block(),
    recordOf: readNumbers(types.length, reader.block()),
    recordStarts: readStarts(null, reader.block()),
    records: reader.block(),
    offices: reader.block(),
  };
}

/** Finds the groups of aliases that have the same folded form, and gathers the bits of each. */
function groupsOf(aliases: Pick<PackTables, 'units' | 'starts' | 'hashes'>, bits: Uint8Array) {
  const { hashes } = aliases;
  const groupBits = bits.slice();
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(size);
  let first = 0;
  for (let alias = 0; alias < hashes.length; alias++) {
    const hash = hashes[alias]!;
    if (alias > 0 && hash === hashes[first] && sameFolded(aliases, first, alias)) {
      groupBits[first]! |= bits[alias]!;
      continue;
    }
    first = alias;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = alias + 1;
  }
  return { slots, groupBits };
}

/** True where two aliases have the same folded form. */
export function sameFolded({ units, starts }: Pick<PackTables, 'units' | 'starts'>, a: number, b: number): boolean {
  const [startA, startB] = [starts[a]!, starts[b]!];
  const length = starts[a + 1]! - startA;
  if (starts[b + 1]! - startB !== length) return false;
  for (let i = 0; i < length; i++) {
    if (foldUnit(units[startA + i]!) !== foldUnit(units[startB + i]!)) return false;
  }
  return true;
}

/** The postings of each entity, and the alias of each posting, by counting. */
function namesOf(entities: number, postingStarts: Uint32Array, postingEntities: Uint32Array) {
  const nameStarts = new Uint32Array(entities + 2);
  for (const entity of postingEntities) nameStarts[entity + 2]!++;
  for (let i = 2; i < nameStarts.length; i++) nameStarts[i]! += nameStarts[i - 1]!;
  const namePostings = new Uint32Array(postingEntities.length);
  const nameAliases = new Uint32Array(postingEntities.length);
  for (let alias = 0; alias + 1 < postingStarts.length; alias++) {
    for (let posting = postingStarts[alias]!; posting < postingStarts[alias + 1]!; posting++) {
      const at = nameStarts[postingEntities[posting]! + 1]!++;
      namePostings[at] = posting;
      nameAliases[at] = alias;
    }
  }
  return { nameStarts, namePostings, nameAliases };
}
