import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { Kept } from './kept';

/** How long compiled code is taken as it is, in milliseconds: what later runs needed besides, an article in another language say, is added then. */
const AS_IT_IS = 3_600_000;

/**
 * Runs a built program, compiled as an earlier run left it. Compiling is half of a short run's time; V8 can keep the outcome, and
 * checks that it is of the same source and the same engine. Where nothing can be kept, or `NODE_DISABLE_COMPILE_CACHE` is set, the
 * program is compiled each time. What two programs share is kept for each: compiled code is bound to the flags of the engine, which
 * the server sets, and a program needs only so much of it.
 */
export function runCached(file: string, program = basename(file, '.js')): object {
  // The build leaves only ASCII, which is read, kept and scanned in half the space, and in the function that a module is.
  const source = readFileSync(file, 'latin1');
  const kept = new Kept(`${program}-${basename(file, '.js')}`, [file], process.versions.v8, process.arch);
  const script = new Script(source, { filename: file, cachedData: kept.read() });
  if (script.cachedDataRejected !== false || kept.isOlderThan(AS_IT_IS))
    kept.writeLater(() => script.createCachedData());
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireFrom(file, program), module, file, dirname(file));
  return module.exports;
}

/** Modules of Node that a program names at its start and uses later or never: they would take a good part of the time to start. */
const LATE = /^(?:node:)?(?:fs\/promises|crypto|child_process|worker_threads)$/;

/**
 * What a program requires with: a built file beside it is run in the same way. That, and some modules of Node, are not loaded
 * before something of them is used.
 */
function requireFrom(file: string, program: string): (name: string) => unknown {
  const require = createRequire(file);
  const late = new Map<string, object>();
  return (name) => {
    const isBeside = name.startsWith('./');
    if (!isBeside && !LATE.test(name)) return require(name);
    if (!late.has(name))
      late.set(
        name,
        whenUsed(() => (isBeside ? runCached(join(dirname(file), name), program) : require(name))),
      );
    return late.get(name);
  };
}

/** What a module exports, loaded when it is first asked. */
function whenUsed(load: () => object): object {
  let loaded: object | null = null;
  const exports = () => {
    loaded ??= load();
    return loaded;
  };
  const property = (name: string | symbol) => Reflect.getOwnPropertyDescriptor(exports(), name);
  return new Proxy(
    {},
    {
      get: (_, name) => Reflect.get(exports(), name),
      has: (_, name) => Reflect.has(exports(), name),
      ownKeys: () => Reflect.ownKeys(exports()),
      // What stands in for a module may not be stricter than an empty object is.
      getOwnPropertyDescriptor: (_, name) => property(name) && { ...property(name), configurable: true },
    },
  );
}
