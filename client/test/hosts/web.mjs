import { createReadStream, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedHost } from '../install-host.mjs';
import { QUIET } from './quiet.mjs';
import { runInWorkbench } from './workbench.mjs';

const project = fileURLToPath(new URL('../../..', import.meta.url));

const WORKBENCH = 'out/vs/code/browser/workbench';

/** Where VS Code asks in which language it is shown. Its own texts stay English; extensions go by the language. */
const LANGUAGE = '/language.js';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Runs the suite as vscode.dev would: files that a web server hands out and no machine behind them, a folder in memory, the
 * extension's browser build in the web worker extension host, and its server in a worker of its own. `language` is the one that
 * VS Code is shown in.
 */
export async function runWeb(chromiumPath, minutes, { language } = {}) {
  const { vscode } = installedHost();
  const workbench = serverless(readFileSync(join(vscode, WORKBENCH, 'workbench.js'), 'utf8'));
  const server = await serve({ vscode, project }, (path, authority) => {
    if (path === '/') return { type: TYPES['.html'], text: startPage(vscode, authority) };
    if (path === LANGUAGE && language)
      return { type: TYPES['.js'], text: `globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};` };
    if (path === `/vscode/${WORKBENCH}/workbench.js`) return { type: TYPES['.js'], text: workbench };
  });
  try {
    const url = `http://${server.authority}/?${new URLSearchParams({ folder: 'tmp:/' })}`;
    return await runInWorkbench({ chromiumPath, url, minutes });
  } finally {
    server.stop();
  }
}

/**
 * The workbench without what code-server adds to VS Code's: there is no remote machine, and the profile is in the browser.
 * Throws where the addition is not found, lest the suite run in another host than it says.
 */
function serverless(source) {
  const replace = (text, pattern, by) => {
    if (!pattern.test(text)) throw new Error(`this workbench is not as expected: ${pattern}`);
    return text.replace(pattern, by);
  };
  const alone = replace(source, /,remoteAuthority:location\.host\b/, '');
  return replace(alone, /(\.file\(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote\b/, '$1"vscode-userdata"');
}

/** VS Code's own start page, told where its files are and which extension to test. */
function startPage(vscode, authority) {
  const at = (path) => ({ scheme: 'http', authority, path });
  const configuration = {
    configurationDefaults: QUIET,
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [at('/project')],
      extensionTestsPath: at('/project/dist/test/browser.js'),
    },
    enableWorkspaceTrust: false,
    isEnabledCoderGettingStarted: false,
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    userDataPath: '/profile',
    webviewEndpoint: `http://${authority}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
  };
  const values = {
    BASE: '/vscode',
    VS_BASE: '/vscode',
    WORKBENCH_AUTH_SESSION: '',
    WORKBENCH_NLS_FALLBACK_URL: '/vscode/out/nls.messages.js',
    WORKBENCH_NLS_URL: LANGUAGE,
    WORKBENCH_SCRIPT_NONCE: '',
    WORKBENCH_WEB_BASE_URL: '/vscode',
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
  };
  const page = readFileSync(join(vscode, WORKBENCH, 'workbench.html'), 'utf8');
  return page.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

/** Serves folders of the disk by name; `made` gives what is made up for a path, if anything is. */
async function serve(folders, made) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const page = made(path, request.headers.host);
    if (page) {
      response.writeHead(200, { 'Content-Type': page.type }).end(page.text);
      return;
    }
    const name = path.split('/')[1];
    const root = Object.hasOwn(folders, name) ? normalize(folders[name] + sep) : undefined;
    const file = root && join(root, path.slice(name.length + 1));
    const found = file?.startsWith(root) && (await stat(file).catch(() => undefined));
    if (!found?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { authority: `127.0.0.1:${server.address().port}`, stop };
}
