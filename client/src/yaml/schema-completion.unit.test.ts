import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Schema, suggestionsAt } from './schema-completion';

const schema = JSON.parse(readFileSync('server/schemas/entities.schema.json', 'utf8')) as Schema;
const offered = (before: string) => suggestionsAt(before, schema, 'en').map(({ text }) => text);

describe('completion by a schema', () => {
  it('offers the keys of an entry, without those that it has', () => {
    const keys = offered('- name: Ada Moss\n  type: person\n  ');
    assert.ok(keys.includes('roles') && keys.includes('surname'));
    assert.ok(!keys.includes('name') && !keys.includes('type'));
    assert.ok(offered('- ').includes('name'));
    assert.ok(offered('- name: Ada Moss\n- ty').includes('name'));
  });

  it('offers the values that a key may have', () => {
    assert.deepEqual(offered('- name: Ada Moss\n  type: '), ['person', 'organization', 'place', 'other']);
    assert.deepEqual(offered('- gender: '), ['m', 'f']);
    assert.deepEqual(offered('- name: A'), []);
  });

  it('goes into lists and mappings, wherever their dashes stand', () => {
    assert.deepEqual(offered('- name: Ada Moss\n  roles:\n    - title: mayor\n      '), ['of', 'start', 'end']);
    assert.deepEqual(offered('entities:\n- name: Ada Moss\n  roles:\n  - '), ['title', 'of', 'start', 'end']);
    assert.ok(offered('entities:\n  - name: X\n    names:\n      - kind: ').includes('transliteration'));
    assert.ok(offered('- roles:\n    - title: x\n  ').includes('gender'));
  });

  it('says what a key is for', () => {
    const said = (key: string, language: string) =>
      suggestionsAt('- ', schema, language).find(({ text }) => text === key)?.description;
    assert.match(said('surname', 'en')!, /later mentions/);
    assert.match(said('surname', 'fr')!, /première mention/);
    assert.match(said('surname', 'de')!, /later mentions/);
  });

  it('offers nothing inside other text', () => {
    assert.deepEqual(offered('- name: Ada Moss, mayor of '), []);
    assert.deepEqual(offered('# a note on '), []);
  });
});
