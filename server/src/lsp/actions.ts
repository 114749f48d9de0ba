import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { CONFIG_FILE } from '../analysis';
import {
  type ActionData,
  codeActions,
  disableInConfig,
  Lines,
  leastChange,
  resolveAction,
  type View,
} from '../features';
import { type LoadedConfig, rootOf } from './config-files';
import type { Session } from './session';

/** The code actions at a range. Their edits come when one is chosen, from clients that can wait for them. */
export async function actionsAt(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[] | null> {
  const view = await session.documents.view(textDocument.uri, token);
  if (!view) return null;
  const actions = codeActions(view, {
    range,
    only: context?.only,
    diagnostics: context?.diagnostics ?? [],
    canEditWorkspace: (await workspaceConfig(session, textDocument.uri)) !== null,
  });
  if (session.client.resolvesActions) return actions;
  const whole = await Promise.all(
    actions.map(async (action) => ({ ...action, edit: await editOf(session, view, action) })),
  );
  return whole.filter(({ edit }) => edit !== undefined);
}

/** The action with its edits, worked out on the document as it stands now. */
export async function resolve(
  session: Session,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction | null> {
  const data = action.data as ActionData | undefined;
  const view = typeof data?.uri === 'string' ? await session.documents.view(data.uri, token) : null;
  const edit = view && (await editOf(session, view, action));
  return edit ? { ...action, edit } : action;
}

async function editOf(session: Session, view: View, action: CodeAction): Promise<WorkspaceEdit | undefined> {
  const data = action.data as ActionData;
  if (data.do !== 'disable-in-workspace') return resolveAction(view, data, session.client.edits) ?? undefined;
  const config = await workspaceConfig(session, view.uri);
  return config ? turnOff(session, config, data.rule) : undefined;
}

/** The workspace's settings file for a document, with null for a source that is yet to be; null where none can be written. */
async function workspaceConfig(
  { configs, folders, client }: Session,
  uri: string,
): Promise<(Pick<LoadedConfig, 'uri'> & { readonly source: string | null }) | null> {
  const config = await configs.nearest(uri, folders);
  if (config) return config;
  const root = rootOf(uri, folders);
  return root !== null && client.createsFiles ? { uri: `${root}/${CONFIG_FILE}`, source: null } : null;
}

function turnOff(
  { say, connection }: Session,
  { uri, source }: { readonly uri: string; readonly source: string | null },
  rule: string,
): WorkspaceEdit | undefined {
  const before = source ?? '';
  const after = disableInConfig(before, rule);
  if (after === null) {
    connection.window.showWarningMessage(say('configUnreadable', { file: CONFIG_FILE }));
    return undefined;
  }
  const change = leastChange(before, after);
  const edits = [{ range: new Lines(before).rangeOf(change), newText: change.newText }];
  if (source !== null) return { changes: { [uri]: edits } };
  const fill: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, fill] };
}
