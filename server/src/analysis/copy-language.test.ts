import assert from 'node:assert/strict';
import { extract } from '../text';
import { languageOfArticle, languageOfBlock } from './copy-language';
import { resolveSettings } from './settings';

const GERMAN = 'Der Rat hat am Montag mitgeteilt, dass er über den Plan für die Brücke nach dem Sommer abstimmen wird.';
const MORE_GERMAN =
  'Eine Sprecherin sagte, man könne das Haus nicht mehr kaufen, weil es zu teuer sei und sie kein Geld von uns bekomme.';
const FRENCH =
  'Le conseil a annoncé lundi qu’il voterait le plan du pont à la fin de l’été, avec une voix de plus que prévu.';
const ENGLISH = 'The council said on Monday that it would vote on the plan for the bridge at the end of the summer.';

const read = (text: string, format: 'plaintext' | 'markdown' | 'html' = 'plaintext') => {
  const prose = extract(text, format);
  const article = languageOfArticle(prose, resolveSettings('en'));
  return prose.blocks.map((block) => languageOfBlock(block, article)?.id ?? null);
};

describe('the language of copy', () => {
  it('is that of each paragraph', () => {
    assert.deepEqual(read(`${ENGLISH}\n\n${FRENCH}\n\n${GERMAN}`), ['en', 'fr', null]);
  });

  it('is none that is read where the article is in another, short lines with it', () => {
    assert.deepEqual(read(`Der Plan für die Brücke\n\n${GERMAN}\n\n${MORE_GERMAN}\n\n${FRENCH}`), [
      null,
      null,
      null,
      'fr',
    ]);
  });

  it('is what the article states, unless a paragraph shows another', () => {
    assert.deepEqual(read(`---\nlanguage: fr\n---\n\nTK\n\n${GERMAN}`, 'markdown'), ['fr', null]);
    assert.deepEqual(read('<html lang="de"><p>TK</p></html>', 'html'), [null]);
    assert.deepEqual(read(`<html lang="de"><p>TK</p><p>${ENGLISH}</p></html>`, 'html'), ['en', 'en']);
  });
});
