import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  FileSystemError,
  type FileSystemProvider,
  l10n,
  Uri,
  window,
  workspace,
} from 'vscode';

export const OPEN_RULE = 'bluepencil.openRule';

/** The address of a rule's page as diagnostics and hovers link to it: a command, so that it opens as a page, not as source. */
export const rulePageTemplate = `command:${OPEN_RULE}?%5B%22{rule}%22%5D`;

/** The scheme of the pages, which keeps them apart from the articles that are checked. */
const SCHEME = 'bluepencil-docs';

const RULE = /^[a-z]+\/[a-z-]+$/;

/** Serves the pages that ship with the extension, wherever it is installed, and opens a rule's page by its id. */
export function registerRulePages(context: ExtensionContext): Disposable {
  const docs = Uri.joinPath(context.extensionUri, 'docs');
  return Disposable.from(
    workspace.registerFileSystemProvider(SCHEME, readOnly(docs), { isReadonly: true }),
    commands.registerCommand(OPEN_RULE, async (id?: unknown) => {
      const rule = typeof id === 'string' && RULE.test(id) ? id : await chooseRule(context);
      if (rule) await showPage(Uri.from({ scheme: SCHEME, path: `/rules/${rule}.md` }));
    }),
  );
}

/** As a page, or as its source where the editor's Markdown extension is turned off. */
async function showPage(page: Uri): Promise<void> {
  const asSource = () => commands.executeCommand('vscode.open', page);
  await commands.executeCommand('markdown.showPreview', page).then(undefined, asSource);
}

async function chooseRule(context: ExtensionContext): Promise<string | undefined> {
  const groups: readonly ConfigurationGroup[] = context.extension.packageJSON.contributes.configuration;
  const rules = groups.flatMap((group) => Object.entries(group.properties['bluepencil.rules']?.properties ?? {}));
  const items = rules.map(([label, { description }]) => ({ label, description }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which rule?'), matchOnDescription: true }))?.label;
}

/** The part of the manifest that lists the rules, written there by `npm run generate`. */
interface ConfigurationGroup {
  readonly properties: Readonly<
    Record<string, { readonly properties?: Readonly<Record<string, { readonly description: string }>> }>
  >;
}

/** The files below a folder, to read only. */
function readOnly(folder: Uri): FileSystemProvider {
  const real = (uri: Uri) => Uri.joinPath(folder, uri.path);
  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  return {
    onDidChangeFile: new EventEmitter<never>().event,
    watch: () => new Disposable(() => {}),
    stat: async (uri) => ({ ...(await workspace.fs.stat(real(uri))) }),
    readFile: async (uri) => workspace.fs.readFile(real(uri)),
    readDirectory: async (uri) => workspace.fs.readDirectory(real(uri)),
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
