import {
  Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { METHODS, type StatusParams } from '../../../server/src/lsp/protocol';
import { activeArticle } from '../articles';
import { type ServerState, statusItem } from './status-model';

const SERVER: Readonly<Record<State, ServerState>> = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
};

/** Shows how the article in front stands. A click opens the menu, or starts a server that has stopped. */
export class StatusBar implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #item = window.createStatusBarItem('bluepencil.status', StatusBarAlignment.Right, 100);
  readonly #known = new Map<string, StatusParams>();
  readonly #listening: Disposable;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#item.name = 'Blue Pencil';
    this.#listening = Disposable.from(
      client.onNotification(METHODS.status, (status: StatusParams) => {
        this.#known.set(status.uri, status);
        this.#show();
      }),
      client.onDidChangeState(() => {
        this.#known.clear();
        this.#show();
      }),
      window.onDidChangeActiveTextEditor(() => this.#show()),
      // A document whose language is changed closes and opens again, in the same editor.
      workspace.onDidOpenTextDocument(() => this.#show()),
      workspace.onDidCloseTextDocument((document) => {
        this.#known.delete(this.#uriOf(document));
        this.#show();
      }),
    );
    this.#show();
  }

  dispose(): void {
    this.#listening.dispose();
    this.#item.dispose();
  }

  #uriOf(document: TextDocument): string {
    return this.#client.code2ProtocolConverter.asUri(document.uri);
  }

  #show(): void {
    const article = activeArticle();
    if (!article) {
      this.#item.hide();
      return;
    }
    const status = this.#known.get(this.#uriOf(article.document));
    const server = SERVER[this.#client.state];
    const { text, tooltip, spoken, failed } = statusItem(server, status, l10n.t);
    this.#item.text = text;
    this.#item.command = server === 'stopped' ? 'bluepencil.restart' : 'bluepencil.showMenu';
    this.#item.tooltip = new MarkdownString(tooltip.join('\n\n'));
    this.#item.accessibilityInformation = { label: spoken, role: 'button' };
    this.#item.backgroundColor = failed ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.show();
  }
}
