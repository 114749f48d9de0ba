import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityName, Gender, KnownEntity, NameKind } from '../../src/knowledge/entity';
import { withoutMarks } from '../../src/knowledge/normal';
import { plainSpellings } from '../../src/knowledge/plain-spellings';
import { frenchForms } from './demonyms';
import type { Row } from './tsv';

/** The languages that the packs are written in. */
export const LANGUAGES = ['fr', 'en', 'es', 'de'] as const;

/**
 * Further names in one cell: `fr:Birmanie; en:Burma!former; Kiew!transliteration`. No language means every language, no kind the
 * default one.
 */
export function parseNames(cell: string, kind: NameKind = 'short'): readonly EntityName[] {
  return cell.split(';').flatMap((part) => {
    const match = /^(?:([a-z]{2}|\*):)?([^!]+)(?:!([a-z]+))?$/.exec(part.trim());
    if (!match) return [];
    return [{ text: match[2]!.trim(), language: match[1] ?? '*', kind: (match[3] as NameKind | undefined) ?? kind }];
  });
}

/** One name a language, or one for all where they agree. */
export function namesByLanguage(byLanguage: Readonly<Record<string, string>>, kind: NameKind): readonly EntityName[] {
  const entries = Object.entries(byLanguage);
  const [first] = entries;
  if (first && entries.length >= LANGUAGES.length && entries.every(([, text]) => text === first[1])) {
    return [{ text: first[1], language: '*', kind }];
  }
  return entries.map(([language, text]) => ({ text, language, kind }));
}

/** Each name once: the first of those that a language has twice. */
export function uniqueNames(names: readonly EntityName[]): readonly EntityName[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = `${name.text} ${name.language}`;
    if (seen.has(key) || seen.has(`${name.text} *`)) return false;
    return seen.add(key);
  });
}

/** The names of a row with a column for each language: those, what is in `also`, plain spellings and the demonym. */
export function rowNames(row: Row): readonly EntityName[] {
  const byLanguage = Object.fromEntries(
    LANGUAGES.flatMap((language) => (row[language] ? [[language, row[language]]] : [])),
  );
  const names = [...namesByLanguage(byLanguage, 'full'), ...parseNames(row.also ?? '')];
  return uniqueNames([...names, ...plainSpellings(names), ...frenchForms(row.demonym ?? '')]);
}

/** The grammatical gender and number of a French name in a cell: `f`, `mp`, `-m` for one without article. */
export function frenchGender(cell: string): { readonly gender: Gender; readonly plural?: true } {
  const bare = cell.replace('-', '');
  return { gender: (bare[0] as Gender | undefined) ?? null, ...(bare.endsWith('p') && { plural: true as const }) };
}

/** The words of `common-words.txt`, in lower case. */
export const readCommonWords = (folder: string): ReadonlySet<string> =>
  new Set(
    readFileSync(join(folder, 'common-words.txt'), 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('#') ? [] : line.split(' ')))
      .filter((word) => word !== ''),
  );

/** The entity without those names that are common words; initials are names in capitals only. */
export const withoutCommonWords = (entity: KnownEntity, common: ReadonlySet<string>): KnownEntity => ({
  ...entity,
  names: entity.names.filter(({ text, kind }) => kind === 'acronym' || !common.has(text.toLowerCase())),
});

/** A key of our tables as part of an id: `New York State` is `new-york-state`. */
export const slug = (key: string): string =>
  withoutMarks(key)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
