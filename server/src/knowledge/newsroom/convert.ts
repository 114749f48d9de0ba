import { stringify } from 'yaml';

/** What a record is written as in a file of names. */
type Written = Readonly<Record<string, unknown>>;

/** A value of parsed JSON, looked into without trust. */
type Json = unknown;

const LANGUAGES = ['fr', 'en', 'es', 'de'] as const;

/** Wikidata: instance of human, and the values of "sex or gender". */
const HUMAN = 'Q5';
const GENDERS: Readonly<Record<string, 'm' | 'f'>> = { Q6581097: 'm', Q2449503: 'm', Q6581072: 'f', Q1052281: 'f' };

/**
 * A file of names out of Wikidata's JSON (`Special:EntityData`, `wbgetentities`) or SKOS as JSON-LD; `null` where the value is
 * neither. Types that the source does not tell are `other`: they are for the reader to set.
 */
export function namesFromJson(value: Json): string | null {
  const records = isObject(value) && isObject(value.entities) ? wikidata(value.entities) : skos(value);
  return records && stringify({ entities: records }, { lineWidth: 0 });
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const get = (value: Json, ...path: readonly (string | number)[]): Json =>
  path.reduce<Json>((at, key) => {
    if (typeof key === 'number') return Array.isArray(at) ? at[key] : undefined;
    return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, value);

function wikidata(entities: Readonly<Record<string, Json>>): readonly Written[] {
  return Object.entries(entities).flatMap(([id, entity]): Written[] => {
    const name = LANGUAGES.map((language) => get(entity, 'labels', language, 'value')).find(
      (label) => typeof label === 'string',
    );
    if (!/^Q[1-9]\d*$/.test(id) || typeof name !== 'string') return [];
    const human = claimed(entity, 'P31').includes(HUMAN);
    const gender = claimed(entity, 'P21').map((value) => GENDERS[value])[0];
    const names = LANGUAGES.flatMap((language) => {
      const label = get(entity, 'labels', language, 'value');
      const aliases = get(entity, 'aliases', language);
      const short = (Array.isArray(aliases) ? aliases : []).map((alias) => get(alias, 'value'));
      return [
        ...(typeof label === 'string' && label !== name ? [{ text: label, language, kind: 'full' }] : []),
        ...short.flatMap((text) => (typeof text === 'string' ? [{ text, language, kind: 'short' }] : [])),
      ];
    });
    const description = Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const text = get(entity, 'descriptions', language, 'value');
        return typeof text === 'string' ? [[language, text]] : [];
      }),
    );
    return [
      {
        id,
        name,
        type: human ? 'person' : 'other',
        ...(human && gender && { gender }),
        ...(names.length > 0 && { names }),
        ...(Object.keys(description).length > 0 && { description }),
        sources: ['Wikidata (CC0)'],
      },
    ];
  });
}

/** The entities that the statements of a property name. */
function claimed(entity: Json, property: string): readonly string[] {
  const claims = get(entity, 'claims', property);
  return (Array.isArray(claims) ? claims : []).flatMap((claim) => {
    const id = get(claim, 'mainsnak', 'datavalue', 'value', 'id');
    return typeof id === 'string' ? [id] : [];
  });
}

function skos(value: Json): readonly Written[] | null {
  const graph = get(value, '@graph');
  const list = Array.isArray(graph) ? graph : Array.isArray(value) ? value : [value];
  const records = list.flatMap((concept): Written[] => {
    const [main, ...others] = labels(concept, 'prefLabel');
    if (!main) return [];
    const names = [
      ...others.map((label) => ({ ...label, kind: 'full' })),
      ...labels(concept, 'altLabel').map((label) => ({ ...label, kind: 'short' })),
      ...labels(concept, 'hiddenLabel').map((label) => ({ ...label, kind: 'misspelling' })),
    ];
    return [{ name: main.text, type: 'other', ...(names.length > 0 && { names }) }];
  });
  return records.length > 0 ? records : null;
}

/** The labels of a concept, as `skos:prefLabel`, `prefLabel` or by the whole address; a text, a value or a list of them. */
function labels(concept: Json, property: string): readonly { readonly text: string; readonly language: string }[] {
  const found = ['', 'skos:', 'http://www.w3.org/2004/02/skos/core#'].map((prefix) => get(concept, prefix + property));
  return [found.find((label) => label !== undefined) ?? []].flat().flatMap((label: Json) => {
    if (typeof label === 'string') return [{ text: label, language: '*' }];
    const [text, language] = [get(label, '@value'), get(label, '@language')];
    if (typeof text !== 'string') return [];
    return [
      { text, language: typeof language === 'string' && /^[a-z]{2}\b/.test(language) ? language.slice(0, 2) : '*' },
    ];
  });
}
