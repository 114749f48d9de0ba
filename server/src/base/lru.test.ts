import assert from 'node:assert/strict';
import { Lru } from './lru';

describe('Lru', () => {
  it('forgets what was used longest ago', () => {
    const lru = new Lru<string, number>(2);
    lru.set('a', 1);
    lru.set('b', 2);
    lru.get('a');
    lru.set('c', 3);
    assert.deepEqual(
      ['a', 'b', 'c'].map((key) => lru.get(key)),
      [1, undefined, 3],
    );
  });

  it('counts what entries weigh, also of one that is replaced or taken out', () => {
    const lru = new Lru<string, string>(10, (_, value) => value.length);
    lru.set('a', 'four');
    lru.set('a', 'longer');
    lru.set('b', 'four');
    assert.equal(lru.size, 2);
    lru.delete('a');
    lru.set('c', 'sixsix');
    assert.deepEqual([lru.get('b'), lru.get('c')], ['four', 'sixsix']);
    lru.set('d', 'more than it holds');
    assert.equal(lru.size, 0);
  });
});
