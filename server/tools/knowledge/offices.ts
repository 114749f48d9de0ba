import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EntityName, Gender } from '../../src/knowledge/entity';
import type { Office } from '../../src/knowledge/pack-source';
import { firstDay, lastDay } from '../../src/knowledge/roles';
import { LANGUAGES, slug, uniqueNames } from './names';

/** Whom an office belongs to: its entity, and "of" it by language for a description. */
export interface Owner {
  readonly id: string;
  /** The country it is in or is, for the order of names. */
  readonly country: string | undefined;
  /** 0 to 1: how much of the world it concerns. */
  readonly weight: number;
  /** A title with whose it is: "Premier ministre du Japon", "secretary-general of NATO". */
  of(title: string, language: string): string;
}

/** One holder's time in an office. */
export interface Tenure {
  readonly office: OfficeFacts;
  readonly holder: string;
  readonly start: string;
  readonly end?: string;
  readonly acting: boolean;
}

export interface OfficeFacts {
  readonly office: Office;
  readonly kind: string;
  readonly owner: Owner;
  /** The usual title by language, in the gender of the holder. */
  title(gender: Gender): Readonly<Record<string, string>>;
}

export interface OfficeTables {
  readonly offices: readonly OfficeFacts[];
  readonly tenures: readonly Tenure[];
}

/** The day through which a block without a `known` line is known. */
const KNOWN_THROUGH = '2025-03-31';

type Forms = readonly { readonly m: string; readonly f: string }[];
type Titles = Readonly<Record<string, Forms>>;

/** Reads the titles and every file of offices. Throws where a file names an owner or a kind that is not known. */
export function readOffices(folder: string, ownerOf: (key: string) => Owner | undefined): OfficeTables {
  const titles = readTitles(join(folder, 'titles.yml'));
  const offices: OfficeFacts[] = [];
  const tenures: Tenure[] = [];
  for (const file of readdirSync(join(folder, 'offices')).sort()) {
    const path = join(folder, 'offices', file);
    const owners = parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>;
    for (const [key, blocks] of Object.entries(owners)) {
      const owner = ownerOf(key);
      if (!owner) throw new Error(`${path}: nothing is called ${key}`);
      for (const [kind, text] of Object.entries(blocks)) {
        const titlesOfKind = titles.get(kind);
        if (!titlesOfKind) throw new Error(`${path}: ${key} has an office of no known kind, ${kind}`);
        const block = readBlock(text, `${path}: ${key}, ${kind}`);
        const facts = officeFacts(`bp:office/${slug(key)}/${kind}`, kind, owner, titlesOfKind, block);
        offices.push(facts);
        for (const line of block.lines) if (line.holder) tenures.push({ ...line, holder: line.holder, office: facts });
      }
    }
  }
  return { offices, tenures };
}

function readTitles(path: string): ReadonlyMap<string, Titles> {
  const file = parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>;
  const forms = (cell: string): Forms =>
    cell.split(';').map((part) => {
      const [m, f] = part.trim().split('/') as [string, string?];
      return { m, f: f ?? m };
    });
  return new Map(
    Object.entries(file).map(([kind, byLanguage]) => [
      kind,
      Object.fromEntries(Object.entries(byLanguage).map(([language, cell]) => [language, forms(cell)])),
    ]),
  );
}

interface Line {
  readonly start: string;
  readonly end?: string;
  /** Missing where nobody held it; `?` lines are gaps of the block. */
  readonly holder?: string;
  readonly acting: boolean;
}

interface Block {
  readonly lines: readonly Line[];
  /** The times of which the table does not say who held the office. */
  readonly gaps: readonly (readonly [from: string, to: string])[];
  readonly known: string;
}

const LINE = /^(\d{4}(?:-\d\d){0,2})(?:\.\.(\d{4}(?:-\d\d){0,2}))? (.+?)( acting)?$/;

function readBlock(text: string, where: string): Block {
  let known = KNOWN_THROUGH;
  const read: { start: string; end?: string; who: string; acting: boolean }[] = [];
  for (const line of text.trim().split('\n')) {
    const through = /^known (\d{4}-\d\d-\d\d)$/.exec(line);
    const match = LINE.exec(line);
    if (through) known = through[1]!;
    else if (match) read.push({ start: match[1]!, end: match[2], who: match[3]!, acting: match[4] !== undefined });
    else throw new Error(`${where}: "${line}" is no line of an office`);
  }
  const gaps: (readonly [string, string])[] = [];
  const lines = read.map(({ start, end, who, acting }, i): Line => {
    const next = read[i + 1]?.start;
    if (next !== undefined && lastDay(next) < firstDay(end ?? start))
      throw new Error(`${where}: out of order at ${next}`);
    const until = end ?? next;
    if (who === '?') gaps.push([start, until ?? known]);
    else if (end !== undefined && end !== next) gaps.push([end, next ?? known]);
    return {
      start,
      ...(until !== undefined && { end: until }),
      ...(who !== '-' && who !== '?' && { holder: who }),
      acting,
    };
  });
  return { lines, gaps: gaps.filter(([from, to]) => firstDay(from) < lastDay(to)), known };
}

function officeFacts(id: string, kind: string, owner: Owner, titles: Titles, block: Block): OfficeFacts {
  const names = LANGUAGES.flatMap((language) =>
    (titles[language] ?? []).flatMap(({ m, f }): EntityName[] => [
      { text: m, language, kind: 'full' },
      { text: f, language, kind: 'full' },
    ]),
  );
  const title = (gender: Gender): Readonly<Record<string, string>> =>
    Object.fromEntries(LANGUAGES.map((language) => [language, titles[language]![0]![gender ?? 'm']]));
  const description = Object.fromEntries(
    Object.entries(title('m')).map(([language, text]) => [language, owner.of(text, language)]),
  );
  const first = block.lines[0]?.start;
  const office: Office = {
    id,
    of: owner.id,
    names: uniqueNames(names),
    description,
    ...(first !== undefined && { knownFrom: first }),
    ...(block.gaps.length > 0 && { gaps: block.gaps }),
    knownThrough: block.known,
    seats: 1,
  };
  return { office, kind, owner, title };
}
