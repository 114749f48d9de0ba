import type { FailureListener } from '../../base';
import type { LookedUp, LookupProvider, LookupQuery } from './provider';

/** Where answers are kept, between runs where it can be. What goes wrong with it is a miss. */
export interface LookupCache {
  get(key: string): Promise<string | null>;
  set(key: string, text: string): Promise<void>;
}

/** Fetches a JSON document; gives up once the signal says so. Rejects with what went wrong. */
export type FetchJson = (address: string, signal: AbortSignal) => Promise<unknown>;

export interface LookupLimits {
  /** How long one who asks is kept waiting, in milliseconds; what comes later is there for the next. */
  readonly wait: number;
  /** How long the source may take for all it is asked about a name. */
  readonly whole: number;
  /** The least time between two requests. */
  readonly gap: number;
  /** How long the source is left alone once it has failed. */
  readonly rest: number;
  /** How long an answer is good, and how long it is good that there was none. */
  readonly fresh: number;
  readonly freshNone: number;
}

const DAY = 86_400_000;

const LIMITS: LookupLimits = { wait: 1500, whole: 8000, gap: 250, rest: 60_000, fresh: 30 * DAY, freshNone: DAY };

/** One name being looked up, for all who wait for it. */
interface Asked {
  readonly answer: Promise<LookedUp | null>;
  readonly stop: AbortController;
  waiting: number;
}

/** Asks a source about names: each once, one request after the other, never for long, and not for a while after it has failed. */
export class Lookup {
  readonly #provider: LookupProvider;
  readonly #cache: LookupCache;
  readonly #fetch: FetchJson;
  readonly #onFailure: FailureListener;
  readonly #limits: LookupLimits;
  readonly #asked = new Map<string, Asked>();
  #turn: Promise<unknown> = Promise.resolve();
  #closedUntil = 0;

  constructor(
    provider: LookupProvider,
    cache: LookupCache,
    fetch: FetchJson,
    onFailure: FailureListener,
    limits: Partial<LookupLimits> = {},
  ) {
    this.#provider = provider;
    this.#cache = cache;
    this.#fetch = fetch;
    this.#onFailure = onFailure;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** What the source says of a name; null where it says nothing, nothing in time, or the signal says that nobody waits. Never rejects. */
  async find(query: LookupQuery, signal: AbortSignal): Promise<LookedUp | null> {
    if (signal.aborted) return null;
    const key = JSON.stringify([
      this.#provider.id,
      query.language,
      query.answerIn,
      query.type,
      query.known,
      query.name,
    ]);
    let asked = this.#asked.get(key);
    if (!asked) {
      const stop = new AbortController();
      const answer = this.#ask(key, query, stop.signal).finally(() => this.#asked.delete(key));
      asked = { answer, stop, waiting: 0 };
      this.#asked.set(key, asked);
    }
    asked.waiting++;
    const answer = await within(asked.answer, this.#limits.wait, signal);
    asked.waiting--;
    if (signal.aborted && asked.waiting === 0) asked.stop.abort();
    return answer;
  }

  async #ask(key: string, query: LookupQuery, signal: AbortSignal): Promise<LookedUp | null> {
    const kept = await this.#kept(key);
    if (kept) return kept.answer;
    if (Date.now() < this.#closedUntil) return null;
    const all = AbortSignal.any([signal, AbortSignal.timeout(this.#limits.whole)]);
    try {
      const answer = await this.#provider.find(query, (address) => this.#inTurn(address, all));
      await this.#cache.set(key, JSON.stringify({ at: Date.now(), answer })).catch(() => undefined);
      return answer;
    } catch (error) {
      if (signal.aborted) return null;
      this.#closedUntil = Date.now() + this.#limits.rest;
      this.#onFailure(`looking names up at ${this.#provider.id}`, error);
      return null;
    }
  }

  /** A kept answer that is still good. */
  async #kept(key: string): Promise<{ readonly answer: LookedUp | null } | null> {
    try {
      const text = await this.#cache.get(key);
      const kept = text === null ? null : JSON.parse(text);
      const answer = isAnswer(kept?.answer) ? kept.answer : null;
      if (!kept || typeof kept.at !== 'number' || (answer === null && kept.answer !== null)) return null;
      const age = Date.now() - kept.at;
      return age >= 0 && age < (answer ? this.#limits.fresh : this.#limits.freshNone) ? { answer } : null;
    } catch {
      return null;
    }
  }

  /** A request, once the one before is done and the gap is over. */
  #inTurn(address: string, signal: AbortSignal): Promise<unknown> {
    const before = this.#turn;
    const mine = (async () => {
      await before;
      signal.throwIfAborted();
      return this.#fetch(address, signal);
    })();
    this.#turn = mine
      .catch(() => undefined)
      .then(() => new Promise((resolve) => setTimeout(resolve, this.#limits.gap)));
    return mine;
  }
}

/** The promise's value, or null once the time is over or the signal says so. The promise must not reject. */
function within<T>(promise: Promise<T | null>, wait: number, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve) => {
    const end = (value: T | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', none);
      resolve(value);
    };
    const none = () => end(null);
    const timer = setTimeout(none, wait);
    signal.addEventListener('abort', none);
    void promise.then(end);
  });
}

/** What was kept may be another version's, or anybody's. */
function isAnswer(value: unknown): value is LookedUp {
  const {
    source,
    address,
    label,
    description,
    born = '',
    died = '',
    article,
    namesakes,
  } = (value ?? {}) as Partial<LookedUp>;
  const isWeb = (text: unknown) => typeof text === 'string' && /^https?:\/\//.test(text);
  return (
    isWeb(address) &&
    (article === undefined || isWeb(article)) &&
    [source, label, description, born, died].every((text) => typeof text === 'string') &&
    Array.isArray(namesakes) &&
    namesakes.every(
      (other) => isWeb(other?.address) && typeof other.label === 'string' && typeof other.description === 'string',
    )
  );
}
