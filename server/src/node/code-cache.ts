import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** How long a program that stays runs before what it compiled is kept, in milliseconds: by then most of what it needs is. */
const SETTLED = 15_000;

/**
 * Runs a built program, compiled as an earlier run left it. Compiling is half of a short run's time; V8 can keep the outcome, and
 * checks that it is of the same source and the same engine. It is kept in the user's own cache folder, where nobody else can put
 * code; where that cannot be written, or `NODE_DISABLE_COMPILE_CACHE` is set, the program is compiled each time.
 */
export function runCached(file: string): object {
  // The build leaves only ASCII, which is read, kept and scanned in half the space, and in the function that a module is.
  const source = readFileSync(file, 'latin1');
  const kept = process.env.NODE_DISABLE_COMPILE_CACHE ? null : placeFor(file);
  const script = new Script(source, { filename: file, cachedData: kept ? read(kept) : undefined });
  if (kept && script.cachedDataRejected !== false) keepLater(script, kept);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireFrom(file), module, file, dirname(file));
  return module.exports;
}

/** Modules of Node that a program names at its start and uses later or never: they would take a good part of the time to start. */
const LATE = /^(?:node:)?(?:fs\/promises|crypto|child_process)$/;

/**
 * What a program requires with: a built file beside it is run in the same way. That, and some modules of Node, are not loaded
 * before something of them is used.
 */
function requireFrom(file: string): (name: string) => unknown {
  const require = createRequire(file);
  const late = new Map<string, object>();
  return (name) => {
    const isBeside = name.startsWith('./');
    if (!isBeside && !LATE.test(name)) return require(name);
    if (!late.has(name))
      late.set(
        name,
        whenUsed(() => (isBeside ? runCached(join(dirname(file), name)) : require(name))),
      );
    return late.get(name);
  };
}

/** What a module exports, loaded when it is first asked. */
function whenUsed(load: () => object): object {
  let exports: object | null = null;
  return new Proxy(
    {},
    {
      get(_, name) {
        exports ??= load();
        return Reflect.get(exports, name);
      },
    },
  );
}

/** Where the compiled form of a file is kept: under the name of this engine and of this version of the file. */
function placeFor(file: string): string {
  const { size, mtimeMs } = statSync(file);
  const engine = `${process.versions.v8}-${process.arch}`;
  return join(cacheFolder(), `${basename(file, '.js')}-${engine}-${size}-${Math.trunc(mtimeMs)}.bin`);
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return join(LOCALAPPDATA || join(homedir(), 'AppData/Local'), 'blue-pencil');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/blue-pencil');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'blue-pencil');
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled once the program ends, or has been running for a while. */
function keepLater(script: Script, file: string): void {
  let done = false;
  const keep = () => {
    if (done) return;
    done = true;
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
      renameSync(draft, file);
      forgetOldest(file);
    } catch {
      // Nothing hangs on it: the next run compiles again.
    }
  };
  process.once('exit', keep);
  setTimeout(keep, SETTLED).unref();
}

/** How many versions of a program are remembered: two editors may have one each. */
const MOST_KEPT = 4;

/** Drops what was kept of versions of the same program that have not been compiled for the longest time. */
function forgetOldest(file: string): void {
  const own = `${basename(file).split('-', 2).join('-')}-`;
  const kept = readdirSync(dirname(file))
    .filter((name) => name.startsWith(own))
    .map((name) => ({ path: join(dirname(file), name), time: statSync(join(dirname(file), name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of kept.slice(MOST_KEPT)) rmSync(path, { force: true });
}
