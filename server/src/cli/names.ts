import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LayeredKnowledge, layNewsroom, type NewsroomProblem, newsroomFormat, readNewsroom } from '../knowledge';
import { decode } from './decode';

/** Longest file of names, in bytes. */
const LONGEST = 2_000_000;

/** A file of names with what is wrong in it. */
export interface NamesFile {
  readonly path: string;
  readonly source: string;
  readonly problems: readonly NewsroomProblem[];
}

export interface Names {
  readonly files: readonly NamesFile[];
  /** What is known, with the names of the files over it. */
  readonly knowledge: LayeredKnowledge;
}

/** The files of names in a folder's `entities/`, in the order of their names; links are not followed. */
export async function namesFilesIn(folder: string): Promise<readonly string[]> {
  const entities = join(folder, 'entities');
  const entries = await readdir(entities, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && newsroomFormat(entry.name) !== null)
    .map(({ name }) => join(entities, name))
    .sort();
}

/** Reads files of names and lays them over what is known. Rejects where one cannot be read. */
export async function readNames(base: LayeredKnowledge, paths: readonly string[]): Promise<Names> {
  const read = await Promise.all(paths.map(readOne));
  const { knowledge, problems } = layNewsroom(
    base,
    read.map(({ records }) => records),
  );
  return {
    files: read.map(({ path, source, problems: own }, i) => ({ path, source, problems: [...own, ...problems[i]!] })),
    knowledge,
  };
}

async function readOne(path: string) {
  const format = newsroomFormat(path) ?? 'yaml';
  const { size } = await lstat(path);
  const source = size > LONGEST ? ' '.repeat(LONGEST + 1) : decode(await readFile(path));
  const text = typeof source === 'string' ? source : '';
  return { path, source: text, ...readNewsroom(text, format) };
}

/** Line and column of an offset, from 1. */
export function placeOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
