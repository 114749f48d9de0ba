#!/usr/bin/env node
// Runs the suite inside VS Code: in its Node extension host, and in its web worker extension host. Takes what the machine has;
// says plainly what was not run. With CI set, nothing may be left out.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './hosts/chromium.mjs';
import { findVSCode, runDesktop, screen } from './hosts/desktop.mjs';
import { runRemote } from './hosts/remote.mjs';
import { runWeb } from './hosts/web.mjs';
import { installedHost } from './install-host.mjs';

/** Longest run of the suite in one host. */
const MINUTES = 8;

const project = fileURLToPath(new URL('../..', import.meta.url));
/** What a machine lacks where VS Code's own server cannot run. */
export const HOW = 'install Chromium and run `node client/test/install-host.mjs`';

/** How to run the suite in a Node extension host: a VS Code with windows where there is one, else VS Code's own server. */
async function nodeHost(chromium) {
  const server = installedHost() && chromium;
  if (process.env.BLUEPENCIL_VSCODE || !server) {
    const executable = screen() && (await findVSCode());
    if (executable) return { name: `VS Code (${executable})`, run: () => runDesktop(executable, MINUTES) };
  }
  if (!server)
    return { name: 'VS Code, Node extension host', missing: `name a VS Code in BLUEPENCIL_VSCODE, or ${HOW}` };
  return { name: 'VS Code’s server, Node extension host', run: () => runRemote(chromium, MINUTES) };
}

function webHost(chromium, name, options) {
  return installedHost() && chromium ? { name, run: () => runWeb(chromium, MINUTES, options) } : { name, missing: HOW };
}

async function runIn({ name, run, missing }) {
  console.log(`\n${name}`);
  if (missing) {
    console.log(`  NOT RUN: ${missing}`);
    return { passed: 0, failed: process.env.CI ? 1 : 0 };
  }
  try {
    return await run();
  } catch (error) {
    console.log(`  ✖ ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

export async function runInHosts() {
  execFileSync(process.execPath, ['esbuild.mjs', '--tests'], { cwd: project, stdio: 'inherit' });
  const chromium = findChromium();
  const hosts = [
    await nodeHost(chromium),
    webHost(chromium, 'VS Code in the browser, web worker extension host'),
    webHost(chromium, 'VS Code in the browser, in French', { language: 'fr' }),
  ];
  const results = [];
  for (const host of hosts) results.push(await runIn(host));
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed, pending = 0 }) => sum + failed + (process.env.CI ? pending : 0), 0),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runInHosts();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
