import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../languages';
import { tokenize } from '../tokens';
import { marksOf } from './marks';

const en = languageOf('en')!;
const marksIn = (text: string) => marksOf({ text, tokens: tokenize(text, en) });
const pairsIn = (text: string) => marksIn(text).pairs.map((pair) => text.slice(pair.start, pair.end));

describe('marksOf', () => {
  it('pairs marks of every style, one inside another', () => {
    assert.deepEqual(pairsIn('“He said ‘no’ to me,” and «oui» and "yes".'), [
      '“He said ‘no’ to me,”',
      '‘no’',
      '«oui»',
      '"yes"',
    ]);
  });

  it('takes no apostrophe and no inch for a mark', () => {
    assert.deepEqual(pairsIn("The ’90s, the drivers' union, 5'10\" tall."), []);
  });

  it('closes two guillemets that end together with one mark', () => {
    assert.deepEqual(pairsIn('Il parle de « un « deux ».'), ['« un « deux »', '« deux »']);
  });

  it('tells marks without a partner', () => {
    assert.equal(marksIn('“Open and never closed.').pairs[0]!.close, null);
    assert.equal(marksIn('Closed and never opened,” she said.').strays.length, 1);
  });

  it('nests every pair, and keeps each within the text, whatever the marks', () => {
    const piece = fc.constantFrom('«', '»', '“', '”', '‘', '’', '"', "'", 'word', ' ', ', ', '. ', '(', ')');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const pair of marksIn(text).pairs) {
          assert.ok(pair.start >= 0 && pair.start <= pair.content.start);
          assert.ok(pair.content.start <= pair.content.end || pair.close === null);
          assert.ok(pair.end <= text.length);
        }
      }),
    );
  });
});
