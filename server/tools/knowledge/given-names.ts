import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LEXICON } from '../../src/knowledge/entity';
import type { LexiconWord } from '../../src/knowledge/pack-source';
import { readTable } from './tsv';

const require = createRequire(import.meta.url);
const LISTS = ['fr', 'en', 'es', 'de', 'it', 'tr'] as const;

type Genders = Record<string, 'm' | 'f' | 'u'>;

/**
 * The given names of `gender-detection-from-name`, with the gender each language's list gives. A name that a list has twice is
 * borne by both, unless our own table says who bears it as good as always; the table also removes what is no name.
 */
export function readGivenNames(folder: string): readonly LexiconWord[] {
  const names = new Map<string, Genders>();
  for (const language of LISTS) {
    for (const [name, gender] of listOf(language)) {
      const genders = names.get(name) ?? {};
      names.set(name, genders);
      genders[language] = genders[language] && genders[language] !== gender ? 'u' : gender;
    }
  }
  for (const row of readTable(join(folder, 'given-names.tsv'))) {
    for (const name of row.names!.split(' ')) {
      if (row.gender === '-') names.delete(name);
      else
        names.set(name, {
          ...names.get(name),
          ...Object.fromEntries(row.languages!.split(' ').map((l) => [l, row.gender as 'm'])),
        });
    }
  }
  return [...names]
    .filter(([name]) => name.length > 1)
    .map(([text, genders]) => ({ text, bits: LEXICON.given, genders: withBorrowed(genders) }));
}

/** The package builds `Map`s, where the last of two entries wins: its text is read, to see both. */
function listOf(language: string): readonly (readonly [string, 'm' | 'f'])[] {
  const text = readFileSync(require.resolve(`gender-detection-from-name/names/${language}.js`), 'utf8');
  return [...text.matchAll(/\[(['"])(.+?)\1,\s*'(male|female)'\]/g)].map((m) => [
    m[2]!.toLowerCase(),
    m[3] === 'male' ? 'm' : 'f',
  ]);
}

/** A name that only the Italian or Turkish list has still has a gender: it is kept under the languages that the pack has. */
function withBorrowed(genders: Genders): Genders {
  const { it, tr, ...own } = genders;
  const borrowed = it ?? tr;
  return Object.keys(own).length > 0 || !borrowed ? own : { en: borrowed };
}
