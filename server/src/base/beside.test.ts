import assert from 'node:assert/strict';
import { keptBeside } from './beside';

describe('kept beside an object', () => {
  it('keeps one thing an object, which can be another later', () => {
    const kept = keptBeside<object, number>();
    const [a, b] = [{}, {}];
    kept.set(a, 1);
    kept.set(b, 2);
    kept.set(a, 3);
    assert.deepEqual([kept.get(a), kept.get(b), kept.get({})], [3, 2, undefined]);
  });

  it('keeps different things apart, and an undefined one', () => {
    const [one, other] = [keptBeside<object, string | undefined>(), keptBeside<object, string>()];
    const object = Object.freeze({});
    one.set(object, undefined);
    other.set(object, 'b');
    assert.deepEqual([one.get(object), other.get(object)], [undefined, 'b']);
  });

  it('shows nothing of it, and gives no copy of the object any', () => {
    const kept = keptBeside<object, number>();
    const object = { word: 'a' };
    kept.set(object, 1);
    assert.deepStrictEqual(object, { word: 'a' });
    assert.deepEqual(Reflect.ownKeys(object), ['word']);
    assert.equal(kept.get({ ...object }), undefined);
  });
});
