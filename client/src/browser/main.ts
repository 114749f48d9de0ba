import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { createExtension, type Extension, ID, NAME } from '../extension';

interface WorkerPort {
  terminate(): void;
}

/** The one global of a browser that is used here. */
declare const Worker: new (url: string, options: { readonly name: string }) => WorkerPort;

let extension: Extension | undefined;
let worker: WorkerPort | undefined;

/** The extension in a browser: the server is a web worker, a new one at each start. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  const start = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script, { name: NAME });
    // The editor puts a class of its own in the place of `Worker`, so the client would not know one when it sees it.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  extension = createExtension(context, (options) => new LanguageClient(ID, NAME, start, options));
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
  worker?.terminate();
}
