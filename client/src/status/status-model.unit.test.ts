import assert from 'node:assert/strict';
import type { StatusParams } from '../../../server/src/lsp/protocol';
import { statusItem } from './status-model';

const t = (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, i) => String(args[i]));

const status = (
  state: StatusParams['state'],
  counts: Partial<StatusParams['counts']>,
  language: string | null = 'en',
) => ({
  uri: 'file:///a.md',
  state,
  counts: { error: 0, warning: 0, information: 0, hint: 0, ...counts },
  language,
});

describe('the status bar', () => {
  it('counts what is underlined, and says the rest in words', () => {
    const item = statusItem('running', status('ready', { error: 1, warning: 2, hint: 4 }), t);
    assert.equal(item.text, '$(edit) 3');
    assert.deepEqual(item.tooltip, ['**Blue Pencil**', '1 error, 2 warnings, 4 hints', 'Read as English']);
    assert.equal(item.spoken, 'Blue Pencil: 1 error, 2 warnings, 4 hints');
  });

  it('is quiet about clean copy', () => {
    const item = statusItem('running', status('ready', {}), t);
    assert.equal(item.text, '$(check)');
    assert.equal(item.tooltip[1], 'Nothing to report');
  });

  it('keeps the last counts while it reads', () => {
    assert.equal(statusItem('running', status('checking', { warning: 2 }), t).text, '$(sync~spin) 2');
    assert.equal(statusItem('running', status('checking', {}, null), t).text, '$(sync~spin)');
  });

  it('tells a failure from work', () => {
    assert.equal(statusItem('running', status('failed', {}), t).failed, true);
    assert.equal(statusItem('stopped', status('ready', {}), t).failed, true);
    assert.equal(statusItem('starting', undefined, t).failed, false);
  });
});
