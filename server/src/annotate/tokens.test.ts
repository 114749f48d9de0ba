import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../languages';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

const fr = languageOf('fr')!;
const en = languageOf('en')!;
const texts = (text: string, language = fr) => tokenize(text, language).map((token) => token.text);

describe('tokens', () => {
  it('splits elisions and keeps words that only look elided', () => {
    assert.deepEqual(texts('L’OTAN n’est pas d’accord aujourd’hui'), [
      'L’',
      'OTAN',
      'n’',
      'est',
      'pas',
      'd’',
      'accord',
      'aujourd’hui',
    ]);
  });

  it('splits inverted pronouns, with the t between vowels', () => {
    assert.deepEqual(texts('dit-il, a-t-elle ajouté'), ['dit', '-il', ',', 'a', '-t-elle', 'ajouté']);
    assert.equal(tokenize('a-t-il', fr)[1]!.norm, 'il');
    assert.deepEqual(texts('un rendez-vous à Saint-Ouen'), ['un', 'rendez-vous', 'à', 'Saint-Ouen']);
  });

  it('splits English possessives and contractions, not negations', () => {
    assert.deepEqual(texts("Biden's plan isn't new; he'd know", en), [
      'Biden',
      "'s",
      'plan',
      "isn't",
      'new',
      ';',
      'he',
      "'d",
      'know',
    ]);
  });

  it('keeps numbers whole in every local form', () => {
    assert.deepEqual(texts('1,5 et 3.2bn à 20h30 le 1er', fr), ['1,5', 'et', '3.2bn', 'à', '20h30', 'le', '1er']);
    assert.deepEqual(texts('1\u202f500\u00a0000 euros'), ['1\u202f500\u00a0000', 'euros']);
    assert.deepEqual(texts('about 1,000,000.', en), ['about', '1,000,000', '.']);
  });

  it('keeps abbreviations and initials with their stops', () => {
    assert.deepEqual(texts('M. Dupont et J. K. Rowling'), ['M.', 'Dupont', 'et', 'J.', 'K.', 'Rowling']);
    assert.deepEqual(texts('The U.S. at 7 p.m. today', en), ['The', 'U.S.', 'at', '7', 'p.m.', 'today']);
    assert.deepEqual(texts('“No.” See no. 5', en), ['“', 'No', '.', '”', 'See', 'no.', '5']);
  });

  it('covers any text: tokens are in order, apart, and leave out white space alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokenize(text, en)) {
          assert.ok(token.start >= end && token.end > token.start);
          assert.match(text.slice(end, token.start), /^\s*$/);
          assert.equal(token.text, text.slice(token.start, token.end));
          end = token.end;
        }
        assert.match(text.slice(end), /^\s*$/);
      }),
    );
  });
});

describe('sentences', () => {
  const sentences = (text: string, language = fr) =>
    splitSentences(tokenize(text, language), text, language).map((s) => text.slice(s.start, s.end));

  it('does not end at abbreviations, initials and times', () => {
    assert.deepEqual(sentences('Mr. Osei met George W. Bush at 7 p.m. The end.', en), [
      'Mr. Osei met George W. Bush at 7 p.m.',
      'The end.',
    ]);
    assert.deepEqual(sentences('L’article L. 1234-5 et l’art. R. 12 le disent. Il part.'), [
      'L’article L. 1234-5 et l’art. R. 12 le disent.',
      'Il part.',
    ]);
    assert.deepEqual(sentences('C’est le plan B. 3 jours après, il manque de vitamine D. 12 autres aussi.').length, 3);
    assert.deepEqual(sentences('M. Le Goff, etc. Le reste suit.'), ['M. Le Goff, etc.', 'Le reste suit.']);
  });

  it('goes on after a quotation that an incise follows', () => {
    assert.deepEqual(sentences('« Oui ! » dit-il. « Non », a-t-elle dit.'), [
      '« Oui ! » dit-il.',
      '« Non », a-t-elle dit.',
    ]);
  });

  it('splits a quotation of several sentences', () => {
    assert.deepEqual(sentences('“It is late. We ran.” He left.', en), ['“It is late.', 'We ran.”', 'He left.']);
  });

  it('ends at a full stop before lower case, which is a slip', () => {
    assert.deepEqual(sentences('pour l’aider. sa guerre'), ['pour l’aider.', 'sa guerre']);
  });
});
