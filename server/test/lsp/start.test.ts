import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtServer } from './built';
import { Editor } from './editor';

describe('the start of the server', function () {
  this.timeout(60_000);

  it('says what it offers without the analysis, and loads that next', async function () {
    const from = dirname(await builtServer('server.js'));
    if (!existsSync(join(from, 'analysis.js'))) return this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'bluepencil-start-'));
    try {
      for (const file of ['server.js', 'server-main.js']) cpSync(join(from, file), join(folder, file));
      const editor = await Editor.start({ server: join(folder, 'server.js') });
      assert.equal(editor.initialized.capabilities.hoverProvider, true);
      assert.equal(await editor.stop(), 0);
      assert.match(editor.log.join('\n'), /analysis\.js/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('answers `initialize` before the server itself is loaded', async function () {
    const from = await builtServer('server.js');
    if (!existsSync(join(dirname(from), 'analysis.js'))) return this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'bluepencil-start-'));
    try {
      cpSync(from, join(folder, 'server.js'));
      const child = fork(join(folder, 'server.js'), ['--node-ipc'], { silent: true });
      child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } });
      const [{ id, result }] = await once(child, 'message');
      assert.equal(id, 1);
      assert.equal(result.capabilities.hoverProvider, true);
      child.kill();
      await once(child, 'exit');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('answers `initialize` once, and what comes with it in its turn, over messages of Node', async () => {
    const child = fork(await builtServer('server.js'), ['--node-ipc'], { silent: true });
    const heard: unknown[] = [];
    child.on('message', (message: { id?: unknown; result?: unknown }) => {
      if (message.id !== undefined) heard.push(message.id);
      if (message.id === 3) child.send({ jsonrpc: '2.0', method: 'exit' });
    });
    const params = { processId: null, capabilities: { textDocument: { diagnostic: {} } } };
    const textDocument = {
      uri: 'file:///desk/a.txt',
      languageId: 'plaintext',
      version: 1,
      text: 'It ends on 31 November.',
    };
    for (const message of [
      { id: 1, method: 'initialize', params },
      { method: 'initialized', params: {} },
      { method: 'textDocument/didOpen', params: { textDocument } },
      { id: 2, method: 'textDocument/diagnostic', params: { textDocument } },
    ])
      child.send({ jsonrpc: '2.0', ...message });
    child.on('message', (message: { id?: unknown; result?: { items: unknown[] } }) => {
      if (message.id !== 2) return;
      assert.equal(message.result?.items.length, 1);
      child.send({ jsonrpc: '2.0', id: 3, method: 'shutdown' });
    });
    assert.equal((await once(child, 'exit'))[0], 0);
    assert.deepEqual(heard, [1, 2, 3]);
  });
});
