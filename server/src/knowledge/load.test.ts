import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from '../base';
import { EMBEDDED_PACKS, loadKnowledge } from './load';

const read = (name: string) => readFile(join(__dirname, '../../data', name));

const NAMES = ['Paris', 'Emmanuel Macron', 'Emanuel Macron', 'Angela Merkle', 'Bundestag', 'Jeanne', 'Nantes', 'zzz'];

describe('the embedded packs', () => {
  it('open from what an earlier run kept of them, and know the same', async () => {
    const kept = new Map<string, Uint8Array>();
    const first = await loadKnowledge({ read, recall: async () => null, keep: (name, make) => kept.set(name, make()) });
    assert.equal(kept.size, first.packs.length);
    const unread: DataSource = {
      read: (name) => assert.fail(`${name} is read again`),
      recall: async (name) => kept.get(name)!,
      keep: (name) => assert.fail(`${name} is kept again`),
    };
    const second = await loadKnowledge(unread);
    assert.equal(second.version, first.version);
    for (const name of NAMES) {
      for (const language of ['en', 'fr']) {
        const readings = first.readings(name, language);
        assert.deepEqual(second.readings(name, language), readings);
        assert.deepEqual(second.near(name, language), first.near(name, language));
        assert.deepEqual(second.complete(name.slice(0, 4), language, 5), first.complete(name.slice(0, 4), language, 5));
        assert.equal(second.givenNameGender(name, language), first.givenNameGender(name, language));
        for (const { entity } of readings) assert.deepEqual(second.entity(entity), first.entity(entity));
      }
    }
    assert.ok(first.readings('Paris', 'en').length > 0 && first.near('Angela Merkle', 'en').length > 0);
  });

  it('are read where what was kept is cut short or something else', async () => {
    const kept = new Map<string, Uint8Array>();
    await loadKnowledge({ read, recall: async () => null, keep: (name, make) => kept.set(name, make()) });
    for (const spoil of [
      (bytes: Uint8Array) => bytes.subarray(0, -8),
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === 12 ? 0 : byte)),
      () => new Uint8Array(3),
      () => new Uint8Array(64),
    ]) {
      const asked: string[] = [];
      const knowledge = await loadKnowledge({
        read: (name) => {
          asked.push(name);
          return read(name);
        },
        recall: async (name) => spoil(kept.get(name)!),
        keep: () => {},
      });
      assert.deepEqual(asked, EMBEDDED_PACKS);
      assert.ok(knowledge.readings('Paris', 'en').length > 0);
    }
  });
});
