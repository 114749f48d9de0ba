import {
  Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { DocumentParams, Listing } from '../../../server/src/lsp/protocol';
import { activeArticle } from '../articles';
import type { TreeModel, TreeNode } from './tree-node';

/** How long typing pauses before a view follows, in milliseconds. */
const PAUSE = 400;

/**
 * A tree view of what one request lists of the article in front. It stays on the last article while another kind of editor is in
 * front, follows edits, and asks nothing while it cannot be seen.
 */
export class ArticleTree<Item> implements TreeDataProvider<TreeNode>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #method: string;
  readonly #modelOf: (items: readonly Item[]) => TreeModel;
  readonly #nothing: string;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<TreeNode>;
  readonly #listening: Disposable;
  #article: TextDocument | undefined = activeArticle()?.document;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  /** `nothing` is said of an article that has nothing to list. */
  constructor(
    client: BaseLanguageClient,
    view: string,
    method: string,
    modelOf: (items: readonly Item[]) => TreeModel,
    nothing: string,
  ) {
    this.#client = client;
    this.#method = method;
    this.#modelOf = modelOf;
    this.#nothing = nothing;
    this.#view = window.createTreeView(view, { treeDataProvider: this, showCollapseAll: true });
    this.#listening = Disposable.from(
      this.#changed,
      this.#view,
      window.onDidChangeActiveTextEditor(() => this.#follow(activeArticle()?.document)),
      workspace.onDidChangeTextDocument(({ document }) => document === this.#article && this.#refreshSoon()),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#article) this.#show(undefined);
      }),
      // A document whose language is changed closes and opens again, in the same editor.
      workspace.onDidOpenTextDocument(() => this.#follow(activeArticle()?.document)),
      client.onDidChangeState(({ newState }) => newState !== State.Starting && this.refresh()),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }

  /** Lists the article again. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) return [...node.children];
    const { nodes, count } = await this.#model();
    this.#view.description = count > 0 ? String(count) : undefined;
    // Without a message an empty view shows what it is for.
    this.#view.message = nodes.length === 0 ? this.#whyEmpty() : undefined;
    return [...nodes];
  }

  getTreeItem(node: TreeNode): TreeItem {
    const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
    const item = new TreeItem(node.label, node.children.length === 0 ? None : node.open ? Expanded : Collapsed);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    if (node.icon) item.iconPath = new ThemeIcon(node.icon);
    if (node.range && this.#article) {
      const selection = this.#client.protocol2CodeConverter.asRange(node.range);
      item.command = { title: node.label, command: 'vscode.open', arguments: [this.#article.uri, { selection }] };
    }
    return item;
  }

  #whyEmpty(): string | undefined {
    if (!this.#article) return undefined;
    const { state } = this.#client;
    return state === State.Running
      ? this.#nothing
      : state === State.Starting
        ? l10n.t('Blue Pencil is starting.')
        : undefined;
  }

  async #model(): Promise<TreeModel> {
    if (!this.#article || this.#client.state !== State.Running) return { nodes: [], count: 0 };
    const params: DocumentParams = {
      textDocument: this.#client.code2ProtocolConverter.asTextDocumentIdentifier(this.#article),
    };
    const listing = await this.#client.sendRequest<Listing<Item> | null>(this.#method, params);
    return this.#modelOf(listing?.items ?? []);
  }

  #follow(article: TextDocument | undefined): void {
    if (article && article !== this.#article) this.#show(article);
  }

  #show(article: TextDocument | undefined): void {
    this.#article = article;
    this.refresh();
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), PAUSE);
  }
}
