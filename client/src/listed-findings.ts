import { type DiagnosticCollection, Disposable, languages, type Uri, workspace } from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';
import { isArticle } from './articles';

/**
 * Where VS Code lists what the server finds. The findings of an article go when it is closed, unless those of the workspace are
 * asked for, and when those are asked for no longer: the client, which could ask for these at any time, leaves what it was told
 * last, and passes over what it is told of a file that was closed a moment ago.
 */
export class ListedFindings implements DiagnosticCollectionProvider, Disposable {
  readonly #collections = new Set<DiagnosticCollection>();
  readonly #events = Disposable.from(
    workspace.onDidCloseTextDocument((document) => {
      if (!isArticle(document) || isListedClosed(document.uri)) return;
      for (const collection of this.#collections) collection.delete(document.uri);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('bluepencil.diagnostics.scope')) this.#dropClosed();
    }),
  );

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
    } else this.#events.dispose();
  }

  #dropClosed(): void {
    const open = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const collection of this.#collections) {
      const listed: Uri[] = [];
      collection.forEach((uri) => {
        listed.push(uri);
      });
      for (const uri of listed) if (!open.has(uri.toString()) && !isListedClosed(uri)) collection.delete(uri);
    }
  }
}

const isListedClosed = (uri: Uri): boolean =>
  workspace.getConfiguration('bluepencil').get('diagnostics.scope') === 'workspace' &&
  workspace.getWorkspaceFolder(uri) !== undefined;
