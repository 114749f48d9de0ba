import { CancellationTokenSource, FileType, Uri, workspace } from 'vscode';
import { globMatcher } from './glob';

/** How long the editor's own search may take to say anything, in milliseconds. */
const PATIENCE = 5_000;

/** Folders that hold no articles. */
const PASSED_OVER = ['node_modules', '.git'];

/** Gives the files of the workspace that fit a glob, at most `limit`. */
export type ListFiles = (include: string, limit: number) => Promise<readonly Uri[]>;

/** Lists by the editor's own search, and where that says nothing, from then on by reading the folders. */
export function fileLister(): ListFiles {
  let searches = true;
  return async (include, limit) => {
    const found = searches ? await search(include, limit) : null;
    searches = found !== null;
    return found ?? walk(include, limit);
  };
}

/** Null where the search has not answered in time. */
async function search(include: string, limit: number): Promise<readonly Uri[] | null> {
  const stop = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    const exclude = `**/{${PASSED_OVER.join(',')}}/**`;
    return await Promise.race([workspace.findFiles(include, exclude, limit, stop.token), late]);
  } finally {
    clearTimeout(timer);
    stop.cancel();
    stop.dispose();
  }
}

/** Some virtual file systems come without a search, and the editor's waits for one for ever: their folders are read instead. */
async function walk(include: string, limit: number): Promise<readonly Uri[]> {
  const fits = globMatcher(include);
  const found: Uri[] = [];
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => ({ uri, path: '' }));
  for (let folder = folders.shift(); folder && found.length < limit; folder = folders.shift()) {
    const { uri, path } = folder;
    for (const [name, type] of await workspace.fs.readDirectory(uri).then(undefined, () => [])) {
      const child = { uri: Uri.joinPath(uri, name), path: `${path}${name}` };
      if (type === FileType.Directory) {
        if (!PASSED_OVER.includes(name)) folders.push({ ...child, path: `${child.path}/` });
      } else if (found.length < limit && fits(child.path)) found.push(child.uri);
    }
  }
  return found;
}

/** The files right in a folder, which may lie outside the workspace. */
export async function filesIn(folder: Uri, limit: number): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
  const files = entries.filter(([, type]) => (type & FileType.File) !== 0).slice(0, limit);
  return files.map(([name]) => Uri.joinPath(folder, name));
}
