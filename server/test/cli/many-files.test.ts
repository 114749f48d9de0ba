import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bluepencil, root } from './run';

const paragraph = 'Mayor Teresa Quan said on Monday that the the harbour would open. It expires on November 31.\n\n';

describe('command line over many files', function () {
  this.timeout(300_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text);
  const check = (...args: string[]) => bluepencil(['check', '--language', 'en', ...args, '.'], { cwd: folder });

  it('says the same in threads as in one, in order', () => {
    for (let i = 0; i < 30; i++) write(`${i}.md`, `Number ${i}.\n\n${paragraph.repeat(1 + ((i * 37) % 40))}`);
    write('.bluepencil.yml', 'rules: { quote/none: off }\n');
    for (const format of ['text', 'jsonl']) {
      const alone = check('--format', format, '--threads', '1');
      assert.match(alone.stdout, /impossible-date/);
      const shared = check('--format', format, '--threads', '3');
      assert.equal(shared.stdout, alone.stdout);
      assert.equal(shared.stderr, alone.stderr);
      assert.equal(shared.status, alone.status);
    }
  });

  it('reads settings and names through no link, and says so', () => {
    mkdirSync(join(folder, 'entities'));
    write('elsewhere.yml', 'rules:\n  fact: off\n');
    write('one.md', paragraph);
    symlinkSync(join(folder, 'elsewhere.yml'), join(folder, '.bluepencil.yml'));
    symlinkSync(join(folder, 'elsewhere.yml'), join(folder, 'entities', 'ours.yml'));
    const linked = check();
    assert.match(linked.stdout, /impossible-date/);
    assert.match(linked.stderr, /\.bluepencil\.yml: a symbolic link, not read/);
    assert.match(linked.stderr, /ours\.yml: a symbolic link, not read/);
    assert.equal(linked.status, 2);
    rmSync(join(folder, '.bluepencil.yml'));
    mkdirSync(join(folder, '.bluepencil.yml'));
    assert.match(check().stderr, /\.bluepencil\.yml: cannot be read \(EISDIR\)/);
    // What is named is meant, link or not.
    rmSync(join(folder, 'entities'), { recursive: true });
    rmSync(join(folder, '.bluepencil.yml'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere.yml'), join(folder, 'named.yml'));
    assert.doesNotMatch(check('--config', 'named.yml').stdout, /impossible-date/);
  });

  it('gives each document its own findings where a thread reads the settings of the next one sooner', () => {
    const deep = join(...Array.from({ length: 40 }, (_, i) => `d${i}`));
    mkdirSync(join(folder, deep), { recursive: true });
    const files: string[] = [];
    for (let i = 0; i < 8; i++) {
      // The first of every two that a thread has in hand lies far below the folder where settings are looked for last.
      const isDeep = i % 4 < 2;
      files.push(join(isDeep ? deep : '.', `${i}.md`));
      write(files[i]!, isDeep ? paragraph : 'All is well.\n');
    }
    const run = bluepencil(['check', '--language', 'en', '--format', 'jsonl', '--threads', '2', ...files], {
      cwd: folder,
    });
    const found = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      found.map(({ id, diagnostics }) => [id, diagnostics.length]),
      files.map((id, i) => [id, i % 4 < 2 ? 2 : 0]),
    );
  });

  it('names what cannot be read, and does the others', () => {
    for (let i = 0; i < 40; i++) write(`a${i}.md`, paragraph);
    write('b-binary.md', Buffer.from([80, 75, 0, 1]));
    write('b-empty.md', '');
    write('b-utf16.md', Buffer.from(`\ufeff${paragraph}`, 'utf16le'));
    write('b-latin.md', Buffer.from('d\xe9j\xe0', 'latin1'));
    write('b-locked.md', paragraph);
    chmodSync(join(folder, 'b-locked.md'), 0);
    write('c.md', paragraph);
    mkdirSync(join(folder, 'sub'));
    symlinkSync('..', join(folder, 'sub/up'));
    const { status, stdout, stderr } = check('--format', 'jsonl', '--threads', '2');
    assert.equal(status, 2);
    const documents = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(documents.length, 46);
    const of = (id: string) => documents.find((document) => document.id === id);
    assert.match(of('b-binary.md').error, /binary/);
    assert.match(of('b-latin.md').error, /not UTF-8 \(byte 1\)/);
    assert.deepEqual(of('b-empty.md').diagnostics, []);
    assert.equal(of('b-utf16.md').diagnostics.length, 2);
    assert.equal(of('c.md').diagnostics.length, 2);
    if (process.getuid?.() !== 0) assert.match(stderr, /b-locked\.md: cannot be read/);
  });

  it('ends quietly where its reader goes away', function () {
    if (process.platform === 'win32') this.skip();
    for (let i = 0; i < 30; i++) write(`${i}.md`, paragraph.repeat(40));
    const cli = `"${process.execPath}" "${join(root, 'dist/cli.js')}"`;
    const { stdout, stderr } = bluepencil([], { through: `${cli} check --language en . | head -n 1`, cwd: folder });
    assert.equal(stdout.trim().split('\n').length, 1);
    assert.equal(stderr, '');
  });

  it('keeps no more in memory for a thousand files than for two hundred', () => {
    const probe = join(folder, 'probe.cjs');
    writeFileSync(
      probe,
      `require('node:v8').setFlagsFromString('--expose-gc');
      const collect = require('node:vm').runInNewContext('gc');
      process.on('exit', () => { collect(); process._rawDebug('kept', process.memoryUsage().heapUsed); });`,
    );
    const run = (): number => {
      const { stderr } = bluepencil(['check', '--language', 'en', '--format', 'jsonl', '--threads', '1', '.'], {
        cwd: folder,
        env: { NODE_OPTIONS: `--require ${probe}` },
      });
      return Number(/kept (\d+)/.exec(stderr)?.[1]);
    };
    for (let i = 0; i < 200; i++) write(`${i}.md`, `Number ${i}. ${paragraph.repeat(4)}`);
    const few = run();
    for (let i = 200; i < 1000; i++) write(`${i}.md`, `Number ${i}. ${paragraph.repeat(4)}`);
    const many = run();
    assert.ok(many < few * 1.25, `${few} bytes for 200 files, ${many} for 1,000`);
  });

  it('refuses a number of threads that is none', () => {
    for (const threads of ['0', '-1', 'many', '1e3'])
      assert.match(check('--threads', threads).stderr, /number of threads/);
  });
});
