#!/usr/bin/env node
// Installs VS Code's own server and workbench (as code-server packs them) and the Node it wants, in a folder outside
// the project. Running it again does nothing. `run.mjs` finds what it installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** code-server 4.139 holds VS Code 1.139 and wants Node 24. */
const packages = { node: 'node@24', 'code-server': 'code-server@4.139.1' };

const cache = process.env.BLUEPENCIL_HOST_CACHE ?? join(homedir(), '.cache', 'bluepencil-vscode');
const stamp = join(cache, 'installed.json');

/** The host's Node, its entry point and its VS Code; undefined where it is not installed. */
export function installedHost() {
  const wanted = JSON.stringify(packages);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) return undefined;
  const codeServer = join(cache, 'code-server', 'node_modules', 'code-server');
  return {
    node: join(cache, 'node', 'node_modules', 'node', 'bin', 'node'),
    entry: join(codeServer, 'out', 'node', 'entry.js'),
    vscode: join(codeServer, 'lib', 'vscode'),
  };
}

function install(name, environment = {}) {
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  console.log(`Installing ${packages[name]} in ${folder}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', packages[name]], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
}

function installHost() {
  if (installedHost()) return;
  install('node');
  const bin = join(cache, 'node', 'node_modules', 'node', 'bin');
  install('code-server', { PATH: `${bin}${delimiter}${process.env.PATH}`, npm_config_unsafe_perm: 'true' });
  writeFileSync(stamp, JSON.stringify(packages));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installHost();
  console.log(`code-server is in ${cache}`);
}
