import assert from 'node:assert/strict';
import { LEXICON } from '../../knowledge';
import { en } from '../../languages/en';
import { splitSentences } from '../sentences';
import { tokenize } from '../tokens';
import { frameOf } from './frame';
import { readWord } from './word';

const KNOWN: ReadonlyMap<string, number> = new Map([['new york', LEXICON.place]]);

/** The words over which a known phrase lies. */
function phraseIn(text: string): readonly string[] {
  const lexicon = (phrase: string) => KNOWN.get(phrase) ?? 0;
  const tokens = tokenize(text, en);
  const words = tokens.map((token) =>
    readWord(token.text, { language: en, lexicon, common: () => false, clusters: null }),
  );
  const { phrase } = frameOf(tokens, splitSentences(tokens, text, en), words, text, lexicon);
  return tokens.filter((_, i) => phrase[i] !== 0).map((token) => token.text);
}

describe('what the places of a block share', () => {
  it('finds known phrases at capitals', () => {
    assert.deepEqual(phraseIn('They flew to New York last week.'), ['New', 'York']);
  });
  it('finds them written small where no word has a capital', () => {
    assert.deepEqual(phraseIn('they flew to new york last week'), ['new', 'york']);
    assert.deepEqual(phraseIn('They flew to a new york last week.'), []);
  });
});
