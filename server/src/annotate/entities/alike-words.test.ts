import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runNow } from '../../base';
import { AlikeWords } from './alike-words';

/** Words of few letters, so that many are a slip apart and some keys are shared by more than is looked at. */
const words = fc.uniqueArray(
  fc.array(fc.constantFrom('a', 'e', 'n', 'r'), { minLength: 3, maxLength: 7 }).map((letters) => letters.join('')),
  { maxLength: 120 },
);

const told = (alike: AlikeWords, list: readonly string[]) => list.map((word) => [...alike.alikeTo(word)].sort());

describe('the words of names that are a slip apart', () => {
  it('are the same whatever words an earlier version had', () => {
    fc.assert(
      fc.property(words, words, words, (first, second, third) => {
        const versions = [first, first.concat(second.slice(0, 3)), second, second.slice(2).concat(third.slice(0, 2))];
        let before: AlikeWords | null = null;
        for (const version of versions) {
          const list = [...new Set(version)];
          const now: AlikeWords = runNow(AlikeWords.of(new Set(list), before));
          const fresh = runNow(AlikeWords.of(new Set(list), null));
          assert.deepEqual(told(now, list), told(fresh, list));
          before = now;
        }
      }),
    );
  });

  it('have letters swapped, or one more or less', () => {
    const alike = runNow(AlikeWords.of(new Set(['kessler', 'keslser', 'moreau', 'feld']), null));
    assert.deepEqual(alike.alikeTo('kessler'), ['keslser']);
    assert.deepEqual(alike.alikeTo('feld'), []);
  });
});
