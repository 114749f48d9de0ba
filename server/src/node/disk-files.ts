import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from '../cli/decode';
import type { Files } from '../lsp';

/** Some disks take a name in either case, and with its accents apart or not, and give it back as it was first written. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** The disk as the server reads it: files proper, never through a link out of the workspace, what `.gitignore` names left out. */
export const diskFiles: Files = {
  async read(uri, limit) {
    try {
      const path = fileURLToPath(uri);
      const info = await lstat(path);
      if (!info.isFile() || info.size > limit) return null;
      const text = decode(await readFile(path));
      return typeof text === 'string' ? text : null;
    } catch {
      return null;
    }
  },

  async isLinked(uri, root) {
    try {
      const [path, folder] = [fileURLToPath(uri), fileURLToPath(root)];
      if ((await lstat(path)).isSymbolicLink()) return true;
      return folded(await realpath(path)) !== folded(join(await realpath(folder), relative(folder, path)));
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ELOOP';
    }
  },

  async listIn(folder, limit) {
    if (!folder.startsWith('file:')) return [];
    const entries = await readdir(fileURLToPath(folder), { withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).slice(0, limit);
    return files.map(({ name }) => `${folder}/${encodeURIComponent(name)}`);
  },

  async list(folders, include, limit) {
    const { globby } = await import('globby');
    const found: string[] = [];
    for (const folder of folders) {
      if (!folder.startsWith('file:')) continue;
      const entries = await globby(include, {
        cwd: fileURLToPath(folder),
        gitignore: true,
        ignore: ['**/node_modules/**', '**/.git/**'],
        absolute: true,
        onlyFiles: false,
        objectMode: true,
        followSymbolicLinks: false,
        suppressErrors: true,
      });
      const files = entries.filter(({ dirent }) => dirent.isFile() || dirent.isSymbolicLink());
      found.push(...files.slice(0, limit - found.length).map(({ path }) => pathToFileURL(path).href));
    }
    return found;
  },
};
