import { FIX_ALL, LEGEND, NAME_LETTERS, SOURCE } from '../features/offers';
import type { Client } from './client';
import { CodeActionKind, PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from './library';

/** What the server offers to a client. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { identifier: 'bluepencil', interFileDependencies: false, workspaceDiagnostics: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...NAME_LETTERS] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: SOURCE },
    workspaceSymbolProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
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
