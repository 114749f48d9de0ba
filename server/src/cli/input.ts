import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { FORMATS, type Format, formatOf } from '../text';
import { decode } from './decode';
import type { Say } from './say';

/** What a document is called: its path, or whatever its JSONL line says, given back as it came. */
export type InputId = string | number | null;

/** A document to look at. */
export interface Input {
  readonly id: InputId;
  /** Where it is, for a file. */
  readonly path: string | null;
  readonly uri: string | null;
  readonly text: string;
  readonly format: Format;
  readonly language?: string;
  readonly date?: string;
}

/** A document that could not be had, and why, in the user's language. */
export interface Unreadable {
  readonly id: InputId;
  readonly error: string;
}

export const isUnreadable = (result: object): result is Unreadable => 'error' in result;

const EXTENSIONS = ['md', 'markdown', 'mdx', 'txt', 'text', 'html', 'htm', 'aml', 'archieml', 'copy', 'news'];

/** The largest file read, in bytes: beyond it no article is. */
const LARGEST = 64 * 1024 * 1024;

export interface InputOptions {
  /** `auto` or nothing: by the file's name. */
  readonly formatIn?: Format;
  /** Standard input holds one JSON document a line. */
  readonly jsonl: boolean;
  /** Opened once it is read. */
  readonly stdin: () => Readable;
  readonly say: Say;
}

/** The documents that the arguments name, in order: files, folders (with .gitignore honoured), globs, `-` for standard input. */
export async function* readInputs(args: readonly string[], options: InputOptions): AsyncGenerator<Input | Unreadable> {
  if (options.jsonl) {
    yield* readLines(options);
    return;
  }
  for (const arg of args.length > 0 ? args : ['.']) {
    if (arg === '-') yield await readStandardInput(options);
    else
      for (const path of await pathsOf(arg, options))
        yield typeof path === 'string' ? await readPath(path, options) : path;
  }
}

/** The files that one argument names; an argument that names none is unreadable. */
async function pathsOf(arg: string, { say }: InputOptions): Promise<readonly (string | Unreadable)[]> {
  const info = await stat(arg).catch(() => null);
  if (info?.isFile()) return [arg];
  if (info && !info.isDirectory()) return [{ id: arg, error: say('notAFile', { path: arg }) }];
  // Only folders and patterns need it, and it takes longer to load than an article to read.
  const { globby, isDynamicPattern } = await import('globby');
  if (!info && !isDynamicPattern(arg)) return [{ id: arg, error: say('noSuchFile', { path: arg }) }];
  const pattern = info ? `**/*.{${EXTENSIONS.join(',')}}` : arg;
  const cwd = info ? resolve(arg) : process.cwd();
  const found = await globby(pattern, {
    cwd,
    gitignore: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    absolute: true,
    followSymbolicLinks: false,
  });
  if (found.length === 0) return [{ id: arg, error: say('nothingFound', { path: arg }) }];
  return found.sort().map((path) => relative(process.cwd(), path) || path);
}

async function readPath(path: string, { formatIn, say }: InputOptions): Promise<Input | Unreadable> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return { id: path, error: say('tooLarge', { path, limit: LARGEST / 1024 / 1024 }) };
    const text = decode(await readFile(path));
    if (typeof text !== 'string') return { id: path, error: say(text.problem, { path, at: text.at }) };
    return { id: path, path, uri: pathToFileURL(resolve(path)).href, text, format: formatIn ?? formatOf(path) };
  } catch (error) {
    return { id: path, error: say('cannotRead', { path, reason: (error as Error).message }) };
  }
}

async function readStandardInput({ stdin, formatIn, say }: InputOptions): Promise<Input | Unreadable> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin()) chunks.push(Buffer.from(chunk));
  const text = decode(Buffer.concat(chunks));
  if (typeof text !== 'string') return { id: '-', error: say(text.problem, { path: '-', at: text.at }) };
  return { id: '-', path: null, uri: null, text, format: formatIn ?? 'plaintext' };
}

async function* readLines({ stdin, formatIn, say }: InputOptions): AsyncGenerator<Input | Unreadable> {
  const { createInterface } = await import('node:readline');
  let number = 0;
  for await (const line of createInterface({ input: stdin(), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    yield documentOf(line, formatIn) ?? { id: null, error: say('badLine', { line: number }) };
  }
}

/** The document on a line of JSONL, or null where the line is not one. */
function documentOf(line: string, formatIn: Format | undefined): Input | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { id, text, lang, format, date } = value as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    path: null,
    uri: null,
    text,
    format: FORMATS.includes(format as Format) ? (format as Format) : (formatIn ?? 'plaintext'),
    language: typeof lang === 'string' ? lang : undefined,
    date: typeof date === 'string' ? date : undefined,
  };
}
