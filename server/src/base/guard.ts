import { Cancelled } from './cancel';
import type { Steps } from './cooperate';

/** Told of a failure that was contained: what was being done, and what went wrong. */
export type FailureListener = (what: string, error: unknown) => void;

/**
 * Runs `work` and gives its result; where it throws, tells `onFailure` and gives `fallback`.
 * A cancellation is no failure: it passes through.
 */
export function guard<T>(what: string, onFailure: FailureListener, work: () => T, fallback: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    onFailure(what, error);
    return fallback;
  }
}

/** The same of work that is cut into steps. */
export function* guardSteps<T>(what: string, onFailure: FailureListener, work: Steps<T>, fallback: T): Steps<T> {
  try {
    return yield* work;
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    onFailure(what, error);
    return fallback;
  }
}
