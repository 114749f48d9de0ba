/** What the server uses of the worker it runs in; the compiler is not told of browsers, so that nothing else can lean on one. */
export interface WorkerScope {
  readonly location: { readonly href: string };
  addEventListener(
    type: 'unhandledrejection',
    listener: (event: { readonly reason: unknown; preventDefault(): void }) => void,
  ): void;
}

declare const self: WorkerScope;

export const scope: WorkerScope = self;
