import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { encodePack } from '../encode-pack';
import { createKnowledge } from '../knowledge';
import { layNewsroom } from './pack';
import { type NewsroomFormat, newsroomFormat, readNewsroom } from './records';

const YAML = `entities:
  - name: Jeanne Dupuis-Roy
    type: person
    gender: f
    surname: Dupuis-Roy
    names:
      - Jeanne Roy
      - { text: JDR, language: fr, kind: acronym }
    description: { fr: maire de Granton, en: mayor of Granton }
    roles:
      - { title: { fr: maire, en: mayor }, of: Granton, start: 2020-05-24, end: 2024-06 }
  - name: Granton
    type: place
    within: [Q145]
    house: { fr: Granton-sur-Mer }
`;

const base = () =>
  createKnowledge([
    encodePack({
      name: 'base',
      version: '1',
      words: [],
      offices: [],
      entities: [
        {
          id: 'Q145',
          type: 'place',
          names: [{ text: 'United Kingdom', language: 'en', kind: 'full' }],
          gender: null,
          description: {},
          roles: [],
          within: [],
          sources: [],
          knownThrough: '2025-01-01',
          prominence: 0.9,
        },
      ],
    }),
  ]);

const problemsOf = (source: string, format: NewsroomFormat = 'yaml') =>
  readNewsroom(source, format).problems.map(({ start, end, message }) => [source.slice(start, end), message.en]);

describe("a newsroom's names", () => {
  it('knows a name without its accents', () => {
    const { records } = readNewsroom('- { name: Solène Kermadec, type: person }', 'yaml');
    const { knowledge } = layNewsroom(base(), [records]);
    for (const name of ['Solène Kermadec', 'Solene Kermadec'])
      assert.equal(knowledge.readings(name, 'fr')[0]?.entity, 'ws:solene-kermadec', name);
  });

  it('are laid over what is known, and refer to it and to each other', () => {
    const { records, problems } = readNewsroom(YAML, 'yaml');
    assert.deepEqual(problems, []);
    const laid = layNewsroom(base(), [records]);
    assert.deepEqual(laid.problems, [[]]);
    const [reading] = laid.knowledge.readings('Jeanne Dupuis-Roy', 'fr');
    const person = laid.knowledge.entity(reading!.entity)!;
    assert.equal(person.id, 'ws:jeanne-dupuis-roy');
    assert.equal(person.gender, 'f');
    assert.deepEqual(person.roles, [
      { title: { fr: 'maire', en: 'mayor' }, start: '2020-05-24', end: '2024-06', of: 'ws:granton' },
    ]);
    assert.equal(laid.knowledge.readings('JDR', 'fr')[0]?.kind, 'acronym');
    assert.deepEqual(laid.knowledge.entity('ws:granton')?.within, ['Q145']);
    assert.equal(laid.knowledge.readings('Granton-sur-Mer', 'fr')[0]?.entity, 'ws:granton');
    assert.notEqual(laid.knowledge.version, base().version);
  });

  it('add to somebody known already under the same name', () => {
    const { records } = readNewsroom('- { name: United Kingdom, type: place, names: [Blighty] }', 'yaml');
    const { knowledge } = layNewsroom(base(), [records]);
    assert.equal(knowledge.readings('Blighty', 'en')[0]?.entity, 'Q145');
  });

  it('can be JSON or a table', () => {
    const json = readNewsroom('[{ "name": "Granton", "type": "place", "names": ["Old Granton"] }]', 'json');
    const csv = readNewsroom(
      'name,type,names,title,of,start\n"Roe, ""Jo""",person,J. Roe; Jo Roe,mayor,Granton,2021\n',
      'csv',
    );
    assert.deepEqual([json.problems, csv.problems], [[], []]);
    assert.equal(json.records[0]?.names[1]?.text, 'Old Granton');
    assert.equal(csv.records[0]?.name, 'Roe, "Jo"');
    assert.deepEqual(
      csv.records[0]?.names.map(({ text }) => text),
      ['Roe, "Jo"', 'J. Roe', 'Jo Roe'],
    );
    assert.deepEqual(csv.records[0]?.roles[0]?.of?.text, 'Granton');
    assert.deepEqual(['a/b.yml', 'b.JSON', 'c.csv', 'd.md'].map(newsroomFormat), ['yaml', 'json', 'csv', null]);
  });

  it('are told what is wrong, where, and keep the rest', () => {
    const source = '- { name: A B, type: robot }\n- { name: C D, type: person, colour: red }\n- { type: place }\n';
    const { records } = readNewsroom(source, 'yaml');
    assert.deepEqual(
      records.map(({ name }) => name),
      ['C D'],
    );
    const problems = problemsOf(source);
    assert.deepEqual(
      problems.map(([at]) => at?.trim()),
      ['robot', 'colour', '{ type: place }'],
    );
    assert.match(
      problemsOf('- { name: A B, type: person, roles: [{ title: x, start: 2024-02-31 }] }')[0]![1]!,
      /a date is/,
    );
    assert.match(
      problemsOf('- { name: A B, type: person, roles: [{ title: x, start: 2024, end: 2023 }] }')[0]![1]!,
      /before/,
    );
    const half = readNewsroom(
      '- { name: A B, type: person, gender: x, names: [C, [D]], roles: [{ title: x, start: 2024-13 }, { title: y }] }',
      'yaml',
    );
    assert.equal(half.problems.length, 3);
    assert.deepEqual(
      half.records.map(({ names, roles }) => [names.map(({ text }) => text), roles.map(({ title }) => title.en)]),
      [[['A B', 'C'], ['y']]],
    );
    const stray = '- { name: A B, type: place, within: [Nowhere], roles: { title: mayor, of: No Town } }';
    const laid = layNewsroom(base(), [readNewsroom(stray, 'yaml').records]);
    assert.deepEqual(
      laid.problems[0]!.map(({ start, end, message }) => [stray.slice(start, end).trim(), message.en]),
      [
        ['No Town', 'nothing is called “No Town”: add a record of that name'],
        ['Nowhere', 'nothing is called “Nowhere”: add a record of that name'],
      ],
    );
  });

  it('are refused where they are hostile', () => {
    const refused = (source: string, format: NewsroomFormat, expected: RegExp) => {
      const { records, problems } = readNewsroom(source, format);
      assert.deepEqual(records, []);
      assert.match(problems[0]?.message.en ?? '', expected);
    };
    refused('a: &a [x, x]\nentities: [*a, *a]', 'yaml', /aliases/);
    refused('[{ "name": "A", "type": "place", "__proto__": { "x": 1 } }]', 'json', /cannot be a key/);
    refused('['.repeat(100_000), 'json', /deeply nested/);
    refused('- '.repeat(50_000), 'yaml', /deeply nested|cannot be read/);
    refused('x'.repeat(2_000_001), 'yaml', /2 MB/);
    refused('name,type\n"A', 'csv', /never closes/);
    assert.equal(({} as Record<string, unknown>).x, undefined);
  });

  it('never make the reader throw', () => {
    const bits = fc.constantFrom(
      '- ',
      'name: ',
      '{',
      '}',
      '[',
      ']',
      '\n',
      '  ',
      'a',
      '"',
      "'",
      ',',
      ':',
      '&a',
      '*a',
      'type: place',
    );
    fc.assert(
      fc.property(
        fc.array(bits, { maxLength: 40 }),
        fc.constantFrom<NewsroomFormat>('yaml', 'json', 'csv'),
        (parts, format) => {
          const source = parts.join('');
          const { problems } = readNewsroom(source, format);
          for (const { start, end } of problems) assert.ok(start >= 0 && start <= end && end <= source.length + 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the schema of names', () => {
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync(join(__dirname, '../../../schemas/entities.schema.json'), 'utf8')),
  );

  it('agrees with the reader', () => {
    const sources = [
      YAML,
      '- { name: A, type: place }',
      '- { name: A, type: robot }',
      '- { type: place }',
      '- { name: A, type: person, gender: x }',
      '- { name: A, type: person, colour: red }',
      '- { name: A, type: person, names: { text: B, kind: short, language: fr } }',
      '- { name: A, type: person, names: [{ kind: short }] }',
      '- { name: A, type: person, roles: [{ of: B }] }',
      '- { name: A, type: person, roles: { title: chief, start: 2020 } }',
      '- { name: A, type: person, known: someday }',
      '- { name: A, type: person, description: { french: B } }',
      '- { name: A, type: person, id: X1 }',
      'entities:',
      'names: []',
    ];
    for (const source of sources)
      assert.equal(validate(parse(source)), readNewsroom(source, 'yaml').problems.length === 0, source);
  });
});

describe('the schema that editors complete names by', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, '../../../schemas/editor/entities.schema.json'), 'utf8'));
  const validate = new Ajv({ strict: false }).compile(schema);

  it('finds no fault: the reader tells what is wrong', () => {
    const sources = [
      YAML,
      '- { type: robot, colour: red, id: X1, known: someday }',
      'names: []',
      '- { names: [{ kind: x }] }',
    ];
    for (const source of sources) assert.ok(validate(parse(source)), source);
  });

  it('offers every key and value', () => {
    const { entity } = schema.definitions;
    assert.deepEqual(Object.keys(entity.properties).slice(0, 3), ['id', 'name', 'type']);
    assert.deepEqual(entity.properties.type.anyOf[0], { enum: ['person', 'organization', 'place', 'other'] });
    assert.ok(entity.properties.surname.description);
  });
});
