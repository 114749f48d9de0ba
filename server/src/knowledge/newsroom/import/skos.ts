import type { EntityType } from '../../entity';
import { at, isObject, type Json, textAt } from '../../json';
import { distinct, type Imported, kindOf, LANGUAGES, type Written } from './written';

/** The addresses that a property of SKOS may go by in JSON-LD, `%` standing for its name. */
const FORMS = ['%', 'skos:%', 'http://www.w3.org/2004/02/skos/core#%'] as const;

/** What classes of other vocabularies are called, and the types that they are here. */
const TYPES: Readonly<Record<string, EntityType>> = {
  Person: 'person',
  Organization: 'organization',
  Organisation: 'organization',
  Corporation: 'organization',
  Group: 'organization',
  Place: 'place',
  Location: 'place',
  City: 'place',
  Country: 'place',
};

/** Records out of SKOS as JSON-LD: a concept, a list of them, or a graph. `null` where nothing in it has a `prefLabel`. */
export function skosRecords(value: Json): Imported | null {
  const graph = at(value, '@graph');
  const list = [Array.isArray(graph) ? graph : value].flat();
  const records = list.flatMap(recordOf);
  return records.length > 0 ? { records, nameless: list.length - records.length, titleless: 0 } : null;
}

function recordOf(concept: Json): readonly Written[] {
  const [main, ...others] = textsOf(concept, 'prefLabel');
  if (!main) return [];
  const names = distinct([
    ...others.map((label) => ({ ...label, kind: 'full' as const })),
    ...textsOf(concept, 'altLabel').map((label) => ({ ...label, kind: kindOf(label.text) })),
    ...textsOf(concept, 'hiddenLabel').map((label) => ({ ...label, kind: 'misspelling' as const })),
  ]).filter(({ text }) => text !== main.text);
  const description = Object.fromEntries(
    textsOf(concept, 'definition').flatMap(({ language, text }) =>
      LANGUAGES.includes(language) ? [[language, text] as const] : [],
    ),
  );
  const [id] = [at(concept, '@id'), ...addressesOf(concept, 'exactMatch')].flatMap(
    (address) => /wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/.exec(String(address))?.[1] ?? [],
  );
  return [
    {
      ...(id && { id }),
      name: main.text,
      type: typeOf(concept),
      ...(names.length > 0 && { names }),
      ...(Object.keys(description).length > 0 && { description }),
    },
  ];
}

function typeOf(concept: Json): EntityType {
  const classes = [at(concept, '@type') ?? at(concept, 'type') ?? []].flat();
  const names = classes.map((name) => String(name).replace(/^.*[/#:]/, ''));
  return names.flatMap((name) => (Object.hasOwn(TYPES, name) ? TYPES[name]! : []))[0] ?? 'other';
}

const property = (concept: Json, name: string): Json =>
  FORMS.map((form) => at(concept, form.replace('%', name))).find((value) => value !== undefined);

/** The texts of a property: a text, a value with its language, a list of them, or texts by language. */
function textsOf(concept: Json, name: string): readonly { readonly text: string; readonly language: string }[] {
  return [property(concept, name) ?? []]
    .flat()
    .flatMap((label: Json) => {
      if (typeof label === 'string') return [{ text: label.trim(), language: '*' }];
      if (typeof at(label, '@value') === 'string')
        return [{ text: textAt(label, '@value').trim(), language: languageOf(textAt(label, '@language')) }];
      if (!isObject(label)) return [];
      return Object.entries(label).flatMap(([language, texts]) =>
        /^[a-z]{2}\b/.test(language)
          ? [texts]
              .flat()
              .flatMap((text) =>
                typeof text === 'string' ? [{ text: text.trim(), language: languageOf(language) }] : [],
              )
          : [],
      );
    })
    .filter(({ text }) => text !== '');
}

const languageOf = (tag: string): string => (/^[a-z]{2}\b/.test(tag) ? tag.slice(0, 2) : '*');

const addressesOf = (concept: Json, name: string): readonly Json[] =>
  [property(concept, name) ?? []].flat().map((value) => at(value, '@id') ?? value);
