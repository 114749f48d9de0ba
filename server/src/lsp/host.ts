import type { DataSource, Reader } from '../base';
import type { FetchJson, LookupCache } from '../knowledge';

/** Reads the workspace. */
export interface Files {
  /** The text of a file; null where there is none, it is longer than `limit` bytes, or it is no text. */
  read(uri: string, limit: number): Promise<string | null>;
  /** Whether a file, or a folder on the way to it from `root`, is a link: what it says then comes from somewhere else. Rejects where nobody can say. */
  isLinked(uri: string, root: string): Promise<boolean>;
  /** The files and links below some folders that fit a glob, at most `limit`. */
  list(folders: readonly string[], include: string, limit: number): Promise<readonly string[]>;
  /** The files and links right in a folder, which may lie outside the workspace, at most `limit`. */
  listIn(folder: string, limit: number): Promise<readonly string[]>;
}

/** What the server needs from where it runs. */
export interface ServerHost {
  /** The shipped data, in the folder that the client names or in the server's own. */
  readonly data: (dataUri: string | undefined) => DataSource;
  /** Begins to read the data, where that can be done beside something else: called before the analysis is loaded. */
  readonly readAhead?: () => void;
  /** Gives way to other work, incoming messages first; resolves soon. */
  readonly pause: () => Promise<void>;
  /** The disk, where there is one. */
  readonly files: Files | null;
  /** The address of a rule's page in the reader's language, where the pages are beside the server. */
  readonly rulePage: (rule: string, reader: Reader) => string | null;
  /** Reaches what a user's setting says may be asked. */
  readonly fetchJson: FetchJson;
  /** Keeps what was answered: in the folder that the client names, or in one of the server's own. */
  readonly openCache: (cacheUri: string | undefined) => LookupCache;
}
