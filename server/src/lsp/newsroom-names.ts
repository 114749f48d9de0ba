import {
  type LayeredKnowledge,
  layNewsroom,
  type NewsroomFile,
  type NewsroomProblem,
  newsroomFormat,
  readNewsroom,
} from '../knowledge';
import type { Files } from './host';

/** Where the newsroom's names are, in each folder of the workspace. */
export const NAMES_GLOB = 'entities/*.{yml,yaml,json,csv,tsv}';

/** More files of names than anyone keeps in one folder. */
const MOST_FILES = 200;
/** Longest file of names, in bytes. */
const LONGEST = 2_000_000;

interface ReadNames {
  readonly uri: string;
  readonly source: string;
  readonly file: NewsroomFile;
}

export type ProblemListener = (uri: string, source: string, problems: readonly NewsroomProblem[]) => void;

/** The newsroom's own names: files in `entities/`, laid over the embedded packs. */
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
  async reread(folders: readonly string[]): Promise<boolean> {
    const uris = this.#files && folders.length > 0 ? await this.#files.list(folders, NAMES_GLOB, MOST_FILES) : [];
    const read = await Promise.all([...uris].sort().map((uri) => this.#one(uri)));
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

  async #one(uri: string): Promise<ReadNames | null> {
    const format = newsroomFormat(uri);
    const source = format && (await this.#files?.read(uri, LONGEST).catch(() => null));
    return source ? { uri, source, file: readNewsroom(source, format) } : null;
  }
}

/** True for a file that holds a newsroom's names. */
export const isNamesFile = (uri: string): boolean => /\/entities\/[^/]+$/.test(uri) && newsroomFormat(uri) !== null;
