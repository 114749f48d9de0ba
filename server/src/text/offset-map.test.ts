import assert from 'node:assert/strict';
import { OffsetMap } from './offset-map';

describe('OffsetMap', () => {
  // Prose "caf&eacute; **x**" reads "café x": é is a gap of 8 units of source, the asterisks one of prose without any.
  const map = new OffsetMap([
    [0, 0, 3],
    [4, 11, 1],
    [5, 14, 1],
  ]);

  it('leads to the source and back', () => {
    assert.deepEqual(map.toSource({ start: 0, end: 4 }), { start: 0, end: 11 });
    assert.deepEqual(map.toSource({ start: 3, end: 4 }), { start: 3, end: 11 });
    assert.deepEqual(map.toSource({ start: 5, end: 6 }), { start: 14, end: 15 });
    assert.deepEqual(map.toSource({ start: 5, end: 5 }), { start: 14, end: 14 });
    assert.deepEqual(
      [0, 3, 7, 11, 13, 14, 15].map((s) => map.toProse(s)),
      [0, 3, 4, 4, 5, 5, 6],
    );
  });

  it('tells what is the same on both sides', () => {
    assert.ok(map.isVerbatim({ start: 0, end: 3 }));
    assert.ok(!map.isVerbatim({ start: 2, end: 4 }));
    assert.ok(!map.isVerbatim({ start: 4, end: 6 }));
  });

  it('can be nothing, or everything', () => {
    assert.deepEqual(new OffsetMap([]).toSource({ start: 0, end: 0 }), { start: 0, end: 0 });
    assert.deepEqual(OffsetMap.identity(5).toSource({ start: 1, end: 3 }), { start: 1, end: 3 });
    assert.deepEqual(OffsetMap.identity(5), new OffsetMap([[0, 0, 5]]));
  });
});
