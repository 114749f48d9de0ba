import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, type Hover } from 'vscode-languageserver-protocol/node';
import { Editor } from './editor';

/** What a hover says of what was looked up. */
const LOOKED_UP = /Looked up by name alone/;

const TEXT = 'Councillor Tabitha Quernmore voted no. Quernmore left early.\n';

/** A Wikidata on this machine that knows one person. */
class LocalWikidata {
  readonly asked: URL[] = [];
  /** How long it thinks, in milliseconds, and how many requests were given up meanwhile. */
  delay = 0;
  givenUp = 0;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://localhost');
      this.asked.push(url);
      const timer = setTimeout(() => response.end(JSON.stringify(answer(url))), this.delay);
      response.on('close', () => {
        clearTimeout(timer);
        if (!response.writableEnded) this.givenUp++;
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

function answer(url: URL) {
  if (url.searchParams.get('action') !== 'wbsearchentities') {
    const claims = { P31: [{ rank: 'normal', mainsnak: { datavalue: { value: { id: 'Q5' } } } }] };
    return { entities: { Q1: { labels: { en: { value: 'Tabitha [Quernmore]' } }, descriptions: {}, claims } } };
  }
  const named = url.searchParams.get('search') === 'Tabitha Quernmore';
  return { search: named ? [{ id: 'Q1', label: 'Tabitha Quernmore', match: { text: 'Tabitha Quernmore' } }] : [] };
}

describe('looking names up', function () {
  this.timeout(30_000);
  const wikidata = new LocalWikidata();
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-lookup-'));
  const cacheUri = pathToFileURL(join(folder, 'cache')).href;
  const uri = `${pathToFileURL(folder).href}/a.txt`;
  let address: string;
  let editor: Editor;

  before(async () => {
    address = await wikidata.start();
  });
  after(() => {
    wikidata.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    assert.equal(await editor.stop(), 0);
    rmSync(join(folder, 'cache'), { recursive: true, force: true });
    wikidata.asked.length = 0;
    wikidata.delay = 0;
  });

  async function start(lookup: object | undefined) {
    const folders = [pathToFileURL(folder).href];
    editor = await Editor.start({ folders, initializationOptions: { cacheUri }, settings: { lookup } });
    await editor.open(uri, TEXT);
  }
  const on = () => ({ wikidata: true, address });
  const hover = async (words = 'Quernmore left') => {
    const found = await editor.request<Hover | null>('textDocument/hover', editor.at(uri, words, 1));
    assert.ok(found);
    return (found.contents as { value: string }).value;
  };

  it('is off unless it is set, and a settings file of the workspace cannot set it', async () => {
    writeFileSync(join(folder, '.bluepencil.yml'), `lookup: { wikidata: true, address: '${address}' }\n`);
    await start(undefined);
    assert.doesNotMatch(await hover(), LOOKED_UP);
    await editor.until(() => editor.published.length > 0, 'a word on the setting');
    assert.match(String(editor.published[0]?.diagnostics[0]?.message), /lookup/);
    assert.deepEqual(wikidata.asked, []);
    rmSync(join(folder, '.bluepencil.yml'));
  });

  it('adds to a hover on a name what is known there, escaped, and keeps it on the disk', async () => {
    await start(on());
    assert.match(
      await hover(),
      /127\.0\.0\.1:\d+: \[Tabitha \\\[Quernmore\\\] \(Q1\)\]\(http:\/\/127\.0\.0\.1:\d+\/wiki\/Q1\)/,
    );
    assert.deepEqual(
      wikidata.asked.map((url) => url.searchParams.get('search') ?? url.searchParams.get('ids')),
      ['Tabitha Quernmore', 'Q1'],
    );
    assert.equal(readdirSync(join(folder, 'cache')).length, 1);
    await editor.stop();
    await start(on());
    assert.match(await hover(), LOOKED_UP);
    assert.equal(wikidata.asked.length, 2);
  });

  it('asks about nothing but the name that is hovered, and reports nothing of it', async () => {
    await start(on());
    const before = await editor.diagnostics(uri);
    await editor.request('textDocument/hover', editor.at(uri, 'voted', 1));
    assert.deepEqual(wikidata.asked, []);
    await hover();
    assert.deepEqual(await editor.diagnostics(uri), before);
  });

  it('answers a hover without what takes too long to come', async () => {
    // Longer than the test itself may take.
    wikidata.delay = 600_000;
    await start(on());
    await editor.diagnostics(uri);
    assert.doesNotMatch(await hover(), LOOKED_UP);
  });

  it('gives the request up with the hover', async () => {
    wikidata.delay = 60_000;
    await start(on());
    await editor.diagnostics(uri);
    const { token, cancel } = cancellable();
    const hovered = editor.connection.sendRequest('textDocument/hover', editor.at(uri, 'Quernmore left', 1), token);
    await editor.until(() => wikidata.asked.length > 0, 'the request');
    cancel();
    await assert.rejects(Promise.resolve(hovered));
    await editor.until(() => wikidata.givenUp > 0, 'the request being given up');
  });

  it('sends no name in the clear', async () => {
    await start({ wikidata: true, address: 'http://example.org' });
    assert.doesNotMatch(await hover(), LOOKED_UP);
    await editor.until(() => editor.log.some((line) => /lookup\.address/.test(line)), 'a word on the address');
  });
});

function cancellable() {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
