import assert from 'node:assert/strict';
import { emptyKnowledge, LEXICON } from '../../knowledge';
import { fr } from '../../languages/fr';
import { splitSentences } from '../sentences';
import { tokenize } from '../tokens';
import { wholeName } from './extent';
import { frameOf } from './frame';
import { ALONE, BEGIN, LAST, OUTSIDE, tagOf } from './labels';
import { readWord } from './word';

const PERSON = 0;
const TEXT = "Valéry Giscard d'Estaing Martin parle.";
const KNOWN: ReadonlyMap<string, number> = new Map([["valéry giscard d'estaing", LEXICON.person]]);

/** The name that begins the text, where the model has "Valéry Giscard", and these tags for the two words after the particle. */
function wholeBefore(estaing: number, martin: number): string {
  const lexicon = (phrase: string) => KNOWN.get(phrase.toLowerCase()) ?? 0;
  const tokens = tokenize(TEXT, fr);
  const words = tokens.map(({ text }) =>
    readWord(text, { language: fr, lexicon, common: () => false, clusters: null }),
  );
  const frame = frameOf(tokens, splitSentences(tokens, TEXT, fr), words, TEXT, lexicon);
  const path = new Uint8Array(tokens.length);
  path.set([tagOf(PERSON, BEGIN), tagOf(PERSON, LAST), OUTSIDE, estaing, martin]);
  const knowledge = { ...emptyKnowledge, lexicon };
  const around = { tokens, text: TEXT, knowledge, language: fr, lexicon };
  const { first, end } = wholeName({ first: 0, end: 2 }, 'person', path, frame, around);
  return TEXT.slice(tokens[first]!.start, tokens[end - 1]!.end);
}

describe('how far a name goes', () => {
  it('goes as far as the known name, though its last word was taken for a name of its own', () => {
    assert.equal(wholeBefore(tagOf(PERSON, ALONE), OUTSIDE), "Valéry Giscard d'Estaing");
    assert.equal(wholeBefore(OUTSIDE, OUTSIDE), "Valéry Giscard d'Estaing");
  });
  it('takes no part of the name that comes next', () => {
    assert.equal(wholeBefore(tagOf(PERSON, BEGIN), tagOf(PERSON, LAST)), 'Valéry Giscard');
  });
});
