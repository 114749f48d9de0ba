import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spelling, spellingDistance } from './spelling-distance';

const distance = (a: string, b: string, limit = Infinity) => spellingDistance(spelling(a), spelling(b), limit);

describe('spellingDistance', () => {
  it('costs a slip less than another letter', () => {
    assert.equal(distance('Albania', 'Alabnia'), 0.75);
    assert.equal(distance('Merkel', 'Merkell'), 0.5);
    assert.equal(distance('Tchad', 'Tchat'), 0.5);
    assert.equal(distance('Rutte', 'Rute'), 0.5);
    assert.equal(distance('Berlin', 'Merlin'), 1.5);
  });

  it('is the same under any limit that it does not pass', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abcdehr '), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(name, name, fc.constantFrom(0.8, 1, 1.5, 2), (a, b, limit) => {
        const whole = distance(a, b);
        assert.equal(distance(a, b, limit), whole > limit ? Infinity : whole);
      }),
    );
  });
});
