import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { EntityName, KnownEntity } from '../../src/knowledge/entity';
import { normalName } from '../../src/knowledge/normal';
import { plainSpellings } from '../../src/knowledge/plain-spellings';
import { englishForms, frenchForms, germanForms, spanishForms } from './demonyms';
import { frenchGender, LANGUAGES, parseNames, uniqueNames } from './names';
import type { CountryGrammar } from './phrases';
import { type Row, readTable } from './tsv';

const require = createRequire(import.meta.url);

/** A country or territory: what the table says, with its names from CLDR. */
export interface Country extends CountryGrammar {
  readonly id: string;
  readonly row: Row;
  readonly entity: KnownEntity;
}

/** The day through which what is said of places is known. */
export const PLACES_KNOWN_THROUGH = '2025-03-31';

/** Italian and Portuguese names are there to be recognised; nothing is described in those languages. */
const CLDR_LANGUAGES = [...LANGUAGES, 'it', 'pt'] as const;

/** A continent as it follows "country in" and the like. */
const CONTINENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AF: { fr: "d'Afrique", en: 'Africa', es: 'África', de: 'Afrika' },
  AS: { fr: "d'Asie", en: 'Asia', es: 'Asia', de: 'Asien' },
  EU: { fr: "d'Europe", en: 'Europe', es: 'Europa', de: 'Europa' },
  NA: { fr: "d'Amérique du Nord", en: 'North America', es: 'América del Norte', de: 'Nordamerika' },
  SA: { fr: "d'Amérique du Sud", en: 'South America', es: 'América del Sur', de: 'Südamerika' },
  OC: { fr: "d'Océanie", en: 'Oceania', es: 'Oceanía', de: 'Ozeanien' },
};

const COUNTRY: Readonly<Record<string, readonly [before: string, and: string]>> = {
  fr: ['pays', 'et'],
  en: ['country in', 'and'],
  es: ['país de', 'y'],
  de: ['Staat in', 'und'],
};

/** The continent of a country, or both where it lies on two that meet: what is overseas is not the country. */
function continentsOf(code: string): readonly string[] {
  const { countries } = require('countries-list') as typeof import('countries-list');
  const listed = countries[code as 'RU'] as { continent: string; continents?: readonly string[] } | undefined;
  if (!listed) return ['EU'];
  const meeting = (listed.continents ?? []).filter((other) => ['AF', 'AS', 'EU'].includes(other));
  return meeting.length > 1 ? meeting : [listed.continent];
}

/** "country in Asia and Europe", in every language. */
function countryIn(continents: readonly string[]): Readonly<Record<string, string>> {
  const described = Object.entries(COUNTRY).map(([language, [before, and]]) => {
    const names = continents.map((continent) => CONTINENTS[continent]![language]!);
    return [language, `${before} ${names.join(` ${and} `)}`];
  });
  return Object.fromEntries(described);
}

const TERRITORY = { fr: 'territoire', en: 'territory', es: 'territorio', de: 'Gebiet' };

/** Codes that are no state of their own. */
const TERRITORIES = new Set('HK MO GL PR NC PF GI FO EH BM GU FK KY IM JE GG CW AW GP MQ GF RE YT'.split(' '));
const FRENCH_OVERSEAS = new Set('GP MQ GF RE YT NC PF'.split(' '));

/** Reads the table of countries. `population` (of their towns) ranks them. */
export function readCountries(folder: string, population: ReadonlyMap<string, number>): readonly Country[] {
  const rows = readTable(join(folder, 'countries.tsv'));
  const france = rows.find((row) => row.code === 'FR')!.id!;
  return rows.map((row) => {
    const code = row.code!;
    const { main, names } = namesOf(row);
    const entity: KnownEntity = {
      id: row.id!,
      type: 'place',
      names,
      ...frenchGender(row.g!),
      description: TERRITORIES.has(code) ? TERRITORY : countryIn(continentsOf(code)),
      roles: [],
      within: FRENCH_OVERSEAS.has(code) ? [france] : [],
      country: code,
      sources: ['Unicode CLDR'],
      knownThrough: PLACES_KNOWN_THROUGH,
      prominence: 0.7 + 0.05 * Math.max(0, Math.log10((population.get(code) ?? 1000) / 1000)),
    };
    return { code, id: row.id!, gender: row.g!, names: main, row, entity };
  });
}

function namesOf(row: Row): { main: Readonly<Record<string, string>>; names: readonly EntityName[] } {
  const code = row.code!;
  const given = parseNames(row.also!);
  const main: Record<string, string> = {};
  const names: EntityName[] = [];
  for (const language of CLDR_LANGUAGES) {
    const chosen = given.find((name) => name.language === language && (name.kind as string) === 'main');
    main[language] = normalName(chosen?.text ?? cldrTerritory(code, language, '') ?? '');
    names.push({ text: main[language]!, language, kind: 'full' });
    for (const variant of ['-alt-short', '-alt-variant']) {
      const text = cldrTerritory(code, language, variant);
      if (text)
        names.push({
          text: normalName(text),
          language,
          kind: text.includes('.') || text === 'UK' ? 'acronym' : 'short',
        });
    }
    for (const text of isoNames(code, language)) names.push({ text, language, kind: 'short' });
  }
  names.push(...given.filter((name) => (name.kind as string) !== 'main'));
  names.push(...frenchForms(row.fr!), ...englishForms(row.en!), ...spanishForms(row.es!), ...germanForms(row.de!));
  const spelt = names.filter((name) => name.text !== '');
  return { main, names: uniqueNames([...spelt, ...plainSpellings(spelt)]) };
}

/** The CLDR name; a form in parentheses or with a dash ("Congo - Kinshasa") is a catalogue's, not a name in copy. */
function cldrTerritory(code: string, language: string, variant: string): string | undefined {
  type Territories = Record<
    string,
    { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> }
  >;
  const file = require(`cldr-localenames-full/main/${language}/territories.json`) as Territories[string];
  const text = file.main[language]!.localeDisplayNames.territories[code + variant]?.replace(/ \(.*\)$/, '');
  return text && !/ - |^R\.A\.S\.|SAR |^RAE |^RAS |Sonderverwaltungs/.test(text) ? text : undefined;
}

function isoNames(code: string, language: string): readonly string[] {
  const file = require(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> };
  const names = [file.countries[code] ?? []].flat();
  return names.map(normalName).filter((name) => !/[(,]|^R\.A\.S\./.test(name));
}
