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

  it('tells a slip for an apostrophe, inside a quotation too, and from a mark without its space', () => {
    const slips = (text: string) => marksIn(text).apostrophes.length;
    assert.deepEqual(pairsIn('They "want the ball and it isn"t fair," he said.'), [
      '"want the ball and it isn"t fair,"',
    ]);
    assert.equal(slips('They "want the ball and it isn"t fair," he said.'), 1);
    assert.equal(slips('The city"s bridge and OPEC"s oil.'), 2);
    assert.equal(slips('A banker said"It will be a good idea."'), 0);
  });

  it('lets a single mark stay open over the end of a paragraph', () => {
    assert.deepEqual(pairsIn('‘The water rose,’ she said. ‘I thought: this is it.'), [
      '‘The water rose,’',
      '‘I thought: this is it.',
    ]);
    assert.deepEqual(pairsIn('In the summer of ‘Ninety, the ‘Bird sang.'), []);
  });

  it('closes two guillemets that end together with one mark', () => {
    assert.deepEqual(pairsIn('Il parle de « un « deux ».'), ['« un « deux »', '« deux »']);
  });

  it('reads straight marks inside straight marks by the spaces around them', () => {
    assert.deepEqual(pairsIn('"They told me: "you will fail". Well, no," he said.'), [
      '"They told me: "you will fail". Well, no,"',
      '"you will fail"',
    ]);
    assert.deepEqual(pairsIn('"One," he said. "Two," she said. "Three."'), ['"One,"', '"Two,"', '"Three."']);
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
