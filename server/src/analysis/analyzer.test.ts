import assert from 'node:assert/strict';
import { testKnowledge } from '../../test/test-knowledge';
import { testNameModel } from '../../test/test-name-model';
import { runNow } from '../base';
import { defineRule, type Rule } from '../rules';
import { extract } from '../text';
import { Analyzer } from './analyzer';
import { resolveSettings } from './settings';

const titles = { title: { en: 't', fr: 't' }, languages: 'all', severity: 'warning' } as const;

const throws = defineRule({
  ...titles,
  id: 'style/throws',
  scope: 'block',
  messages: {},
  // biome-ignore lint/correctness/useYield: it fails before it could yield
  *check() {
    throw new Error('broken');
  },
});

/** Speaks of every "bad", with a safe fix. */
const bad = defineRule({
  ...titles,
  id: 'style/bad',
  scope: 'block',
  messages: { found: { en: 'found {word}', fr: 'trouvé : {word}' }, fix: { en: 'mend', fr: 'corriger' } },
  *check(block) {
    for (const { index } of block.text.matchAll(/bad/g)) {
      const span = { start: index, end: index + 3 };
      yield {
        span,
        message: 'found',
        args: { word: 'bad' },
        fixes: [{ title: 'fix', safe: true, edits: [{ ...span, newText: 'good' }] }],
      };
    }
  },
});

function findings(
  text: string,
  {
    rules = [bad] as Rule[],
    locale = 'en' as 'en' | 'fr',
    format = 'markdown' as const,
    failures = [] as string[],
    knowledge = testKnowledge(),
    nameModel = testNameModel(),
  } = {},
) {
  const analyzer = new Analyzer((what) => failures.push(what), rules);
  return runNow(
    analyzer.analyse(extract(text, format), resolveSettings(locale, { language: 'en' }), knowledge, nameModel),
  ).findings;
}

describe('analyzer', () => {
  it('reports a rule that throws and goes on', () => {
    const failures: string[] = [];
    assert.equal(findings('A bad word stands here.', { rules: [throws, bad], failures }).length, 1);
    assert.deepEqual(failures, ['style/throws']);
  });

  it('reports an annotator that throws and goes on with the others', () => {
    const failures: string[] = [];
    const nameModel = { ...testNameModel(), index: undefined as never };
    assert.equal(findings('Ann Lee says a bad word stands here.', { nameModel, failures }).length, 1);
    assert.deepEqual(failures, ['finding names']);
  });

  it('reports a pass over the article that throws, and goes on with its blocks', () => {
    const failures: string[] = [];
    const known = testKnowledge();
    const knowledge = new Proxy(known, {
      get(_, key: keyof typeof known) {
        if (key === 'givenNameGender') throw new Error('broken');
        const value = known[key];
        return typeof value === 'function' ? value.bind(known) : value;
      },
    });
    assert.equal(findings('Alice Moss said a bad word.', { knowledge, failures }).length, 1);
    assert.deepEqual(failures, ['reading the article']);
  });

  it('reports so much of one paragraph, and of each paragraph', () => {
    assert.equal(findings('bad '.repeat(500)).length, 99);
    assert.equal(findings(`${'bad '.repeat(500)}\n\n${'bad '.repeat(3)}`).length, 102);
  });

  it('speaks the language it is asked to', () => {
    assert.equal(findings('A bad word.', { locale: 'fr' })[0]!.message, 'trouvé\u00a0: bad');
  });

  it('gives source offsets through markup', () => {
    const text = 'A **very** bad *word* stands here.';
    assert.deepEqual(
      findings(text).map((f) => text.slice(f.start, f.end)),
      ['bad'],
    );
  });

  it('drops a fix that would cut through markup', () => {
    assert.deepEqual(
      findings('A b*a*d word stands here.').map((f) => f.fixes.length),
      [0],
    );
  });

  it('refuses a safe fix that changes quoted words', () => {
    const found = findings('“It was a bad day,” said Mayor Teresa Quan. It was bad.');
    assert.deepEqual(
      found.map((f) => f.fixes.length),
      [0, 1],
    );
  });

  it('heeds comments and front matter', () => {
    assert.equal(findings('<!-- bluepencil-disable-next-line style/bad -->\n\nA bad word.\n\nA bad word.').length, 1);
    assert.equal(
      findings('A bad word.\n\n<!-- bluepencil-disable -->\n\nA bad word.\n\n<!-- bluepencil-enable -->\n\nA bad word.')
        .length,
      2,
    );
    assert.equal(findings('---\nbluepencil:\n  disable: [style]\n---\n\nA bad word.').length, 0);
  });

  it('leaves a block unread that is too long to be prose, and says so', () => {
    const analyzer = new Analyzer(() => {}, [bad]);
    const text = `A bad word.\n\n${'bad '.repeat(15_000)}\n\nA bad word.\n`;
    const { findings, problems } = runNow(
      analyzer.analyse(extract(text, 'markdown'), resolveSettings('en', {}), testKnowledge()),
    );
    assert.equal(findings.length, 2);
    assert.equal(problems.length, 1);
  });
});
