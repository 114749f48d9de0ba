import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  type ShowMessageRequestParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import type { Span } from '../../src/base';
import { Lines } from '../../src/features';
import { METHODS, type StatusParams } from '../../src/lsp/protocol';
import { builtServer } from './built';

/** What a full-grown editor says it can do. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      changeAnnotationSupport: {},
    },
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
  window: { workDoneProgress: true },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  readonly locale?: string;
  readonly settings?: unknown;
  /** Arguments for Node, before the server's file. */
  readonly node?: readonly string[];
  /** Another server than the built one. */
  readonly server?: string;
}

/** An editor for tests: it starts the built server over standard input and output and speaks the protocol to it. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  initialized!: InitializeResult;
  /** What the server wrote to the log. */
  readonly log: string[] = [];
  readonly statuses: StatusParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registrations: string[] = [];
  readonly shown: string[] = [];
  /** Whether the user takes the first choice that a message offers. */
  chooses: boolean | Promise<boolean> = false;
  /** Edits that the server asked for by itself. */
  readonly applied: WorkspaceEdit[] = [];
  refreshes = 0;
  /** The `bluepencil` section of the settings. */
  settings: unknown;
  readonly #texts = new Map<string, { text: string; version: number }>();

  private constructor(server: ChildProcess, settings: unknown) {
    this.server = server;
    this.settings = settings;
    this.connection = createProtocolConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = await Editor.connect(options);
    await editor.initialize(options);
    return editor;
  }

  /** A server that has been told nothing yet. */
  static async connect(options: EditorOptions = {}): Promise<Editor> {
    const file = options.server ?? (await builtServer('server.js'));
    const server = spawn(process.execPath, [...(options.node ?? []), file, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const editor = new Editor(server, options.settings ?? null);
    editor.#answer();
    editor.connection.listen();
    return editor;
  }

  async initialize(options: EditorOptions = {}): Promise<void> {
    this.initialized = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      locale: options.locale ?? 'en',
      capabilities: options.capabilities ?? MODERN,
      initializationOptions: options.initializationOptions,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    });
    await this.notify('initialized', {});
  }

  #answer(): void {
    const { connection } = this;
    const keep = <T>(method: string, kept: T[]) =>
      connection.onNotification(method, (params: T) => {
        kept.push(params);
      });
    keep(METHODS.status, this.statuses);
    keep('textDocument/publishDiagnostics', this.published);
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message);
    });
    connection.onRequest('window/showMessageRequest', async ({ message, actions }: ShowMessageRequestParams) => {
      this.shown.push(message);
      return ((await this.chooses) && actions?.[0]) || null;
    });
    connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      this.applied.push(edit);
      return { applied: true };
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registrations.push(...registrations.map(({ method }) => method));
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest('window/workDoneProgress/create', () => null);
    for (const what of ['diagnostic', 'semanticTokens', 'inlayHint']) {
      connection.onRequest(`workspace/${what}/refresh`, () => {
        this.refreshes++;
        return null;
      });
    }
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  text(uri: string): string {
    return this.#texts.get(uri)!.text;
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#texts.set(uri, { text, version: 1 });
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces some words, by their first place in the text, as typing would. */
  async replace(uri: string, words: string, newText: string): Promise<void> {
    const start = this.text(uri).indexOf(words);
    await this.edit(uri, { start, end: start + words.length }, newText);
  }

  async edit(uri: string, at: Span, newText: string): Promise<void> {
    const document = this.#texts.get(uri)!;
    const range = new Lines(document.text).rangeOf(at);
    document.text = document.text.slice(0, at.start) + newText + document.text.slice(at.end);
    document.version++;
    await this.notify('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range, text: newText }],
    });
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The position of some words, `into` units from their start. */
  at(uri: string, words: string, into = 0) {
    const offset = this.text(uri).indexOf(words);
    if (offset < 0) throw new Error(`“${words}” is not in ${uri}`);
    return { textDocument: { uri }, position: new Lines(this.text(uri)).positionAt(offset + into) };
  }

  rangeOf(uri: string, words: string): Range {
    const { position } = this.at(uri, words);
    return { start: position, end: this.at(uri, words, words.length).position };
  }

  wordsAt(uri: string, range: Range): string {
    const { start, end } = new Lines(this.text(uri)).offsetsOf(range);
    return this.text(uri).slice(start, end);
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The text after a workspace edit. */
  after(uri: string, edit: WorkspaceEdit | undefined | null): string {
    const edits = (edit?.documentChanges ?? []).flatMap((change) =>
      'edits' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
    );
    const all = [...edits, ...(edit?.changes?.[uri] ?? [])];
    const lines = new Lines(this.text(uri));
    return all
      .map(({ range, newText }) => ({ ...lines.offsetsOf(range), newText }))
      .sort((a, b) => b.start - a.start)
      .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), this.text(uri));
  }

  /** Waits until something holds, asking often; fails after a while. */
  async until(holds: () => boolean, what: string, longest = 30_000): Promise<void> {
    const start = performance.now();
    while (!holds()) {
      if (performance.now() - start > longest) throw new Error(`waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Ends the session as an editor does, and gives the server's exit code. */
  async stop(): Promise<number | null> {
    if (this.server.exitCode !== null) return this.server.exitCode;
    const ended = once(this.server, 'exit');
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
    const [code] = await ended;
    this.connection.dispose();
    return code;
  }
}
