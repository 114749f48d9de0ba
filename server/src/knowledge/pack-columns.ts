import { ByteReader } from './bytes';
import { foldUnit } from './normal';
import { ID_PREFIXES } from './pack-source';

/** `fatal` is off: a pack of ours holds no bad UTF-8, and a mangled one shows as a mangled name rather than as a crash. */
const decoder = new TextDecoder();
export const text = (bytes: Uint8Array): string => decoder.decode(bytes);

interface AliasColumns {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
}

/** Spreads the front-coded aliases into one array of units, and hashes their folded forms on the way. */
export function readAliases(
  count: number,
  shared: Uint8Array,
  lengths: Uint8Array,
  suffixes: Uint8Array,
): AliasColumns {
  const sharedReader = new ByteReader(shared);
  const lengthReader = new ByteReader(lengths);
  let units = new Uint16Array(suffixes.length * 2 + 64);
  const starts = new Uint32Array(count + 1);
  const hashes = new Uint32Array(count);
  let previous = 0;
  let at = 0;
  let next = 0;
  for (let alias = 0; alias < count; alias++) {
    const prefix = sharedReader.unsigned();
    const length = prefix + lengthReader.unsigned();
    if (at + length > units.length) {
      const larger = new Uint16Array((at + length) * 2);
      larger.set(units);
      units = larger;
    }
    starts[alias] = at;
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i++) {
      let unit: number;
      if (i < prefix) unit = units[previous + i]!;
      // Nearly every unit is one byte; what is not, or is not there, is the reader's to settle.
      else if (suffixes[next]! < 0x80) unit = suffixes[next++]!;
      else [unit, next] = unitAt(suffixes, next);
      units[at + i] = unit;
      hash = Math.imul(hash ^ foldUnit(unit), 0x01000193);
    }
    hashes[alias] = hash >>> 0;
    previous = at;
    at += length;
  }
  starts[count] = at;
  return { units: units.slice(0, at), starts, hashes };
}

/** A unit stored in several bytes, and where the next one is. */
function unitAt(bytes: Uint8Array, at: number): [unit: number, next: number] {
  const rest = bytes.subarray(at);
  const unit = new ByteReader(rest).unsigned();
  return [unit, at + (unit < 0x4000 ? 2 : 3)];
}

/** Running sums of a column of so many counts, or of all there are. */
export function readStarts(count: number | null, bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes);
  const starts = new Uint32Array((count ?? numbersIn(bytes)) + 1);
  for (let i = 0; i + 1 < starts.length; i++) starts[i + 1] = starts[i]! + reader.unsigned();
  return starts;
}

/** How many variable-length numbers there are: each ends with a byte below 128. */
function numbersIn(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 0x80) count++;
  return count;
}

/** A column of numbers. */
export function readNumbers(count: number, bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes);
  const values = new Uint32Array(count);
  for (let i = 0; i < count; i++) values[i] = reader.unsigned();
  return values;
}

/** A column of numbers, each stored as its difference from the one before. */
export function readDeltas(count: number, bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes);
  const values = new Uint32Array(count);
  let value = 0;
  for (let i = 0; i < count; i++) {
    value += reader.signed();
    values[i] = value;
  }
  return values;
}

/** A column of small numbers; what does not fit a byte is capped. */
export function readBytes(count: number, bytes: Uint8Array): Uint8Array {
  const reader = new ByteReader(bytes);
  const values = new Uint8Array(count);
  for (let i = 0; i < count; i++) values[i] = Math.min(255, reader.unsigned());
  return values;
}

/** Entity ids, each of a scheme: numbers behind a prefix, or places in a list of strings. */
interface IdColumns {
  readonly idSchemes: Uint8Array;
  readonly idNumbers: Uint32Array;
}

/** The numbers of the ids, and as JSON the list of strings. */
export function readIds(schemes: Uint8Array, bytes: Uint8Array): { idNumbers: Uint32Array; idStrings: Uint8Array } {
  const reader = new ByteReader(bytes);
  const strings: string[] = [];
  const idNumbers = new Uint32Array(schemes.length);
  for (let i = 0; i < schemes.length; i++)
    idNumbers[i] = schemes[i] === 0 ? strings.push(text(reader.block())) - 1 : reader.unsigned();
  return { idNumbers, idStrings: new TextEncoder().encode(JSON.stringify(strings)) };
}

export function idAt({ idSchemes, idNumbers }: IdColumns, strings: readonly string[], index: number): string {
  const scheme = idSchemes[index]!;
  const number = idNumbers[index]!;
  return scheme === 0 ? strings[number]! : `${ID_PREFIXES[scheme]!}${number}`;
}

/** Looks the number up from end to end: a typed array of this size is searched in microseconds, and needs no table beside it. */
export function indexOfId(columns: IdColumns, strings: readonly string[], id: string): number {
  const { idSchemes, idNumbers } = columns;
  for (let scheme = ID_PREFIXES.length - 1; scheme >= 0; scheme--) {
    const prefix = ID_PREFIXES[scheme]!;
    if (!id.startsWith(prefix)) continue;
    const digits = id.slice(prefix.length);
    const number = scheme === 0 ? strings.indexOf(id) : /^\d+$/.test(digits) ? Number(digits) : -1;
    if (number < 0) continue;
    let index = idNumbers.indexOf(number);
    while (index >= 0 && idSchemes[index] !== scheme) index = idNumbers.indexOf(number, index + 1);
    if (index >= 0 && idAt(columns, strings, index) === id) return index;
  }
  return -1;
}
