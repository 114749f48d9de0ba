import type { EntityType, Gender } from '../../entity';
import { at, isObject, type Json, listAt, textAt } from '../../json';
import {
  dateOf,
  HUMAN,
  idsOf,
  mainValueOf,
  PROPERTY,
  qualifierOf,
  statementsOf,
  valuesOf,
} from '../../wikidata-claims';
import { distinct, type Imported, LANGUAGES, type Written } from './written';

/** The values of "sex or gender" that French and English agree with. */
const GENDERS: Readonly<Record<string, NonNullable<Gender>>> = {
  Q6581097: 'm',
  Q2449503: 'm',
  Q6581072: 'f',
  Q1052281: 'f',
};

/** Classes of organisations, as Wikidata's items name them most often. */
const ORGANIZATIONS: ReadonlySet<string> = new Set(
  (
    'Q43229 Q4830453 Q783794 Q891723 Q6881511 Q7278 Q2659904 Q327333 Q192350 Q484652 Q245065 Q163740 Q79913 Q3918 ' +
    'Q11032 Q1002697 Q192283 Q1616075 Q161726 Q66344 Q22687 Q41487 Q35535 Q476028 Q847017 Q157031 Q178706 Q748019 Q31855'
  ).split(' '),
);
/** Classes of places that Wikidata may give without coordinates. */
const PLACES: ReadonlySet<string> = new Set(
  'Q6256 Q3624078 Q515 Q1549591 Q484170 Q486972 Q10864048 Q5107 Q82794'.split(' '),
);

/**
 * Records out of Wikidata's JSON: what `Special:EntityData` and `wbgetentities` give, one entity, or a list of them as in a dump.
 * `null` where the value is none of that.
 */
export function wikidataRecords(value: Json): Imported | null {
  const list = entitiesIn(value);
  if (!list) return null;
  const labels = new Map(list.map((entity) => [textAt(entity, 'id'), labelsOf(entity)]));
  const offices = new Set(list.flatMap((entity) => idsOf(entity, PROPERTY.position)));
  const records: Written[] = [];
  let [nameless, titleless] = [0, 0];
  for (const entity of list) {
    const [main] = labelsOf(entity);
    // An office is there to name the roles of those who hold it.
    if (offices.has(textAt(entity, 'id')) && typeOf(entity) === 'other') continue;
    if (!main) {
      nameless++;
      continue;
    }
    const roles = rolesOf(entity, labels);
    titleless += statementsOf(entity, PROPERTY.position).length - roles.length;
    records.push(recordOf(entity, main.text, roles));
  }
  return { records, nameless, titleless };
}

/** The items of the file, properties and the like left out. */
function entitiesIn(value: Json): readonly Json[] | null {
  const list = isObject(at(value, 'entities')) ? Object.values(at(value, 'entities') as object) : [value].flat();
  const items = list.filter((entity) => /^Q[1-9]\d*$/.test(textAt(entity, 'id')) && isObject(at(entity, 'labels')));
  return items.length > 0 ? items : null;
}

interface Label {
  readonly language: string;
  readonly text: string;
}

/** An entity's labels in the languages that are kept, the one that names it first. */
const labelsOf = (entity: Json): readonly Label[] =>
  [...LANGUAGES, 'mul'].flatMap((language) => {
    const text = textAt(entity, 'labels', language, 'value').trim();
    return text ? [{ language: language === 'mul' ? '*' : language, text }] : [];
  });

function recordOf(entity: Json, name: string, roles: NonNullable<Written['roles']>): Written {
  const type = typeOf(entity);
  const gender = type === 'person' ? idsOf(entity, PROPERTY.gender).flatMap((id) => GENDERS[id] ?? [])[0] : undefined;
  const aliases = [...LANGUAGES, 'mul'].flatMap((language) =>
    listAt(entity, 'aliases', language).map((alias) => ({
      text: textAt(alias, 'value').trim(),
      language: language === 'mul' ? '*' : language,
      kind: 'short' as const,
    })),
  );
  const others = labelsOf(entity).map((label) => ({
    text: label.text,
    language: label.language,
    kind: 'full' as const,
  }));
  const names = distinct([...others, ...aliases].filter(({ text }) => text !== '' && text !== name));
  const description = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = textAt(entity, 'descriptions', language, 'value');
      return text ? [[language, text] as const] : [];
    }),
  );
  const [modified] = /^\d{4}-\d\d-\d\d/.exec(textAt(entity, 'modified')) ?? [];
  return {
    id: textAt(entity, 'id'),
    name,
    type,
    ...(gender && { gender }),
    ...(names.length > 0 && { names }),
    ...(Object.keys(description).length > 0 && { description }),
    ...(roles.length > 0 && { roles }),
    // Who holds an office is true as of the day of the export, and not for ever.
    ...(roles.length > 0 && modified && { known: modified }),
    sources: ['Wikidata (CC0)'],
  };
}

function typeOf(entity: Json): EntityType {
  const classes = idsOf(entity, PROPERTY.instanceOf);
  if (classes.includes(HUMAN)) return 'person';
  if (classes.some((id) => ORGANIZATIONS.has(id))) return 'organization';
  return classes.some((id) => PLACES.has(id)) || valuesOf(entity, PROPERTY.coordinates).length > 0 ? 'place' : 'other';
}

/** The positions that a person holds or held, as far as the file has the positions' own items: those alone name them. */
const rolesOf = (entity: Json, labels: ReadonlyMap<string, readonly Label[]>): NonNullable<Written['roles']> =>
  statementsOf(entity, PROPERTY.position).flatMap((statement) => {
    const office = labels.get(textAt(mainValueOf(statement), 'id')) ?? [];
    if (office.length === 0) return [];
    const [start, end] = [PROPERTY.start, PROPERTY.end].map((property) => dateOf(qualifierOf(statement, property)));
    const title = Object.fromEntries(
      office.filter(({ language }) => language !== '*').map(({ language, text }) => [language, text]),
    );
    const every = office[0]!.text;
    return [
      {
        title: Object.keys(title).length > 0 ? title : { fr: every, en: every },
        ...(start && { start }),
        ...(end && { end }),
      },
    ];
  });
