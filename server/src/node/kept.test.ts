import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

describe('compiled code', function () {
  this.timeout(60_000);
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bluepencil-kept-'));
    const contents = `import { runCached } from './code-cache'; runCached(require('node:path').join(__dirname, 'program.js'));`;
    const stdin = { contents, resolveDir: __dirname };
    await build({ stdin, outfile: join(folder, 'launch.js'), bundle: true, platform: 'node', logLevel: 'warning' });
    writeFileSync(join(folder, 'program.js'), '(function (exports, require, module) { console.log("run") })');
  });
  after(() => rmSync(folder, { recursive: true }));

  const cache = () => join(folder, 'cache/blue-pencil');
  function run(): number {
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache') };
    const { stdout } = spawnSync(process.execPath, [join(folder, 'launch.js')], { env, encoding: 'utf8' });
    assert.equal(stdout, 'run\n');
    return statSync(join(cache(), readdirSync(cache())[0]!)).mtimeMs;
  }

  it('is kept as it is for an hour, and then with what later runs needed', function () {
    if (process.platform === 'darwin') return this.skip();
    run();
    const file = join(cache(), readdirSync(cache())[0]!);
    const agoBy = (minutes: number) => new Date(Math.trunc(Date.now() / 1000) * 1000 - minutes * 60_000);
    utimesSync(file, agoBy(30), agoBy(30));
    const kept = statSync(file).mtimeMs;
    assert.equal(run(), kept);
    utimesSync(file, agoBy(90), agoBy(90));
    assert.ok(run() > kept);
    assert.equal(readdirSync(cache()).length, 1);
  });
});
