import type { CancellationToken } from 'vscode-languageserver';
import type { Workspace } from '../analysis';
import { type FailureListener, throwIfCancelled } from '../base';
import { type ArticleSymbol, articleSymbols, diagnosticsId, type View, viewOf } from '../features';
import { formatOf } from '../text';
import { rootOf } from './config-files';
import { ARTICLE_EXTENSIONS, orCancelled } from './documents';
import type { Files } from './host';
import type { SettingsStore } from './settings';

/** What is kept of a file that is not open: little, however many there are. */
export interface Summary {
  readonly diagnosticsId: string;
  readonly symbols: readonly ArticleSymbol[];
}

/** Beyond so many files a folder is an archive, not the day's work. */
const MOST_FILES = 5000;

/** Longest file read that is not open, in bytes. */
const LONGEST = 4_000_000;

const INCLUDE = `**/*.{${ARTICLE_EXTENSIONS.join(',')}}`;

/** What the articles are read with. */
export interface ArticleSources {
  readonly workspace: Workspace;
  readonly files: Files | null;
  readonly settings: SettingsStore;
  readonly resources: () => Promise<void>;
  readonly roots: () => readonly string[];
  readonly onFailure: FailureListener;
}

/**
 * The files of the workspace that hold articles, read one by one when something is asked of them all. Of each only a summary
 * stays; the text and the analysis go as soon as it is made.
 */
export class Articles {
  readonly #sources: ArticleSources;
  #listed: Promise<readonly string[]> | null = null;
  readonly #summaries = new Map<string, Summary>();
  #waiting: (() => void)[] = [];

  constructor(sources: ArticleSources) {
    this.#sources = sources;
  }

  /** The addresses of all articles, in the order of their names. */
  list(): Promise<readonly string[]> {
    const { files, roots, onFailure } = this.#sources;
    this.#listed ??= (async () => {
      const folders = roots();
      if (!files || folders.length === 0) return [];
      return [...(await files.list(folders, INCLUDE, MOST_FILES))].sort();
    })().catch((error: unknown) => {
      onFailure('listing the workspace', error);
      return [];
    });
    return this.#listed;
  }

  /** What is kept of a file, if it has been read since it last changed. */
  summary(uri: string): Summary | undefined {
    return this.#summaries.get(uri);
  }

  /** Reads a file and gives all that was found in it; null where it cannot be read. */
  async read(uri: string, token: CancellationToken): Promise<View | null> {
    const { files, settings, workspace, resources, roots } = this.#sources;
    const scope = rootOf(uri, roots()) ?? uri;
    const [text, set] = await orCancelled(
      Promise.all([files?.read(uri, LONGEST) ?? null, settings.of(uri, scope), resources()]),
      token,
    );
    if (text === null) return null;
    throwIfCancelled(token);
    const snapshot = workspace.peek(uri, text, formatOf(uri), set.analysis);
    const view = viewOf(snapshot, await snapshot.analyse(token));
    this.#summaries.set(uri, { diagnosticsId: diagnosticsId(view), symbols: articleSymbols(view) });
    return view;
  }

  /** A file changed, came or went. */
  changed(uri: string, listing: boolean): void {
    this.#summaries.delete(uri);
    if (listing) this.#listed = null;
    this.#wake();
  }

  /** Everything may be different: the settings, the knowledge, the folders. */
  clear(): void {
    this.#summaries.clear();
    this.#listed = null;
    this.#wake();
  }

  /** Resolves at the next change of any kind. */
  nextChange(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** True for a file that would be listed as an article. */
export const isArticle = (uri: string): boolean =>
  ARTICLE_EXTENSIONS.includes(uri.slice(uri.lastIndexOf('.') + 1).toLowerCase());
