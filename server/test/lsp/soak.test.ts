import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Editor, MODERN } from './editor';

const uri = 'file:///desk/long.md';
const other = 'file:///desk/other.html';

const SENTENCES = [
  'Mayor Teresa Quan said the harbour would open on 3 May.',
  '“We are ready,” said Ada Byron, who runs the port.',
  'Sales rose 12% to $45 million in 2023.',
  'La préfète a déclaré que le pont était fermé mardi.',
  '« Le pont rouvrira lundi », a dit Jean Dupré.',
];
const ARTICLE = `# The harbour\n\n${Array.from({ length: 60 }, (_, i) => `Day ${i}: ${SENTENCES[i % 5]}`).join('\n\n')}\n\n`;

/** Rounds of editing: together some thousands of keystrokes, as many as an hour of writing has. */
const ROUNDS = 16;

/** What the server's process loads first: on a signal it collects what is unused and writes down what is left. */
const PROBE = (answer: string) => `process.on('SIGUSR2', () => {
  gc(); gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const fs = require('node:fs');
  fs.writeFileSync(${JSON.stringify(`${answer}.new`)}, String(heapUsed + arrayBuffers));
  fs.renameSync(${JSON.stringify(`${answer}.new`)}, ${JSON.stringify(answer)});
});`;

describe('an hour of editing', function () {
  this.timeout(600_000);
  let folder: string;
  let editor: Editor;

  before(async function () {
    if (process.platform === 'win32') this.skip();
    folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
    const probe = join(folder, 'probe.cjs');
    writeFileSync(probe, PROBE(join(folder, 'answer')));
    editor = await Editor.start({ node: ['--expose-gc', '--require', probe], capabilities: MODERN });
  });
  after(async () => {
    await editor?.stop();
    if (folder) rmSync(folder, { recursive: true });
  });

  /** Bytes in use in the server's process, once what is not has been collected. */
  async function inUse(): Promise<number> {
    const answer = join(folder, 'answer');
    rmSync(answer, { force: true });
    editor.server.kill('SIGUSR2');
    await editor.until(() => existsSync(answer), 'an answer about memory', 60_000);
    return Number(readFileSync(answer, 'utf8'));
  }

  /** Types a paragraph at the end letter by letter, looking things up meanwhile, then takes it back, and opens another article. */
  async function round(sentence: string): Promise<void> {
    for (const [i, letter] of [...sentence].entries()) {
      const end = editor.text(uri).length;
      await editor.edit(uri, { start: end, end }, letter);
      if (i % 3 === 0) await editor.pull(uri).catch(() => undefined);
      if (i % 10 === 0) {
        await Promise.all(
          ['hover', 'completion', 'documentHighlight', 'semanticTokens/full', 'documentSymbol'].map((method) =>
            editor.request(`textDocument/${method}`, editor.at(uri, 'Teresa', 2)).catch(() => undefined),
          ),
        );
      }
    }
    const start = editor.text(uri).length - sentence.length;
    await editor.edit(uri, { start, end: start }, `${SENTENCES.join(' ')}\n\n`);
    await editor.diagnostics(uri);
    await editor.edit(uri, { start, end: editor.text(uri).length }, '');
    await editor.open(other, `<p>${SENTENCES.join('<p>')}`, 'html');
    await editor.diagnostics(other);
    await editor.close(other);
  }

  it('leaves memory at its end as it was in its middle', async () => {
    await editor.open(uri, ARTICLE, 'markdown');
    const rounds = async () => {
      for (let i = 0; i < ROUNDS / 2; i++) for (const sentence of SENTENCES) await round(sentence);
    };
    await rounds();
    const middle = await inUse();
    await rounds();
    const end = await inUse();
    const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
    console.log(`      ${megabytes(middle)} in the middle, ${megabytes(end)} at the end`);
    assert.ok(end < middle * 1.1, `${megabytes(middle)} in the middle, ${megabytes(end)} at the end`);
    assert.equal(editor.text(uri), ARTICLE);
    assert.deepEqual(editor.log, []);
  });
});
