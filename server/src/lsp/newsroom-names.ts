import {
  type LayeredKnowledge,
  layNewsroom,
  type NewsroomFile,
  type NewsroomProblem,
  newsroomFormat,
  readNewsroom,
} from '../knowledge';
import { rootOf } from './config-files';
import type { Files } from './host';
import { LINKED, readUnlinked } from './linked';

/** The names of files of names. */
export const NAMES_FILES = '*.{yml,yaml,json,csv,tsv}';

/** Where the newsroom's names are, in each folder of the workspace. */
export const NAMES_GLOB = `entities/${NAMES_FILES}`;

/** More files of names than anyone keeps in one folder. */
const MOST_FILES = 200;
/** Longest file of names, in bytes. */
const LONGEST = 2_000_000;

interface ReadNames {
  readonly uri: string;
  readonly source: string;
  readonly file: NewsroomFile;
}

/** Where names are looked for. */
export interface NamesPlaces {
  /** The workspace's folders: names are in `entities/`. */
  readonly folders: readonly string[];
  /** A folder that holds names of many workspaces, as the user has set it. */
  readonly shared: string | null;
}

export type ProblemListener = (uri: string, source: string, problems: readonly NewsroomProblem[]) => void;

/** The newsroom's own names, laid over the embedded packs: those of a shared folder, and over them those of the workspace. */
export class NewsroomNames {
  readonly #files: Files | null;
  readonly #onRead: ProblemListener;
  #read: readonly ReadNames[] = [];
  #laid: { readonly base: LayeredKnowledge; readonly knowledge: LayeredKnowledge } | null = null;

  /** `onRead` hears what is wrong with each file that was read, and with each that has gone: nothing. */
  constructor(files: Files | null, onRead: ProblemListener) {
    this.#files = files;
    this.#onRead = onRead;
  }

  /** Reads every file again. Resolves to whether what is known may be different from before. */
  async reread(places: NamesPlaces): Promise<boolean> {
    const read = await Promise.all((await this.#list(places)).map((uri) => this.#one(uri, places)));
    const before = this.#read;
    this.#read = read.flatMap((names) => names ?? []);
    this.#laid = null;
    for (const { uri, source } of before)
      if (!this.#read.some((names) => names.uri === uri)) this.#onRead(uri, source, []);
    return before.length > 0 || this.#read.length > 0;
  }

  /** What is known with the newsroom's names over it. */
  over(base: LayeredKnowledge): LayeredKnowledge {
    if (this.#laid?.base !== base) {
      const { knowledge, problems } = layNewsroom(
        base,
        this.#read.map(({ file }) => file.records),
      );
      this.#laid = { base, knowledge };
      this.#read.forEach(({ uri, source, file }, i) => {
        this.#onRead(uri, source, [...file.problems, ...problems[i]!]);
      });
    }
    return this.#laid.knowledge;
  }

  /** The files of names, a later one over an earlier. */
  async #list({ folders, shared }: NamesPlaces): Promise<readonly string[]> {
    const files = this.#files;
    if (!files) return [];
    const [common, own] = await Promise.all([
      shared === null ? [] : files.listIn(shared, MOST_FILES),
      folders.length === 0 ? [] : files.list(folders, NAMES_GLOB, MOST_FILES),
    ]);
    const names = common.filter((uri) => newsroomFormat(uri) !== null);
    return [...new Set([...[...names].sort(), ...[...own].sort()])];
  }

  async #one(uri: string, { folders, shared }: NamesPlaces): Promise<ReadNames | null> {
    const format = newsroomFormat(uri);
    const root = rootOf(uri, folders) ?? shared;
    if (!this.#files || !format) return null;
    const { linked, source } = await readUnlinked(this.#files, uri, root, LONGEST);
    if (linked) return { uri, source: '', file: { records: [], problems: [LINKED] } };
    return source ? { uri, source, file: readNewsroom(source, format) } : null;
  }
}

/** True for a file that holds a newsroom's names. */
export const isNamesFile = (uri: string, shared: string | null): boolean =>
  newsroomFormat(uri) !== null &&
  (/\/entities\/[^/]+$/.test(uri) || (shared !== null && uri.slice(0, uri.lastIndexOf('/')) === shared));
