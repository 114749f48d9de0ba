import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createExtension, type Extension, ID, NAME } from '../extension';

/** What is new in the server's memory has 4 MB, not 16, twice over: it takes 20 to 28 MB less, and no longer that could be measured. */
const SMALL = ['--max-semi-space-size=4'];

let extension: Extension | undefined;

/** The extension on a desktop or a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const server = { ...module, options: { execArgv: SMALL } };
  const debug = { ...module, options: { execArgv: [...SMALL, '--nolazy', '--inspect=6009'] } };
  extension = createExtension(context, (options) => new LanguageClient(ID, NAME, { run: server, debug }, options));
}

export const deactivate = () => extension?.stop();
