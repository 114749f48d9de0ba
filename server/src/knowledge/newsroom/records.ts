import { daysInMonth, type Span } from '../../base';
import type { EntityName, EntityType, Gender, NameKind } from '../entity';
import { csvTree } from './csv';
import { type Entry, type Problem, Refused, refuse, refuseLong, type Tree, yamlTree } from './tree';

/** What refers to another entity, by its name or id, and where it stands. */
export interface Reference extends Span {
  readonly text: string;
}

/** An entity as a newsroom writes it down: what refers to another is still a name or an id. */
export interface NewsroomRecord extends Span {
  readonly id?: string;
  readonly name: string;
  readonly type: EntityType;
  readonly gender: Gender;
  readonly names: readonly EntityName[];
  readonly description: Readonly<Record<string, string>>;
  readonly house?: Readonly<Record<string, string>>;
  readonly within: readonly Reference[];
  readonly roles: readonly NewsroomRole[];
  readonly known?: string;
  readonly sources: readonly string[];
}

export interface NewsroomRole {
  readonly title: Readonly<Record<string, string>>;
  readonly of?: Reference;
  readonly start?: string;
  readonly end?: string;
}

export interface NewsroomFile {
  readonly records: readonly NewsroomRecord[];
  readonly problems: readonly Problem[];
}

/** The formats that names can be written in, by the end of the file's name. */
export type NewsroomFormat = 'yaml' | 'json' | 'csv';

/** The format of a file of names; `null` for any other file. */
export function newsroomFormat(path: string): NewsroomFormat | null {
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  if (/\.json$/i.test(path)) return 'json';
  return /\.(?:csv|tsv)$/i.test(path) ? 'csv' : null;
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];
const KINDS: readonly NameKind[] =
  'full short surname given former transliteration misspelling acronym demonym metonym'.split(' ') as NameKind[];
const KEYS = new Set('id name type gender surname names description house within roles known sources'.split(' '));
const ROLE_KEYS = new Set(['title', 'of', 'start', 'end']);
const LANGUAGE = /^(?:[a-z]{2}|\*)$/;
/** Longest name and description, in UTF-16 units. */
const LONGEST_NAME = 200;
const LONGEST_TEXT = 1000;

/**
 * Reads a file of a newsroom's names. Never throws: what cannot be read is a problem with its place, and the records that can be
 * are there all the same.
 */
export function readNewsroom(source: string, format: NewsroomFormat): NewsroomFile {
  const problems: Problem[] = [];
  try {
    refuseLong(source);
    const unknown = ({ key, at }: Entry) => problems.push(unknownKey(key, at, KEYS));
    const tree = format === 'csv' ? csvTree(source, KEYS, unknown) : yamlTree(source);
    return {
      records: recordsOf(tree).flatMap((item) => kept(problems, () => [recordOf(item, problems)], [])),
      problems,
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { records: [], problems: [...problems, error.problem] };
  }
}

/** What is read, or `instead` where it is refused: then the problem is noted, and the rest goes on. */
function kept<T>(problems: Problem[], read: () => T, instead: T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    problems.push(error.problem);
    return instead;
  }
}

/** The list itself, or under `entities:`; an empty file has none. */
function recordsOf(tree: Tree): readonly Tree[] {
  if (tree.kind === 'list') return tree.items;
  if (tree.kind === 'scalar' && tree.value === null) return [];
  const list = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'entities')?.value : undefined;
  if (list?.kind === 'scalar' && list.value === null) return [];
  if (list?.kind === 'list') return list.items;
  return refuse(
    tree,
    'expected a list of entities, or “entities:” and a list',
    'attendu : une liste, ou « entities: » et une liste',
  );
}

/** A record without a name and a type is refused; of anything else what is wrong alone is left out. */
function recordOf(tree: Tree, problems: Problem[]): NewsroomRecord {
  if (tree.kind !== 'map') return refuse(tree, 'an entity needs a “name:”', 'une entité doit avoir « name: »');
  const fields = fieldsOf(tree.entries, KEYS, problems);
  const nameTree = fields.get('name') ?? refuse(tree, 'an entity needs a “name:”', 'une entité doit avoir « name: »');
  const name = text(nameTree, LONGEST_NAME);
  const type = oneOf(
    fields.get('type') ?? refuse(tree, `“${name}” needs a “type:”`, `« ${name} » doit avoir « type: »`),
    TYPES,
  );
  const one = <T>(key: string, read: (tree: Tree) => T): T | undefined => {
    const field = fields.get(key);
    return field && kept<T | undefined>(problems, () => read(field), undefined);
  };
  const each = <T>(key: string, read: (tree: Tree) => T): readonly T[] =>
    listOf(fields.get(key)).flatMap((item) => kept<readonly T[]>(problems, () => [read(item)], []));
  const names: EntityName[] = [{ text: name, language: '*', kind: 'full' }];
  const surname = one('surname', (field) => text(field, LONGEST_NAME));
  if (surname) names.push({ text: surname, language: '*', kind: 'surname' });
  const [id, house, known] = [
    one('id', idOf),
    one('house', (field) => byLanguage(field, LONGEST_NAME)),
    one('known', dateOf),
  ];
  return {
    start: nameTree.start,
    end: nameTree.end,
    ...(id && { id }),
    name,
    type,
    gender: one('gender', (field) => oneOf(field, ['m', 'f'] as const)) ?? null,
    names: [...names, ...each('names', nameOf)],
    description: one('description', (field) => byLanguage(field, LONGEST_TEXT)) ?? {},
    ...(house && { house }),
    within: each('within', reference),
    roles: each('roles', (item) => roleOf(item, problems)),
    ...(known && { known }),
    sources: each('sources', (item) => text(item, LONGEST_TEXT)),
  };
}

function fieldsOf(
  entries: readonly Entry[],
  keys: ReadonlySet<string>,
  problems: Problem[],
): ReadonlyMap<string, Tree> {
  const fields = new Map<string, Tree>();
  for (const { key, at, value } of entries) {
    if (keys.has(key)) fields.set(key, value);
    else problems.push(unknownKey(key, at, keys));
  }
  return fields;
}

function unknownKey(key: string, { start, end }: Span, keys: ReadonlySet<string>): Problem {
  const list = [...keys].join(', ');
  return {
    start,
    end,
    message: { en: `unknown key “${key}”: use ${list}`, fr: `clé inconnue « ${key} » : utilisez ${list}` },
  };
}

/** A name by itself, or `{ text, language, kind }`. */
function nameOf(tree: Tree): EntityName {
  if (tree.kind !== 'map') return { text: text(tree, LONGEST_NAME), language: '*', kind: 'short' };
  const get = (key: string): Tree | undefined => tree.entries.find((entry) => entry.key === key)?.value;
  const language = get('language');
  const kind = get('kind');
  const own = get('text') ?? refuse(tree, 'a name needs a “text:”', 'un nom doit avoir « text: »');
  if (language && !LANGUAGE.test(text(language, 2)))
    refuse(language, 'a language is two letters, such as fr', 'une langue s’écrit en deux lettres, comme fr');
  return {
    text: text(own, LONGEST_NAME),
    language: language ? text(language, 2) : '*',
    kind: kind ? oneOf(kind, KINDS) : 'short',
  };
}

function roleOf(tree: Tree, problems: Problem[]): NewsroomRole {
  if (tree.kind !== 'map') return refuse(tree, 'a role needs a “title:”', 'une fonction doit avoir « title: »');
  const fields = fieldsOf(tree.entries, ROLE_KEYS, problems);
  const title = fields.get('title') ?? refuse(tree, 'a role needs a “title:”', 'une fonction doit avoir « title: »');
  const [of, start, end] = [fields.get('of'), fields.get('start'), fields.get('end')];
  const role = {
    title: byLanguage(title, LONGEST_NAME),
    ...(of && { of: reference(of) }),
    ...(start && { start: dateOf(start) }),
    ...(end && { end: dateOf(end) }),
  };
  if (end && role.start && role.end && role.end < role.start)
    refuse(end, 'a role ends before it starts', 'une fonction finit avant de commencer');
  return role;
}

const listOf = (tree: Tree | undefined): readonly Tree[] => {
  if (!tree || (tree.kind === 'scalar' && tree.value === null)) return [];
  return tree.kind === 'list' ? tree.items : [tree];
};

function byLanguage(tree: Tree | undefined, longest: number): Readonly<Record<string, string>> {
  if (!tree) return {};
  if (tree.kind !== 'map') {
    const every = text(tree, longest);
    return { fr: every, en: every, es: every, de: every };
  }
  return Object.fromEntries(
    tree.entries.map(({ key, at, value }) => {
      if (!/^[a-z]{2}$/.test(key))
        refuse(at, 'a language is two letters, such as fr', 'une langue s’écrit en deux lettres, comme fr');
      return [key, text(value, longest)];
    }),
  );
}

function text(tree: Tree, longest: number): string {
  const value = tree.kind === 'scalar' ? tree.value : null;
  if (value === null || typeof value === 'boolean')
    return refuse(tree, 'a text is expected here', 'un texte est attendu ici');
  const trimmed = String(value).trim().replace(/\s+/g, ' ');
  if (trimmed === '' || trimmed.length > longest)
    refuse(
      tree,
      `a text of 1 to ${longest} characters is expected here`,
      `un texte de 1 à ${longest} caractères est attendu ici`,
    );
  return trimmed;
}

const reference = (tree: Tree): Reference => ({ start: tree.start, end: tree.end, text: text(tree, LONGEST_NAME) });

function oneOf<T extends string>(tree: Tree, allowed: readonly T[]): T {
  const value = text(tree, LONGEST_NAME);
  const list = allowed.join(', ');
  return allowed.find((one) => one === value) ?? refuse(tree, `use one of ${list}`, `à choisir parmi : ${list}`);
}

function idOf(tree: Tree): string {
  const id = text(tree, LONGEST_NAME);
  if (!/^(?:Q[1-9]\d{0,9}|(?:gn|bp|ws):[\w./-]+)$/.test(id))
    refuse(
      tree,
      'an id is a Wikidata one (Q42) or begins with “ws:”',
      'un identifiant est celui de Wikidata (Q42) ou commence par « ws: »',
    );
  return id;
}

function dateOf(tree: Tree): string {
  const value = text(tree, 10);
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2] ?? 1), Number(match?.[3] ?? 1)];
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    refuse(
      tree,
      'a date is a day (2024-05-31), a month (2024-05) or a year',
      'une date est un jour (2024-05-31), un mois (2024-05) ou une année',
    );
  return value;
}
