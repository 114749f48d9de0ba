import { fileURLToPath } from 'node:url';
import { startCodeServer } from './code-server.mjs';
import { runInWorkbench } from './workbench.mjs';

const project = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** Runs the suite in VS Code's Node extension host, on its own server, with the workbench in a browser. */
export async function runRemote(chromiumPath, minutes) {
  const server = await startCodeServer();
  try {
    const here = `vscode-remote://127.0.0.1:${server.port}${project}`;
    const payload = [
      ['extensionDevelopmentPath', here],
      ['extensionTestsPath', `${here}/dist/test/node.js`],
    ];
    const query = new URLSearchParams({ folder: server.workspace, payload: JSON.stringify(payload) });
    return await runInWorkbench({ chromiumPath, url: `${server.origin}/?${query}`, minutes });
  } finally {
    server.stop();
  }
}
