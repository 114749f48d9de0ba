import { Cancelled } from '../base';
import type { View } from '../features';
import { withProgress } from './progress';
import { METHODS, type StatusParams } from './protocol';
import type { Session } from './session';

/** A check shorter than this is not worth a word, in milliseconds. */
const NOTICED = 300;

const NONE: StatusParams['counts'] = { error: 0, warning: 0, information: 0, hint: 0 };

/** Tells the client how each open document stands, whenever that changes. */
export class StatusReporter {
  readonly #session: () => Session;
  readonly #last = new Map<string, StatusParams>();

  constructor(session: () => Session) {
    this.#session = session;
  }

  /** A check of a document was begun. */
  started(uri: string, view: Promise<View>): void {
    const { connection, say } = this.#session();
    const timer = setTimeout(() => this.#tell({ ...this.#before(uri), state: 'checking' }), NOTICED);
    const file = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    withProgress(connection, say('reading', { file }), undefined, () => view)
      .then(
        (done) => this.#tell(statusOf(done)),
        (error: unknown) => {
          if (!(error instanceof Cancelled)) this.#tell({ ...this.#before(uri), state: 'failed' });
        },
      )
      .finally(() => clearTimeout(timer));
  }

  closed(uri: string): void {
    this.#last.delete(uri);
  }

  #before(uri: string): StatusParams {
    return this.#last.get(uri) ?? { uri, state: 'ready', counts: NONE, language: null };
  }

  #tell(status: StatusParams): void {
    const { connection, documents } = this.#session();
    if (!documents.has(status.uri)) return;
    if (JSON.stringify(this.#last.get(status.uri)) === JSON.stringify(status)) return;
    this.#last.set(status.uri, status);
    connection.sendNotification(METHODS.status, status).catch(() => undefined);
  }
}

function statusOf(view: View): StatusParams {
  // What could not be read is reported as a warning, too.
  const counts = { ...NONE, warning: view.analysis.problems.length } as { -readonly [K in keyof typeof NONE]: number };
  for (const { severity } of view.analysis.findings) counts[severity]++;
  return { uri: view.uri, state: 'ready', counts, language: view.article.language.id };
}
