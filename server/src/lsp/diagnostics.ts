import { Cancelled } from '../base';
import { diagnostics, diagnosticsId, type View } from '../features';
import {
  CancellationToken,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type UnchangedDocumentDiagnosticReport,
} from './library';
import type { Session } from './session';

/** A report on a version, or that it is the one the client has. */
export function reportOf(
  session: Session,
  view: View,
  previous: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  const resultId = diagnosticsId(view);
  if (previous === resultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: diagnostics(view, session.diagnosticOptions) };
}

export async function documentDiagnostics(
  session: Session,
  params: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const view = await orAskAgain(session.documents.view(params.textDocument.uri, token), token);
  return view ? reportOf(session, view, params.previousResultId) : { kind: 'full', items: [] };
}

/**
 * The answer to a pull; where the document changed meanwhile, a cancellation that has the client ask again. Told only that the
 * content was modified, editors take that for "no diagnostics", and the squiggles would flicker.
 */
async function orAskAgain<T>(answer: Promise<T>, token: CancellationToken): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Cancelled) || token.isCancellationRequested) throw error;
    const data: DiagnosticServerCancellationData = { retriggerRequest: true };
    throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the document changed meanwhile', data);
  }
}

/** How long typing has to rest before findings are pushed, in milliseconds. */
const REST = 120;

/** Sends findings to clients that cannot ask for them, once typing rests. */
export class DiagnosticPusher {
  readonly #session: () => Session;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #sent = new Map<string, string>();

  constructor(session: () => Session) {
    this.#session = session;
  }

  changed(uri: string): void {
    if (this.#session().client.pullsDiagnostics) return;
    clearTimeout(this.#timers.get(uri));
    const push = () => {
      this.#timers.delete(uri);
      this.#push(uri).catch((error: unknown) => {
        if (!(error instanceof Cancelled)) this.#session().onFailure(`checking ${uri}`, error);
      });
    };
    this.#timers.set(uri, setTimeout(push, REST));
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    if (this.#sent.delete(uri)) this.#send(uri, { items: [] });
  }

  async #push(uri: string): Promise<void> {
    const session = this.#session();
    const view = await session.documents.view(uri, CancellationToken.None);
    if (!view) return;
    const report = reportOf(session, view, this.#sent.get(uri));
    if (report.kind === 'unchanged') return;
    this.#sent.set(uri, report.resultId!);
    this.#send(uri, { version: view.version, items: report.items });
  }

  #send(uri: string, report: { version?: number; items: FullDocumentDiagnosticReport['items'] }): void {
    this.#session()
      .connection.sendDiagnostics({ uri, version: report.version, diagnostics: report.items })
      .catch(() => undefined);
  }
}
