import { join } from 'node:path';
import type { KnownEntity } from '../../src/knowledge/entity';
import { PLACES_KNOWN_THROUGH } from './countries';
import { frenchGender, rowNames, slug } from './names';
import { readTable } from './tsv';

const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  continent: { fr: 'continent', en: 'continent', es: 'continente', de: 'Kontinent' },
  region: { fr: 'région', en: 'region', es: 'región', de: 'Region' },
  mountain: { fr: 'relief', en: 'mountains', es: 'relieve', de: 'Gebirge' },
  sea: { fr: 'espace maritime', en: 'body of water', es: 'espacio marítimo', de: 'Gewässer' },
  canal: { fr: 'canal', en: 'canal', es: 'canal', de: 'Kanal' },
  river: { fr: 'fleuve', en: 'river', es: 'río', de: 'Fluss' },
  desert: { fr: 'désert', en: 'desert', es: 'desierto', de: 'Wüste' },
  island: { fr: 'île', en: 'island', es: 'isla', de: 'Insel' },
  base: { fr: 'base', en: 'base', es: 'base', de: 'Stützpunkt' },
  plant: { fr: 'site industriel', en: 'industrial site', es: 'instalación industrial', de: 'Anlage' },
  bridge: { fr: 'pont', en: 'bridge', es: 'puente', de: 'Brücke' },
  landmark: { fr: 'lieu', en: 'landmark', es: 'lugar', de: 'Ort' },
  airport: { fr: 'aéroport', en: 'airport', es: 'aeropuerto', de: 'Flughafen' },
  site: { fr: 'lieu', en: 'site', es: 'lugar', de: 'Ort' },
  district: { fr: 'quartier', en: 'district', es: 'barrio', de: 'Stadtteil' },
  hospital: { fr: 'hôpital', en: 'hospital', es: 'hospital', de: 'Krankenhaus' },
  town: { fr: 'ville', en: 'town', es: 'ciudad', de: 'Stadt' },
};

/** Reads the table of places that are no town: seas, bases, landmarks. `find` knows countries by code and regions by key. */
export function readPlaces(folder: string, find: (key: string) => KnownEntity | undefined): readonly KnownEntity[] {
  const rows = readTable(join(folder, 'places.tsv'));
  const entities = new Map<string, KnownEntity>();
  for (const row of rows) {
    const outer = row.within ? (find(row.within) ?? entities.get(row.within)) : undefined;
    if (row.within && !outer) throw new Error(`${row.where}: no place ${row.within}`);
    const description = KINDS[row.kind!];
    if (!description) throw new Error(`${row.where}: no kind ${row.kind}`);
    entities.set(row.key!, {
      id: row.id || `bp:place/${slug(row.key!)}`,
      type: 'place',
      names: rowNames(row),
      ...frenchGender(row.g!),
      description,
      roles: [],
      within: outer ? [outer.id, ...outer.within] : [],
      sources: [],
      knownThrough: PLACES_KNOWN_THROUGH,
      prominence: Number(row.p) / 10,
    });
  }
  return [...entities.values()];
}
