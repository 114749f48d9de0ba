import { type ExtensionContext, type LogOutputChannel, Uri, workspace } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { ARTICLES } from './articles';
import { SAVE_FILE } from './files/save-file';
import type { SyntaxOnce } from './files/syntax-once';
import type { ListedFindings } from './listed-findings';
import { OPEN_RULE, RULE_PAGES, withPageLinks } from './rule-pages';
import type { NamesAsTyped } from './suggest/names-as-typed';

export const clientOptions = (
  context: ExtensionContext,
  log: LogOutputChannel,
  findings: ListedFindings,
  { provideCompletionItem }: NamesAsTyped,
  { handleDiagnostics }: SyntaxOnce,
): LanguageClientOptions => ({
  documentSelector: ARTICLES,
  diagnosticCollectionProvider: findings,
  outputChannel: log,
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  initializationOptions: (): InitializationOptions => ({
    ruleDocs: RULE_PAGES,
    dataUri: Uri.joinPath(context.extensionUri, 'dist/data').toString(true),
    trusted: workspace.isTrusted,
    fileAccess: true,
    saveCommand: SAVE_FILE,
    cacheUri: Uri.joinPath(context.globalStorageUri, 'lookup').toString(true),
  }),
  middleware: {
    provideCompletionItem,
    handleDiagnostics,
    provideHover: async (document, position, token, next) => {
      const hover = await next(document, position, token);
      return hover && withPageLinks(hover);
    },
  },
  // Hovers may open a rule's page, and run nothing else.
  markdown: { isTrusted: { enabledCommands: [OPEN_RULE] } },
});
