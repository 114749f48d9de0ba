import type { FailureListener } from '../base';
import type { View } from '../features';
import { guarded, refusal } from './guard';
import { CancellationToken, type Connection } from './library';
import type { Session } from './session';

/** Answers a request; a handler that throws is told of and answered with `fallback`. */
export type Serve = <P, R>(
  method: string,
  fallback: NoInfer<R>,
  handler: (session: Session, params: P, token: CancellationToken) => R | Promise<R>,
) => void;

/** Hears a notification; a handler that throws is told of. */
export type Listen = <P>(method: string, handler: (session: Session, params: P) => void | Promise<void>) => void;

/** How requests and notifications reach their handlers: once there is a session, and under one guard. */
export function wiring(
  connection: Connection,
  session: () => Session | 'none yet' | 'shut down',
  onFailure: FailureListener,
): { readonly serve: Serve; readonly listen: Listen } {
  const serve: Serve = <P, R>(
    method: string,
    fallback: R,
    handler: (session: Session, params: P, token: CancellationToken) => R | Promise<R>,
  ) => {
    const answer = guarded(method, onFailure, fallback, (params: P, token: CancellationToken) => {
      const open = session();
      if (typeof open === 'string') throw refusal(open === 'shut down');
      return handler(open, params, token);
    });
    // The token comes last, after one parameter object; a request of another shape has none, or several.
    connection.onRequest<unknown, unknown>(method, (...args: readonly unknown[]) =>
      answer((args.length > 1 ? args[0] : undefined) as P, args.at(-1) as CancellationToken),
    );
  };
  const listen: Listen = (method, handler) => {
    const hear = guarded(method, onFailure, undefined, async (params: Parameters<typeof handler>[1]) => {
      const open = session();
      if (typeof open !== 'string') await handler(open, params);
    });
    connection.onNotification(method, async (params: Parameters<typeof handler>[1]) => {
      await hear(params, CancellationToken.None);
    });
  };
  return { serve, listen };
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** A handler from a feature: it reads the document as it stands, and null is the answer where it is not open. */
export const onView =
  <P extends OfDocument, R>(feature: (view: View, params: P, session: Session) => R | Promise<R>) =>
  async (session: Session, params: P, token: CancellationToken): Promise<R | null> => {
    const view = await session.documents.view(params.textDocument.uri, token);
    return view && feature(view, params, session);
  };
