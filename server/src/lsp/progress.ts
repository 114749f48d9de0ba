import type { Connection, ProgressToken, WorkDoneProgressReporter } from 'vscode-languageserver';

/** Work shorter than this is not worth a message, in milliseconds. */
const NOTICED = 500;

/** The least time between two messages, in milliseconds. */
const BETWEEN = 100;

/** Tells how far work has come: in words, and as a share from 0 to 1. */
export type Report = (message: string, share: number) => void;

/**
 * Does some work, and shows it in the client under a title if it is not done within half a second: under the token that a request
 * brought, else under one of the server's own.
 */
export async function withProgress<T>(
  connection: Connection,
  title: string,
  token: ProgressToken | undefined,
  work: (report: Report) => Promise<T>,
): Promise<T> {
  let shown: WorkDoneProgressReporter | null = null;
  let done = false;
  let told = 0;
  const begin = async () => {
    const { window } = connection;
    const reporter = token === undefined ? await window.createWorkDoneProgress() : window.attachWorkDoneProgress(token);
    if (done) return;
    shown = reporter;
    reporter.begin(title, 0, undefined, false);
  };
  const timer = setTimeout(() => begin().catch(() => undefined), NOTICED);
  try {
    return await work((message, share) => {
      const now = performance.now();
      if (now - told < BETWEEN) return;
      told = now;
      shown?.report(100 * Math.max(0, Math.min(1, share)), message);
    });
  } finally {
    done = true;
    clearTimeout(timer);
    (shown as WorkDoneProgressReporter | null)?.done();
  }
}
