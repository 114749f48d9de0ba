import { lstat, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from '../cli/decode';
import type { Files } from '../lsp';

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

  async listIn(folder, limit) {
    if (!folder.startsWith('file:')) return [];
    const entries = await readdir(fileURLToPath(folder), { withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile()).slice(0, limit);
    return files.map(({ name }) => `${folder}/${encodeURIComponent(name)}`);
  },

  async list(folders, include, limit) {
    const { globby } = await import('globby');
    const found: string[] = [];
    for (const folder of folders) {
      if (!folder.startsWith('file:')) continue;
      const paths = await globby(include, {
        cwd: fileURLToPath(folder),
        gitignore: true,
        ignore: ['**/node_modules/**', '**/.git/**'],
        absolute: true,
        followSymbolicLinks: false,
        suppressErrors: true,
      });
      found.push(...paths.slice(0, limit - found.length).map((path) => pathToFileURL(path).href));
    }
    return found;
  },
};
