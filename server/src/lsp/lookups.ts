import type { CancellationToken } from 'vscode-languageserver';
import type { FailureListener } from '../base';
import { type FetchJson, type LookedUp, Lookup, type LookupCache, type LookupQuery, wikidata } from '../knowledge';

/** What a user has set about asking elsewhere; nothing that a workspace says counts. */
export interface LookupChoices {
  readonly wikidata: boolean;
  /** The Wikibase that is asked in Wikidata's place. */
  readonly address: string | undefined;
}

/** Names looked up elsewhere, for hovers, where the user has turned that on. */
export class Lookups {
  readonly #cache: () => LookupCache;
  readonly #fetch: FetchJson;
  readonly #onFailure: FailureListener;
  readonly #byAddress = new Map<string | undefined, Lookup | null>();

  /** The cache is opened with the first look-up. */
  constructor(cache: () => LookupCache, fetch: FetchJson, onFailure: FailureListener) {
    this.#cache = cache;
    this.#fetch = fetch;
    this.#onFailure = onFailure;
  }

  /** What is said elsewhere of a name; null where the user has not asked for that. */
  async find(query: LookupQuery, choices: LookupChoices, token: CancellationToken): Promise<LookedUp | null> {
    const lookup = choices.wikidata ? this.#at(choices.address) : null;
    if (!lookup) return null;
    const stop = new AbortController();
    const listening = token.onCancellationRequested(() => stop.abort());
    if (token.isCancellationRequested) stop.abort();
    try {
      return await lookup.find(query, stop.signal);
    } finally {
      listening.dispose();
    }
  }

  #at(address: string | undefined): Lookup | null {
    const before = this.#byAddress.get(address);
    if (before !== undefined) return before;
    const lookup = this.#open(address);
    this.#byAddress.set(address, lookup);
    return lookup;
  }

  #open(address: string | undefined): Lookup | null {
    if (address !== undefined && !isSafe(address)) {
      this.#onFailure('setting bluepencil.lookup.address', new Error('not an https: address'));
      return null;
    }
    return new Lookup(wikidata(address), this.#cache(), this.#fetch, this.#onFailure);
  }
}

/** Names are not sent in the clear, but within the machine. */
function isSafe(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || (protocol === 'http:' && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(hostname));
  } catch {
    return false;
  }
}
