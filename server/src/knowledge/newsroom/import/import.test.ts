import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNewsroom } from '../records';
import { type ImportOutcome, importNames } from '.';

/** What a file of names made from another reads as. */
function read(path: string, source: unknown, type?: 'person') {
  const outcome = importNames(path, typeof source === 'string' ? source : JSON.stringify(source), type);
  assert.ok(outcome.text !== null, JSON.stringify(outcome));
  const { records, problems } = readNewsroom(outcome.text, 'yaml');
  assert.deepEqual(problems, []);
  return { records, outcome };
}

function refusal(path: string, source: unknown) {
  const outcome: ImportOutcome = importNames(path, typeof source === 'string' ? source : JSON.stringify(source));
  assert.ok(outcome.text === null);
  return outcome;
}

const statement = (id: string, qualifiers: object = {}) => ({
  rank: 'normal',
  mainsnak: { datavalue: { value: { id } } },
  qualifiers,
});
const on = (time: string, precision = 11) => [{ datavalue: { value: { time: `+${time}T00:00:00Z`, precision } } }];
const mayor = { id: 'Q30185', labels: { fr: { value: 'maire' }, en: { value: 'mayor' } } };
const jeanne = {
  id: 'Q999999',
  modified: '2026-03-04T10:00:00Z',
  labels: { fr: { value: 'Jeanne Dupuis' }, en: { value: 'Jane Dupuis' } },
  aliases: { en: [{ value: 'J. Dupuis' }, { value: 'J. Dupuis' }] },
  descriptions: { en: { value: 'mayor: "of" Granton' } },
  claims: {
    P31: [statement('Q5')],
    P21: [statement('Q6581072')],
    P39: [statement('Q30185', { P580: on('2020-05-24'), P582: on('2024-06-00', 10) }), statement('Q1')],
  },
};

describe('importing names', () => {
  it('reads Wikidata: ids, types, gender, names, descriptions, roles with their dates', () => {
    const { records, outcome } = read('a.json', { entities: { Q999999: jeanne, Q30185: mayor } });
    const [first] = records;
    assert.deepEqual([first?.id, first?.name, first?.type, first?.gender], ['Q999999', 'Jeanne Dupuis', 'person', 'f']);
    assert.deepEqual(
      first?.names.map(({ text }) => text),
      ['Jeanne Dupuis', 'Jane Dupuis', 'J. Dupuis'],
    );
    assert.deepEqual(first?.roles, [{ title: { fr: 'maire', en: 'mayor' }, start: '2020-05-24', end: '2024-06' }]);
    assert.equal(first?.known, '2026-03-04');
    assert.deepEqual(first?.description, { en: 'mayor: "of" Granton' });
    assert.ok(outcome.text !== null && outcome.titleless === 1 && outcome.typeless === 0);
    assert.equal(records.length, 1, 'an office is no name of its own');
  });

  it('reads one entity, a list of them, and a dump with one a line', () => {
    const place = { id: 'Q7', labels: { en: { value: 'Granton' } }, claims: { P625: [statement('x')] } };
    const body = { id: 'Q8', labels: { mul: { value: 'OTSC' } }, claims: { P31: [statement('Q7278')] } };
    for (const source of [
      [place, body],
      `[\n${JSON.stringify(place)},\n${JSON.stringify(body)}\n]`,
      `${JSON.stringify(place)}\n${JSON.stringify(body)}\n`,
    ]) {
      const { records } = read('a.json', source);
      assert.deepEqual(
        records.map(({ name, type }) => [name, type]),
        [
          ['Granton', 'place'],
          ['OTSC', 'organization'],
        ],
      );
    }
    assert.equal(read('a.json', place).records[0]?.id, 'Q7');
  });

  it('reads a spreadsheet of people with what they do where, and a query whatever it calls its items', () => {
    const staff = read(
      'a.csv',
      'Prénom;Nom;Fonction;Organisme;Depuis\nAda;Brunel;directrice;Musée des Phares;2021-02-01\n',
    );
    const [ada] = staff.records;
    const [post] = ada?.roles ?? [];
    assert.deepEqual([ada?.name, ada?.type], ['Ada Brunel', 'person']);
    assert.deepEqual([post?.title.fr, post?.of?.text, post?.start], ['directrice', 'Musée des Phares', '2021-02-01']);
    const query = read(
      'q.csv',
      'person,personLabel,positionLabel\nhttp://www.wikidata.org/entity/Q42,Ole Varga,mayor\n',
    );
    assert.deepEqual(
      query.records.map(({ id, name, roles }) => [id, name, roles[0]?.title.en]),
      [['Q42', 'Ole Varga', 'mayor']],
    );
  });

  it('reads SKOS in its several writings', () => {
    const core = 'http://www.w3.org/2004/02/skos/core#';
    const { records } = read('a.jsonld', {
      '@graph': [
        {
          '@id': 'x:1',
          'skos:prefLabel': [{ '@value': 'Port', '@language': 'fr' }, 'Harbour'],
          'skos:altLabel': 'Haven',
        },
        {
          '@type': ['skos:Concept', 'foaf:Person'],
          prefLabel: { fr: 'Jeanne Dupuis', 'en-GB': ['Jane Dupuis'] },
          definition: { fr: 'maire' },
          exactMatch: { '@id': 'http://www.wikidata.org/entity/Q999999' },
        },
        { [`${core}prefLabel`]: [{ '@value': 'Quai' }], [`${core}hiddenLabel`]: [{ '@value': 'Quay' }] },
      ],
    });
    assert.deepEqual(
      records.map(({ id, name, type, names }) => [
        id,
        name,
        type,
        names.slice(1).map(({ text, kind }) => `${text} ${kind}`),
      ]),
      [
        [undefined, 'Port', 'other', ['Harbour full', 'Haven short']],
        ['Q999999', 'Jeanne Dupuis', 'person', ['Jane Dupuis full']],
        [undefined, 'Quai', 'other', ['Quay misspelling']],
      ],
    );
    assert.deepEqual(records[1]?.description, { fr: 'maire' });
  });

  it('reads tables with other people’s columns', () => {
    const wikidata =
      'item,itemLabel,itemDescription,itemAltLabel\nhttp://www.wikidata.org/entity/Q7,Granton,a port,"Old Granton, Grantown"\n';
    const [place] = read('a.csv', wikidata).records;
    assert.deepEqual([place?.id, place?.name, place?.description.en], ['Q7', 'Granton', 'a port']);
    assert.deepEqual(
      place?.names.slice(1).map(({ text }) => text),
      ['Old Granton', 'Grantown'],
    );
    const french =
      '\uFEFFPrénom;Nom;Sexe;Catégorie;Fonction;Début;Couleur\r\nJeanne;Dupuis-Roy;F;Personne;maire;2020-05-24T00:00:00Z;bleu\r\n;;;;;;\r\n;;;Lieu;;;\r\n';
    const { records, outcome } = read('a.csv', french);
    assert.deepEqual(
      records.map(({ name, type, gender }) => [name, type, gender]),
      [['Jeanne Dupuis-Roy', 'person', 'f']],
    );
    assert.deepEqual(records[0]?.roles, [{ title: { fr: 'maire', en: 'maire' }, start: '2020-05-24' }]);
    assert.ok(records[0]?.names.some(({ text, kind }) => text === 'Dupuis-Roy' && kind === 'surname'));
    assert.ok(outcome.text !== null && outcome.nameless === 1);
  });

  it('gives records without a type the one that is asked for', () => {
    const { records, outcome } = read('a.csv', 'name\nJo Roe\n', 'person');
    assert.equal(records[0]?.type, 'person');
    assert.ok(outcome.text !== null && outcome.typeless === 0);
  });

  it('says what is wrong with anything else, and where', () => {
    for (const value of [null, 3, [], {}, { entities: 3 }, { entities: {} }, '"__proto__"', [{ a: 1 }]])
      assert.match(refusal('a.json', value).problem.en, /neither Wikidata/);
    const broken = refusal('a.json', '{\n  "a": 1,,\n}');
    assert.match(broken.problem.fr, /pas du JSON/);
    assert.equal(broken.at, 11);
    assert.match(refusal('a.csv', 'colour,size\nred,1\n').problem.en, /found: colour, size/);
    assert.match(refusal('a.csv', 'name\n"Jo').problem.en, /never closes/);
    assert.match(refusal('a.csv', '').problem.en, /no column of names/);
    assert.match(refusal('a.ttl', '').problem.en, /JSON-LD/);
  });

  it('never throws, and what it writes can be read', () => {
    const value = fc.json({ maxDepth: 6 });
    fc.assert(
      fc.property(fc.constantFrom('a.json', 'a.csv'), fc.oneof(value, fc.string()), (path, source) => {
        const outcome = importNames(path, source);
        if (outcome.text !== null) readNewsroom(outcome.text, 'yaml');
      }),
      { numRuns: 300 },
    );
  });
});
