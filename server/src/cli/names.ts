import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type LayeredKnowledge,
  layNewsroom,
  type NewsroomProblem,
  type NewsroomRecord,
  newsroomFormat,
  readNewsroom,
} from '../knowledge';
import { decode } from './decode';
import type { MessageKey } from './say';

/** Longest file of names, in bytes. */
const LONGEST = 2_000_000;

/** A message that says why a file was not read. */
export interface Unread {
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A file of names with what is wrong in it; `unread` where it could not be read at all. */
export interface NamesFile {
  readonly path: string;
  readonly source: string;
  readonly problems: readonly NewsroomProblem[];
  readonly unread: Unread | null;
}

export interface Names {
  readonly files: readonly NamesFile[];
  /** What is known, with the names of the files over it. */
  readonly knowledge: LayeredKnowledge;
}

/** The files of names right in a folder, in the order of their names. Empty where there is no such folder. */
export async function namesFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && newsroomFormat(entry.name) !== null)
    .map(({ name }) => join(folder, name))
    .sort();
}

/** The files of names that hold for a run, the stronger last: those of a shared folder, then those in `entities/` of the current one. */
export async function namesFilesFor(shared: string | undefined): Promise<readonly string[]> {
  const common = shared === undefined ? [] : await namesFilesIn(shared);
  return [...common, ...(await namesFilesIn(join(process.cwd(), 'entities')))];
}

/** Reads files of names and lays them over what is known. */
export async function readNames(base: LayeredKnowledge, paths: readonly string[]): Promise<Names> {
  const read = await Promise.all(paths.map(readOne));
  const { knowledge, problems } = layNewsroom(
    base,
    read.map(({ records }) => records),
  );
  return {
    files: read.map(({ problems: own, ...file }, i) => ({ ...file, problems: [...own, ...problems[i]!] })),
    knowledge,
  };
}

/** The text of a file that was found and not named, which no link may stand for, or why there is none. */
export async function readFound(path: string, longest: number): Promise<string | Unread> {
  const info = await lstat(path).catch(() => null);
  return info?.isSymbolicLink() ? { key: 'linked', args: { path } } : readText(path, longest);
}

/** The text of a file, or why there is none. */
export async function readText(path: string, longest: number): Promise<string | Unread> {
  try {
    const info = await stat(path);
    if (info.size > longest) return { key: 'tooLarge', args: { path, limit: longest / 1_000_000 } };
    const text = decode(await readFile(path));
    return typeof text === 'string' ? text : { key: text.problem, args: { path, at: text.at } };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? { key: 'noSuchFile', args: { path } }
      : { key: 'cannotRead', args: { path, reason: code ?? message } };
  }
}

async function readOne(path: string): Promise<NamesFile & { readonly records: readonly NewsroomRecord[] }> {
  const format = newsroomFormat(path);
  const source = format ? await readFound(path, LONGEST) : ({ key: 'notNamesFile', args: { path } } as const);
  if (format && typeof source === 'string') return { path, source, ...readNewsroom(source, format), unread: null };
  return { path, source: '', records: [], problems: [], unread: typeof source === 'string' ? null : source };
}

/** Line and column of an offset, from 1. */
export function placeOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
