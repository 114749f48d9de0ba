import { commands, type Disposable, Uri, workspace } from 'vscode';

/** The server has quick fixes that write to a file of the workspace end with this: the file is saved, and holds from then on. */
export const SAVE_FILE = 'bluepencil.saveFile';

export const registerSaving = (): Disposable =>
  commands.registerCommand(SAVE_FILE, async (uri: string) => {
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    if (document.isDirty) await document.save();
  });
