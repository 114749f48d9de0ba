import assert from 'node:assert/strict';
import fc from 'fast-check';
import { soundKey } from './spelling-distance';
import { entriesLike, wordColumns } from './word-table';

const word = fc.string({ unit: fc.constantFrom(...'abcehikmnst'), minLength: 1, maxLength: 6 });

const shortened = (text: string): readonly string[] => [
  text,
  ...[...text].map((_, i) => text.slice(0, i) + text.slice(i + 1)),
];

/** What the table promises, word by word. */
const areAlike = (a: string, b: string): boolean =>
  a.length > 2 &&
  b.length > 2 &&
  (soundKey(a) === soundKey(b) || shortened(a).some((text) => shortened(b).includes(text)));

describe('a table of words', () => {
  it('finds what a scan of all words finds, in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), fc.array(word, { maxLength: 3 }), (known, asked) => {
        // Each word stands in the entry of its own place and in one that two words share.
        const entries = new Map(known.map((own, i) => [own, [i, known.length + (i >> 1)]]));
        const wanted = new Set(
          known.filter((own) => asked.some((other) => areAlike(own, other))).flatMap((own) => entries.get(own)!),
        );
        assert.deepEqual(
          entriesLike(wordColumns(entries), asked),
          [...wanted].sort((a, b) => a - b),
        );
      }),
    );
  });
});
