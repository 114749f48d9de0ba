import assert from 'node:assert/strict';
import type { LookupQuery } from './provider';
import { wikidata } from './wikidata';

const query: LookupQuery = { name: 'Ada Byron', type: 'person', language: 'fr', answerIn: 'en', known: 'Q77' };

const hit = (id: string, text: string, description = '') => ({ id, label: text, description, match: { text } });
const item = (value: object) => [{ rank: 'normal', mainsnak: { snaktype: 'value', datavalue: { value } } }];
const human = { P31: item({ id: 'Q5' }) };
const entity = (claims: object, more: object = {}) => ({ labels: { en: { value: 'Ada Byron' } }, claims, ...more });

/** Asks a Wikidata that answers a search with `hits`, and for each id with one of `entities`. */
async function ask(hits: unknown, entities: Readonly<Record<string, object>>, part: Partial<LookupQuery> = {}) {
  const asked: URL[] = [];
  const found = await wikidata().find({ ...query, ...part }, async (address) => {
    const url = new URL(address);
    asked.push(url);
    if (url.searchParams.get('action') === 'wbsearchentities') return { search: hits };
    const id = url.searchParams.get('ids')!;
    return { entities: { [id]: entities[id] } };
  });
  return { found, asked };
}

describe('looking names up in Wikidata', () => {
  it('sends the name and the languages, and nothing more of the article', async () => {
    const { asked } = await ask([hit('Q1', 'Ada Byron')], { Q1: entity(human) });
    assert.deepEqual(
      asked.map((url) => `${url.origin}${url.pathname}`),
      Array(2).fill('https://www.wikidata.org/w/api.php'),
    );
    assert.deepEqual(Object.fromEntries(asked[0]!.searchParams), {
      action: 'wbsearchentities',
      search: 'Ada Byron',
      language: 'fr',
      uselang: 'en',
      limit: '7',
      continue: '0',
      format: 'json',
      type: 'item',
    });
    assert.equal(asked[1]!.searchParams.get('ids'), 'Q1');
  });

  it('reads who it is: description, life, article, namesakes', async () => {
    const life = {
      ...human,
      P569: item({ time: '+1815-12-10T00:00:00Z', precision: 11 }),
      P570: item({ time: '+1852-11-00T00:00:00Z', precision: 10 }),
    };
    const more = { descriptions: { en: { value: 'mathematician' } }, sitelinks: { enwiki: { title: 'Ada B' } } };
    const { found } = await ask([hit('Q1', 'Ada Byron'), hit('Q2', 'Ada Byron', 'a ship')], { Q1: entity(life, more) });
    assert.deepEqual(found, {
      source: 'Wikidata',
      id: 'Q1',
      address: 'https://www.wikidata.org/wiki/Q1',
      label: 'Ada Byron',
      description: 'mathematician',
      born: '1815-12-10',
      died: '1852-11',
      article: 'https://en.wikipedia.org/wiki/Ada_B',
      namesakes: [{ label: 'Ada Byron', description: 'a ship', address: 'https://www.wikidata.org/wiki/Q2' }],
    });
  });

  it('takes the one that is linked here, of the right type, that bears the name itself', async () => {
    const hits = [
      hit('Q1', 'Ada Byron'),
      hit('Q77', 'ADA BYRON'),
      hit('Q3', 'Ada Byron School'),
      hit('P9', 'Ada Byron'),
    ];
    assert.equal((await ask(hits, { Q1: entity(human), Q77: entity(human) })).found?.id, 'Q77');
    assert.equal((await ask(hits, { Q1: entity(human), Q77: entity({}) })).found?.id, 'Q1');
    const surname = { P31: item({ id: 'Q101352' }) };
    assert.equal((await ask(hits, { Q1: entity(surname), Q77: entity(surname) }, { type: 'other' })).found, null);
    const place = { P625: item({}) };
    assert.equal((await ask(hits, { Q1: entity(place), Q77: entity({}) }, { type: 'place' })).found?.id, 'Q1');
  });

  it('knows nothing where there is nothing, and refuses nonsense', async () => {
    assert.equal((await ask([], {})).found, null);
    assert.equal((await ask([hit('Q1', 'Ada Byron')], {})).found, null);
    for (const answer of [null, 3, {}, { search: 'x' }, []])
      await assert.rejects(
        wikidata().find(query, async () => answer),
        /not an answer/,
      );
    const odd = [{ id: 'Q1', match: { text: 'Ada Byron' }, label: 5 }, null, 3, { id: '__proto__' }];
    const claims = { ...human, P569: item({ time: 'never' }), P570: [null, { rank: 'normal' }] };
    const { found } = await ask(odd, { Q1: { labels: { en: null }, claims, descriptions: 7, sitelinks: [] } });
    assert.equal(found?.label, '');
    assert.equal(found?.born, undefined);
  });
});
