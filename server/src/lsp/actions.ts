import { CONFIG_FILE } from '../analysis';
import {
  type ActionData,
  addName,
  addSpelling,
  codeActions,
  disableInConfig,
  Lines,
  NAMES_FILE,
  neverFlagInConfig,
  resolveAction,
  type View,
} from '../features';
import { leastChange } from '../text';
import { rootOf } from './config-files';
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from './library';
import type { Session } from './session';

/** Longest file of names that is added to, in bytes. */
const LONGEST = 2_000_000;

/** The code actions at a range. Their edits come when one is chosen, from clients that can wait for them. */
export async function actionsAt(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[] | null> {
  const view = await session.documents.view(textDocument.uri, token);
  if (!view) return null;
  const config = await settingsFile(session, textDocument.uri);
  const actions = codeActions(view, {
    range,
    only: context?.only,
    diagnostics: context?.diagnostics ?? [],
    canEditWorkspace: config !== null,
    canAddNames: await canAddNames(session, textDocument.uri),
    invoked: context?.triggerKind !== CodeActionTriggerKind.Automatic,
  });
  const saved = { config: config?.uri, names: `${rootOf(textDocument.uri, session.folders)}/${NAMES_FILE}` };
  for (const action of actions) saveAfter(session, action, saved);
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
  switch (data.do) {
    case 'disable-in-workspace':
      return editFile(session, await settingsFile(session, view.uri), (text) => disableInConfig(text, data.rule));
    case 'add-name':
      return editFile(session, await namesFile(session, view.uri), (text) => addName(text, data.name));
    case 'add-spelling':
      return editFile(session, await namesFile(session, view.uri), (text) => addSpelling(text, data.name, data.of));
    case 'never-flag':
      return editFile(session, await settingsFile(session, view.uri), (text) => neverFlagInConfig(text, data.name));
    default:
      return resolveAction(view, data, session.client.edits) ?? undefined;
  }
}

/**
 * Has the client save the file of the workspace that an action writes to: what it says holds from the moment it is on the disk,
 * and an editor leaves a file that it changed in the background unsaved.
 */
function saveAfter(
  { client }: Session,
  action: CodeAction,
  { config, names }: { readonly config: string | undefined; readonly names: string },
): void {
  const command = client.options.saveCommand;
  const what = (action.data as ActionData).do;
  const inNames = what === 'add-name' || what === 'add-spelling';
  const uri = inNames ? names : what === 'never-flag' || what === 'disable-in-workspace' ? config : undefined;
  if (command !== undefined && uri !== undefined) action.command = { title: action.title, command, arguments: [uri] };
}

/** A file of the workspace that an action writes to; the source is null for one that is yet to be. */
interface Target {
  readonly uri: string;
  readonly source: string | null;
}

/** The workspace's settings file for a document; null where none can be written. */
async function settingsFile(session: Session, uri: string): Promise<Target | null> {
  return (await session.configs.nearest(uri, session.folders)) ?? newFile(session, uri, CONFIG_FILE);
}

/** The workspace's file of names for a document; null where none can be written. */
async function namesFile(session: Session, uri: string): Promise<Target | null> {
  const root = rootOf(uri, session.folders);
  const file = `${root}/${NAMES_FILE}`;
  const source = root === null ? null : ((await session.files?.read(file, LONGEST)) ?? null);
  return source === null ? newFile(session, uri, NAMES_FILE) : { uri: file, source };
}

/** Whether there is, or can be, a file of names for a document. Asked with every caret move: mostly it need not be looked for. */
async function canAddNames(session: Session, uri: string): Promise<boolean> {
  if (session.client.createsFiles) return rootOf(uri, session.folders) !== null;
  return (await namesFile(session, uri)) !== null;
}

function newFile({ folders, client }: Session, uri: string, name: string): Target | null {
  const root = rootOf(uri, folders);
  return root !== null && client.createsFiles ? { uri: `${root}/${name}`, source: null } : null;
}

/** The edit that makes a change in a file of the workspace, which is created where it is not there yet. */
function editFile(
  { say, connection }: Session,
  target: Target | null,
  change: (text: string) => string | null,
): WorkspaceEdit | undefined {
  if (!target) return undefined;
  const { uri, source } = target;
  const before = source ?? '';
  const after = change(before);
  if (after === null) {
    connection.window.showWarningMessage(say('unreadable', { file: uri.slice(uri.lastIndexOf('/') + 1) }));
    return undefined;
  }
  const least = leastChange(before, after);
  const edits = [{ range: new Lines(before).rangeOf(least), newText: least.newText }];
  if (source !== null) return { changes: { [uri]: edits } };
  const fill: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, fill] };
}
