import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { Outcome } from './outcome.mjs';
import { QUIET } from './quiet.mjs';

const project = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Longest wait for a download to be refused or to be done, in milliseconds. */
const DOWNLOAD = 180_000;

/** The VS Code that BLUEPENCIL_VSCODE names, else one fetched from Microsoft; undefined where that cannot be reached. */
export async function findVSCode() {
  const named = process.env.BLUEPENCIL_VSCODE;
  if (named) {
    if (!existsSync(named)) throw new Error(`BLUEPENCIL_VSCODE names ${named}, which is not there`);
    return named;
  }
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, DOWNLOAD);
  });
  const fetched = downloadAndUnzipVSCode({ cachePath: join(project, '.vscode-test'), timeout: 15_000 });
  try {
    return await Promise.race([fetched.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** What starts a program with windows: the program itself, or a virtual screen before it; undefined where there is no screen. */
export function screen() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  return onPath('xvfb-run') ? ['xvfb-run', '--auto-servernum'] : undefined;
}

/** Runs the suite in a VS Code with windows, with a profile and a folder of its own. */
export async function runDesktop(executable, minutes) {
  const home = mkdtempSync(join(tmpdir(), 'bluepencil-desktop-'));
  const workspace = join(home, 'workspace');
  mkdirSync(workspace);
  mkdirSync(join(home, 'data', 'User'), { recursive: true });
  writeFileSync(join(home, 'data', 'User', 'settings.json'), JSON.stringify(QUIET));
  const [program, ...before] = [...screen(), executable];
  const child = spawn(
    program,
    [
      ...before,
      workspace,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-extensions',
      '--disable-updates',
      '--disable-workspace-trust',
      '--skip-welcome',
      '--skip-release-notes',
      `--user-data-dir=${join(home, 'data')}`,
      `--extensions-dir=${join(home, 'extensions')}`,
      `--extensionDevelopmentPath=${project}`,
      `--extensionTestsPath=${join(project, 'dist/test/node.js')}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const outcome = new Outcome();
  const log = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.push(line);
      outcome.read(line);
    });
  }
  const ended = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => setTimeout(() => reject(new Error(`VS Code ended with ${code}`)), 1_000));
  });
  try {
    return await Promise.race([outcome.within(minutes), ended]);
  } catch (error) {
    console.log(log.slice(-60).join('\n'));
    throw error;
  } finally {
    child.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
