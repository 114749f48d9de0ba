import { encodePack } from '../encode-pack';
import type { EntityName, Knowledge, KnownEntity, NameKind, Role } from '../entity';
import { createKnowledge, type LayeredKnowledge, layer } from '../knowledge';
import { fold, foldedHash, withoutMarks } from '../normal';
import { plainSpellings } from '../plain-spellings';
import type { NewsroomRecord, Reference } from './records';
import type { Problem } from './tree';

/** Names that are enough to say that a record is about somebody known already. */
const SAME: ReadonlySet<NameKind> = new Set(['full', 'transliteration']);
/** What a newsroom writes down is known to it until it says otherwise. */
const FOREVER = '9999-12-31';
/** Newsrooms write about those they list: a surname alone is enough. */
const PROMINENCE = 0.6;

export interface NewsroomLayer {
  readonly knowledge: LayeredKnowledge;
  /** What records refer to without there being anything of the name, for the file at the same place in the list. */
  readonly problems: readonly (readonly Problem[])[];
}

/** Lays the records of a newsroom's files over what is known, a later file over an earlier. */
export function layNewsroom(base: LayeredKnowledge, files: readonly (readonly NewsroomRecord[])[]): NewsroomLayer {
  let knowledge = base;
  const problems: Problem[][] = [];
  for (const records of files) {
    const own: Problem[] = [];
    problems.push(own);
    if (records.length > 0) knowledge = layer(knowledge, packOf(records, knowledge, own));
  }
  return { knowledge, problems };
}

/** What a newsroom's records alone say, for looking at them. */
export const newsroomKnowledge = (records: readonly NewsroomRecord[]): LayeredKnowledge =>
  layNewsroom(createKnowledge([]), [records]).knowledge;

function packOf(records: readonly NewsroomRecord[], base: Knowledge, problems: Problem[]): Uint8Array {
  const ids = new Map<string, string>();
  const idOf = (record: NewsroomRecord): string => record.id ?? knownId(record, base) ?? `ws:${slug(record.name)}`;
  for (const record of records) ids.set(record.name, idOf(record));
  const refer = ({ text, start, end }: Reference): readonly string[] => {
    const id = /^(?:Q[1-9]\d*|(?:gn|bp|ws):\S+)$/.test(text) ? text : (ids.get(text) ?? named(text, base));
    if (id !== undefined && (ids.has(text) || [...ids.values()].includes(id) || base.entity(id))) return [id];
    const message = {
      en: `nothing is called “${text}”: add a record of that name`,
      fr: `rien ne s’appelle « ${text} » : ajoutez une fiche de ce nom`,
    };
    problems.push({ start, end, message });
    return [];
  };
  const byId = new Map<string, KnownEntity>();
  for (const record of records) {
    const id = idOf(record);
    if (byId.has(id)) {
      const message = { en: `“${record.name}” is there twice`, fr: `« ${record.name} » figure deux fois` };
      problems.push({ start: record.start, end: record.end, message });
      continue;
    }
    byId.set(id, entityOf(record, id, refer));
  }
  const source = { name: 'newsroom', entities: [...byId.values()], offices: [], words: [] };
  const version = foldedHash(JSON.stringify(source)).toString(36);
  return encodePack({ ...source, version });
}

function entityOf(record: NewsroomRecord, id: string, refer: (to: Reference) => readonly string[]): KnownEntity {
  const house = Object.entries(record.house ?? {}).map(
    ([language, text]): EntityName => ({ text, language, kind: 'full' }),
  );
  const names = [...record.names, ...house];
  return {
    id,
    type: record.type,
    names: [...names, ...plainSpellings(names)],
    gender: record.gender,
    description: { ...record.roles[0]?.title, ...record.description },
    roles: record.roles.map(({ of, ...role }): Role => {
      const [owner] = of === undefined ? [] : refer(of);
      return owner === undefined ? role : { ...role, of: owner };
    }),
    within: record.within.flatMap(refer),
    ...(record.house && { house: record.house }),
    sources: record.sources,
    knownThrough: record.known ?? FOREVER,
    prominence: PROMINENCE,
  };
}

/** The one entity of that type that bears the name in full; a second one leaves it open which is meant. */
function knownId({ name, type }: NewsroomRecord, base: Knowledge): string | undefined {
  const known = base.readings(name, '*').filter((reading) => reading.type === type && SAME.has(reading.kind));
  return known.length === 1 ? known[0]!.entity : undefined;
}

const named = (text: string, base: Knowledge): string | undefined =>
  ['en', 'fr', '*'].flatMap((language) => base.readings(text, language)).find(({ kind }) => kind !== 'demonym')?.entity;

const slug = (name: string): string =>
  withoutMarks(fold(name))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'x';
