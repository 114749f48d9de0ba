import type { FailureListener } from '../base';
import { isArticle } from './articles';
import { initializeResult } from './capabilities';
import { type Client, readClient, withoutSlash } from './client';
import { isConfigFile } from './config-files';
import { failureLog } from './guard';
import type { ServerHost } from './host';
import {
  type Connection,
  type DidChangeConfigurationParams,
  type DidChangeTextDocumentParams,
  type DidChangeWatchedFilesParams,
  type DidChangeWorkspaceFoldersParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
} from './library';
import { isNamesFile } from './newsroom-names';
import { METHODS, SETTINGS_SECTION } from './protocol';
import { serveRequests } from './requests';
import { serveSemanticTokens } from './semantic-tokens';
import { type Listen, wiring } from './serve';
import { openSession, readNames, type Session } from './session';
import { watchFiles } from './watching';

/**
 * Serves a connection until it ends. `version` is the server's own; `isAnswered` says that the client has had the answer to its first
 * `initialize` already.
 */
export function startServer(connection: Connection, host: ServerHost, version: string, isAnswered = false): void {
  let state: (() => Session) | 'none yet' | 'shut down' = 'none yet';
  const onFailure = failureLog((line) => connection.console.error(line));
  const { serve, listen } = wiring(connection, () => (typeof state === 'string' ? state : state()), onFailure);

  let isFirst = true;
  connection.onInitialize((params: InitializeParams): InitializeResult | Promise<never> => {
    const client = clientOf(params, onFailure);
    // The analysis is loaded with the session, once the client has its answer.
    const open = () => {
      host.readAhead?.();
      return openSession(connection, client, host, onFailure);
    };
    let session: Session | undefined;
    state = () => (session ??= open());
    // The connection has just put a handler of its own in place: the last one is heard.
    listenToFolders(listen);
    const unanswered = !(isAnswered && isFirst);
    isFirst = false;
    // A promise that stays open is never answered.
    return unanswered ? initializeResult(client, version) : new Promise(() => {});
  });
  listen('initialized', ({ client }) => {
    watchFiles(connection, client, onFailure);
  });
  connection.onShutdown(() => {
    state = 'shut down';
  });
  listenToDocuments(listen);
  listenToWorkspace(listen);
  serveRequests(serve);
  serveSemanticTokens(serve);
  connection.listen();
}

/** What the client says of itself; of one that says it badly, nothing is known. */
function clientOf(params: InitializeParams, onFailure: FailureListener): Client {
  try {
    return readClient(params);
  } catch (error) {
    onFailure('initialize', error);
    return readClient({ processId: null, rootUri: null, capabilities: {} });
  }
}

function listenToDocuments(listen: Listen): void {
  listen('textDocument/didOpen', ({ documents }, { textDocument }: DidOpenTextDocumentParams) => {
    documents.open(textDocument);
  });
  listen('textDocument/didChange', ({ documents }, { textDocument, contentChanges }: DidChangeTextDocumentParams) => {
    documents.change(textDocument.uri, textDocument.version, contentChanges);
  });
  listen('textDocument/didClose', ({ documents }, { textDocument }: DidCloseTextDocumentParams) => {
    documents.close(textDocument.uri);
  });
}

function listenToWorkspace(listen: Listen): void {
  listen('workspace/didChangeConfiguration', async (session, params: DidChangeConfigurationParams | undefined) => {
    session.settings.changed(params?.settings?.[SETTINGS_SECTION]);
    const { sharedNames } = await session.settings.forAll();
    if (sharedNames !== session.sharedNames) await rereadNames(session);
    await reread(session);
  });
  listen('workspace/didChangeWatchedFiles', async (session, { changes }: DidChangeWatchedFilesParams) => {
    const configs = changes.filter(({ uri }) => isConfigFile(uri));
    for (const { uri, type } of changes) {
      if (isArticle(uri)) session.articles.changed(uri, type !== FileChangeType.Changed);
    }
    if (changes.some(({ uri }) => isNamesFile(uri, session.sharedNames))) await rereadNames(session);
    if (configs.length === 0) return;
    await Promise.all(configs.map(({ uri }) => session.configs.reread(uri)));
    await reread(session);
  });
  listen(METHODS.checkNames, (session) => session.checkNames());
  listen(METHODS.trusted, (session) => {
    session.trusted = true;
  });
}

function listenToFolders(listen: Listen): void {
  listen('workspace/didChangeWorkspaceFolders', async (session, { event }: DidChangeWorkspaceFoldersParams) => {
    const removed = new Set(event.removed.map(({ uri }) => withoutSlash(uri)));
    const kept = session.folders.filter((folder) => !removed.has(folder));
    session.folders = [...new Set([...kept, ...event.added.map(({ uri }) => withoutSlash(uri))])];
    session.configs.clear();
    await rereadNames(session);
    await reread(session);
  });
}

/** Reads every document again under what is set now, and has the client ask again. */
async function reread(session: Session): Promise<void> {
  session.articles.clear();
  await session.documents.reconfigure();
  session.refresh();
}

/** Reads the newsroom's names again, and every document with them. */
async function rereadNames(session: Session): Promise<void> {
  if (!(await readNames(session))) return;
  session.articles.clear();
  session.documents.reanalyse();
  await session.checkNames();
  session.refresh();
}
