import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Locale } from '../rules';
import { checkOne, type Outcome } from './check-one';
import type { Input } from './input';
import { sayIn } from './say';
import { type CommonOptions, startSession } from './session';

/** What a thread is started with. */
interface Start {
  readonly common: CommonOptions;
  readonly locale: Locale;
}

/** What the arguments begin with in a thread: nobody types it, and that there are threads need not be loaded to tell. */
export const IN_THREAD = '\0thread';

/** Documents in the hands of one thread, so that it never waits for the next. */
const IN_HAND = 2;

/** A thread's side: checks what it is sent, one document after another, in its own session. */
export function serveThread(): void {
  const { common, locale } = workerData as Start;
  let told: string[] = [];
  const session = startSession(common, locale, (line) => told.push(line));
  // An answer is known by its turn: a document whose settings are read sooner still waits for the one before.
  let last: Promise<void> = Promise.resolve();
  const answer = async (input: Input) => {
    const outcome = await checkOne(input, await session);
    parentPort!.postMessage({ ...outcome, complaints: [...told, ...outcome.complaints] } satisfies Outcome);
    told = [];
  };
  parentPort!.on('message', (input: Input) => {
    last = last.then(() => answer(input));
  });
}

interface Thread {
  readonly worker: Worker;
  /** What it was sent and has not answered, in order. */
  readonly waiting: { readonly input: Input; readonly resolve: (outcome: Outcome) => void }[];
}

/** Threads that check documents. A thread that dies fails the document in its hands; another takes its place. */
export class ThreadPool {
  readonly #start: Start;
  readonly #size: number;
  readonly #threads: Thread[] = [];
  #closed = false;

  constructor(size: number, common: CommonOptions, locale: Locale) {
    this.#size = size;
    this.#start = { common, locale };
  }

  /** How many documents can be in hand at once. */
  get room(): number {
    return this.#size * IN_HAND;
  }

  check(input: Input): Promise<Outcome> {
    return new Promise((resolve) => this.#send(input, resolve));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #send(input: Input, resolve: (outcome: Outcome) => void): void {
    const thread = this.#idlest();
    thread.waiting.push({ input, resolve });
    thread.worker.postMessage(input);
  }

  #idlest(): Thread {
    const [idlest] = [...this.#threads].sort((a, b) => a.waiting.length - b.waiting.length);
    if (idlest && (idlest.waiting.length === 0 || this.#threads.length >= this.#size)) return idlest;
    return this.#open();
  }

  #open(): Thread {
    const worker = new Worker(join(__dirname, 'cli.js'), { workerData: this.#start, argv: [IN_THREAD] });
    const thread: Thread = { worker, waiting: [] };
    worker.on('message', (outcome: Outcome) => thread.waiting.shift()?.resolve(outcome));
    worker.on('error', (error: Error) => this.#lost(thread, error.message));
    worker.on('exit', (code) => this.#lost(thread, `exit ${code}`));
    this.#threads.push(thread);
    return thread;
  }

  #lost(thread: Thread, reason: string): void {
    const at = this.#threads.indexOf(thread);
    if (this.#closed || at < 0) return;
    this.#threads.splice(at, 1);
    const [broken, ...others] = thread.waiting;
    if (broken) {
      const { locale } = this.#start;
      const complaint = sayIn(locale)('cannotRead', { path: String(broken.input.id ?? ''), reason });
      broken.resolve({ language: null, findings: [], complaints: [complaint], failed: true });
    }
    for (const { input, resolve } of others) this.#send(input, resolve);
  }
}
