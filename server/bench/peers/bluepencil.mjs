// Blue Pencil through its server over standard input and output, as an editor drives it: protocol and all.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));
const URI = 'file:///article.md';

export async function open() {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  child.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, head))[1]);
      if (buffer.length < head + 4 + length) return;
      const message = JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length));
      buffer = buffer.subarray(head + 4 + length);
      if (message.method && message.id !== undefined) answer(message);
      else waiting.get(message.id)?.(message);
    }
  });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const answer = ({ id, method, params }) =>
    send({ id, result: method === 'workspace/configuration' ? params.items.map(() => null) : null });
  let next = 1;
  const request = (method, params) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, (message) => {
        waiting.delete(id);
        if (message.error) reject(new Error(message.error.message));
        else resolve(message.result);
      });
      send({ id, method, params });
    });

  await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  send({ method: 'initialized', params: {} });
  let current = null;
  let version = 0;
  let resultId;
  const pull = async () => {
    const report = await request('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId: resultId });
    resultId = report.resultId;
    return report;
  };

  return {
    /** Opens the text, or, where `at` says so, types the character that stands there into the open one; then pulls. */
    async check(text, at) {
      version++;
      if (at !== undefined) {
        const before = current.slice(0, at);
        const line = before.split('\n').length - 1;
        const character = at - (before.lastIndexOf('\n') + 1);
        current = text;
        const position = { line, character };
        send({
          method: 'textDocument/didChange',
          params: {
            textDocument: { uri: URI, version },
            contentChanges: [{ range: { start: position, end: position }, text: text[at] }],
          },
        });
        return pull();
      }
      if (current !== null) send({ method: 'textDocument/didClose', params: { textDocument: { uri: URI } } });
      current = text;
      resultId = undefined;
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: URI, languageId: 'markdown', version, text } },
      });
      return pull();
    },
    async memory() {
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    },
    close: () => child.kill(),
  };
}
