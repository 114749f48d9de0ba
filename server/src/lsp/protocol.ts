/**
 * What the client and the server say to each other beyond the Language Server Protocol. Types and method names alone: the one file
 * of the server that a client imports.
 */
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { ClaimItem, EntityItem, QuotationItem } from '../features/trees';

export type { Speaker } from '../features/speaker';
export type { ClaimItem, EntityItem, Excerpt, QuotationItem } from '../features/trees';

/** The section of the client's settings that is the server's. */
export const SETTINGS_SECTION = 'bluepencil';

/** The code of what is wrong with a file's syntax, which an editor that knows the format tells too. */
export const SYNTAX = 'syntax';

/** Requests and notifications by name. The direction, the parameters and the result stand with each one's types below. */
export const METHODS = {
  /** Client to server: `DocumentParams` → `Listing<EntityItem> | null`. */
  entities: 'bluepencil/entities',
  /** Client to server: `DocumentParams` → `Listing<QuotationItem> | null`. */
  quotations: 'bluepencil/quotations',
  /** Client to server: `DocumentParams` → `Listing<ClaimItem> | null`. */
  claims: 'bluepencil/claims',
  /** Client to server: `CopyQuotationsParams` → `string | null`. */
  copyQuotations: 'bluepencil/copyQuotations',
  /** Client to server, a notification without parameters: the user trusts the workspace from now on. */
  trusted: 'bluepencil/trusted',
  /** Client to server, a notification without parameters: a file of names is open, and is to be checked though no article may be. */
  checkNames: 'bluepencil/checkNames',
  /** Server to client, a notification: `StatusParams`. */
  status: 'bluepencil/status',
  /** Server to client: `ListFilesParams` → `ListFilesResult`. Needs `fileAccess`. */
  listFiles: 'bluepencil/listFiles',
  /** Server to client: `ReadFileParams` → `ReadFileResult`. Needs `fileAccess`. */
  readFile: 'bluepencil/readFile',
  /** Server to client: `IsLinkedParams` → `IsLinkedResult`. Needs `fileAccess`; a client that does not answer follows links as it will. */
  isLinked: 'bluepencil/isLinked',
} as const;

/** What a client may tell the server at `initialize`. All of it may be missing. */
export interface InitializationOptions {
  /** The address of a rule's page, with `{rule}` where its id goes; without it, the pages beside the server, where they are. */
  readonly ruleDocs?: string;
  /** The folder of the data files. Needed only where the server cannot tell where it stands itself. */
  readonly dataUri?: string;
  /** `false`: no path or address that the workspace names is followed until `bluepencil/trusted` arrives. */
  readonly trusted?: boolean;
  /** The client answers `bluepencil/listFiles` and `bluepencil/readFile`; without it the server reads the disk, if it has one. */
  readonly fileAccess?: boolean;
  /** A command of the client that saves the file whose address it is given: actions that write to the workspace end with it. */
  readonly saveCommand?: string;
  /** A folder of the client's own, where answers from elsewhere are kept. */
  readonly cacheUri?: string;
  /** Settings for a client that does not answer `workspace/configuration`: what stands in the section. */
  readonly settings?: unknown;
}

/**
 * What the settings section may hold beside the settings that `.bluepencil.yml` shares (`language`, `date`, `houseStyle`, `rules`, `options`, `neverFlag`).
 */
export interface EditorSettings {
  /** `false`: nothing is reported. Hovers, listings and navigation go on. */
  readonly enable?: boolean;
  readonly diagnostics?: {
    /** Which files a workspace pull reports: those that are open, or all of them (the default for a client that sets nothing). */
    readonly scope?: 'openFiles' | 'workspace';
  };
  readonly inlayHints?: {
    /** Who a pronoun stands for. Off by default. */
    readonly pronouns?: boolean;
    /** Who speaks, where the text has a pronoun or nothing. Off by default. */
    readonly speakers?: boolean;
  };
  readonly rename?: {
    /** Whether a rename changes the name inside quotations: `ask` marks those edits for confirmation. `never` by default. */
    readonly insideQuotations?: 'never' | 'ask' | 'always';
  };
  /** What leaves the machine, and where for. A client takes these from the user alone, never from a workspace. */
  readonly lookup?: {
    /** Whether hovers ask Wikidata about the name below the pointer. Off by default. */
    readonly wikidata?: boolean;
    /** Another Wikibase to ask: `https:`, or `http:` on this machine. */
    readonly address?: string;
  };
  readonly names?: {
    /** A folder of names beside those of the workspace: an address, or a whole path. From the user alone, too. */
    readonly sharedFolder?: string;
  };
}

export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** What was found in a version of a document. */
export interface Listing<Item> {
  readonly version: number;
  readonly items: readonly Item[];
}

export type EntitiesResult = Listing<EntityItem> | null;
export type QuotationsResult = Listing<QuotationItem> | null;
export type ClaimsResult = Listing<ClaimItem> | null;

export interface CopyQuotationsParams extends DocumentParams {
  readonly format: 'markdown' | 'csv';
  /** Only the quotations that this touches. */
  readonly range?: Range;
}

/** How a document stands. Sent when it changes. */
export interface StatusParams {
  readonly uri: string;
  /** `checking` is sent only where the check takes long enough to be seen. */
  readonly state: 'checking' | 'ready' | 'failed';
  /** Findings by severity; those of the last check while the next one runs. */
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  /** The language that the article is read in (`fr`, `en`…); null before the first check. */
  readonly language: string | null;
}

export interface ListFilesParams {
  /** A glob over paths below the workspace's folders, as editors read them: `**`, `*`, `{md,txt}`. */
  readonly include: string;
  readonly limit: number;
  /** Where it is given, only the files right in this folder, which may lie outside the workspace, are listed. */
  readonly folder?: string;
}

export interface ListFilesResult {
  readonly uris: readonly string[];
}

export interface ReadFileParams {
  readonly uri: string;
  /** In bytes; a longer file is not read. */
  readonly limit: number;
}

/** Asks whether a file, or a folder on the way to it from `root`, is a symbolic link. */
export interface IsLinkedParams {
  readonly uri: string;
  readonly root: string;
}

export interface IsLinkedResult {
  readonly linked: boolean;
}

export interface ReadFileResult {
  /** Null where there is no such file, or it is too long or no text. */
  readonly text: string | null;
}
