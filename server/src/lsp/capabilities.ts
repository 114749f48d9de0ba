import { FIX_ALL, LEGEND, NAME_LETTERS, SOURCE } from '../features/offers';
import type { Client } from './client';
import type { InitializeResult, ServerCapabilities } from './library';

/** `TextDocumentSyncKind.Incremental`. The library's constants are not at hand yet: the client has its answer before it is loaded. */
const INCREMENTAL = 2;

/** The answer to `initialize`. `version` is the server's own. */
export const initializeResult = (client: Client, version: string): InitializeResult => ({
  capabilities: serverCapabilities(client),
  serverInfo: { name: SOURCE, version },
});

/** What the server offers to a client. */
function serverCapabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: INCREMENTAL },
    diagnosticProvider: { identifier: 'bluepencil', interFileDependencies: false, workspaceDiagnostics: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...NAME_LETTERS] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: SOURCE },
    workspaceSymbolProvider: true,
    codeActionProvider: {
      codeActionKinds: ['quickfix', FIX_ALL],
      resolveProvider: client.resolvesActions,
    },
    renameProvider: client.preparesRenames ? { prepareProvider: true } : true,
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    inlayHintProvider: true,
    documentLinkProvider: {},
    selectionRangeProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
