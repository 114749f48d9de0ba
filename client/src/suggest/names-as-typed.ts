import { commands, type Disposable, type Position, type TextDocument, workspace } from 'vscode';
import { type BaseLanguageClient, CompletionRequest, State } from 'vscode-languageclient';
import { activeArticle } from '../articles';
import { begunWord } from './begun-word';

/**
 * Offers names as they are begun where VS Code suggests nothing while one types, as in Markdown: it takes no letter for a trigger
 * character. The server is asked first, so that nothing opens where it knows no name, least of all a list of the article's words.
 */
export function registerNamesAsTyped(client: BaseLanguageClient): Disposable {
  /** The word that names were offered for last. */
  let offered: Position | undefined;
  return workspace.onDidChangeTextDocument(async ({ document, contentChanges, reason }) => {
    const editor = activeArticle();
    const [change] = contentChanges;
    if (!change || contentChanges.length > 1 || reason !== undefined || editor?.document !== document) return;
    // A name that is taken out and begun anew is another try.
    if (offered && change.range.contains(offered) && !change.range.isEmpty) offered = undefined;
    if (!/^\p{L}$/u.test(change.text) || client.state !== State.Running || suggestsItself(document)) return;
    const end = change.range.start.translate(0, change.text.length);
    const written = document.lineAt(end).text.slice(0, end.character);
    const start = begunWord(written);
    if (start === null || offered?.isEqual(end.with({ character: start }))) return;
    if (!(await knowsNames(client, document, end))) return;
    const { active } = editor.selection;
    if (editor !== activeArticle() || active.line !== end.line || active.isBefore(end)) return;
    if (/[^\p{L}]/u.test(document.lineAt(end).text.slice(end.character, active.character))) return;
    offered = end.with({ character: start });
    await commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}

async function knowsNames(client: BaseLanguageClient, document: TextDocument, at: Position): Promise<boolean> {
  const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, at);
  const found = await client.sendRequest(CompletionRequest.type, params).catch(() => null);
  return found !== null && (Array.isArray(found) ? found : found.items).length > 0;
}

/** True where VS Code suggests while one types, or is told not to open lists by itself at all. */
function suggestsItself(document: TextDocument): boolean {
  const settings = workspace.getConfiguration('editor', document);
  const quick = settings.get<boolean | string | { readonly other: boolean | string }>('quickSuggestions');
  const other = typeof quick === 'object' ? quick.other : quick;
  return other === true || other === 'on' || !settings.get('suggestOnTriggerCharacters', true);
}
