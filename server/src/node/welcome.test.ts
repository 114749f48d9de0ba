import assert from 'node:assert/strict';
import { answerTo, firstMessage } from './welcome';

const framed = (content: string, header = '') =>
  Buffer.from(`${header}Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);

describe('the welcome', () => {
  it('reads the first message, whole and in parts', () => {
    const message = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { locale: 'fr', rootPath: '/œuvre' } };
    const bytes = framed(JSON.stringify(message));
    for (let length = 0; length < bytes.length; length++)
      assert.equal(firstMessage(bytes.subarray(0, length)), 'not all of it');
    assert.deepEqual(firstMessage(bytes), message);
    assert.deepEqual(firstMessage(Buffer.concat([bytes, bytes.subarray(0, 9)])), message);
    const typed = framed(JSON.stringify(message), 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n');
    assert.deepEqual(firstMessage(typed), message);
  });

  it('takes nothing else for a message', () => {
    for (const input of ['GET / HTTP/1.1\r\n\r\n', 'Content-Length: many\r\n\r\n{}', 'x'.repeat(2000)])
      assert.equal(firstMessage(Buffer.from(input)), null);
    assert.equal(firstMessage(framed('{bad}')), null);
  });

  it('answers a request to initialize, and nothing else', () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const answer = answerTo({ id: 'a', method: 'initialize', params }) as { id: unknown; result: object };
    assert.equal(answer.id, 'a');
    assert.deepEqual(Object.keys(answer.result), ['capabilities', 'serverInfo']);
    assert.equal(answerTo({ id: 1, method: 'shutdown' }), null);
    assert.equal(answerTo({ method: 'initialize', params }), null);
    assert.equal(
      answerTo({ id: 1, method: 'initialize', params: { capabilities: { textDocument: { hover: 5 } } } })?.constructor,
      Object,
    );
    assert.equal(answerTo({ id: 1, method: 'initialize' }), null);
    assert.equal(answerTo(null), null);
  });
});
