import type { Say } from './say';

/** How often the count is written, in milliseconds. */
const EVERY = 200;
/** Runs shorter than this, in milliseconds, show none. */
const QUIET = 1000;

/** A terminal to write progress to. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Hands items on and counts them on a terminal, on one line that is taken away at the end. Says nothing where there is no terminal. */
export async function* counted<T>(items: AsyncIterable<T>, terminal: Terminal, say: Say): AsyncGenerator<T> {
  if (!terminal.isTTY) {
    yield* items;
    return;
  }
  let done = 0;
  let last = Date.now() + QUIET - EVERY;
  let shown = false;
  try {
    for await (const item of items) {
      yield item;
      done++;
      if (Date.now() - last < EVERY) continue;
      last = Date.now();
      shown = true;
      terminal.write(`\r${say(done === 1 ? 'progressOne' : 'progress', { done })}`);
    }
  } finally {
    if (shown) terminal.write('\r\u001B[K');
  }
}
