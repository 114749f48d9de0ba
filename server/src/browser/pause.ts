interface Port {
  onmessage: (() => void) | null;
  postMessage(message: null): void;
  close(): void;
}

declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port };

/** Gives way to incoming messages. A message to oneself comes back sooner than a timer, which browsers slow to 4 ms. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
