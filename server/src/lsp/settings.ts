import type { Connection } from 'vscode-languageserver';
import { readSettings, resolveSettings, type Settings, type UserSettings } from '../analysis';
import type { FailureListener } from '../base';
import type { QuotedNames } from '../features';
import { RULES } from '../rules';
import type { Client } from './client';
import type { ConfigFiles } from './config-files';
import { SETTINGS_SECTION } from './protocol';

/** What is set for a document. */
export interface DocumentSettings {
  readonly analysis: Settings;
  readonly editor: EditorChoices;
}

/** `EditorSettings` of the protocol with nothing missing. */
export interface EditorChoices {
  readonly scope: 'openFiles' | 'workspace';
  readonly pronounHints: boolean;
  readonly speakerHints: boolean;
  readonly quotedNames: QuotedNames;
}

/** Keys of the settings section that are the editor's and not the analysis's. */
const EDITOR_KEYS = ['enable', 'diagnostics', 'inlayHints', 'rename', 'trace'];

/** What `enable: false` means: no rule runs, whatever else is set; the rest goes on. */
const NO_RULES: UserSettings = { rules: Object.fromEntries(RULES.map(({ id }) => [id, { severity: 'off' }])) };

/**
 * Settings by document: the editor's, under those of the nearest `.bluepencil.yml`, so that the command line and every editor of a
 * newsroom agree. Both are asked for when needed, and again after `forget`.
 */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #configs: ConfigFiles;
  readonly #onFailure: FailureListener;
  readonly #roots: () => readonly string[];
  /** What a client that cannot be asked has told. */
  #told: unknown;
  #byScope = new Map<string, Promise<unknown>>();
  /** Equal settings are one object, so that what was worked out under them is found again. */
  #known = new Map<string, DocumentSettings>();

  constructor(
    connection: Connection,
    client: Client,
    configs: ConfigFiles,
    roots: () => readonly string[],
    onFailure: FailureListener,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#configs = configs;
    this.#roots = roots;
    this.#onFailure = onFailure;
    this.#told = client.options.settings;
  }

  /** What holds before anything was asked: the defaults, or what the client told without being asked. */
  get provisional(): DocumentSettings {
    return this.#resolve(this.#told, null);
  }

  /** The settings for a document, or for a file of the workspace. `scope` is what the editor is asked for: the document, or its folder. */
  async of(uri: string, scope = uri): Promise<DocumentSettings> {
    const [editor, config] = await Promise.all([this.#editor(scope), this.#configs.nearest(uri, this.#roots())]);
    return this.#resolve(editor, config);
  }

  /** The editor's settings changed. `told` is what a client that cannot be asked sends with the news. */
  changed(told: unknown): void {
    if (!this.#client.answersConfiguration) this.#told = told;
    this.#byScope = new Map();
    this.#known = new Map();
  }

  /** A document is gone: what the editor said of it is, too. */
  forget(scope: string): void {
    this.#byScope.delete(scope);
  }

  #editor(scope: string): Promise<unknown> {
    if (!this.#client.answersConfiguration) return Promise.resolve(this.#told);
    let asked = this.#byScope.get(scope);
    if (!asked) {
      asked = Promise.resolve(
        this.#connection.workspace.getConfiguration({ scopeUri: scope, section: SETTINGS_SECTION }),
      ).catch((error: unknown) => {
        this.#onFailure('reading the settings', error);
        return null;
      });
      this.#byScope.set(scope, asked);
    }
    return asked;
  }

  #resolve(section: unknown, config: Awaited<ReturnType<ConfigFiles['nearest']>>): DocumentSettings {
    const key = JSON.stringify([section, config?.source]) ?? '';
    let settings = this.#known.get(key);
    if (!settings) {
      const editor = readSettings(section, EDITOR_KEYS);
      for (const { path, message } of editor.problems) {
        this.#onFailure(
          `setting ${[SETTINGS_SECTION, ...path].join('.')}`,
          new SettingError(message[this.#client.locale]),
        );
      }
      const layers = [
        editor.settings,
        ...(config ? [config.file.settings] : []),
        ...(field(section, 'enable') === false ? [NO_RULES] : []),
      ];
      settings = { analysis: resolveSettings(this.#client.locale, ...layers), editor: readChoices(section) };
      this.#known.set(key, settings);
    }
    return settings;
  }
}

/** A setting that was left out. It has no trace: it is the user's to read. */
class SettingError extends Error {
  constructor(message: string) {
    super(message);
    this.stack = undefined;
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

function readChoices(section: unknown): EditorChoices {
  const quoted = field(field(section, 'rename'), 'insideQuotations');
  const hints = field(section, 'inlayHints');
  return {
    scope: field(field(section, 'diagnostics'), 'scope') === 'openFiles' ? 'openFiles' : 'workspace',
    pronounHints: field(hints, 'pronouns') === true,
    speakerHints: field(hints, 'speakers') === true,
    quotedNames: quoted === 'ask' || quoted === 'always' ? quoted : 'never',
  };
}
