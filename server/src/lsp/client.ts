import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { withoutTail } from '../base/without-tail';
import type { EditOptions } from '../features';
import type { Locale } from '../rules';
import type { InitializationOptions } from './protocol';

/** What the client said of itself at `initialize`, read once. */
export interface Client {
  readonly locale: Locale;
  readonly options: InitializationOptions;
  /** The workspace's folders as they were at the start, without a final slash. */
  readonly folders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly showsRelated: boolean;
  readonly showsMarkdown: boolean;
  /** Code actions may come without their edits. */
  readonly resolvesActions: boolean;
  readonly edits: EditOptions;
  readonly createsFiles: boolean;
  readonly nestsSymbols: boolean;
  readonly preparesRenames: boolean;
  readonly answersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** It can watch below a folder outside the workspace. */
  readonly watchesFolders: boolean;
  readonly watchesConfiguration: boolean;
  readonly refreshes: { readonly diagnostics: boolean; readonly tokens: boolean; readonly hints: boolean };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const withoutSlash = (uri: string): string => withoutTail(uri, '/');

export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument }: ClientCapabilities = params.capabilities ?? {};
  const workspaceEdit = workspace?.workspaceEdit;
  const action = textDocument?.codeAction;
  const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    locale: String(params.locale ?? '')
      .toLowerCase()
      .startsWith('fr')
      ? 'fr'
      : 'en',
    options: readOptions(params.initializationOptions),
    folders: roots.map(withoutSlash),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    showsRelated:
      (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) !== false,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    resolvesActions: action?.dataSupport === true && action.resolveSupport?.properties?.includes('edit') === true,
    edits: {
      versioned: workspaceEdit?.documentChanges === true,
      annotated: workspaceEdit?.documentChanges === true && workspaceEdit.changeAnnotationSupport !== undefined,
    },
    createsFiles:
      workspaceEdit?.documentChanges === true && workspaceEdit.resourceOperations?.includes('create') === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRenames: textDocument?.rename?.prepareSupport === true,
    answersConfiguration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      tokens: workspace?.semanticTokens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
    },
  };
}

/** The initialization options with everything of the wrong type left out. */
function readOptions(value: unknown): InitializationOptions {
  if (!isObject(value)) return {};
  const text = (key: string) => (typeof value[key] === 'string' ? value[key] : undefined);
  const flag = (key: string) => (typeof value[key] === 'boolean' ? value[key] : undefined);
  return {
    ruleDocs: text('ruleDocs'),
    dataUri: text('dataUri'),
    trusted: flag('trusted'),
    fileAccess: flag('fileAccess'),
    saveCommand: text('saveCommand'),
    cacheUri: text('cacheUri'),
    settings: value.settings,
  };
}
