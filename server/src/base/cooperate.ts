import { type CancelToken, throwIfCancelled } from './cancel';

/** Work cut into short steps: it yields wherever it may be put aside. */
export type Steps<T> = Generator<undefined, T, void>;

/** What `make` makes of each item of a list, an item a step. */
export function* inSteps<T, R>(list: readonly T[], make: (item: T, index: number) => R): Steps<R[]> {
  const made: R[] = [];
  for (let i = 0; i < list.length; i++) {
    made.push(make(list[i]!, i));
    yield;
  }
  return made;
}

/** Runs the steps to the end at once. */
export function runNow<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs the steps, giving way to other work every `slice` milliseconds by awaiting `pause`.
 * Throws `Cancelled` at the first step after the token was cancelled.
 */
export async function runInTurns<T>(
  steps: Steps<T>,
  token: CancelToken,
  pause: () => Promise<void>,
  slice = 5,
): Promise<T> {
  let started = performance.now();
  for (;;) {
    throwIfCancelled(token);
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started >= slice) {
      await pause();
      started = performance.now();
    }
  }
}
