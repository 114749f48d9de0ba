import type { EntityType, Gender } from '../../entity';
import { csvCells } from '../csv';
import { distinct, type Imported, kindOf, type Written } from './written';

/** What the columns of other people's tables are called: those of newsrooms' spreadsheets, and of Wikidata's query service. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'item', 'qid', 'wikidata'],
  name: ['name', 'nom complet', 'full name', 'label', 'itemlabel', 'preflabel', 'libellé', 'nom'],
  given: ['prénom', 'first name', 'firstname', 'given name'],
  surname: ['surname', 'nom de famille', 'last name', 'lastname', 'family name'],
  type: ['type', 'kind', 'catégorie', 'category'],
  gender: ['gender', 'sex', 'genre', 'sexe'],
  names: ['names', 'aliases', 'alias', 'altlabel', 'autres noms', 'variantes', 'other names'],
  listed: ['itemaltlabel'],
  description: ['description', 'itemdescription'],
  title: ['title', 'role', 'position', 'positionlabel', 'fonction', 'titre', 'poste'],
  of: [
    'of',
    'organisation',
    'organization',
    'organisme',
    'employer',
    'employeur',
    'company',
    'entreprise',
    'institution',
  ],
  start: ['start', 'from', 'début', 'depuis'],
  end: ['end', 'until', 'fin'],
};

const TYPES: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['person', 'people', 'personne', 'personnes', 'human', 'p'],
  organization: ['organization', 'organisation', 'org', 'company', 'entreprise', 'institution', 'o'],
  place: ['place', 'lieu', 'location', 'city', 'ville', 'country', 'pays', 'l'],
  other: ['other', 'autre'],
};

const GENDERS: Readonly<Record<NonNullable<Gender>, readonly string[]>> = {
  m: ['m', 'male', 'man', 'homme', 'h', 'masculin'],
  f: ['f', 'female', 'woman', 'femme', 'féminin'],
};

/** A table whose header names no column of names: what its columns are. */
export interface Nameless {
  readonly columns: readonly string[];
}

/** Records out of a table with a header, whatever its columns are called in French or English; those it does not know are left out. */
export function tableRecords(source: string): Imported | Nameless {
  const [header = [], ...rows] = csvCells(source);
  const columns = header.map(({ text }) => text.trim());
  const place = new Map<string, number>();
  for (const [field, names] of Object.entries(COLUMNS)) {
    const index = names.map((name) => columns.findIndex((column) => column.toLowerCase() === name)).find((i) => i >= 0);
    if (index !== undefined) place.set(field, index);
  }
  if (!place.has('name') && !place.has('surname')) nameByVariable(columns, place);
  if (!place.has('name') && !place.has('surname')) return { columns };
  const filled = rows.filter((row) => row.some(({ text }) => text.trim() !== ''));
  const records = filled.flatMap((row) => {
    const get = (field: string): string => row[place.get(field) ?? -1]?.text.trim().replace(/\s+/g, ' ') ?? '';
    const record = recordOf(get);
    return record ? [record] : [];
  });
  return { records, nameless: filled.length - records.length, titleless: 0 };
}

/** Wikidata's query service: what the query calls `?person` comes with its name as `personLabel`, whatever else has one. */
function nameByVariable(columns: readonly string[], place: Map<string, number>): void {
  const taken = new Set(place.values());
  const label = columns.findIndex((column, i) => !taken.has(i) && /^\w+Label$/.test(column));
  if (label < 0) return;
  place.set('name', label);
  const item = columns.indexOf(columns[label]!.slice(0, -'Label'.length));
  if (item >= 0) place.set('id', item);
}

function recordOf(get: (field: string) => string): Written | null {
  const given = get('given');
  // Where there is a column of given names, the one called « nom » holds surnames.
  const surname = get('surname') || (given && get('name'));
  const name = given ? `${given} ${surname}` : get('name') || surname;
  if (name === '') return null;
  const [id] = /Q[1-9]\d*$/.exec(get('id')) ?? [];
  const [title, of, start, end] = [get('title'), get('of'), get('start'), get('end')];
  const gender = keyOf(GENDERS, get('gender'));
  const others = [...get('names').split(/[;|]/), ...get('listed').split(', ')].map((text) => text.trim());
  const names = distinct(others.map((text) => ({ text, language: '*', kind: kindOf(text) })));
  const kept = names.filter(({ text }) => text !== '' && text !== name);
  const description = get('description');
  return {
    ...(id && { id }),
    name,
    type: keyOf(TYPES, get('type')) ?? (given ? 'person' : 'other'),
    ...(gender && { gender }),
    ...(surname && surname !== name && { surname }),
    ...(kept.length > 0 && { names: kept }),
    ...(description && { description: everywhere(description) }),
    ...(title && { roles: [{ title: everywhere(title), ...(of && { of }), ...dates(start, end) }] }),
  };
}

const everywhere = (text: string) => ({ fr: text, en: text });

/** Dates as files of names have them; any other is left out. */
function dates(start: string, end: string): { readonly start?: string; readonly end?: string } {
  const iso = (date: string) => /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(date)?.[0];
  const [from, to] = [iso(start), iso(end)];
  return { ...(from && { start: from }), ...(to && { end: to }) };
}

const keyOf = <K extends string>(table: Readonly<Record<K, readonly string[]>>, word: string): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key].includes(word.toLowerCase()));
