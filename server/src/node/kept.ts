import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  read,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** How long a program that stays runs before what it made is kept, in milliseconds: by then most of what it needs is there. */
const SETTLED = 15_000;

/** How many versions are remembered: two editors may have one each. */
const MOST_KEPT = 4;

/**
 * What one run makes of some files and later ones take up, in the user's own cache folder, where nobody else can put anything. It
 * goes by the size and the time of those files: once one of them is another, nothing is known.
 */
export class Kept {
  /** Null where nothing may be kept. */
  readonly #place: string | null;
  readonly #name: string;

  /** All versions have the name; each goes by its files, and by `what` else it depends on. */
  constructor(name: string, files: readonly string[], ...what: readonly string[]) {
    this.#name = name;
    this.#place = process.env.NODE_DISABLE_COMPILE_CACHE ? null : placeFor(name, files, what);
  }

  read(): Buffer | undefined {
    try {
      return this.#place === null ? undefined : readFileSync(this.#place);
    } catch {
      return undefined;
    }
  }

  /** Whether something is kept that was made so many milliseconds ago, or more. */
  isOlderThan(age: number): boolean {
    try {
      return this.#place !== null && Date.now() - statSync(this.#place).mtimeMs >= age;
    } catch {
      return false;
    }
  }

  /** What is kept, read while this thread does something else. */
  async readBeside(): Promise<Buffer | undefined> {
    try {
      return this.#place === null ? undefined : await readBeside(this.#place);
    } catch {
      return undefined;
    }
  }

  /** Writes what `make` gives once the program ends, or has been running for a while. */
  writeLater(make: () => Uint8Array): void {
    const file = this.#place;
    if (file === null) return;
    let done = false;
    const write = () => {
      if (done) return;
      done = true;
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        const draft = `${file}.${process.pid}`;
        writeFileSync(draft, make(), { mode: 0o600 });
        renameSync(draft, file);
        this.#forgetOldest(dirname(file));
      } catch {
        // Nothing hangs on it: the next run makes it again.
      }
    };
    process.once('exit', write);
    setTimeout(write, SETTLED).unref();
  }

  /** Drops the versions that were made the longest time ago. */
  #forgetOldest(folder: string): void {
    const kept = readdirSync(folder)
      .filter((name) => name.startsWith(`${this.#name}-`))
      .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of kept.slice(MOST_KEPT)) rmSync(path, { force: true });
  }
}

/**
 * Reads a file in another thread, all at once: Node's own asynchronous reading asks the thread that began it to go on after each
 * half megabyte, and a thread that is busy starting a program answers late.
 */
export async function readBeside(path: string): Promise<Buffer> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
    const count = await new Promise<number>((resolve, reject) =>
      read(file, bytes, 0, bytes.length, 0, (error, count) => (error ? reject(error) : resolve(count))),
    );
    if (count < bytes.length) throw new Error(`${path} ends early`);
    return bytes;
  } finally {
    closeSync(file);
  }
}

function placeFor(name: string, files: readonly string[], what: readonly string[]): string | null {
  try {
    const versions = files.map((file) => statSync(file)).flatMap(({ size, mtimeMs }) => [size, Math.trunc(mtimeMs)]);
    return join(cacheFolder(), `${[name, ...what, ...versions].join('-')}.bin`);
  } catch {
    return null;
  }
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return join(LOCALAPPDATA || join(homedir(), 'AppData/Local'), 'blue-pencil');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/blue-pencil');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'blue-pencil');
}
