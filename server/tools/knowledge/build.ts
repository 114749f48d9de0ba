import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodePack } from '../../src/knowledge/encode-pack';
import type { EntityName, KnownEntity } from '../../src/knowledge/entity';
import type { PackSource } from '../../src/knowledge/pack-source';
import { allCities, readCities } from './cities';
import { readCountries } from './countries';
import { readGivenNames } from './given-names';
import { readCommonWords, withoutCommonWords } from './names';
import { readOffices } from './offices';
import { otherGovernments, readOrganizations } from './organizations';
import { ownerFinder } from './owners';
import { readPeople } from './people';
import { readPlaces } from './places';
import { readRegions } from './regions';

const SERVER = resolve(__dirname, '../..');
export const FACTS = join(SERVER, 'knowledge');

/** Everything that goes into the embedded packs, from the packages and from our own tables. */
export function readFacts(): readonly PackSource[] {
  const population = new Map<string, number>();
  for (const city of allCities()) population.set(city.country, (population.get(city.country) ?? 0) + city.population);
  const countries = readCountries(FACTS, population);
  const regions = readRegions(FACTS, countries);
  const places = readCities(FACTS, countries, regions.regionsOf);
  const countryEntities = countries.map((country) => {
    const capital = places.capitalOf(country.code);
    return capital ? { ...country.entity, capital } : country.entity;
  });
  const regionEntities = regions.entities.map((region) => {
    const capital = places.stateCapitals.get(region.id);
    return capital ? { ...region, capital } : region;
  });
  const countriesByCode = new Map(countryEntities.map((entity) => [entity.country!, entity]));
  const regionsById = new Map(regionEntities.map((entity) => [entity.id, entity]));
  const landmarks = readPlaces(FACTS, (key) => countriesByCode.get(key) ?? regionsById.get(regions.find(key) ?? ''));
  const placeEntities = [...countryEntities, ...regionEntities, ...landmarks, ...places.cities];
  const placesById = new Map(placeEntities.map((entity) => [entity.id, entity]));
  const capitalNames = (code: string): readonly EntityName[] => {
    const capital = places.capitalOf(code);
    const names = capital === undefined ? [] : placesById.get(capital)!.names;
    return names.filter(({ kind }) => kind === 'full' || kind === 'transliteration');
  };
  const organizations = readOrganizations(FACTS, countries, capitalNames);
  const entity = (id: string): KnownEntity | undefined => placesById.get(id);
  const { offices, tenures } = readOffices(FACTS, ownerFinder({ countries, regions, places, organizations, entity }));
  const givenNames = readGivenNames(FACTS);
  const commonWords = readCommonWords(FACTS);
  const publicEntities = [
    ...[...organizations.values()].map((organization) => organization.entity),
    ...otherGovernments(countries, organizations, capitalNames),
    ...readPeople(FACTS, tenures, countries, givenNames),
  ].map((record) => withoutCommonWords(record, commonWords));
  return [
    versioned({ name: 'names', entities: [], offices: [], words: givenNames }),
    versioned({ name: 'places', entities: placeEntities, offices: [], words: [] }),
    versioned({ name: 'public', entities: publicEntities, offices: offices.map(({ office }) => office), words: [] }),
  ];
}

/** A pack's version is a digest of what is in it. */
function versioned(source: Omit<PackSource, 'version'>): PackSource {
  const digest = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 12);
  return { ...source, version: digest };
}

function main(): void {
  const data = join(SERVER, 'data');
  mkdirSync(data, { recursive: true });
  for (const source of readFacts()) {
    const bytes = encodePack(source);
    writeFileSync(join(data, `knowledge-${source.name}.bin`), bytes);
    const kilobytes = (size: number): string => `${Math.round(size / 1024)} KB`;
    const size = `${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzipped`;
    console.log(
      `knowledge-${source.name}.bin: ${source.entities.length} entities, ${source.words.length} words, ${size}`,
    );
  }
}

if (require.main === module) main();
