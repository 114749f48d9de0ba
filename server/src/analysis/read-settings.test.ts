import assert from 'node:assert/strict';
import { readConfigFile } from './config-file';
import { readSettings } from './read-settings';
import { resolveSettings } from './settings';

describe('settings', () => {
  it('keeps what is right and names what is wrong', () => {
    const { settings, problems } = readSettings({
      language: 'fr',
      date: '2026-02-30',
      houseStyle: 'gazette',
      rules: { 'quote/spacing': 'loud', 'quote/none': 'off', 'fact/placeholder': 'hint' },
      colour: 'blue',
    });
    assert.equal(settings.language, 'fr');
    assert.equal(settings.date, undefined);
    assert.equal(settings.rules!['fact/placeholder']!.severity, 'hint');
    assert.deepEqual(
      problems.map(({ path }) => path.join('.')),
      ['colour', 'date', 'houseStyle', 'rules.quote/spacing', 'rules.quote/none'],
    );
  });

  it('lets a stronger layer win, and a rule its family', () => {
    const weak = readSettings({ rules: { fact: 'off', 'fact/placeholder': 'error' } }).settings;
    const strong = readSettings({ rules: { 'fact/placeholder': 'hint' } }).settings;
    const { check } = resolveSettings('en', weak, strong);
    assert.equal(check.rules['fact/placeholder']!.severity, 'hint');
    assert.equal(check.rules.fact!.severity, 'off');
  });

  it('takes one name or a list that is never to be flagged, from every layer', () => {
    const read = (neverFlag: unknown) => readSettings({ neverFlag });
    assert.deepEqual(read('Jon Smyth').settings.neverFlag, ['Jon Smyth']);
    const { settings, problems } = read(['A B', 3, '']);
    assert.deepEqual(settings.neverFlag, ['A B']);
    assert.deepEqual(
      problems.map(({ path }) => path.join('.')),
      ['neverFlag.1', 'neverFlag.2'],
    );
    assert.deepEqual(resolveSettings('en', settings, read(['C D']).settings).neverFlag, ['A B', 'C D']);
  });

  it('is not fooled by prototype keys', () => {
    const { settings } = readSettings(JSON.parse('{"rules":{"__proto__":"off","constructor":"off"}}'));
    assert.deepEqual(Object.keys(settings.rules ?? {}), []);
    assert.equal(({} as { severity?: string }).severity, undefined);
  });
});

describe('settings file', () => {
  it('says where a problem is', () => {
    const source = 'language: fr\nrules:\n  quote/spacing: loud\n';
    const { problems } = readConfigFile(source);
    assert.deepEqual(
      problems.map(({ start, end }) => source.slice(start, end)),
      ['loud'],
    );
  });

  it('refuses what is nested too deep, keys of a prototype, keys written twice and aliases, in both languages', () => {
    const hostile: readonly (readonly [string, RegExp])[] = [
      ['['.repeat(50_000), /nested too deep/],
      ['{ a: '.repeat(10_000), /nested too deep/],
      ['- '.repeat(20_000), /nested too deep/],
      ['? '.repeat(20_000), /nested too deep/],
      ['__proto__: { severity: off }', /unknown setting/],
      ['rules: { constructor: off }', /no rule is called/],
      ['rules: { quote/unbalanced: { severity: off, prototype: 1 } }', /no option/],
      ['language: fr\nlanguage: en', /unique/],
      ['rules: &a {}\noptions: *a', /aliases/],
      ['language: !!js/function "x"', /language must be/],
      ['options: { entity/house-name: { pattern: "(a+)+$" } }', /no option/],
    ];
    for (const [source, message] of hostile) {
      const { problems } = readConfigFile(source);
      assert.match(problems[0]?.message.en ?? '', message, source.slice(0, 40));
      assert.ok(problems[0]!.message.fr !== problems[0]!.message.en);
    }
    assert.equal(Object.keys(Object.prototype).length, 0);
  });

  it('refuses bombs, broken YAML and what is too long', () => {
    const bomb = 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n';
    for (const source of [bomb, 'a: [', `language: ${'x'.repeat(200_000)}`, '- just\n- a list']) {
      const { settings, problems } = readConfigFile(source);
      assert.deepEqual(settings, {});
      assert.ok(problems.length > 0);
    }
  });
});
