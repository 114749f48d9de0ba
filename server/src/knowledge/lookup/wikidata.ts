import { getSitelinkUrl, type ItemId, isItemId, isSite, WBK } from 'wikibase-sdk';
import type { EntityType } from '../entity';
import { at, isObject, type Json, textAt } from '../json';
import { fold, normalName, withoutMarks } from '../normal';
import { dateOf, HUMAN, idsOf, PROPERTY, valuesOf } from '../wikidata-claims';
import type { GetJson, LookedUp, LookupProvider, LookupQuery, Namesake } from './provider';

/** Where Wikidata is. */
export const WIKIDATA = 'https://www.wikidata.org';

/** How many of the search's answers are read, and how many are looked at to find one of the right type. */
const MOST = { hits: 7, read: 3, namesakes: 3 } as const;
/** Longest text taken from an answer, in UTF-16 units. */
const LONGEST = 300;

/** Pages about a word and not about anybody: disambiguations, surnames, given names. */
const WORDS: ReadonlySet<string> = new Set(['Q4167410', 'Q101352', 'Q202444', 'Q12308941', 'Q11879590', 'Q3409032']);

/** Wikidata, or another Wikibase with its properties, at an address without a path. Throws where the address is none. */
export function wikidata(instance: string = WIKIDATA): LookupProvider {
  const wikibase = WBK({ instance });
  const { host } = new URL(instance);
  const page = (id: string) => `${wikibase.instance.root}/wiki/${id}`;
  return {
    id: host,
    async find(query: LookupQuery, get: GetJson): Promise<LookedUp | null> {
      const { name, language, answerIn, known } = query;
      const search = wikibase.searchEntities({ search: name, language, uselang: answerIn, limit: MOST.hits });
      const hits = hitsOf(await get(search), name, page);
      hits.sort((a, b) => Number(b.id === known) - Number(a.id === known));
      for (const { id } of hits.slice(0, MOST.read)) {
        const asked = wikibase.getEntities({
          ids: [id],
          languages: [...new Set([answerIn as 'fr', 'mul', 'en'] as const)],
          props: ['labels', 'descriptions', 'claims', 'sitelinks'],
        });
        const entity = at(await get(asked), 'entities', id);
        if (!fits(entity, query.type)) continue;
        const namesakes = hits.filter((hit) => hit.id !== id).slice(0, MOST.namesakes);
        return {
          ...entryOf(entity, answerIn),
          source: instance === WIKIDATA ? 'Wikidata' : host,
          id,
          address: page(id),
          namesakes: namesakes.map(named),
        };
      }
      return null;
    },
  };
}

type Hit = Namesake & { readonly id: ItemId };

const named = ({ label, description, address }: Hit): Namesake => ({ label, description, address });

/** The answers of a search that bear the name itself, and not one that begins with it. */
function hitsOf(answer: Json, name: string, page: (id: string) => string): Hit[] {
  const list = at(answer, 'search');
  if (!Array.isArray(list)) throw new Error('not an answer to a search');
  return list.flatMap((hit: Json): Hit[] => {
    const id = textAt(hit, 'id');
    if (!isItemId(id) || !isSame(textAt(hit, 'match', 'text') || textAt(hit, 'label'), name)) return [];
    return [{ id, label: textOf(hit, 'label') || name, description: textOf(hit, 'description'), address: page(id) }];
  });
}

const isSame = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

const keyOf = (name: string): string =>
  withoutMarks(fold(normalName(name)))
    .replace(/[-. ]+/g, ' ')
    .trim();

function fits(entity: Json, type: EntityType): boolean {
  const classes = idsOf(entity, PROPERTY.instanceOf);
  if (!isObject(entity)) return false;
  if (classes.some((id) => WORDS.has(id))) return false;
  const isHuman = classes.includes(HUMAN);
  if (type === 'person') return isHuman;
  return !isHuman && (type !== 'place' || valuesOf(entity, PROPERTY.coordinates).length > 0);
}

function entryOf(entity: Json, language: string) {
  const site = `${language}wiki`;
  const title = textOf(entity, 'sitelinks', site, 'title');
  const [born, died] = [PROPERTY.born, PROPERTY.died].map((property) => dateOf(valuesOf(entity, property)[0]));
  const inWords = (what: 'labels' | 'descriptions') =>
    [language, 'mul', 'en'].map((code) => textOf(entity, what, code, 'value')).find(Boolean) ?? '';
  return {
    label: inWords('labels'),
    description: inWords('descriptions'),
    ...(born && { born }),
    ...(died && { died }),
    ...(title && isSite(site) && { article: getSitelinkUrl({ site, title }) }),
  };
}

const textOf = (value: Json, ...path: readonly string[]): string => textAt(value, ...path).slice(0, LONGEST);
