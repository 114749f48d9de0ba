import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { randomFrom } from './crf';
import { ownNames, readTowns } from './lists';

const require = createRequire(import.meta.url);

/** Draws names of one type in one language, in the shape of another name. */
export interface Stock {
  readonly person: (parts: number) => string;
  readonly given: () => string;
  readonly surname: () => string;
  readonly place: (words: number) => string;
  readonly organization: (like: string) => string;
  /** Two to four capitals, which no list has but by chance. */
  readonly letters: () => string;
}

/** Whose names the copy of a language has: locales of `@faker-js/faker`, the usual ones several times. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  fr: 'fr fr fr fr fr fr fr fr_BE fr_BE fr_CH fr_SN en es it de pl tr pt_PT ku_kmr_latin yo_NG'.split(' '),
  en: 'en en en en en en en en_IN en_NG en_ZA en_GH es fr it de pl tr id_ID sr_RS_latin sv'.split(' '),
};
/** Countries whose towns, however small, copy in a language names. */
const HOME: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['FR', 'BE', 'CH']),
  en: new Set(['GB', 'US', 'IE', 'CA', 'AU', 'NZ']),
};
const HOME_TOWN = 4_000;
const TOWN = 150_000;

const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  fr: ['de', 'de', 'du', 'de la', "d'", "d'", 'd’', 'Le', 'La', 'van', 'von', 'ben', 'El', 'Ben', 'di'],
  en: ['van', 'de', 'von', 'bin', 'al', 'Mc', 'O’', 'di', 'De', 'del', 'St.'],
};

const LETTERS = 'AABCCDDEEFGHIILMMNNOPPQRRSSTTUV';
const VOWEL = /^[AEIOUÉÈÊÂÎÔ]/;

/** The lines of one of our files of patterns. */
export const readPatterns = (file: string): readonly string[] =>
  readFileSync(join('server/tools/ner/patterns', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** How often an organisation's acronym is one that no list has. */
const UNKNOWN = 0.4;
/** How often an organisation's name is made from a pattern rather than drawn from the list. */
const MADE = 0.4;

interface Names {
  readonly first_name?: unknown;
  readonly last_name?: unknown;
}

/** Names of people (Faker), towns (GeoNames) and our own lists, drawn at random but alike each time. */
export function stockOf(language: 'fr' | 'en', seed: number): Stock {
  const random = randomFrom(seed);
  const { allLocales } = require('@faker-js/faker') as {
    readonly allLocales: Readonly<Record<string, { readonly person?: Names }>>;
  };
  const people = LOCALES[language]!.map((locale) => {
    const person = allLocales[locale]?.person;
    return { given: strings(person?.first_name), surnames: strings(person?.last_name) };
  }).filter(({ given, surnames }) => given.length > 0 && surnames.length > 0);
  const towns = readTowns()
    .filter((town) => town.population >= (HOME[language]!.has(town.country) ? HOME_TOWN : TOWN))
    .map((town) => town.name)
    // Transliterations with marks that copy leaves out.
    .filter((name) => /^[A-Za-zÀ-ÿœŒ'’. -]+$/.test(name));
  const places = byWords([...towns, ...ownNames('places'), ...ownNames('places'), ...ownNames('places')]);
  const organizations = ownNames('organizations');
  const acronyms = organizations.filter((name) => isAcronym(name));
  const others = byWords(organizations.filter((name) => !isAcronym(name)));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const ofWords = (groups: readonly (readonly string[])[], words: number) =>
    pick(groups[Math.min(words, groups.length - 1)]!);
  const given = () => pick(pick(people).given);
  const surname = () => {
    const name = pick(pick(people).surnames);
    if (random() > 0.12) return name;
    const particle = pick(PARTICLES[language]!);
    if (/^d['’]$/.test(particle)) return VOWEL.test(name) ? `${particle}${name}` : `de ${name}`;
    return /^(Mc|O’)$/.test(particle) ? `${particle}${name}` : `${particle} ${name}`;
  };
  const person = (parts: number) => {
    if (parts === 1) return random() < 0.6 ? surname() : given();
    const own = pick(people);
    const middle = parts === 2 ? '' : random() < 0.5 ? `${pick(own.given)[0]}. ` : `${pick(own.given)} `;
    const last =
      random() < 0.85 ? pick(own.surnames) : random() < 0.2 ? `${pick(own.surnames)} ${surname()}` : surname();
    return `${pick(own.given)} ${middle}${last}`;
  };
  const place = (words: number) => ofWords(places, words);
  const patterns = readPatterns(`organizations.${language}.txt`);
  const made = () =>
    pick(patterns)
      .replace(/\{(\w)\}/g, (_, slot) => (slot === 'S' ? surname() : slot === 'P' ? person(2) : place(1)))
      .replace(/\bde (?=[AEIOUÉÈÊÂÎÔHaeiouéèêâîôh])/g, language === 'fr' ? "d'" : 'de ');
  const letters = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick([...LETTERS])).join('');
  return {
    given,
    surname,
    person,
    place,
    letters,
    organization: (like) => {
      if (isAcronym(like)) return random() < UNKNOWN ? letters() : pick(acronyms);
      const words = like.split(' ').length;
      return words > 1 && random() < MADE ? made() : ofWords(others, words);
    },
  };
}

const isAcronym = (name: string) => /^[\p{Lu}\d.&]{2,6}$/u.test(name);

/** By number of words: one, two, three or more. */
function byWords(names: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[], [], [], []];
  for (const name of names) if (/^\p{Lu}/u.test(name)) groups[Math.min(3, name.split(' ').length)]!.push(name);
  groups[0] = groups[1]!;
  return groups;
}

/** Every string in lists that may lie in lists by gender. */
function strings(from: unknown): readonly string[] {
  if (typeof from === 'string') return /^\p{Lu}\p{L}/u.test(from) && !from.includes('.') ? [from] : [];
  return from && typeof from === 'object' ? Object.values(from).flatMap(strings) : [];
}
