import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from './lines';

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r'), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('lines', () => {
  it('ends lines at LF, CRLF and CR', () => {
    const lines = new Lines('a\nbc\r\nd\re');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.spanOf(line)),
      [
        { start: 0, end: 1 },
        { start: 2, end: 4 },
        { start: 6, end: 7 },
        { start: 8, end: 9 },
      ],
    );
  });

  it('gives every offset a position that leads back to it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = new Lines(source);
        for (let offset = 0; offset <= source.length; offset++) {
          // Between CR and LF there is no position of its own: it is the end of the line.
          const insideBreak = source[offset - 1] === '\r' && source[offset] === '\n';
          assert.equal(lines.offsetAt(lines.positionAt(offset)), insideBreak ? offset - 1 : offset);
        }
      }),
    );
  });

  it('brings whatever it is given into the text', () => {
    const lines = new Lines('ab\ncd');
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: -1, character: 3 }), 0);
    assert.equal(lines.offsetAt({ line: Number.NaN, character: 1 }), 0);
    assert.equal(lines.offsetAt({ line: 1, character: Number.NaN }), 3);
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(lines.offsetsOf({ start: { line: 1, character: 1 }, end: { line: 0, character: 1 } }), {
      start: 1,
      end: 4,
    });
  });
});
