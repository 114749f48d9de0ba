import { CONFIG_FILE, type ConfigFile, readConfigFile } from '../analysis';
import { withoutSlash } from './client';
import type { Files } from './host';
import { LINKED, readUnlinked } from './linked';

/** A `.bluepencil.yml` that was read, and where it is. */
export interface LoadedConfig {
  readonly uri: string;
  readonly source: string;
  readonly file: ConfigFile;
}

/** Longest settings file read, in bytes. */
const LONGEST = 1_000_000;

/** The settings files of the workspace, each read once until it is said to have changed. */
export class ConfigFiles {
  readonly #files: Files | null;
  readonly #onRead: (uri: string, config: LoadedConfig | null) => void;
  readonly #roots: () => readonly string[];
  readonly #byFolder = new Map<string, Promise<LoadedConfig | null>>();

  /** `onRead` hears of every file that was looked for: what it holds, or null where there is none. */
  constructor(
    files: Files | null,
    onRead: (uri: string, config: LoadedConfig | null) => void,
    roots: () => readonly string[],
  ) {
    this.#files = files;
    this.#roots = roots;
    this.#onRead = onRead;
  }

  /** The settings file nearest to a document, from its own folder up to the workspace's, and no further. */
  async nearest(uri: string, roots: readonly string[]): Promise<LoadedConfig | null> {
    for (const folder of foldersAbove(uri, roots)) {
      const config = await this.in(folder);
      if (config) return config;
    }
    return null;
  }

  /** The settings file in a folder. */
  in(folder: string): Promise<LoadedConfig | null> {
    let config = this.#byFolder.get(folder);
    if (!config) {
      config = this.#read(folder);
      this.#byFolder.set(folder, config);
    }
    return config;
  }

  /** The settings file at an address may have changed: it is read again. */
  async reread(uri: string): Promise<void> {
    const folder = parentOf(uri);
    if (!folder) return;
    this.#byFolder.delete(folder);
    await this.in(folder);
  }

  /** Forgets everything read. */
  clear(): void {
    this.#byFolder.clear();
  }

  async #read(folder: string): Promise<LoadedConfig | null> {
    const uri = `${folder}/${CONFIG_FILE}`;
    const root = rootOf(uri, this.#roots()) ?? folder;
    const read = this.#files && (await readUnlinked(this.#files, uri, root, LONGEST));
    if (read?.linked) {
      this.#onRead(uri, { uri, source: '', file: { settings: {}, problems: [LINKED] } });
      return null;
    }
    const source = read?.source ?? null;
    const config = source === null ? null : { uri, source, file: readConfigFile(source) };
    this.#onRead(uri, config);
    return config;
  }
}

export const isConfigFile = (uri: string): boolean => uri.endsWith(`/${CONFIG_FILE}`);

function parentOf(uri: string): string | null {
  const slash = uri.lastIndexOf('/');
  return slash > 0 ? uri.slice(0, slash) : null;
}

/** The workspace folder that holds a document: the deepest one; for a document that lies nowhere, the only one there is. */
export function rootOf(uri: string, roots: readonly string[]): string | null {
  const holding = roots.filter((root) => uri.startsWith(`${root}/`)).sort((a, b) => b.length - a.length);
  return holding[0] ?? (uri.startsWith('untitled:') && roots.length === 1 ? roots[0]! : null);
}

/** The folders from a document's own up to its workspace folder; none for a document outside the workspace. */
function foldersAbove(uri: string, roots: readonly string[]): readonly string[] {
  const root = rootOf(uri, roots);
  if (root === null) return [];
  if (!uri.startsWith(`${root}/`)) return [root];
  const folders: string[] = [];
  for (let folder = parentOf(uri); folder && folder.length >= root.length; folder = parentOf(folder))
    folders.push(withoutSlash(folder));
  return folders;
}
