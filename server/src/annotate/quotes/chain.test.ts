import assert from 'node:assert/strict';
import { quotesOf } from '../../../test/quotes-found';
import type { LanguageId } from '../../languages';

/** The links of each quotation's chain, in order. */
const chains = (language: LanguageId, text: string) =>
  quotesOf(language, text).map(({ quote, textOf }) => quote.chain.map(textOf).join(' → '));

const cases = (language: LanguageId, table: Readonly<Record<string, readonly string[]>>) => {
  for (const [text, expected] of Object.entries(table))
    it(`${language}: ${text}`, () => assert.deepEqual(chains(language, text), expected));
};

describe('sources that pass words on', () => {
  cases('fr', {
    'Selon l’AFP, citant une source policière, deux hommes ont été arrêtés.': ['une source policière → l’AFP'],
    'Deux hommes ont été arrêtés, rapporte l’AFP citant une source policière.': ['une source policière → l’AFP'],
    '« La situation est grave », aurait dit, selon le journal, un cadre de la centrale.': [
      'un cadre de la centrale → le journal',
    ],
    '« La situation est grave », a déclaré le ministre, selon Le Monde, cité par l’AFP.': [
      'le ministre → Le Monde → l’AFP',
    ],
    'Le ministre va partir, selon des informations du Monde reprises par Reuters.': [
      'des informations du Monde → Reuters',
    ],
    'Le maire a dit que le pont, cité par l’AFP, tiendra.': [''],
    'Le maire a déclaré que le pont tiendra, citant son âge.': [''],
  });
  cases('en', {
    'Two men were arrested, Reuters reported, citing a police source.': ['a police source → Reuters'],
    'Citing two officials, Reuters said the talks had failed.': ['two officials → Reuters'],
    'According to the BBC, citing Interfax, the plane crashed near Tver.': ['Interfax → the BBC'],
    '“We will go,” the general told the BBC, according to AFP.': ['the general → AFP'],
    'The Gazette quoted the general as saying that he would resign.': ['the general → The Gazette'],
    'The general said he would resign, citing poor health.': [''],
  });
});
