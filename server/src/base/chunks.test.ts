import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Chunks } from './chunks';

const lists = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { maxLength: 300 });
const edits = fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(9), { maxLength: 3 })), { maxLength: 5 });

describe('a list in chunks', () => {
  it('is what the list with those changes is, and leaves the list before alone', () => {
    fc.assert(
      fc.property(lists, edits, (before, changes) => {
        const places = new Map(before.length === 0 ? [] : changes.map(([at, item]) => [at % before.length, item]));
        const after = before.map((item, i) => places.get(i) ?? item);
        const old = Chunks.of(before);
        const now = old.with(places);
        assert.deepEqual([...old], before);
        assert.deepEqual([...now], after);
        assert.deepEqual([...now.flat()], after.flat());
        assert.deepEqual(now.joined(), after.flat());
        assert.deepEqual(
          [...now.filled()],
          [...after.entries()].filter(([, item]) => item.length > 0),
        );
        assert.deepEqual(
          old.differing(now),
          [...places.keys()].sort((a, b) => a - b),
        );
        assert.deepEqual(now.slice(-1, 70), after.slice(0, 70));
      }),
    );
  });

  it('stays the same list where nothing changes', () => {
    const list = Chunks.of(['a', 'b', 'c']);
    assert.equal(list.with(new Map([[1, 'b']])), list);
  });
});
