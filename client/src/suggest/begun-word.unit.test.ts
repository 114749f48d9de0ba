import assert from 'node:assert/strict';
import { begunWord } from './begun-word';

describe('the word that may become a name', () => {
  it('is a capital and few letters more, at the end of what is written', () => {
    for (const line of ['Said M', 'Said Mar', 'Said Mart', 'dit à l’Él', 'a vote, D', 'in [A', 'by *A'])
      assert.match(line.slice(begunWord(line) ?? line.length), /^\p{Lu}/u, line);
    assert.equal(begunWord('Said Ma'), 5);
  });

  it('is no longer one, nor one in lower case, nor the middle of another', () => {
    for (const line of [
      '',
      'said m',
      'Said Marth',
      'said Marthe',
      'said eM',
      'said éM',
      'said 4M',
      'said M ',
      'said M.',
    ])
      assert.equal(begunWord(line), null, line);
  });

  it('needs more letters at the head of a sentence, where any word has a capital', () => {
    for (const head of [
      '',
      '# ',
      '> “',
      '- ',
      'It ended. ',
      'It ended.” ',
      '“It ended!” ',
      'It ended. “',
      'Il dit : « ',
      'She said, “',
      '**',
    ]) {
      for (const word of ['T', 'Th', 'The']) assert.equal(begunWord(head + word), null, head + word);
      assert.equal(begunWord(`${head}Mart`), head.length, head);
    }
  });
});
