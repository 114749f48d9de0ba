import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedHost } from '../install-host.mjs';
import { QUIET } from './quiet.mjs';

/** A port that nothing listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Starts VS Code's server with a profile and an empty folder of its own. `settings` are the user's, `before` is run with the node, the
 * command line that starts it, for what has to be installed first.
 */
export async function startCodeServer({ settings = {}, before } = {}) {
  const { node, entry } = installedHost();
  const home = mkdtempSync(join(tmpdir(), 'bluepencil-host-'));
  const workspace = join(home, 'workspace');
  mkdirSync(workspace);
  mkdirSync(join(home, 'data', 'User'), { recursive: true });
  writeFileSync(join(home, 'data', 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n');
  const port = await freePort();
  const folders = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const command = [entry, '--config', join(home, 'config.yaml'), ...folders];
  before?.(node, command, home);
  const flags = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const driver = ['--vscode-option', 'enable-smoke-test-driver'];
  const address = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`];
  const server = spawn(node, [...command, ...address, ...flags, ...driver], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = () => {
    try {
      // The whole group that was started here: the server and its extension hosts.
      process.kill(-server.pid);
    } catch {}
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await listening(server);
  } catch (error) {
    stop();
    throw error;
  }
  return { port, origin: `http://127.0.0.1:${port}`, workspace, stop };
}

function listening(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`code-server did not start: ${said}`)), 60_000);
    const read = (data) => {
      said += data;
      if (!said.includes('HTTP server listening')) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => reject(new Error(`code-server ended with ${code}: ${said}`)));
  });
}
