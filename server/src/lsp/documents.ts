import type {
  CancellationToken,
  Position,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from 'vscode-languageserver';
import type { Analysis, Snapshot, Workspace } from '../analysis';
import { Cancelled, CancelledWhen } from '../base';
import { Lines, type View, viewOf } from '../features';
import { type Format, formatOf } from '../text';
import type { DocumentSettings, SettingsStore } from './settings';
import { changesOf } from './sync';

/** An open document. Its text lives in the workspace's snapshot. */
interface OpenDocument {
  readonly uri: string;
  settings: DocumentSettings;
  /** Resolves once the settings that hold for the document are in force. */
  ready: Promise<void>;
  run: Run | null;
}

/** The analysis of one version, shared by all who ask for it. */
interface Run {
  readonly snapshot: Snapshot;
  readonly token: { isCancellationRequested: boolean };
  readonly view: Promise<View>;
}

/** Hears of what happens to open documents. */
export interface DocumentListener {
  /** A version may have other findings than the last: it is new, or is read under other settings. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** An analysis was begun; `view` settles with it. */
  started(uri: string, view: Promise<View>): void;
}

const FORMATS: Readonly<Record<string, Format>> = {
  plaintext: 'plaintext',
  text: 'plaintext',
  newscopy: 'plaintext',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  xhtml: 'html',
  archieml: 'archieml',
};

/** The names of files that hold articles. */
export const ARTICLE_EXTENSIONS = [
  'md',
  'markdown',
  'mdx',
  'txt',
  'text',
  'html',
  'htm',
  'aml',
  'archieml',
  'copy',
  'news',
];

/** How to read a document, by its language in the editor, else by its name; null for what is no article (code, settings). */
function formatFor({ languageId, uri }: TextDocumentItem): Format | null {
  if (Object.hasOwn(FORMATS, languageId)) return FORMATS[languageId]!;
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return ARTICLE_EXTENSIONS.includes(extension) ? formatOf(name) : null;
}

/** The open documents, each analysed at most once a version, and given up as soon as it changes. */
export class Documents {
  readonly #workspace: Workspace;
  readonly #settings: SettingsStore;
  /** Resolves once what analysis needs is there. */
  readonly #resources: () => Promise<void>;
  readonly #listener: DocumentListener;
  readonly #open = new Map<string, OpenDocument>();

  constructor(
    workspace: Workspace,
    settings: SettingsStore,
    resources: () => Promise<void>,
    listener: DocumentListener,
  ) {
    this.#workspace = workspace;
    this.#settings = settings;
    this.#resources = resources;
    this.#listener = listener;
  }

  /** The open documents, the one last opened or changed first. */
  get uris(): readonly string[] {
    return [...this.#open.keys()].reverse();
  }

  has(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** What stands before a position in its line; null where the document is not open. */
  lineBefore(uri: string, position: Position): string | null {
    const text = this.#workspace.get(uri)?.text;
    if (text === undefined) return null;
    const lines = new Lines(text);
    const end = lines.offsetAt(position);
    return text.slice(lines.spanOf(lines.lineAt(end)).start, end);
  }

  open(item: TextDocumentItem): void {
    const format = formatFor(item);
    if (format === null || typeof item.text !== 'string') return;
    this.#drop(item.uri);
    const settings = this.#settings.provisional;
    this.#workspace.open(item.uri, item.version, item.text, format, settings.analysis);
    const document: OpenDocument = { uri: item.uri, settings, ready: Promise.resolve(), run: null };
    this.#open.set(item.uri, document);
    document.ready = this.#configure(document);
    // It will be asked about at once: what that takes is read meanwhile.
    void this.#resources();
    this.#listener.changed(item.uri);
  }

  change(uri: string, version: number, events: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#open.get(uri);
    const before = this.#workspace.get(uri);
    if (!document || !before) return;
    this.#workspace.apply(uri, version, changesOf(before.text, events));
    this.#giveUp(document);
    this.#open.delete(uri);
    this.#open.set(uri, document);
    this.#listener.changed(uri);
  }

  close(uri: string): void {
    if (!this.#open.has(uri)) return;
    this.#drop(uri);
    this.#settings.forget(uri);
    this.#listener.closed(uri);
  }

  /** What is known is different: every document is analysed again. */
  reanalyse(): void {
    for (const document of [...this.#open.values()]) {
      this.#workspace.configure(document.uri, document.settings.analysis);
      this.#giveUp(document);
      this.#listener.changed(document.uri);
    }
  }

  /** Settings may be different: every document is read under what holds now. */
  async reconfigure(): Promise<void> {
    const documents = [...this.#open.values()];
    for (const document of documents) document.ready = this.#configure(document);
    await Promise.all(documents.map(({ ready }) => ready));
    for (const { uri } of documents) if (this.#open.has(uri)) this.#listener.changed(uri);
  }

  /** The settings of an open document, once they are known; null for any other. */
  async settings(uri: string): Promise<DocumentSettings | null> {
    const document = this.#open.get(uri);
    await document?.ready;
    return document?.settings ?? null;
  }

  /**
   * The document as it stands, with its analysis; null where it is not open. Throws `Cancelled` once the token is cancelled or the
   * document has changed: what was asked of a version is not answered with another.
   */
  async view(uri: string, token: CancellationToken): Promise<View | null> {
    const document = this.#open.get(uri);
    if (!document) return null;
    const asked = this.#workspace.get(uri)!;
    const isPast = () => this.#open.get(uri) !== document || this.#workspace.get(uri)?.version !== asked.version;
    // The source is read while the settings and the data are fetched.
    const reading = asked.read(new CancelledWhen(isPast));
    await orCancelled(Promise.all([document.ready, this.#resources(), reading]), token);
    if (isPast()) throw new Cancelled();
    return orCancelled(this.#run(document).view, token);
  }

  #run(document: OpenDocument): Run {
    const snapshot = this.#workspace.get(document.uri)!;
    if (document.run?.snapshot === snapshot) return document.run;
    this.#giveUp(document);
    const token = { isCancellationRequested: false };
    const view = snapshot.analyse(token).then((analysis: Analysis) => viewOf(snapshot, analysis));
    document.run = { snapshot, token, view };
    this.#listener.started(document.uri, view);
    return document.run;
  }

  #giveUp(document: OpenDocument): void {
    if (document.run) document.run.token.isCancellationRequested = true;
    document.run = null;
  }

  #drop(uri: string): void {
    const document = this.#open.get(uri);
    if (document) this.#giveUp(document);
    this.#open.delete(uri);
    this.#workspace.close(uri);
  }

  async #configure(document: OpenDocument): Promise<void> {
    const settings = await this.#settings.of(document.uri);
    if (this.#open.get(document.uri) !== document || settings === document.settings) return;
    document.settings = settings;
    this.#workspace.configure(document.uri, settings.analysis);
    this.#giveUp(document);
  }
}

/** The promise, or `Cancelled` as soon as the token is. */
export function orCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(new Cancelled()));
    promise.then(resolve, reject).finally(() => listening.dispose());
  });
}
