import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { SourceChange } from '../text';
import type { View } from './view';

/** What a client can do with edits. */
export interface EditOptions {
  /** Edits can name the version they are for. */
  readonly versioned: boolean;
  /** Edits can be set apart, for the user to confirm. */
  readonly annotated: boolean;
}

export const textEdits = (view: View, changes: readonly SourceChange[]): TextEdit[] =>
  changes.map((change) => ({ range: view.lines.rangeOf(change), newText: change.newText }));

/** Edits of the view's document, in offsets of its source. */
export function workspaceEdit(view: View, changes: readonly SourceChange[], { versioned }: EditOptions): WorkspaceEdit {
  const edits = textEdits(view, changes);
  if (!versioned) return { changes: { [view.uri]: edits } };
  return { documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits }] };
}
