import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  env,
  FileSystemError,
  type FileSystemProvider,
  type Hover,
  l10n,
  MarkdownString,
  Uri,
  window,
  workspace,
} from 'vscode';

export const OPEN_RULE = 'bluepencil.openRule';

/** The scheme of the pages, which keeps them apart from the articles that are checked; the manifest has them open as pages. */
const SCHEME = 'bluepencil-docs';

/** The address of a rule's page, with `{rule}` where its id goes. */
export const RULE_PAGES = `${SCHEME}:/rules/{rule}.md`;

const RULE = /^[a-z]+\/[a-z-]+$/;

/** Serves the pages that ship with the extension, wherever it is installed, and opens a rule's page by its id. */
export function registerRulePages(context: ExtensionContext): Disposable {
  const docs = Uri.joinPath(context.extensionUri, 'docs');
  return Disposable.from(
    workspace.registerFileSystemProvider(SCHEME, readOnly(docs), { isReadonly: true }),
    commands.registerCommand(OPEN_RULE, async (id?: unknown) => {
      const rule = typeof id === 'string' && RULE.test(id) ? id : await chooseRule(context);
      // Not waited for: a page is drawn in its own time, in a browser after its frame has loaded.
      if (rule) void commands.executeCommand('vscode.open', Uri.parse(RULE_PAGES.replace('{rule}', rule)));
    }),
  );
}

/** Editors open few kinds of addresses from a hover, and these pages' is not one of them: there a command opens them. */
export function withPageLinks(hover: Hover): Hover {
  for (const content of hover.contents) {
    if (!(content instanceof MarkdownString)) continue;
    content.value = content.value.replace(
      /\]\(bluepencil-docs:\/rules\/([a-z]+\/[a-z-]+)\.md\)/g,
      (_, rule: string) => `](command:${OPEN_RULE}?${encodeURIComponent(JSON.stringify([rule]))})`,
    );
  }
  return hover;
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

/** The files below a folder, to read only; of a page, its translation for the editor's language where there is one. */
function readOnly(folder: Uri): FileSystemProvider {
  const [language = 'en'] = env.language.split('-');
  const real = (uri: Uri) => Uri.joinPath(folder, uri.path);
  const readPage = async (uri: Uri) => {
    const page = real(uri);
    if (language === 'en') return workspace.fs.readFile(page);
    const translated = page.with({ path: page.path.replace(/md$/, `${language}.md`) });
    // Where extensions come over the web, only reading tells whether a file is there.
    return workspace.fs.readFile(translated).then(undefined, () => workspace.fs.readFile(page));
  };
  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  return {
    onDidChangeFile: new EventEmitter<never>().event,
    watch: () => new Disposable(() => {}),
    stat: async (uri) => ({ ...(await workspace.fs.stat(real(uri))) }),
    readFile: readPage,
    readDirectory: async (uri) => workspace.fs.readDirectory(real(uri)),
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
