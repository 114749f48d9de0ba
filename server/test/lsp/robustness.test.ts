import assert from 'node:assert/strict';
import { once } from 'node:events';
import fc from 'fast-check';
import { METHODS } from '../../src/lsp/protocol';
import { Editor } from './editor';

const uri = 'file:///desk/a.md';
const text = '# Ada Byron\n\nThis is the the first part. “We are ready,” said Ada Byron on 3 May.\n';

/** Every request about a document, with parameters that are right but for what a test changes. */
const REQUESTS: Readonly<Record<string, object>> = {
  'textDocument/diagnostic': {},
  'textDocument/hover': { position: { line: 2, character: 3 } },
  'textDocument/completion': { position: { line: 2, character: 3 } },
  'textDocument/definition': { position: { line: 2, character: 3 } },
  'textDocument/references': { position: { line: 2, character: 3 }, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': { position: { line: 2, character: 3 } },
  'textDocument/documentSymbol': {},
  'textDocument/codeAction': {
    range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
    context: { diagnostics: [] },
  },
  'textDocument/prepareRename': { position: { line: 0, character: 3 } },
  'textDocument/rename': { position: { line: 0, character: 3 }, newName: 'Eva' },
  'textDocument/semanticTokens/full': {},
  'textDocument/semanticTokens/full/delta': { previousResultId: '1' },
  'textDocument/semanticTokens/range': { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } },
  'textDocument/inlayHint': { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } },
  'textDocument/documentLink': {},
  'textDocument/selectionRange': { positions: [{ line: 2, character: 3 }] },
  [METHODS.entities]: {},
  [METHODS.quotations]: {},
  [METHODS.claims]: {},
  [METHODS.copyQuotations]: { format: 'csv' },
};

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

  it('lives through any messages in any order', async () => {
    const word = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r\n',
      '“',
      '”',
      '«',
      '<p>',
      '---\n',
      '# ',
      '- ',
      '😀',
      'é',
      'Ada',
      '5 %',
      '\u0000',
    );
    const words = fc.array(word, { maxLength: 30 }).map((parts) => parts.join(''));
    const place = fc.record({ line: fc.integer({ min: -2, max: 40 }), character: fc.integer({ min: -2, max: 90 }) });
    const range = fc.record({ start: place, end: place });
    const known = fc.constantFrom(uri, 'file:///desk/b.html', 'untitled:c', 'file:///desk/d.aml', 'nonsense');
    const junk = fc.anything({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value ?? null)));
    const message = fc.oneof(
      fc.record({
        notify: fc.constant('textDocument/didOpen'),
        params: fc.record({
          textDocument: fc.record({
            uri: known,
            languageId: fc.constantFrom('markdown', 'html', 'plaintext', 'archieml', 'yaml'),
            version: fc.nat(9),
            text: words,
          }),
        }),
      }),
      fc.record({
        notify: fc.constant('textDocument/didChange'),
        params: fc.record({
          textDocument: fc.record({ uri: known, version: fc.nat(99) }),
          contentChanges: fc.array(fc.oneof(fc.record({ range, text: words }), fc.record({ text: words })), {
            maxLength: 4,
          }),
        }),
      }),
      fc.record({
        notify: fc.constant('textDocument/didClose'),
        params: fc.record({ textDocument: fc.record({ uri: known }) }),
      }),
      fc.record({
        request: fc.constantFrom(...Object.keys(REQUESTS)),
        params: fc
          .record({ uri: known, position: place, range, positions: fc.array(place, { maxLength: 3 }) })
          .map(({ uri: of, ...rest }) => ({
            textDocument: { uri: of },
            context: { diagnostics: [] },
            newName: 'Bo',
            ...rest,
          })),
      }),
      fc.record({
        request: fc.constantFrom(...Object.keys(REQUESTS), 'workspace/symbol', 'codeAction/resolve'),
        params: junk,
      }),
      fc.record({
        notify: fc.constantFrom('workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'),
        params: junk,
      }),
    );
    type Message = { readonly notify?: string; readonly request?: string; readonly params: unknown };
    const { seed } = fc.readConfigureGlobal();
    const messages: Message[] = fc.sample(message as fc.Arbitrary<Message>, { numRuns: 3000, seed });
    const slowest = { milliseconds: 0, message: '' };
    let pending: Promise<unknown>[] = [];
    for (const { notify, request, params } of messages) {
      if (notify) await editor.notify(notify, params);
      else if (request) {
        const started = performance.now();
        const answered = editor
          .request(request, params)
          .catch(() => undefined)
          .then(() => {
            const milliseconds = performance.now() - started;
            if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, message: request });
          });
        pending.push(answered);
      }
      if (pending.length >= 20) {
        await Promise.all(pending);
        pending = [];
      }
    }
    await Promise.all(pending);
    const context = `seed ${seed}; log:\n${editor.log.join('\n')}`;
    assert.ok(
      slowest.milliseconds < 2000,
      `${slowest.message} took ${Math.round(slowest.milliseconds)} ms; ${context}`,
    );
    assert.ok(
      editor.log.every((line) => !/uncaught|unhandled/i.test(line)),
      context,
    );
    await well();
  });
});
