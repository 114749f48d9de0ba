#!/usr/bin/env node
// Every check of the project, one after the other, and a sum at the end. A check that fails does not keep the next from running.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './hosts/chromium.mjs';
import { installedHost } from './install-host.mjs';
import { checkPackage } from './package.mjs';
import { takePictures } from './pictures.mjs';
import { HOW, runInHosts } from './run.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

/** Runs a program of the project's own. Shows what it says as it says it, and resolves with all of it. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8').on('data', (text) => {
        said += text;
        to.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

/** A check that passes or fails as a whole. */
const whole =
  (program, ...args) =>
  async () => {
    const { code } = await run(program, args);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };

/** A mocha run; tests that it leaves out count as failed where nothing may be left out. */
async function mocha() {
  const { code, said } = await run('npm', ['run', '--silent', 'test:unit']);
  const count = (word) => Number(new RegExp(`^ {2}(\\d+) ${word}`, 'm').exec(said)?.[1] ?? 0);
  const [passed, failed] = [count('passing'), count('failing')];
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** The grammars' fixtures, the Markdown ones on the editor's own grammar too where it is there. */
async function grammars() {
  const fixtures = (result) => (result.said.match(/^[✓✖]/gm) ?? []).length;
  const results = [await run('npm', ['run', '--silent', 'test:grammar'])];
  const host = installedHost();
  if (host) {
    const names = ['markdown-basics/syntaxes/markdown', 'html/syntaxes/html', 'html/syntaxes/html-derivative'];
    const given = names.flatMap((name) => ['--grammar', `${host.vscode}/extensions/${name}.tmLanguage.json`]);
    results.push(await run(npx, ['vscode-tmgrammar-test', ...given, 'syntaxes/test/*.md']));
  }
  const failed = results.filter(({ code }) => code !== 0).length;
  return { passed: results.reduce((sum, result) => sum + fixtures(result), 0) - failed, failed };
}

/** The packaged extension as its users see it, where the machine can show it. */
async function pictures() {
  const chromium = findChromium();
  if (chromium && installedHost()) return takePictures(join(project, 'dist/test/pictures'), chromium);
  console.log(`  NOT RUN: ${HOW}`);
  return { passed: 0, failed: process.env.CI ? 1 : 0 };
}

const CHECKS = {
  'Style and layers': whole('npm', 'run', '--silent', 'lint'),
  Types: whole('npm', 'run', '--silent', 'typecheck'),
  'Generated files': whole('npm', 'run', '--silent', 'generate', '--', '--check'),
  Build: whole('npm', 'run', '--silent', 'build'),
  'Unit tests': mocha,
  Grammars: grammars,
  'Inside VS Code': runInHosts,
  Package: checkPackage,
  Pictures: pictures,
};

const sum = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(CHECKS)) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const { passed, failed } = await check().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  sum.passed += passed;
  sum.failed += failed;
  console.log(`--- ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - start) / 1000)} s`);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 ? 1 : 0);
