import { Cancelled, throwIfCancelled } from '../base';
import { reportOf } from './diagnostics';
import { orCancelled } from './documents';
import {
  type CancellationToken,
  ProgressType,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from './library';
import { withProgress } from './progress';
import type { Session } from './session';

const PARTIAL = new ProgressType<WorkspaceDiagnosticReportPartialResult>();

/** Reports sent together while the workspace is read. */
const TOGETHER = 20;

/**
 * Reports on the articles of the workspace: open documents first, the last one touched before the others, then every other file,
 * one at a time. A client that takes results in parts gets them as they come; asking again, with nothing changed, it is answered
 * when something does.
 */
export async function workspaceDiagnostics(
  session: Session,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map((params.previousResultIds ?? []).map(({ uri, value }) => [uri, value]));
  if (!session.client.watchesFiles) session.articles.clear();
  for (;;) {
    const change = session.articles.nextChange();
    const collector = new Collector(session, params.partialResultToken);
    await report(session, params, known, collector, token);
    if (params.partialResultToken === undefined || collector.news) return { items: collector.rest() };
    await orCancelled(change, token);
  }
}

/** Gathers reports, and sends them on in parts where the client takes them so. */
class Collector {
  readonly #session: Session;
  readonly #partialToken: string | number | undefined;
  #items: WorkspaceDocumentDiagnosticReport[] = [];
  /** Whether anything was said that the client did not know. */
  news = false;

  constructor(session: Session, partialToken: string | number | undefined) {
    this.#session = session;
    this.#partialToken = partialToken;
  }

  add(item: WorkspaceDocumentDiagnosticReport): void {
    if (item.kind === 'full') this.news = true;
    this.#items.push(item);
    if (this.#partialToken === undefined || this.#items.length < TOGETHER || !this.news) return;
    this.#session.connection.sendProgress(PARTIAL, this.#partialToken, { items: this.rest() }).catch(() => undefined);
  }

  rest(): WorkspaceDocumentDiagnosticReport[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }
}

async function report(
  session: Session,
  { workDoneToken }: WorkspaceDiagnosticParams,
  known: ReadonlyMap<string, string>,
  collector: Collector,
  token: CancellationToken,
): Promise<void> {
  const { documents, articles, settings, say } = session;
  const open = documents.uris;
  for (const uri of open) {
    const view = await documents.view(uri, token).catch((error: unknown) => {
      if (token.isCancellationRequested || !(error instanceof Cancelled)) throw error;
      return null; // It changed meanwhile: its own pull will tell.
    });
    if (view) collector.add({ uri, version: view.version, ...reportOf(session, view, known.get(uri)) });
  }
  const folder = session.folders[0];
  const wholeWorkspace = folder !== undefined && (await settings.of(folder)).editor.scope === 'workspace';
  const files = wholeWorkspace ? (await articles.list()).filter((uri) => !documents.has(uri)) : [];
  await withProgress(session.connection, say('readingWorkspace'), workDoneToken, async (tell) => {
    for (const [i, uri] of files.entries()) {
      throwIfCancelled(token);
      tell(say('ofTotal', { done: i, total: files.length }), i / files.length);
      const previous = known.get(uri);
      if (previous !== undefined && articles.summary(uri)?.diagnosticsId === previous) {
        collector.add({ uri, version: null, kind: 'unchanged', resultId: previous });
        continue;
      }
      const view = await articles.read(uri, token);
      collector.add({ uri, version: null, ...(view ? reportOf(session, view, previous) : nothing(previous)) });
    }
  });
  const reported = new Set([...open, ...files]);
  for (const [uri, previous] of known)
    if (!reported.has(uri)) collector.add({ uri, version: null, ...nothing(previous) });
}

const NOTHING = 'nothing';

/** The report on a file that is gone, cannot be read, or is not looked at any more. */
const nothing = (previous: string | undefined) =>
  previous === NOTHING
    ? { kind: 'unchanged' as const, resultId: NOTHING }
    : { kind: 'full' as const, resultId: NOTHING, items: [] };
