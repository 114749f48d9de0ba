import { type DiagnosticCollection, type Disposable, languages, type TextDocument, workspace } from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';
import { isArticle } from './articles';

/**
 * Where VS Code lists what the server finds. The findings of an article go when it is closed, unless those of the workspace are
 * asked for: the client, which could ask for these at any time, leaves what it was told last.
 */
export class ListedFindings implements DiagnosticCollectionProvider, Disposable {
  readonly #collections = new Set<DiagnosticCollection>();
  readonly #closing = workspace.onDidCloseTextDocument((document) => {
    if (!isArticle(document) || isListedClosed(document)) return;
    for (const collection of this.#collections) collection.delete(document.uri);
  });

  create(name: string | undefined): DiagnosticCollection {
    const collection = languages.createDiagnosticCollection(name);
    this.#collections.add(collection);
    return collection;
  }

  /** Ends one of the collections, or without one all of this. */
  dispose(collection?: DiagnosticCollection): void {
    if (collection) {
      this.#collections.delete(collection);
      collection.dispose();
    } else this.#closing.dispose();
  }
}

const isListedClosed = ({ uri }: TextDocument): boolean =>
  workspace.getConfiguration('bluepencil').get('diagnostics.scope') === 'workspace' &&
  workspace.getWorkspaceFolder(uri) !== undefined;
