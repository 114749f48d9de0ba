import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type IsLinkedParams,
  type IsLinkedResult,
  type ListFilesParams,
  type ListFilesResult,
  METHODS,
  type ReadFileParams,
  type ReadFileResult,
} from '../../../server/src/lsp/protocol';
import { fileLister, filesIn } from './list-files';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function readText({ uri, limit }: ReadFileParams): Promise<string | null> {
  try {
    const file = Uri.parse(uri, true);
    // What a quick fix adds goes into the text as it stands in the editor, saved or not.
    const unsaved = workspace.textDocuments.find((each) => each.isDirty && each.uri.toString() === file.toString());
    if (unsaved) return unsaved.getText();
    const { type, size } = await workspace.fs.stat(file);
    if ((type & FileType.File) === 0 || size > limit) return null;
    return utf8.decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

/** Links are asked about one by one, from the file up to the folder that it was found from: a disk alone has links, and soon answers. */
async function isLinked({ uri, root }: IsLinkedParams): Promise<IsLinkedResult> {
  const top = Uri.parse(root, true).path;
  let at = Uri.parse(uri, true);
  while (at.scheme === 'file' && at.path.length > top.length && at.path.startsWith(`${top}/`)) {
    const { type } = await workspace.fs.stat(at).then(undefined, () => ({ type: FileType.Unknown }));
    if ((type & FileType.SymbolicLink) !== 0) return { linked: true };
    at = Uri.joinPath(at, '..');
  }
  return { linked: false };
}

/** Lets the server read the workspace through the editor, so that virtual and remote workspaces work as folders do. */
export function registerFileAccess(client: BaseLanguageClient): Disposable {
  const listFiles = fileLister();
  const list = async ({ include, limit, folder }: ListFilesParams): Promise<ListFilesResult> => {
    const found = await (folder === undefined ? listFiles(include, limit) : filesIn(Uri.parse(folder, true), limit));
    return { uris: found.map((uri) => client.code2ProtocolConverter.asUri(uri)) };
  };
  const read = async (params: ReadFileParams): Promise<ReadFileResult> => ({ text: await readText(params) });
  return Disposable.from(
    client.onRequest(METHODS.listFiles, list),
    client.onRequest(METHODS.readFile, read),
    client.onRequest(METHODS.isLinked, isLinked),
  );
}
