import { join } from 'node:path';
import type { EntityName, KnownEntity } from '../../src/knowledge/entity';
import { plainSpellings } from '../../src/knowledge/plain-spellings';
import type { Country } from './countries';
import { frenchDemonym, spanishDemonym } from './demonyms';
import { frenchGender, LANGUAGES, parseNames, rowNames, slug, uniqueNames } from './names';
import type { OwnerGrammar } from './phrases';
import { type Row, readTable } from './tsv';

/** The day through which what is said of organisations is known. */
const KNOWN_THROUGH = '2025-03-31';

/** An organisation with what its offices need to be described. */
export interface Organization extends OwnerGrammar {
  readonly entity: KnownEntity;
}

/** Organisations known by their initials in running text: a description says "secretary-general of NATO". */
const KNOWN_BY_INITIALS = new Set('intl alliance un-agency federation agency police intelligence union'.split(' '));

/** Reads the table of organisations, by key. `capitalNames` are what the capital of a country is called. */
export function readOrganizations(
  folder: string,
  countries: readonly Country[],
  capitalNames: (country: string) => readonly EntityName[],
): ReadonlyMap<string, Organization> {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const kinds = new Map(readTable(join(folder, 'org-kinds.tsv')).map((row) => [row.code!, row]));
  const organizations = new Map<string, Organization>();
  for (const row of readTable(join(folder, 'organizations.tsv'))) {
    const kind = kinds.get(row.kind!);
    const country = byCode.get(row.of!);
    if (!kind || (row.of && !country)) throw new Error(`${row.where}: no kind ${row.kind}, or no country ${row.of}`);
    // An office under a key of both would be the country's.
    if (byCode.has(row.key!)) throw new Error(`${row.where}: ${row.key} is the code of a country`);
    if (organizations.has(row.key!)) throw new Error(`${row.where}: ${row.key} is there twice`);
    const capital = row.kind === 'government' && country ? capitalNames(country.code) : [];
    organizations.set(row.key!, organization(row, kind, country, capital));
  }
  return organizations;
}

/** The governments that the table does not have: each is what its capital stands for in "Tokyo has protested". */
export function otherGovernments(
  countries: readonly Country[],
  known: ReadonlyMap<string, Organization>,
  capitalNames: (country: string) => readonly EntityName[],
): readonly KnownEntity[] {
  return countries.flatMap(({ code, id, row }) => {
    const metonyms = known.has(`${code}-government`) ? [] : capitalNames(code).map(asMetonym);
    const [english] = row.en!.split('/');
    const german = row.de!.split('/')[1];
    // A territory whose people go by no name of their own has no government that copy would name so.
    if (metonyms.length === 0 || !english || !german || !row.es) return [];
    const names: EntityName[] = [
      { text: `gouvernement ${frenchDemonym(row.fr!).m}`, language: 'fr', kind: 'full' },
      { text: `${english} government`, language: 'en', kind: 'full' },
      { text: `Gobierno ${row.es}`, language: 'es', kind: 'full' },
      { text: `${german}e Regierung`, language: 'de', kind: 'full' },
    ];
    return {
      id: `bp:government/${code.toLowerCase()}`,
      type: 'organization',
      names: uniqueNames([...names, ...metonyms]),
      gender: 'm',
      description: {},
      roles: [],
      within: [id],
      sources: [],
      knownThrough: KNOWN_THROUGH,
      prominence: 0.3,
    };
  });
}

const asMetonym = ({ text, language }: EntityName): EntityName => ({ text, language, kind: 'metonym' });

function organization(row: Row, kind: Row, country: Country | undefined, capital: readonly EntityName[]): Organization {
  const acronyms = parseNames(row.acronyms!, 'acronym');
  const own = rowNames(row);
  const names = uniqueNames([...own, ...acronyms, ...plainSpellings(acronyms), ...capital.map(asMetonym)]);
  const entity: KnownEntity = {
    id: row.id || `bp:org/${slug(row.key!)}`,
    type: 'organization',
    names,
    ...frenchGender(row.g!),
    description: describe(kind, country),
    roles: [],
    within: country ? [country.id] : [],
    sources: [],
    knownThrough: KNOWN_THROUGH,
    prominence: Number(row.p) / 10,
  };
  const called = (language: string): string => {
    const initials = KNOWN_BY_INITIALS.has(row.kind!) && acronyms.find((name) => name.language === language);
    return initials ? initials.text : row[language] || row.en || row.fr!;
  };
  const calledIn = Object.fromEntries(LANGUAGES.map((language) => [language, called(language)]));
  return { entity, names: calledIn, gender: row.g!, kind: row.kind! };
}

/** "parti politique français", "French political party". */
function describe(kind: Row, country: Country | undefined): Readonly<Record<string, string>> {
  const plain = { fr: kind.fr!, en: kind.en!, es: kind.es!, de: kind.de! };
  if (!country) return plain;
  const { row } = country;
  const french = frenchDemonym(row.fr!)[kind.g_fr as 'm'];
  const spanish = spanishDemonym(row.es!)[kind.g_es as 'm'];
  const german = row.de!.split('/')[1];
  const ending = { m: 'er', f: 'e', n: 'es' }[kind.g_de as 'm'];
  return {
    fr: `${plain.fr} ${french}`,
    en: `${row.en!.split('/')[0]} ${plain.en}`,
    es: `${plain.es} ${spanish}`,
    de: german ? `${german}${ending} ${plain.de}` : plain.de,
  };
}
