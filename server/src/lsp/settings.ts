import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { readSettings, resolveSettings, type Settings, type UserSettings } from '../analysis';
import type { FailureListener } from '../base';
import type { QuotedNames } from '../features';
import { RULES } from '../rules';
import { type Client, withoutSlash } from './client';
import type { ConfigFiles } from './config-files';
import type { LookupChoices } from './lookups';
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
  readonly lookup: LookupChoices;
  /** The address of the folder of names that the user shares with others. */
  readonly sharedNames: string | null;
}

/** Keys of the settings section that are the editor's and not the analysis's. */
const EDITOR_KEYS = ['enable', 'diagnostics', 'inlayHints', 'rename', 'lookup', 'names', 'trace'];

/** What `enable: false` means: no rule runs, whatever else is set; the rest goes on. */
const noRules = (): UserSettings => ({ rules: Object.fromEntries(RULES.map(({ id }) => [id, { severity: 'off' }])) });

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
  #byScope = new Map<string | undefined, Promise<unknown>>();
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

  /** What is set for no document in particular. */
  async forAll(): Promise<EditorChoices> {
    return readChoices(await this.#editor(undefined));
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

  #editor(scope: string | undefined): Promise<unknown> {
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
      const folder = sharedFolderOf(section);
      if (folder !== undefined && addressOf(folder) === null)
        this.#onFailure(
          `setting ${SETTINGS_SECTION}.names.sharedFolder`,
          new SettingError(NO_FOLDER[this.#client.locale]),
        );
      const layers = [
        editor.settings,
        ...(config ? [config.file.settings] : []),
        ...(field(section, 'enable') === false ? [noRules()] : []),
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

const sharedFolderOf = (section: unknown) => textOr(field(field(section, 'names'), 'sharedFolder'), undefined);

const NO_FOLDER = {
  en: 'not a whole path of a folder: neither paths from the workspace nor web addresses are read',
  fr: 'ce n’est pas le chemin complet d’un dossier : ni les chemins relatifs ni les adresses web ne sont lus',
} as const;

function readChoices(section: unknown): EditorChoices {
  const quoted = field(field(section, 'rename'), 'insideQuotations');
  const hints = field(section, 'inlayHints');
  const lookup = field(section, 'lookup');
  return {
    scope: field(field(section, 'diagnostics'), 'scope') === 'openFiles' ? 'openFiles' : 'workspace',
    pronounHints: field(hints, 'pronouns') === true,
    speakerHints: field(hints, 'speakers') === true,
    quotedNames: quoted === 'ask' || quoted === 'always' ? quoted : 'never',
    lookup: { wikidata: field(lookup, 'wikidata') === true, address: textOr(field(lookup, 'address'), undefined) },
    sharedNames: addressOf(sharedFolderOf(section)),
  };
}

const textOr = <T>(value: unknown, other: T): string | T =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : other;

/** The address of a folder that is set as an address or as a whole path; null for a web address and a path that begins nowhere. */
function addressOf(folder: string | undefined): string | null {
  if (folder === undefined) return null;
  if (/^https?:/i.test(folder)) return null;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(folder)) return withoutSlash(folder);
  return /^(?:[\\/]|[a-z]:[\\/])/i.test(folder) ? withoutSlash(URI.file(folder).toString()) : null;
}
