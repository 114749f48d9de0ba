import { ConfigurationTarget, l10n, Range, WorkspaceEdit, window, workspace } from 'vscode';
import { activeArticle } from '../articles';
import { COMMENT, placeForComment } from './comment-place';

/** Writes the comment that turns every finding off into the article, where its readers will see it. Undo takes it back. */
export async function disableForFile(): Promise<void> {
  const document = activeArticle()?.document;
  if (!document) {
    window.showInformationMessage(l10n.t('Open an article first.'));
    return;
  }
  const text = document.getText();
  if (text.includes(COMMENT)) return;
  const at = document.positionAt(placeForComment(text, document.languageId));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(at, at), `${at.character > 0 ? eol : ''}${COMMENT}${eol}`);
  await workspace.applyEdit(edit);
}

/** Turns findings on or off for the workspace, or for the user where no folder is open. */
export async function setEnabled(enabled: boolean): Promise<void> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration('bluepencil').update('enable', enabled ? undefined : false, target);
}
