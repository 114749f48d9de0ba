import {
  commands,
  type Diagnostic,
  EndOfLine,
  type Hover,
  languages,
  MarkdownString,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import * as assert from './assert';

/** Long enough for a slow machine that starts the server for the first time, in milliseconds. */
const PATIENCE = 30_000;

/** The folder that the suite writes its articles in. */
export function folder(): Uri {
  const first = workspace.workspaceFolders?.[0];
  assert.ok(first, 'the suite needs a folder');
  return first.uri;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until the answer is neither undefined nor false; fails with `what` and, where given, what was seen last. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  seen: () => unknown = () => '',
): Promise<T> {
  for (const start = Date.now(); Date.now() - start < PATIENCE; await pause(50)) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
  }
  assert.fail(`no ${what} after ${PATIENCE / 1000} s ${JSON.stringify(seen()) ?? ''}`);
}

export async function write(name: string, text: string): Promise<Uri> {
  const uri = Uri.joinPath(folder(), name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export const remove = (name: string): Thenable<void> => workspace.fs.delete(Uri.joinPath(folder(), name));

/** Writes an article and opens it in an editor. */
export async function open(name: string, text: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(await write(name, text)));
}

/** Closes every editor without asking; what was not saved is lost. */
export async function closeAll(): Promise<void> {
  const tabs = () => window.tabGroups.all.flatMap((group) => group.tabs).length;
  for (let left = tabs(); left > 0; left--) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Blue Pencil's findings, in order of place; other extensions may have some too. */
export const findings = (uri: Uri): Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Blue Pencil')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** What is underlined and by which rule, as "rule: words". */
export const underlined = (document: TextDocument): string[] =>
  findings(document.uri).map((finding) => `${ruleOf(finding)}: ${document.getText(finding.range)}`);

/** Waits until a rule has a finding in the document. */
export const finding = (document: TextDocument, rule: string): Promise<Diagnostic> =>
  until(
    `finding of ${rule}`,
    () => findings(document.uri).find((found) => ruleOf(found) === rule),
    () => underlined(document),
  );

/** Waits until a rule has none. */
export const noFinding = (document: TextDocument, rule: string): Promise<true> =>
  until(
    `end to the findings of ${rule}`,
    () => findings(document.uri).every((found) => ruleOf(found) !== rule) || undefined,
    () => underlined(document),
  );

/** The range of the words, which stand once or more in the document: the first. */
export function rangeOf(document: TextDocument, words: string): Range {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is not there`);
  return new Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Replaces the first place where the words stand, as typing would. */
export async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  assert.ok(await workspace.applyEdit(edit), 'the edit was refused');
}

/** The text with line feeds, whatever the document's own line ends. */
export const textOf = (document: TextDocument): string =>
  document.eol === EndOfLine.CRLF ? document.getText().replaceAll('\r\n', '\n') : document.getText();

/** All that Blue Pencil and others say on hovering over the words. */
export async function hoverOn(document: TextDocument, words: string): Promise<string> {
  const { start } = rangeOf(document, words);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((part) => (part instanceof MarkdownString ? part.value : typeof part === 'string' ? part : part.value))
    .join('\n');
}

/** Sets something for the workspace, until `reset`. */
export async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('bluepencil').update(name, value, false);
}
