import type { Knowledge, KnownEntity } from '../../../knowledge';

/**
 * Countries, by ISO 3166-1 code, of which more than one town is rightly called the capital, or whose capital is in dispute: seat
 * of government apart from the constitutional capital, several seats, or a move under way.
 */
export const SEVERAL_CAPITALS: ReadonlySet<string> = new Set([
  'BO',
  'BI',
  'BJ',
  'CI',
  'CL',
  'EH',
  'GQ',
  'ID',
  'IL',
  'LK',
  'ME',
  'MM',
  'MY',
  'NL',
  'PS',
  'SZ',
  'TZ',
  'YE',
  'ZA',
]);

/** Countries, by ISO 3166-1 code, many of whose people have one name alone. */
const SINGLE_NAMES: ReadonlySet<string> = new Set(['AF', 'ID', 'MM']);

/** The countries and states with a capital that a nationality or an adjective belongs to, whatever its case and gender. */
export function areasCalled(knowledge: Knowledge, word: string, language: string): readonly KnownEntity[] {
  for (const form of new Set([word, word.toLowerCase(), word[0]!.toUpperCase() + word.slice(1)])) {
    const areas = knowledge
      .readings(form, language)
      .flatMap(({ entity, kind }) => (kind === 'demonym' ? (knowledge.entity(entity) ?? []) : []))
      .filter(({ capital }) => capital !== undefined);
    if (areas.length > 0) return areas;
  }
  return [];
}

/** True for the adjective of a country many of whose people have one name alone. */
export const isOfSingleNames = (knowledge: Knowledge, word: string, language: string): boolean =>
  areasCalled(knowledge, word, language).some(({ country }) => SINGLE_NAMES.has(country ?? ''));

/** True where a word is a nationality in some form. */
export const isDemonym = (knowledge: Knowledge, word: string, language: string): boolean =>
  knowledge.readings(word, language).some((reading) => reading.kind === 'demonym') ||
  knowledge.readings(word.toLowerCase(), language).some((reading) => reading.kind === 'demonym');
