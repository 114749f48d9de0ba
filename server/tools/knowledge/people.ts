import { join } from 'node:path';
import type { EntityName, Gender, KnownEntity, Role } from '../../src/knowledge/entity';
import { LEXICON } from '../../src/knowledge/entity';
import type { LexiconWord } from '../../src/knowledge/pack-source';
import { plainSpellings } from '../../src/knowledge/plain-spellings';
import { firstDay } from '../../src/knowledge/roles';
import type { Country } from './countries';
import { frenchDemonym, spanishDemonym } from './demonyms';
import { LANGUAGES, namesByLanguage, parseNames, slug, uniqueNames } from './names';
import type { Tenure } from './offices';
import { surnameIn, surnameNames } from './person-names';
import { type Row, readTable } from './tsv';

/** Kinds of office whose holders lead a state or a government. */
const LEADS_A_COUNTRY = new Set(
  `president federal-president king emperor emir sultan grand-duke prince pope supreme-leader prime-minister head-of-government
   taoiseach council-president government-president chancellor council-of-ministers-president chief-adviser junta-chief
   sovereign-council-chair general-secretary chief-executive`.split(/\s+/),
);
/** The day through which it is known that somebody does what the table of people says. */
const KNOWN_THROUGH = '2025-03-31';

/** Everybody who holds an office or has a row of their own. Throws where a row names nothing known, or no gender is to be found. */
export function readPeople(
  folder: string,
  tenures: readonly Tenure[],
  countries: readonly Country[],
  givenNames: readonly LexiconWord[],
): readonly KnownEntity[] {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const occupations = new Map(readTable(join(folder, 'occupations.tsv')).map((row) => [row.code!, row]));
  const rows = new Map(readTable(join(folder, 'people.tsv')).map((row) => [row.name!, row]));
  const genders = givenNameGenders(givenNames);
  for (const { gender, names } of readTable(join(folder, 'genders.tsv'))) {
    for (const name of names!.split('; ')) genders.set(name, gender as 'm' | 'f');
  }
  const held = new Map<string, Tenure[]>();
  for (const tenure of tenures) held.set(tenure.holder, [...(held.get(tenure.holder) ?? []), tenure]);
  const names = [...new Set([...held.keys(), ...rows.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const withoutGender = names.filter((name) => !genderOf(name, rows.get(name), genders));
  if (withoutGender.length > 0) throw new Error(`genders.tsv should say the gender of ${withoutGender.join('; ')}`);
  return names.map((name) => {
    const row = rows.get(name);
    const occupation = row?.job ? occupations.get(row.job) : undefined;
    const country = row?.of ? byCode.get(row.of) : undefined;
    if ((row?.job && !occupation) || (row?.of && !country)) throw new Error(`${row?.where}: ${row?.job}, ${row?.of}?`);
    const own = held.get(name) ?? [];
    if (own.length === 0 && !occupation)
      throw new Error(`${row?.where}: ${name} holds no office and has no occupation`);
    const gender = genderOf(name, row, genders);
    const main = own.length > 0 ? mainTenures(own) : [];
    return {
      id: row?.id || `bp:person/${slug(name)}`,
      type: 'person',
      names: personNames(name, row, country?.code ?? main[0]?.office.owner.country),
      gender,
      description:
        main.length > 0
          ? describeOffice(main, gender)
          : withYears(describeOccupation(occupation!, country, gender), row),
      roles: own.map((tenure) => roleOf(tenure, gender)).sort((a, b) => (a.start! < b.start! ? -1 : 1)),
      within: [],
      ...(row?.born && { born: row.born }),
      ...(row?.died && { died: row.died }),
      sources: [],
      knownThrough: [KNOWN_THROUGH, ...own.map(({ office }) => office.office.knownThrough)].sort().at(-1)!,
      prominence: row?.p ? Number(row.p) / 10 : main[0] ? prominenceOf(main[0]) : 0.35,
    };
  });
}

/** Everybody has one of these genders in every list that has the name. */
function givenNameGenders(words: readonly LexiconWord[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const word of words) {
    if (!(word.bits & LEXICON.given)) continue;
    const all = new Set(Object.values(word.genders ?? {}));
    const [only] = all;
    if (all.size === 1 && only !== 'u') genders.set(word.text, only!);
  }
  return genders;
}

function genderOf(name: string, row: Row | undefined, genders: ReadonlyMap<string, Gender>): Gender {
  if (row?.g) return row.g as 'm' | 'f';
  const own = genders.get(name);
  if (own) return own;
  const first = name.split(' ')[0]!.toLowerCase();
  return genders.get(first) ?? genders.get(first.split('-')[0]!) ?? null;
}

function personNames(name: string, row: Row | undefined, country: string | undefined): readonly EntityName[] {
  const byLanguage = Object.fromEntries(LANGUAGES.map((language) => [language, row?.[language] || name]));
  const full = [...namesByLanguage(byLanguage, 'full'), ...parseNames(row?.also ?? '', 'transliteration')];
  if (!full.some((other) => other.text === name)) full.push({ text: name, language: '*', kind: 'transliteration' });
  const fixed = row?.surname;
  const surname = (text: string): string | undefined => {
    if (!fixed) return surnameIn(text, country);
    return fixed !== '-' && text.includes(fixed) ? fixed : undefined;
  };
  const names = uniqueNames([...full, ...surnameNames(full, surname)]);
  return uniqueNames([...names, ...plainSpellings(names)]);
}

const roleOf = ({ office, start, end, acting }: Tenure, gender: Gender): Role => ({
  office: office.office.id,
  title: office.title(gender),
  of: office.office.of,
  start,
  ...(end !== undefined && { end }),
  ...(acting && { acting }),
  knownThrough: office.office.knownThrough,
});

/** Every time in the office somebody is best known for: the highest, the latest among those alike. */
function mainTenures(tenures: readonly Tenure[]): readonly Tenure[] {
  const [main] = [...tenures].sort((a, b) => rankOf(b) - rankOf(a) || (a.start < b.start ? 1 : -1));
  return tenures.filter(({ office }) => office === main!.office).sort((a, b) => (a.start < b.start ? -1 : 1));
}

const rankOf = ({ office, acting }: Tenure): number =>
  acting ? 0 : LEADS_A_COUNTRY.has(office.kind) || office.owner.country === undefined ? 2 : 1;

/** Below 0.5, at which a surname alone is taken for somebody: that is for the table to say. */
const prominenceOf = (main: Tenure): number => [0.3, 0.36, 0.42][rankOf(main)]! + 0.07 * main.office.owner.weight;

const SINCE: Readonly<Record<string, string>> = { fr: 'depuis', en: 'since', es: 'desde', de: 'seit' };

function describeOffice(tenures: readonly Tenure[], gender: Gender): Readonly<Record<string, string>> {
  const { office } = tenures[0]!;
  const titles = office.title(gender);
  const year = (date: string): string => firstDay(date).slice(0, 4);
  const spells: { start: string; end?: string }[] = [];
  for (const { start, end } of tenures) {
    const last = spells.at(-1);
    if (last?.end !== undefined && year(last.end) === year(start)) last.end = end;
    else spells.push({ start, end });
  }
  const years = (language: string): string =>
    spells
      .map(({ start, end }) => {
        if (end === undefined) return `${SINCE[language]} ${year(start)}`;
        return year(start) === year(end) ? year(start) : `${year(start)}–${year(end)}`;
      })
      .join(', ');
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, `${office.owner.of(titles[language]!, language)} (${years(language)})`]),
  );
}

/** « écrivain français (1802–1885) », of somebody who is dead. */
function withYears(
  description: Readonly<Record<string, string>>,
  row: Row | undefined,
): Readonly<Record<string, string>> {
  if (!row?.born || !row.died) return description;
  const years = `${row.born.slice(0, 4)}–${row.died.slice(0, 4)}`;
  return Object.fromEntries(Object.entries(description).map(([language, text]) => [language, `${text} (${years})`]));
}

function describeOccupation(
  occupation: Row,
  country: Country | undefined,
  gender: Gender,
): Readonly<Record<string, string>> {
  const word = (language: string): string => occupation[`${language}_${gender}`]!;
  if (!country) return Object.fromEntries(LANGUAGES.map((language) => [language, word(language)]));
  const { row } = country;
  const ending = gender === 'f' ? 'e' : 'er';
  return {
    fr: `${word('fr')} ${frenchDemonym(row.fr!)[gender ?? 'm']}`,
    en: `${row.en!.split('/')[0]} ${word('en')}`,
    es: `${word('es')} ${spanishDemonym(row.es!)[gender ?? 'm']}`,
    de: `${row.de!.split('/')[1]}${ending} ${word('de')}`,
  };
}
