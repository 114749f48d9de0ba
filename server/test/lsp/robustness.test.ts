import assert from 'node:assert/strict';
import { once } from 'node:events';
import fc from 'fast-check';
import { Editor } from './editor';
import { type Message, REQUESTS, someMessages } from './messages';

const uri = 'file:///desk/a.md';
const text = '# Ada Byron\n\nThis is the the first part. “We are ready,” said Ada Byron on 3 May.\n';

describe('a session that goes wrong', function () {
  this.timeout(120_000);
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start();
  });
  afterEach(async () => {
    assert.equal(await editor.stop(), 0);
  });

  /** The server is well: it opens a document and checks it rightly. */
  async function well(): Promise<void> {
    const other = 'file:///desk/well.md';
    await editor.open(other, text, 'markdown');
    assert.deepEqual(
      (await editor.diagnostics(other)).map(({ code }) => code),
      ['style/repeated-word'],
    );
    await editor.close(other);
  }

  it('answers nothing about documents that are not open, without a word in the log', async () => {
    for (const [method, params] of Object.entries(REQUESTS)) {
      const answer = await editor.request<unknown>(method, { textDocument: { uri: 'file:///no/such.md' }, ...params });
      if (method === 'textDocument/diagnostic') assert.deepEqual(answer, { kind: 'full', items: [] });
      else assert.equal(answer, null, method);
    }
    await editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 9 },
      contentChanges: [{ text: 'x' }],
    });
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    await well();
    assert.deepEqual(editor.log, []);
  });

  it('takes positions that are nowhere', async () => {
    await editor.open(uri, text, 'markdown');
    const far = { line: 1e9, character: -5 };
    const backwards = { start: { line: 2, character: 9 }, end: { line: 0, character: 0 } };
    for (const [method, params] of Object.entries(REQUESTS)) {
      const odd = {
        ...params,
        ...('position' in params && { position: far }),
        ...('range' in params && { range: backwards }),
        ...('positions' in params && { positions: [far] }),
      };
      await editor.request<unknown>(method, { textDocument: { uri }, ...odd }).catch((error: Error) => {
        assert.equal(method, 'textDocument/rename', `${method}: ${error.message}`);
      });
    }
    assert.deepEqual(editor.log, []);
    await well();
  });

  it('answers parameters that are none, and tells of each kind once', async () => {
    await editor.open(uri, text, 'markdown');
    for (let round = 0; round < 2; round++) {
      for (const method of Object.keys(REQUESTS)) {
        for (const params of [undefined, [], {}, { textDocument: null }, { textDocument: { uri: 5 } }]) {
          await editor.request(method, params).catch(() => undefined);
        }
      }
    }
    await well();
    assert.ok(editor.log.length > 0);
    assert.equal(new Set(editor.log.map((line) => line.split('\n')[0])).size, editor.log.length);
  });

  it('refuses work before it is initialized and after it is shut down', async () => {
    const other = await Editor.connect();
    try {
      await assert.rejects(other.request('textDocument/hover', {}), { code: -32002 });
      await other.initialize();
      await other.request('shutdown', undefined);
      await assert.rejects(other.request('textDocument/hover', {}), { code: -32600 });
      const ended = once(other.server, 'exit');
      await other.notify('exit', undefined);
      assert.equal((await ended)[0], 0);
    } finally {
      other.server.kill();
    }
  });

  it('passes over what is no message', async () => {
    const frame = (content: string) => `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
    for (const junk of ['{bad}', '[]', 'null', '"é"', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":[],"method":5}']) {
      editor.server.stdin!.write(frame(junk));
    }
    await well();
  });

  it('gives up work on a version as soon as there is a newer one', async () => {
    await editor.open(uri, text.repeat(500), 'markdown');
    const old = editor.pull(uri).then(
      () => 'answered',
      (error: { code: number }) => error.code,
    );
    await editor.replace(uri, 'Ada', 'Eva');
    const newer = await editor.pull(uri);
    assert.equal(newer.kind, 'full');
    assert.ok(['answered', -32802].includes(await old), 'the client is to ask again');
  });

  it('answers about another document while it reads a long one that is being typed in', async () => {
    const long = 'file:///desk/long.md';
    await editor.open(uri, text, 'markdown');
    await editor.diagnostics(uri);
    await editor.open(long, text.repeat(2000), 'markdown');
    const ended: string[] = [];
    const end = (what: string) => () => {
      ended.push(what);
    };
    const old = editor.pull(long).catch(() => undefined);
    await editor.replace(long, 'Ada', 'Eva');
    const reading = editor.pull(long).then(end('the long one'));
    for (let i = 0; i < 3; i++) await editor.request('textDocument/hover', editor.at(uri, 'Ada')).then(end('a hover'));
    await Promise.all([old, reading]);
    assert.deepEqual(ended, ['a hover', 'a hover', 'a hover', 'the long one']);
    await editor.close(long);
  });

  /** Sends messages, a few requests at a time, and gives how each request ended: its error's code, or null for an answer. */
  async function send(to: Editor, messages: readonly Message[]): Promise<readonly (number | null)[]> {
    const ends: (number | null)[] = [];
    let pending: Promise<unknown>[] = [];
    for (const { kind, method, params } of messages) {
      if (kind === 'notify') await to.notify(method, params);
      else {
        const answered = to.request(method, params).then(
          () => null,
          ({ code }: { code: number }) => code,
        );
        pending.push(answered.then((end) => ends.push(end)));
      }
      if (pending.length >= 20) {
        await Promise.all(pending);
        pending = [];
      }
    }
    await Promise.all(pending);
    return ends;
  }

  /** Nothing got past the guard around every handler: what it tells of names what was being done. */
  function guarded({ log }: Editor): void {
    const stray = log.filter((line) => !/^[^\n]+ failed: /.test(line));
    assert.deepEqual(stray, [], `seed ${fc.readConfigureGlobal().seed}`);
  }

  it('lives through any messages in any order', async () => {
    await send(editor, someMessages(3000));
    guarded(editor);
    await well();
  });

  it('lives through any messages before it is initialized, and after it is shut down', async () => {
    const other = await Editor.connect();
    try {
      const messages = someMessages(300);
      const early = await send(other, messages);
      assert.ok(early.length > 0);
      assert.ok(
        early.every((code) => code !== null && code < 0),
        'no request is answered',
      );
      await other.initialize();
      await other.open(uri, text, 'markdown');
      assert.equal((await other.diagnostics(uri)).length, 1);
      await other.request('shutdown', undefined);
      const late = await send(other, messages);
      assert.deepEqual(
        late.filter((code) => code === null || code >= 0),
        [],
      );
      guarded(other);
      const ended = once(other.server, 'exit');
      await other.notify('exit', undefined);
      assert.equal((await ended)[0], 0);
    } finally {
      other.server.kill();
    }
  });

  it('takes a document opened twice as the second text, and no change once it is closed', async () => {
    await editor.open(uri, 'All is well.\n', 'markdown');
    await editor.open(uri, text, 'markdown');
    assert.equal((await editor.diagnostics(uri)).length, 1);
    await editor.close(uri);
    await editor.close('file:///desk/never-opened.md');
    await editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [{ text }],
    });
    assert.deepEqual(await editor.diagnostics(uri), []);
    assert.deepEqual(editor.log, []);
    await well();
  });

  it('takes a message of many megabytes, and numbers past all bounds', async () => {
    const raw = (content: string) =>
      editor.server.stdin!.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
    const big = '<p>é “'.repeat(1_000_000);
    await editor.open(uri, big, 'yaml');
    await editor.open(uri, text, 'markdown');
    const huge = '{"line":1e999,"character":-1e999}';
    raw(
      `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"${uri}","version":1e999},` +
        `"contentChanges":[{"range":{"start":${huge},"end":${huge}},"text":"Done."}]}}`,
    );
    await assert.rejects(editor.request('workspace/executeCommand', { command: 'x', arguments: [big] }), {
      code: -32601,
    });
    assert.equal((await editor.diagnostics(uri)).length, 1);
    guarded(editor);
    await well();
  });
});
