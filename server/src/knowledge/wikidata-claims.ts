import { truthyPropertyClaims } from 'wikibase-sdk';
import { at, isObject, type Json, listAt, textAt } from './json';

/** Wikidata's properties, by what they say. */
export const PROPERTY = {
  instanceOf: 'P31',
  gender: 'P21',
  position: 'P39',
  start: 'P580',
  end: 'P582',
  coordinates: 'P625',
  born: 'P569',
  died: 'P570',
} as const;

/** The class of all people. */
export const HUMAN = 'Q5';

/** The statements of a property, the preferred ones where some are. */
export const statementsOf = (entity: Json, property: string): readonly Json[] =>
  truthyPropertyClaims(
    listAt(entity, 'claims', property).filter(isObject) as unknown as Parameters<typeof truthyPropertyClaims>[0],
  );

export const mainValueOf = (statement: Json): Json => at(statement, 'mainsnak', 'datavalue', 'value');

export const valuesOf = (entity: Json, property: string): readonly Json[] =>
  statementsOf(entity, property).map(mainValueOf);

/** The ids of the entities that the statements of a property name. */
export const idsOf = (entity: Json, property: string): readonly string[] =>
  valuesOf(entity, property).flatMap((value) => textAt(value, 'id') || []);

/** A qualifier's value. */
export const qualifierOf = (statement: Json, property: string): Json =>
  at(statement, 'qualifiers', property, 0, 'datavalue', 'value');

/** A day, a month or a year, by the precision that a time has: 11, 10 or 9. */
export function dateOf(value: Json): string | undefined {
  const [, date] = /^\+(\d{4}-\d\d-\d\d)T/.exec(textAt(value, 'time')) ?? [];
  const length = { 11: 10, 10: 7, 9: 4 }[Number(at(value, 'precision'))];
  return date && length ? date.slice(0, length) : undefined;
}
