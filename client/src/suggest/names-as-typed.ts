import {
  type CancellationToken,
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
  commands,
  type Disposable,
  type Position,
  type TextDocument,
  type TextDocumentChangeEvent,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, type CompletionMiddleware, CompletionRequest, State } from 'vscode-languageclient';
import { activeArticle } from '../articles';
import { begunWord } from './begun-word';

type Completions = CompletionItem[] | CompletionList | null | undefined;

/**
 * Offers names as they are begun where VS Code suggests nothing while one types, as in Markdown: it takes no letter for a trigger
 * character. The server is asked first, so that nothing opens where it knows no name, least of all a list of the article's words.
 *
 * One may have typed on past the word before VS Code opens its list. It would then fill it with all words of the article, since no
 * name fits: such an answer is kept back until VS Code, which shows no list before it has it, asks no longer.
 */
export class NamesAsTyped implements CompletionMiddleware {
  /** The word that names were offered for last. */
  #offered: Position | undefined;
  /** How many times VS Code is being told to open its list: what it asks meanwhile, it asks for that. */
  #opening = 0;
  /** Whether the list that is open, or about to open, is one that was opened here. */
  #isOurs = false;

  /** Listens to what is typed. */
  start(client: BaseLanguageClient): Disposable {
    return workspace.onDidChangeTextDocument((change) => this.#typed(client, change));
  }

  provideCompletionItem: CompletionMiddleware['provideCompletionItem'] = async (
    document,
    position,
    context,
    token,
    next,
  ) => {
    if (context.triggerKind !== CompletionTriggerKind.TriggerForIncompleteCompletions) this.#isOurs = this.#opening > 0;
    const isOurs = this.#isOurs;
    const found = await next(document, position, context, token);
    if (isOurs && (!hasItems(found) || hasEnded(document, position))) {
      // This closes a list that is open, and does nothing to one that is about to open: that one waits.
      void commands.executeCommand('hideSuggestWidget');
      await cancelled(token);
    }
    return found;
  };

  async #typed(client: BaseLanguageClient, { document, contentChanges, reason }: TextDocumentChangeEvent) {
    const editor = activeArticle();
    const [change] = contentChanges;
    if (!change || contentChanges.length > 1 || reason !== undefined || editor?.document !== document) return;
    // A name that is taken out and begun anew is another try.
    if (this.#offered && change.range.contains(this.#offered) && !change.range.isEmpty) this.#offered = undefined;
    if (!/^\p{L}$/u.test(change.text) || client.state !== State.Running || suggestsItself(document)) return;
    const end = change.range.start.translate(0, change.text.length);
    const written = document.lineAt(end).text.slice(0, end.character);
    const start = begunWord(written);
    if (start === null || this.#offered?.isEqual(end.with({ character: start }))) return;
    if (!(await knowsNames(client, document, end))) return;
    const { active } = editor.selection;
    if (editor !== activeArticle() || active.line !== end.line || active.isBefore(end)) return;
    if (/[^\p{L}]/u.test(document.lineAt(end).text.slice(end.character, active.character))) return;
    this.#offered = end.with({ character: start });
    this.#opening++;
    try {
      await commands.executeCommand('editor.action.triggerSuggest', { auto: true });
    } finally {
      this.#opening--;
    }
  }
}

const hasItems = (found: Completions): boolean => (Array.isArray(found) ? found : (found?.items ?? [])).length > 0;

/** True where the word at a position, which was one's end, has others after it by now. */
function hasEnded(document: TextDocument, position: Position): boolean {
  const editor = activeArticle();
  if (editor?.document !== document) return true;
  const { active } = editor.selection;
  if (active.line !== position.line) return true;
  return /[^\p{L}]/u.test(document.lineAt(position).text.slice(position.character, active.character));
}

const cancelled = (token: CancellationToken): Promise<void> =>
  new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });

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
