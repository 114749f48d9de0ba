import { Lru } from '../base';
import type { LookupCache } from '../knowledge';

interface BrowserCache {
  match(address: string): Promise<{ text(): Promise<string> } | undefined>;
  put(address: string, response: unknown): Promise<void>;
  keys(): Promise<readonly { readonly url: string }[]>;
  delete(address: string): Promise<boolean>;
}

declare const caches: { open(name: string): Promise<BrowserCache> } | undefined;

/** So many answers are kept, the latest. */
const MOST = 500;

/** Keeps answers in the browser's own store, and where there is none, as in some workers, for as long as the worker lives. */
export function browserCache(): LookupCache {
  const memory = new Lru<string, string>(MOST);
  const store = typeof caches === 'undefined' ? null : caches.open('blue-pencil-lookup').catch(() => null);
  const address = (key: string) => `https://blue-pencil.invalid/${encodeURIComponent(key)}`;
  return {
    async get(key) {
      return memory.get(key) ?? (await (await (await store)?.match(address(key)))?.text()) ?? null;
    },
    async set(key, text) {
      memory.set(key, text);
      const kept = await store;
      if (!kept) return;
      await kept.put(address(key), new Response(text));
      const all = await kept.keys();
      await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map(({ url }) => kept.delete(url)));
    },
  };
}
