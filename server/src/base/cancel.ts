/** Says whether the one who asked still wants the answer. An LSP `CancellationToken` fits. */
export interface CancelToken {
  readonly isCancellationRequested: boolean;
}

/** A token that asks. */
export class CancelledWhen implements CancelToken {
  readonly #isCancelled: () => boolean;

  constructor(isCancelled: () => boolean) {
    this.#isCancelled = isCancelled;
  }

  get isCancellationRequested(): boolean {
    return this.#isCancelled();
  }
}

export const neverCancelled: CancelToken = { isCancellationRequested: false };

/** Thrown out of work that nobody waits for any more. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
  }
}

export function throwIfCancelled(token: CancelToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}
