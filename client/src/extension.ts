import { type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { METHODS } from '../../server/src/lsp/protocol';
import { clientOptions } from './client-options';
import { registerCommands } from './commands';
import { registerFileAccess } from './file-access';
import { registerRulePages } from './rule-pages';
import { StatusBar } from './status/status-bar';
import { registerTrees } from './trees';

export const ID = 'bluepencil';
export const NAME = 'Blue Pencil';

export interface Extension {
  stop(): Promise<void>;
}

/** Everything that the extension is, whatever runs the server. `createClient` makes a client that is not started yet. */
export async function createExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Extension> {
  const log = window.createOutputChannel(NAME, { log: true });
  const client = createClient(clientOptions(context, log));
  const status = new StatusBar(client);
  context.subscriptions.push(
    log,
    status,
    registerRulePages(context),
    registerFileAccess(client),
    registerTrees(client),
    registerCommands(context, client, log),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(METHODS.trusted)),
  );
  await client.start().catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  return { stop: () => client.dispose() };
}
