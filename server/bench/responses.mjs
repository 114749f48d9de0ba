// How soon the server answers, in milliseconds, as JSON:
// initialize (from the start of its process), first (from there to the diagnostics of 1,000 words),
// busy (a hover on another article while 100,000 words are read: no answer is later than the longest stretch without a pause).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from './client.mjs';
import { markdown } from './texts.mjs';

const rounds = Number(process.argv[2] ?? 5);
const URI = 'file:///article.md';
const LONG = 'file:///long.md';

const initialize = [];
const first = [];
// The first start is not counted: it warms the disk, and leaves the compiled program behind, in a folder of its own, since what a
// server leaves that has read long texts is compiled for those.
const cache = mkdtempSync(join(tmpdir(), 'bluepencil-bench-'));
process.env.XDG_CACHE_HOME = cache;
for (let i = 0; i <= rounds; i++) {
  const from = performance.now();
  const server = startServer();
  await server.initialize();
  const ready = performance.now();
  server.open(URI, markdown(1000));
  await server.pull(URI);
  if (i > 0) {
    initialize.push(ready - from);
    first.push(performance.now() - from);
  }
  await server.request('shutdown');
  server.notify('exit');
}

const server = startServer();
await server.initialize();
const text = markdown(1000);
server.open(URI, text);
await server.pull(URI);
const place = { textDocument: { uri: URI }, position: { line: 4, character: 10 } };
for (let i = 0; i < 20; i++) await server.request('textDocument/hover', place);
server.open(LONG, markdown(100_000));
let isRead = false;
const reading = server.pull(LONG).then(() => {
  isRead = true;
});
const busy = [];
while (!isRead) {
  const from = performance.now();
  await server.request('textDocument/hover', place);
  busy.push(performance.now() - from);
  await sleep(5);
}
await reading;
console.log(JSON.stringify({ initialize, first, busy }));
server.stop();
rmSync(cache, { recursive: true, force: true });
process.exit(0);
