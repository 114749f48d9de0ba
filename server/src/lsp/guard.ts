import { Cancelled, type CancelToken, type FailureListener } from '../base';
import { ErrorCodes, LSPErrorCodes, ResponseError } from './library';

/** Tells of each failure once: what was being done, and the error's first line with its trace. */
export function failureLog(write: (line: string) => void): FailureListener {
  const told = new Set<string>();
  return (what, error) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const key = `${what}: ${message}`;
    if (told.has(key)) return;
    // A server that runs for days forgets; to tell twice is better than to grow.
    if (told.size >= 1000) told.clear();
    told.add(key);
    write(`${what} failed: ${stack ?? message}`);
  };
}

/** A handler that never fails: what goes wrong is told and answered with `fallback`; what was cancelled is answered as cancelled. */
export const guarded =
  <P, T extends CancelToken, R>(
    what: string,
    onFailure: FailureListener,
    fallback: R,
    handler: (params: P, token: T) => R | Promise<R>,
  ) =>
  async (params: P, token: T): Promise<R | ResponseError<unknown>> => {
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof ResponseError) return error;
      if (!(error instanceof Cancelled)) {
        onFailure(what, error);
        return fallback;
      }
      return token.isCancellationRequested
        ? new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
        : new ResponseError(LSPErrorCodes.ContentModified, 'the document changed meanwhile');
    }
  };

/** The refusal of what comes too early, or too late. */
export const refusal = (shutDown: boolean) =>
  shutDown
    ? new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down')
    : new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized');
