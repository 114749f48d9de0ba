import { join } from 'node:path';
import type { KnownEntity } from '../../src/knowledge/entity';
import { allCities, type City, largestByName, type RegionOf } from './cities';
import { type Country, PLACES_KNOWN_THROUGH } from './countries';
import { frenchGender, rowNames, slug } from './names';
import { inGerman, ofInFrench, ofInSpanish, withEnglishArticle } from './phrases';
import { type Row, readTable } from './tsv';

/** The provinces, states and départements, and in which of them a town lies. */
export interface RegionFacts {
  readonly entities: readonly KnownEntity[];
  readonly regionsOf: RegionOf;
  /** The id of a region by its key in the table. */
  find(key: string): string | undefined;
}

/** What a country calls its regions; elsewhere they are `region`. */
const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: { fr: 'État', en: 'state', es: 'estado', de: 'Bundesstaat' },
  IN: { fr: 'État', en: 'state', es: 'estado', de: 'Bundesstaat' },
  BR: { fr: 'État', en: 'state', es: 'estado', de: 'Bundesstaat' },
  NG: { fr: 'État', en: 'state', es: 'estado', de: 'Bundesstaat' },
  AU: { fr: 'État', en: 'state', es: 'estado', de: 'Bundesstaat' },
  DE: { fr: 'Land', en: 'state', es: 'estado federado', de: 'Bundesland' },
  CA: { fr: 'province', en: 'province', es: 'provincia', de: 'Provinz' },
  CN: { fr: 'province', en: 'province', es: 'provincia', de: 'Provinz' },
  CH: { fr: 'canton', en: 'canton', es: 'cantón', de: 'Kanton' },
  JP: { fr: 'préfecture', en: 'prefecture', es: 'prefectura', de: 'Präfektur' },
};
const REGION = { fr: 'région', en: 'region', es: 'región', de: 'Region' };
const DEPARTMENT = { fr: 'département', en: 'department', es: 'departamento', de: 'Département' };

/**
 * Reads the table of regions. GeoNames knows them by codes of its own: the seat of each tells which, save in the United States,
 * whose codes are the usual ones, and for the départements, which begin the numbers of their communes. Throws where a seat is no
 * place.
 */
export function readRegions(folder: string, countries: readonly Country[]): RegionFacts {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const places = largestByName(allCities());
  const rows = readTable(join(folder, 'regions.tsv'));
  const ids = new Map(rows.map((row) => [row.key!, row.id || `bp:region/${slug(row.key!)}`]));
  const byAdminCode = new Map<string, string>();
  for (const row of rows) {
    if (row.level !== '1') continue;
    const code = /^US-..$/.test(row.key!) ? row.key!.replace('-', ' ') : adminKey(seatOf(row, places));
    const taken = byAdminCode.get(code);
    if (taken) throw new Error(`${row.where}: the seat lies in ${taken}`);
    byAdminCode.set(code, ids.get(row.key!)!);
  }
  const seats = new Map(
    rows.filter((row) => row.level === '2').map((row) => [seatOf(row, places).cityId, ids.get(row.key!)!]),
  );
  const department = (city: City): string | undefined =>
    seats.get(city.cityId) ??
    (city.country === 'FR' && city.muniSub ? ids.get(`FR-${city.muniSub.slice(0, 2)}`) : undefined);
  const regionsOf: RegionOf = (city) =>
    [department(city), byAdminCode.get(adminKey(city))].filter((id) => id !== undefined);
  return {
    entities: rows.map((row) => {
      const country = byCode.get(row.country!);
      if (!country) throw new Error(`${row.where}: no country ${row.country}`);
      const above = row.level === '2' ? byAdminCode.get(adminKey(seatOf(row, places))) : undefined;
      return regionEntity(row, ids.get(row.key!)!, country, above);
    }),
    regionsOf,
    find: (key) => ids.get(key),
  };
}

const adminKey = (city: City): string => `${city.country} ${city.adminCode}`;

function seatOf(row: Row, places: ReadonlyMap<string, City>): City {
  const seat = places.get(`${row.country} ${row.seat}`);
  if (!seat) throw new Error(`${row.where}: no place ${row.seat} in ${row.country}`);
  return seat;
}

function regionEntity(row: Row, id: string, country: Country, above: string | undefined): KnownEntity {
  const kind = row.level === '2' ? DEPARTMENT : (KINDS[country.code] ?? REGION);
  return {
    id,
    type: 'place',
    names: rowNames(row),
    ...frenchGender(row.g!),
    description: {
      fr: `${kind.fr} ${ofInFrench(country)}`,
      en: `${kind.en} of ${withEnglishArticle(country)}`,
      es: `${kind.es} ${ofInSpanish(country)}`,
      de: `${kind.de} ${inGerman(country)}`,
    },
    roles: [],
    within: above ? [above, country.id] : [country.id],
    sources: [],
    knownThrough: PLACES_KNOWN_THROUGH,
    prominence: row.level === '2' ? 0.45 : 0.6,
  };
}
