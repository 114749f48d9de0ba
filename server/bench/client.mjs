// An editor's side of the protocol, over the standard input and output of a server of its own.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** How the extension starts it: see `client/src/node/main.ts`. */
const FLAGS = ['--max-semi-space-size=4'];

/** Starts a server. Nothing is said to it yet. */
export function startServer() {
  const child = spawn(process.execPath, [...FLAGS, SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
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
  const notify = (method, params) => send({ method, params });

  return {
    request,
    notify,
    async initialize() {
      const capabilities = { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } };
      await request('initialize', { processId: null, rootUri: null, capabilities });
      notify('initialized', {});
    },
    open: (uri, text, version = 1) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } }),
    pull: (uri, previousResultId) => request('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    /** The most memory that the process has had, in bytes. */
    peakMemory: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024,
    stop: () => child.kill(),
  };
}
