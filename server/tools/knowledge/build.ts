import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodePack } from '../../src/knowledge/encode-pack';
import type { PackSource } from '../../src/knowledge/pack-source';
import { allCities, readCities } from './cities';
import { readCountries } from './countries';
import { readGivenNames } from './given-names';
import { readPlaces } from './places';
import { readRegions } from './regions';

const SERVER = resolve(__dirname, '../..');
const FACTS = join(SERVER, 'knowledge');

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
  const regionsByKey = new Map(regions.entities.map((entity) => [entity.id, entity]));
  const countriesByCode = new Map(countryEntities.map((entity) => [entity.country!, entity]));
  const landmarks = readPlaces(FACTS, (key) => countriesByCode.get(key) ?? regionsByKey.get(regions.find(key) ?? ''));
  const placeEntities = [...countryEntities, ...regions.entities, ...landmarks, ...places.cities];
  return [
    versioned({ name: 'names', entities: [], offices: [], words: readGivenNames(FACTS) }),
    versioned({ name: 'places', entities: placeEntities, offices: [], words: [] }),
    versioned({ name: 'public', entities: [], offices: [], words: [] }),
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
