import { Disposable, type ExtensionContext, languages, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { METHODS } from '../../server/src/lsp/protocol';
import { isArticle } from './articles';
import { clientOptions } from './client-options';
import { registerCommands } from './commands';
import { registerFileAccess } from './files/file-access';
import { registerSaving } from './files/save-file';
import { SyntaxOnce } from './files/syntax-once';
import { ListedFindings } from './listed-findings';
import { registerRulePages } from './rule-pages';
import { StatusBar } from './status/status-bar';
import { NamesAsTyped } from './suggest/names-as-typed';
import { registerTrees } from './trees';
import { registerNamesFiles } from './yaml/names-files';

export const ID = 'bluepencil';
export const NAME = 'Blue Pencil';

export interface Extension {
  stop(): Promise<void>;
}

/**
 * Everything that the extension is, whatever runs the server. `createClient` makes a client that is not started yet; it starts with
 * the first article or file of names, since plain text wakes extensions even where the editor only uses it for a field of its own.
 */
export function createExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Extension {
  const log = window.createOutputChannel(NAME, { log: true });
  const findings = new ListedFindings();
  const names = new NamesAsTyped();
  const syntax = new SyntaxOnce();
  const client = createClient(clientOptions(context, log, findings, names, syntax));
  const status = new StatusBar(client);
  context.subscriptions.push(
    log,
    findings,
    syntax,
    status,
    registerRulePages(context),
    registerFileAccess(client),
    registerSaving(),
    registerTrees(client, context.workspaceState),
    registerCommands(context, client, log),
    names.start(client),
    ...registerNamesFiles(context),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(METHODS.trusted)),
    onFirstArticle(() => {
      client.start().catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
    }),
    checkNames(client),
  );
  return { stop: () => client.dispose() };
}

/** A file of the newsroom's names. */
const holdsNames = (document: TextDocument): boolean =>
  languages.match({ pattern: '**/entities/*.{yml,yaml,json,csv,tsv}' }, document) > 0;

const isRead = (document: TextDocument): boolean => isArticle(document) || holdsNames(document);

/** Has the files of names checked when one is open, be there an article or not. */
function checkNames(client: BaseLanguageClient): Disposable {
  const check = () => client.sendNotification(METHODS.checkNames).catch(() => undefined);
  if (workspace.textDocuments.some(holdsNames)) check();
  return workspace.onDidOpenTextDocument((document) => {
    if (holdsNames(document)) check();
  });
}

/** Runs something once, as soon as an article or a file of names is open. */
function onFirstArticle(run: () => void): Disposable {
  if (workspace.textDocuments.some(isRead)) {
    run();
    return new Disposable(() => {});
  }
  const listening = workspace.onDidOpenTextDocument((document) => {
    if (!isRead(document)) return;
    listening.dispose();
    run();
  });
  return listening;
}
