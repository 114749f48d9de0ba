import { counted, type KeptInside, rename, type View, workspaceEdit } from '../features';
import { CancellationToken, ErrorCodes, type RenameParams, ResponseError, type WorkspaceEdit } from './library';
import type { Session } from './session';

/** Renames what is named at a position, and says what is left as it was. */
export async function renameAt(
  view: View,
  { position, newName }: RenameParams,
  session: Session,
): Promise<WorkspaceEdit> {
  const { settings, client, say, connection } = session;
  if (!/[\p{L}\p{N}]/u.test(newName)) throw new ResponseError(ErrorCodes.InvalidParams, say('emptyName'));
  const quoted = (await settings.of(view.uri)).editor.quotedNames;
  const renaming = rename(view, position, newName.trim(), { ...client.edits, quoted });
  if (!renaming) throw new ResponseError(ErrorCodes.InvalidRequest, say('notAName'));
  const { edit, left, kept } = renaming;
  if (left > 0) connection.window.showInformationMessage(counted(say, left, 'renameLeft', 'renamesLeft'));
  // A client that goes meanwhile, or takes no edits, has its answer all the same.
  if (kept) offerInside(session, view.uri, kept).catch(() => undefined);
  return edit;
}

/** Says that the name stays inside quotations, and changes it there where that is asked for and nothing else has changed since. */
async function offerInside(session: Session, uri: string, { mentions, text, changes }: KeptInside): Promise<void> {
  const { connection, say, documents, client } = session;
  const title = say(mentions === 1 ? 'changeInside' : 'changeInsides');
  const message = counted(say, mentions, 'keptInside', 'keptInsides');
  if (!(await connection.window.showInformationMessage(message, { title }))) return;
  const view = await documents.view(uri, CancellationToken.None);
  if (view?.source === text) await connection.workspace.applyEdit(workspaceEdit(view, changes, client.edits));
}
