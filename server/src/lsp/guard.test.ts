import assert from 'node:assert/strict';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Cancelled } from '../base';
import { failureLog, guarded } from './guard';

const live = { isCancellationRequested: false };

describe('the guard', () => {
  it('answers with the fallback and tells once', async () => {
    const lines: string[] = [];
    const broken = guarded(
      'hover',
      failureLog((line) => lines.push(line)),
      null,
      () => {
        throw new Error('oh');
      },
    );
    assert.equal(await broken({}, live), null);
    assert.equal(await broken({}, live), null);
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /^hover failed: Error: oh\n/);
  });

  it('answers cancelled work as cancelled, and work on an old version as that', async () => {
    const stopped = guarded('hover', assert.fail, null, () => Promise.reject(new Cancelled()));
    const code = async (token: { isCancellationRequested: boolean }) => {
      const answer = (await stopped({}, token)) as unknown;
      assert.ok(answer instanceof ResponseError);
      return answer.code;
    };
    assert.equal(await code({ isCancellationRequested: true }), LSPErrorCodes.RequestCancelled);
    assert.equal(await code(live), LSPErrorCodes.ContentModified);
  });

  it('passes on a refusal that a handler means', async () => {
    const refused = guarded('rename', assert.fail, null, () => {
      throw new ResponseError(1, 'not here');
    });
    const answer = (await refused({}, live)) as unknown;
    assert.ok(answer instanceof ResponseError && answer.message === 'not here');
  });
});
