import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions } from 'vscode-languageclient/browser';
import { createExtension, type Extension, ID, NAME } from '../extension';

/** The one global of a browser that is used here. */
declare const Worker: new (url: string, options: { name: string }) => Extract<ServerOptions, { terminate(): void }>;

let extension: Extension | undefined;

/** The extension in a browser: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  extension = await createExtension(
    context,
    (options) => new LanguageClient(ID, NAME, async () => new Worker(script, { name: NAME }), options),
  );
}

export const deactivate = () => extension?.stop();
