import { ByteWriter } from './bytes';
import type { EntityName, KnownEntity } from './entity';
import { fold, normalName } from './normal';
import { GENDER_LANGUAGES, ID_PREFIXES, lexiconBits, type OfficeTable, type PackSource, TYPES } from './pack-source';

/**
 * The bytes of a pack:
 *
 *     "BPK1", header (JSON), aliases, words, postings, entities, records (JSON each), offices (JSON)
 *
 * Every part is a block of its own. Aliases stand in the order of their folded form and share prefixes with the one before; an
 * alias has postings, each an entity and a (kind, language) pair. Records repeat from city to city and are stored once.
 * Throws an `Error` that names the fault where the source refers to itself wrongly.
 */
export function encodePack(source: PackSource): Uint8Array {
  const pairs: string[] = [];
  const aliases = collectAliases(source, pairs);
  const out = new ByteWriter();
  out.raw(utf8('BPK1'));
  out.block(utf8(JSON.stringify({ name: source.name, version: source.version, pairs, aliases: aliases.length })));
  writeAliases(out, aliases);
  writeEntities(out, source.entities);
  out.block(utf8(JSON.stringify(officeTable(source))));
  return out.finish();
}

interface Alias {
  readonly text: string;
  readonly folded: string;
  bits: number;
  genders: number;
  readonly postings: { readonly entity: number; readonly pair: number; readonly rank: number }[];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function collectAliases(source: PackSource, pairs: string[]): readonly Alias[] {
  const byText = new Map<string, Alias>();
  const aliasOf = (text: string): Alias => {
    const normal = normalName(text);
    let alias = byText.get(normal);
    if (!alias) {
      alias = { text: normal, folded: fold(normal), bits: 0, genders: 0, postings: [] };
      byText.set(normal, alias);
    }
    return alias;
  };
  const pairOf = (name: EntityName): number => {
    const pair = `${name.kind} ${name.language}`;
    const known = pairs.indexOf(pair);
    if (known >= 0) return known;
    if (pairs.length === 256) throw new Error('a pack holds at most 256 pairs of kind and language');
    return pairs.push(pair) - 1;
  };
  for (const word of source.words) {
    const alias = aliasOf(word.text);
    alias.bits |= word.bits;
    GENDER_LANGUAGES.forEach((language, i) => {
      const gender = word.genders?.[language];
      if (gender) alias.genders |= (gender === 'm' ? 1 : gender === 'f' ? 2 : 3) << (2 * i);
    });
  }
  source.entities.forEach((entity, index) => {
    entity.names.forEach((name, rank) => {
      const alias = aliasOf(name.text);
      alias.bits |= lexiconBits(entity.type, name.kind);
      alias.postings.push({ entity: index, pair: pairOf(name), rank });
    });
  });
  byText.delete('');
  return [...byText.values()].sort((a, b) => compare(a.folded, b.folded) || compare(a.text, b.text));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function writeAliases(out: ByteWriter, aliases: readonly Alias[]): void {
  const [shared, length, units, bits, genders] = Array.from({ length: 5 }, () => new ByteWriter()) as Columns5;
  const [counts, entities, pairs, ranks] = Array.from({ length: 4 }, () => new ByteWriter()) as Columns4;
  let previous = '';
  let entity = 0;
  for (const alias of aliases) {
    let prefix = 0;
    while (prefix < previous.length && previous[prefix] === alias.text[prefix]) prefix++;
    shared.unsigned(prefix);
    length.unsigned(alias.text.length - prefix);
    for (let i = prefix; i < alias.text.length; i++) units.unsigned(alias.text.charCodeAt(i));
    previous = alias.text;
    bits.byte(alias.bits);
    genders.byte(alias.genders);
    counts.unsigned(alias.postings.length);
    for (const posting of alias.postings) {
      entities.signed(posting.entity - entity);
      entity = posting.entity;
      pairs.byte(posting.pair);
      ranks.unsigned(posting.rank);
    }
  }
  for (const column of [shared, length, units, bits, genders, counts, entities, pairs, ranks])
    out.block(column.finish());
}

type Columns4 = [ByteWriter, ByteWriter, ByteWriter, ByteWriter];
type Columns5 = [ByteWriter, ByteWriter, ByteWriter, ByteWriter, ByteWriter];

function writeEntities(out: ByteWriter, entities: readonly KnownEntity[]): void {
  const records = new Map<string, number>();
  const [ids, prominence, recordOf, lengths, blob] = Array.from({ length: 5 }, () => new ByteWriter()) as Columns5;
  const schemes = new ByteWriter();
  const seen = new Set<string>();
  for (const entity of entities) {
    if (seen.has(entity.id)) throw new Error(`two entities have the id ${entity.id}`);
    seen.add(entity.id);
    writeId(schemes, ids, entity.id);
    prominence.byte(Math.round(Math.min(1, Math.max(0, entity.prominence)) * 255));
    const { id: _id, names: _names, prominence: _prominence, ...rest } = entity;
    const json = JSON.stringify(rest);
    let record = records.get(json);
    if (record === undefined) {
      record = records.size;
      records.set(json, record);
      const bytes = utf8(json);
      lengths.unsigned(bytes.length);
      blob.raw(bytes);
    }
    recordOf.unsigned(record);
  }
  const types = new ByteWriter();
  for (const entity of entities) types.byte(TYPES.indexOf(entity.type));
  for (const column of [schemes, ids, types, prominence, recordOf, lengths, blob]) out.block(column.finish());
}

function writeId(schemes: ByteWriter, ids: ByteWriter, id: string): void {
  const numbered = /^(Q|gn:)([1-9]\d{0,8})$/.exec(id);
  schemes.byte(numbered ? ID_PREFIXES.indexOf(numbered[1] as 'Q') : 0);
  if (numbered) ids.unsigned(Number(numbered[2]));
  else ids.block(utf8(id));
}

function officeTable(source: PackSource): OfficeTable {
  const holders = new Map<string, Set<number>>();
  source.entities.forEach((entity, index) => {
    for (const role of entity.roles) {
      if (role.office) holders.set(role.office, (holders.get(role.office) ?? new Set()).add(index));
    }
  });
  return { offices: source.offices, holders: Object.fromEntries([...holders].map(([id, list]) => [id, [...list]])) };
}
