import assert from 'node:assert/strict';
import { Lookup, type LookupCache, type LookupLimits } from './lookup';
import type { LookedUp, LookupProvider, LookupQuery } from './provider';

const query: LookupQuery = { name: 'Ada Byron', type: 'person', language: 'en', answerIn: 'en', known: null };
const answer: LookedUp = {
  source: 'Test',
  id: 'Q1',
  address: 'https://example.org/Q1',
  label: 'Ada Byron',
  description: 'writer',
  namesakes: [],
};
const provider: LookupProvider = {
  id: 'test',
  find: async ({ name }, get) => ((await get(`https://example.org/${name}`)) === null ? null : answer),
};
const never = new AbortController().signal;

function memory(): LookupCache & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (key) => kept.get(key) ?? null,
    set: async (key, text) => {
      kept.set(key, text);
    },
  };
}

/** A look-up whose requests are written down, and answered by `respond`. */
function lookup(
  respond: (signal: AbortSignal) => Promise<unknown>,
  limits: Partial<LookupLimits> = {},
  cache: LookupCache = memory(),
) {
  const asked: string[] = [];
  const failures: string[] = [];
  const made = new Lookup(
    provider,
    cache,
    (address, signal) => {
      asked.push(address);
      return respond(signal);
    },
    (what, error) => failures.push(`${what}: ${(error as Error).message}`),
    { gap: 0, ...limits },
  );
  return { find: (signal = never, name = query.name) => made.find({ ...query, name }, signal), asked, failures };
}

const untilAborted = (signal: AbortSignal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('looking names up', () => {
  it('asks once for all who want to know, and keeps the answer', async () => {
    const cache = memory();
    const { find, asked } = lookup(async () => ({}), {}, cache);
    assert.deepEqual(await Promise.all([find(), find()]), [answer, answer]);
    assert.deepEqual(await find(), answer);
    assert.deepEqual(asked, ['https://example.org/Ada Byron']);
    const again = lookup(async () => ({}), {}, cache);
    assert.deepEqual(await again.find(), answer);
    assert.deepEqual(again.asked, []);
  });

  it('keeps that there is nothing to know, and asks again once that is old', async () => {
    const cache = memory();
    const { find, asked } = lookup(async () => null, {}, cache);
    assert.equal(await find(), null);
    assert.equal(await find(), null);
    assert.equal(asked.length, 1);
    const old = lookup(async () => null, { freshNone: 0 }, cache);
    assert.equal(await old.find(), null);
    assert.equal(old.asked.length, 1);
  });

  it('keeps nobody waiting for long, and has a late answer for the next', async () => {
    const { find, asked } = lookup(() => later(60), { wait: 10 });
    assert.equal(await find(), null);
    await later(120);
    assert.deepEqual(await find(), answer);
    assert.equal(asked.length, 1);
  });

  it('stops a request that nobody waits for any more, and thinks nothing of it', async () => {
    const { find, failures } = lookup(untilAborted);
    const stop = new AbortController();
    const waiting = find(stop.signal);
    await later(5);
    stop.abort();
    assert.equal(await waiting, null);
    await later(5);
    assert.deepEqual(failures, []);
  });

  it('leaves a source alone for a while once it has failed or is too slow', async () => {
    const { find, asked, failures } = lookup(untilAborted, { whole: 20, rest: 60 });
    assert.equal(await find(), null);
    assert.equal(await find(never, 'Bo Lee'), null);
    assert.equal(asked.length, 1);
    assert.equal(failures.length, 1);
    await later(80);
    await find(never, 'Bo Lee');
    assert.equal(asked.length, 2);
  });

  it('sends one request after the other, with a gap between', async () => {
    const times: number[] = [];
    const { find } = lookup(
      async () => {
        times.push(performance.now());
        return {};
      },
      { gap: 40 },
    );
    await Promise.all(['A B', 'C D', 'E F'].map((name) => find(never, name)));
    assert.ok(times[1]! - times[0]! >= 35 && times[2]! - times[1]! >= 35, times.join());
  });

  it('does not trust what was kept', async () => {
    for (const text of [
      '{',
      '3',
      '{"at":1e15,"answer":null}',
      `{"at":${Date.now()},"answer":{"address":"javascript:1"}}`,
    ]) {
      const { find, asked } = lookup(async () => ({}), {}, { get: async () => text, set: async () => undefined });
      assert.deepEqual(await find(), answer, text);
      assert.equal(asked.length, 1, text);
    }
    const broken = { get: () => Promise.reject(new Error('no')), set: () => Promise.reject(new Error('no')) };
    assert.deepEqual(await lookup(async () => ({}), {}, broken).find(), answer);
  });
});
