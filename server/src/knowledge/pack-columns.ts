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

/** Running sums of a column of counts. */
export function readStarts(count: number, bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes);
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = starts[i]! + reader.unsigned();
  return starts;
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

/** Entity ids: numbers behind a prefix, or strings. */
export class IdColumn {
  readonly #schemes: Uint8Array;
  readonly #numbers: Uint32Array;
  readonly #strings: readonly string[];

  constructor(schemes: Uint8Array, bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const strings: string[] = [];
    this.#schemes = schemes;
    this.#numbers = new Uint32Array(schemes.length);
    for (let i = 0; i < schemes.length; i++) {
      this.#numbers[i] = schemes[i] === 0 ? strings.push(text(reader.block())) - 1 : reader.unsigned();
    }
    this.#strings = strings;
  }

  id(index: number): string {
    const scheme = this.#schemes[index]!;
    const number = this.#numbers[index]!;
    return scheme === 0 ? this.#strings[number]! : `${ID_PREFIXES[scheme]!}${number}`;
  }

  /** Looks the number up from end to end: a typed array of this size is searched in microseconds, and needs no table beside it. */
  indexOf(id: string): number {
    for (let scheme = ID_PREFIXES.length - 1; scheme >= 0; scheme--) {
      const prefix = ID_PREFIXES[scheme]!;
      if (!id.startsWith(prefix)) continue;
      const digits = id.slice(prefix.length);
      const number = scheme === 0 ? this.#strings.indexOf(id) : /^\d+$/.test(digits) ? Number(digits) : -1;
      if (number < 0) continue;
      let index = this.#numbers.indexOf(number);
      while (index >= 0 && this.#schemes[index] !== scheme) index = this.#numbers.indexOf(number, index + 1);
      if (index >= 0 && this.id(index) === id) return index;
    }
    return -1;
  }
}

/** The JSON records, each stored once and shared. */
export class RecordColumn {
  readonly #recordOf: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;

  constructor(entities: number, recordOf: Uint8Array, lengths: Uint8Array, bytes: Uint8Array) {
    const reader = new ByteReader(recordOf);
    this.#recordOf = new Uint32Array(entities);
    for (let i = 0; i < entities; i++) this.#recordOf[i] = reader.unsigned();
    const starts = [0];
    const lengthReader = new ByteReader(lengths);
    while (!lengthReader.atEnd) starts.push(starts.at(-1)! + lengthReader.unsigned());
    this.#starts = Uint32Array.from(starts);
    this.#bytes = bytes;
  }

  read(entity: number): object {
    const record = this.#recordOf[entity]!;
    return JSON.parse(text(this.#bytes.subarray(this.#starts[record]!, this.#starts[record + 1]!))) as object;
  }
}
