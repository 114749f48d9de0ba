import assert from 'node:assert/strict';
import { ConfigFiles, rootOf } from './config-files';

describe('settings files', () => {
  it('are looked for from the document’s folder up to its workspace’s, each once', async () => {
    const asked: string[] = [];
    const files = {
      read: async (uri: string) => {
        asked.push(uri);
        return uri === 'file:///w/.bluepencil.yml' ? 'language: fr\n' : null;
      },
      isLinked: async () => false,
      list: async () => [],
      listIn: async () => [],
    };
    const found: (string | null)[] = [];
    const configs = new ConfigFiles(
      files,
      (_, config) => found.push(config?.uri ?? null),
      () => ['file:///w'],
    );
    for (let round = 0; round < 2; round++) {
      const config = await configs.nearest('file:///w/a/b/c.md', ['file:///w']);
      assert.equal(config?.file.settings.language, 'fr');
    }
    assert.deepEqual(asked, [
      'file:///w/a/b/.bluepencil.yml',
      'file:///w/a/.bluepencil.yml',
      'file:///w/.bluepencil.yml',
    ]);
    assert.deepEqual(found, [null, null, 'file:///w/.bluepencil.yml']);
    await configs.reread('file:///w/a/.bluepencil.yml');
    assert.equal(asked.length, 4);
    assert.equal(await configs.nearest('file:///elsewhere/c.md', ['file:///w']), null);
    assert.equal(asked.length, 4);
  });

  it('of which nobody can say whether they are links are not read, and nothing is said of them', async () => {
    const files = {
      read: () => assert.fail('it was read'),
      isLinked: () => Promise.reject(new Error('no')),
      list: async () => [],
      listIn: async () => [],
    };
    const found: unknown[] = [];
    const configs = new ConfigFiles(
      files,
      (_, config) => found.push(config),
      () => ['file:///w'],
    );
    assert.equal(await configs.in('file:///w'), null);
    assert.deepEqual(found, [null]);
  });

  it('that cannot be read are none', async () => {
    const files = {
      read: () => Promise.reject(new Error('no')),
      isLinked: async () => false,
      list: async () => [],
      listIn: async () => [],
    };
    assert.equal(
      await new ConfigFiles(
        files,
        () => undefined,
        () => [],
      ).in('file:///w'),
      null,
    );
    assert.equal(
      await new ConfigFiles(
        null,
        () => undefined,
        () => [],
      ).in('file:///w'),
      null,
    );
  });
});

describe('the folder that holds a document', () => {
  const roots = ['file:///w', 'file:///w/inner', 'file:///wide'];

  it('is the deepest of those that do', () => {
    assert.equal(rootOf('file:///w/a.md', roots), 'file:///w');
    assert.equal(rootOf('file:///w/inner/a.md', roots), 'file:///w/inner');
    assert.equal(rootOf('file:///wider/a.md', roots), null);
  });

  it('for a document without a place is the only one there is', () => {
    assert.equal(rootOf('untitled:a', ['file:///w']), 'file:///w');
    assert.equal(rootOf('untitled:a', roots), null);
  });
});
