import { CONFIG_FILE } from '../analysis';
import type { FailureListener } from '../base';
import type { Client } from './client';
import { ARTICLE_EXTENSIONS } from './documents';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from './library';
import { NAMES_FILES, NAMES_GLOB } from './newsroom-names';
import { SETTINGS_SECTION } from './protocol';

/** Asks to be told of what changes outside the open documents: in the workspace, and in the settings. */
export function watchFiles(connection: Connection, client: Client, onFailure: FailureListener): void {
  const globs = [CONFIG_FILE, NAMES_GLOB, `*.{${ARTICLE_EXTENSIONS.join(',')}}`];
  const registered = [
    client.watchesFiles &&
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: globs.map((glob) => ({ globPattern: `**/${glob}` })),
      }),
    client.watchesConfiguration &&
      connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION }),
  ];
  for (const answer of registered) {
    if (answer) answer.catch((error: unknown) => onFailure('registering for changes', error));
  }
}

/** Asks to be told of what changes in one folder of names outside the workspace, and no longer in the one before. */
export class FolderWatch {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #onFailure: FailureListener;
  #folder: string | null = null;
  #watching: Promise<Disposable | undefined> = Promise.resolve(undefined);

  constructor(connection: Connection, client: Client, onFailure: FailureListener) {
    this.#connection = connection;
    this.#client = client;
    this.#onFailure = onFailure;
  }

  watch(folder: string | null): void {
    if (folder === this.#folder || !this.#client.watchesFolders) return;
    this.#folder = folder;
    this.#watching = this.#watching.then(async (before) => {
      before?.dispose();
      if (folder === null) return undefined;
      const watchers = [{ globPattern: { baseUri: folder, pattern: NAMES_FILES } }];
      return this.#connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => {
          this.#onFailure('registering for changes', error);
          return undefined;
        });
    });
  }
}
