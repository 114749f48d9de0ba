import assert from 'node:assert/strict';
import { clusterKey, clusterOf, openClusters, packClusters } from './clusters';

describe('word clusters', () => {
  const words = new Map([
    ['paris', 3],
    ['lyon', 3],
    ['said', 0],
    ['économie', 700],
  ]);
  const coarse = Array.from({ length: 701 }, (_, k) => k % 64);

  it('come out of their bytes as they went in', () => {
    const clusters = openClusters(packClusters(words, coarse));
    for (const [word, group] of words) assert.equal(clusterOf(clusters, word), group, word);
    assert.deepEqual([...clusters.coarse], coarse);
  });

  it('give no group to a word that has none', () => {
    const clusters = openClusters(packClusters(words, coarse));
    for (const word of ['berlin', '', 'économies']) {
      assert.ok(![...words.keys()].some((known) => clusterKey(known) === clusterKey(word)));
      assert.equal(clusterOf(clusters, word), -1);
    }
  });
});
