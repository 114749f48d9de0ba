import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LookupCache } from '../knowledge';

/** So many answers are kept, the latest; they are tidied up when the first of a session is written. */
const MOST = 2000;

/** A folder that keeps answers, a file each; made when the first comes. The names of the files say nothing of what was asked. */
export function folderCache(folder: string): LookupCache {
  let tidied: Promise<void> | null = null;
  const fileOf = async (key: string) => {
    // Loaded with the first look-up, which mostly never comes.
    const { createHash } = await import('node:crypto');
    return join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  };
  return {
    get: async (key) => readFile(await fileOf(key), 'utf8').catch(() => null),
    async set(key, text) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      tidied ??= tidy(folder);
      await tidied;
      const file = await fileOf(key);
      const begun = `${file}.${process.pid}`;
      await writeFile(begun, text, { mode: 0o600 });
      await rename(begun, file);
    },
  };
}

async function tidy(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length < MOST) return;
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), time: (await stat(join(folder, name))).mtimeMs })),
  );
  files.sort((a, b) => b.time - a.time);
  await Promise.all(files.slice(MOST / 2).map(({ path }) => rm(path, { force: true })));
}

/** The folder that the client names, else the user's own for such things: `XDG_CACHE_HOME`, `LOCALAPPDATA` or `~/.cache`. */
export function cacheFolder(cacheUri: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  if (cacheUri?.startsWith('file:')) return fileURLToPath(cacheUri);
  const home = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(homedir(), '.cache');
  return join(home, 'blue-pencil', 'lookup');
}
