import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from '../../base';
import { clusterOf } from './clusters';
import { loadNameModel } from './model';

const read = async (name: string) => new Uint8Array(await readFile(join(__dirname, '../../../data', name)));

describe('the shipped name model', () => {
  it('opens from what an earlier run kept of it, and is the same', async () => {
    const kept = new Map<string, Uint8Array>();
    const first = await loadNameModel({ read, recall: async () => null, keep: (name, make) => kept.set(name, make()) });
    assert.equal(kept.size, 1);
    const again: DataSource = {
      read: (name) => assert.fail(`${name} is read again`),
      recall: async (name) => kept.get(name)!,
      keep: (name) => assert.fail(`${name} is kept again`),
    };
    const second = await loadNameModel(again);
    assert.deepEqual(second, first);
    assert.ok(clusterOf(second.clusters!, 'monday') >= 0);
  });

  it('is read anew where what was kept is something else', async () => {
    const model = await loadNameModel({ read, recall: async () => new Uint8Array(100), keep: () => {} });
    assert.ok(model.index.some((bits) => bits !== 0));
  });
});
