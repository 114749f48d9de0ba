import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createExtension, type Extension, ID, NAME } from '../extension';

let extension: Extension | undefined;

/** The extension on a desktop or a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  extension = createExtension(context, (options) => new LanguageClient(ID, NAME, { run: server, debug }, options));
}

export const deactivate = () => extension?.stop();
