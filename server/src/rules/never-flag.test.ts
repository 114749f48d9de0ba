import assert from 'node:assert/strict';
import { viewOfText } from '../../test/lsp/views';

describe('names that are never to be flagged', () => {
  const rules = (text: string, neverFlag: readonly string[]) =>
    viewOfText(text, { settings: { language: 'en', date: '2026-11-20', neverFlag } }).analysis.findings.map(
      ({ rule }) => rule,
    );
  const hallam =
    'Councillor Ruth Hallam voted no. “Nobody has shown us the bill,” Hallam said. Then Hallam left.\n\nRuth Hallum said later that she would look at it.';

  it('are left alone as they are written, and no others', () => {
    assert.deepEqual(rules(hallam, []), ['entity/misspelled-name']);
    assert.deepEqual(rules(hallam, ['Ruth Hallum']), []);
    assert.deepEqual(rules(hallam, ['Ruth Hallam', 'Hallum']), ['entity/misspelled-name']);
  });

  it('have their roles left alone, and not the names in the role', () => {
    const text = 'NATO secretary general Jens Stoltenberg spoke at the the pier on Monday.';
    assert.deepEqual(rules(text, ['NATO']), ['entity/role-outdated', 'style/repeated-word']);
    assert.deepEqual(rules(text, ['Jens Stoltenberg']), ['style/repeated-word']);
  });

  it('are compared whatever their apostrophes and spaces', () => {
    const text = 'Volodymyr Zelenskyy left for Kiev on Monday. Then Kyiv slept.';
    assert.deepEqual(rules(text, []), ['entity/inconsistent-name']);
    assert.deepEqual(rules(text, [' Kiev ']), []);
  });
});
