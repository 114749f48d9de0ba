import { availableParallelism } from 'node:os';
import type { Locale } from '../rules';
import { checkOne, type Outcome } from './check-one';
import { type Input, isUnreadable, type Unreadable } from './input';
import { type CommonOptions, type Session, startSession } from './session';
import { ThreadPool } from './threads';

/** A document with what came of checking it, or why there is none. */
export type Result = Unreadable | { readonly input: Input; readonly outcome: Outcome };

export interface OutcomeOptions {
  readonly common: CommonOptions;
  readonly locale: Locale;
  readonly complain: (line: string) => void;
  /** The most threads; nothing for one a core. */
  readonly threads?: number;
  /** Each document is wanted as soon as it comes: nothing is read ahead. */
  readonly streamed: boolean;
}

/** So much text, in UTF-16 units, is checked before other threads are ready to help: less is done by one, unless it is said how many. */
const WORTH_THREADS = 400_000;

/** Checks every input, and gives the results in the order of the inputs; many are shared out to threads. */
export async function* outcomesOf(
  inputs: AsyncIterable<Input | Unreadable>,
  options: OutcomeOptions,
): AsyncGenerator<Result> {
  const told = new Set<string>();
  const complain = (line: string) => {
    if (!told.has(line)) options.complain(line);
    told.add(line);
  };
  const session = startSession(options.common, options.locale, complain);
  // It is awaited below, once the first inputs are read.
  session.catch(() => undefined);
  const threads = options.streamed ? 1 : (options.threads ?? availableParallelism());
  const iterator = inputs[Symbol.asyncIterator]();
  const first: (Input | Unreadable)[] = [];
  let isMore = true;
  let length = 0;
  const worth = options.threads === undefined ? WORTH_THREADS : 0;
  while (threads > 1 && isMore && (length < worth || first.length < 2)) {
    const { done, value } = await iterator.next();
    isMore = done !== true;
    if (!isMore) break;
    first.push(value);
    length += isUnreadable(value) ? 0 : value.text.length;
  }
  const all = async function* () {
    yield* first.splice(0);
    if (isMore) yield* { [Symbol.asyncIterator]: () => iterator };
  };
  const started = await session;
  if (threads > 1 && isMore) yield* inThreads(all(), { ...options, complain }, threads);
  else yield* oneByOne(all(), started);
}

async function* oneByOne(inputs: AsyncIterable<Input | Unreadable>, session: Session): AsyncGenerator<Result> {
  for await (const input of inputs) {
    yield isUnreadable(input) ? input : { input, outcome: await checkOne(input, session) };
  }
}

/** Only so many documents are held at once, whatever their number: memory stays flat. */
async function* inThreads(
  inputs: AsyncIterable<Input | Unreadable>,
  { common, locale, complain }: OutcomeOptions,
  threads: number,
): AsyncGenerator<Result> {
  const pool = new ThreadPool(threads, common, locale);
  const waiting: (Unreadable | { readonly input: Input; readonly outcome: Promise<Outcome> })[] = [];
  const next = async (): Promise<Result> => {
    const result = waiting.shift()!;
    if (isUnreadable(result)) return result;
    const outcome = await result.outcome;
    // Every thread reads the settings for itself; `complain` says once what is wrong with them.
    for (const line of outcome.complaints) complain(line);
    return { input: result.input, outcome: { ...outcome, complaints: [] } };
  };
  try {
    for await (const input of inputs) {
      waiting.push(isUnreadable(input) ? input : { input, outcome: pool.check(input) });
      if (waiting.length >= pool.room) yield await next();
    }
    while (waiting.length > 0) yield await next();
  } finally {
    await pool.close();
  }
}
