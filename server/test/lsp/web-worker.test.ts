import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DocumentDiagnosticReport, Hover } from 'vscode-languageserver-protocol';
import { builtServer } from './built';
import { Editor } from './editor';

/** What a browser's worker has and Node's has not: `self`, with messages as events. */
const SHIM = `
const { parentPort, workerData } = require('node:worker_threads');
const self = Object.assign(globalThis, {
  location: { href: workerData.href },
  postMessage: (data) => parentPort.postMessage(data),
  addEventListener: () => undefined,
});
globalThis.self = self;
parentPort.on('message', (data) => self.onmessage({ data }));
// To the script, what only Node has is not there.
new Function('process', 'require', 'Buffer', 'setImmediate', workerData.script)();
`;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
}

describe('the server in a web worker', function () {
  this.timeout(60_000);
  let data: Server;
  let worker: Worker;
  const pending = new Map<number, (answer: Answer) => void>();
  const served: string[] = [];
  const log: unknown[] = [];

  before(async () => {
    const file = await builtServer('server.web.js');
    data = createServer((request, response) => {
      const name = basename(request.url ?? '');
      served.push(name);
      readFile(join(dirname(file), 'data', name)).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => data.listen(0, '127.0.0.1', resolve));
    const href = `http://127.0.0.1:${(data.address() as AddressInfo).port}/server.web.js`;
    worker = new Worker(SHIM, { eval: true, workerData: { href, script: await readFile(file, 'utf8') } });
    worker.on('message', (answer: Answer) => {
      if (answer.method === 'window/logMessage') log.push(answer.params);
      if (answer.id === undefined) return;
      if (answer.method) worker.postMessage({ jsonrpc: '2.0', id: answer.id, result: null });
      else pending.get(answer.id)?.(answer);
    });
  });
  after(async () => {
    await worker.terminate();
    data.close();
  });

  let last = 0;
  const request = <R>(method: string, params: unknown): Promise<R> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      pending.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as R)));
      worker.postMessage({ jsonrpc: '2.0', id, method, params });
    });
  const notify = (method: string, params: unknown) => worker.postMessage({ jsonrpc: '2.0', method, params });

  it('answers as the one under Node does, with data fetched from beside its script', async () => {
    const uri = 'vscode-vfs://github/paper/a.md';
    const text = '# Vote in Lyon\n\nThis is the the plan of 45% of members, said Ada Byron, on 31 November 2026.\n';
    const position = { line: 2, character: 24 };
    await request('initialize', { processId: null, rootUri: null, capabilities: {} });
    notify('initialized', {});
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const report = await request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    const hover = await request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });

    const editor = await Editor.start({ capabilities: {}, initializationOptions: { ruleDocs: undefined } });
    await editor.open(uri, text, 'markdown');
    const under = await editor.pull(uri);
    assert.ok(report.kind === 'full' && under.kind === 'full');
    // Pages beside the server are files: a browser has none.
    const bare = under.items.map(({ codeDescription: _, ...item }) => item);
    assert.deepEqual(report.items, bare);
    assert.deepEqual(hover, await editor.request('textDocument/hover', { textDocument: { uri }, position }));
    await editor.stop();
    assert.ok(report.items.length > 1);
    assert.deepEqual(log, []);
    assert.ok(
      served.some((name) => name.endsWith('.bin')),
      served.join(),
    );
  });
});
