import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(__dirname, name), 'utf8'));

describe('the Markdown of the client', () => {
  it('shows no HTML, and runs nothing but the command that opens a rule’s page', () => {
    const all = sources.join('\n');
    assert.doesNotMatch(all, /supportHtml/);
    const trust = all.split('\n').filter((line) => /isTrusted/.test(line) && !/workspace\.isTrusted/.test(line));
    assert.deepEqual(trust, ['  markdown: { isTrusted: { enabledCommands: [OPEN_RULE] } },']);
  });
});
