import assert from 'node:assert/strict';
import { viewOfText } from '../../../test/lsp/views';
import type { LanguageId } from '../../languages';
import { mentionAt } from '../view';
import { renameChanges } from './rename';

/** The text after a rename at the first place of some words; `quoted` says whether quotations change too. */
function renamed(text: string, at: string, newName: string, language: LanguageId, quoted = false): string {
  const { article } = viewOfText(text, { settings: { language } });
  const block = article.blocks.findIndex((b) => b.text.includes(at));
  const found = mentionAt(article, { block, offset: article.blocks[block]!.text.indexOf(at) + 1 });
  assert.ok(found, `no name at ${at}`);
  const changes = renameChanges(article, found.entity, found.mention, newName).filter((c) => quoted || !c.quoted);
  return article.blocks
    .map((b, i) =>
      changes
        .filter((change) => change.block === i)
        .sort((x, y) => y.start - x.start)
        .reduce((t, { start, end, newText }) => t.slice(0, start) + newText + t.slice(end), b.text),
    )
    .join('\n');
}

describe('renaming', () => {
  it('changes full name, surname and given name, each to its own', () => {
    assert.equal(
      renamed(
        'Marta Silva spoke. Ms Silva then left with Silva’s sister. “Silva was late,” he said.',
        'Marta Silva',
        'Rosa Amaral',
        'en',
      ),
      'Rosa Amaral spoke. Ms Amaral then left with Amaral’s sister. “Silva was late,” he said.',
    );
  });

  it('keeps the capitals of a headline, however short the name', () => {
    assert.equal(
      renamed('SILVA WARNS OF DELAY\n\nMarta Silva spoke on Monday.', 'Marta Silva', 'Rosa Amaral', 'en'),
      'AMARAL WARNS OF DELAY\nRosa Amaral spoke on Monday.',
    );
  });

  it('changes quotations where it is asked to', () => {
    assert.equal(
      renamed(
        'Marta Silva spoke. Ms Silva left. “Ms Silva was late,” he said.',
        'Marta Silva',
        'Rosa Amaral',
        'en',
        true,
      ),
      'Rosa Amaral spoke. Ms Amaral left. “Ms Amaral was late,” he said.',
    );
  });

  it('changes a surname wherever it stands', () => {
    assert.equal(
      renamed('Marta Silva spoke. Ms Silva then left.', 'Silva then', 'Amaral', 'en'),
      'Marta Amaral spoke. Ms Amaral then left.',
    );
  });

  it('puts a misspelling right with a new surname, and leaves another given name', () => {
    const text = 'Marta Silvestre spoke. Ms Silvestre then left. Later Marta Silvester wept.';
    assert.equal(
      renamed(text, 'Silvestre then', 'Amaral', 'en'),
      'Marta Amaral spoke. Ms Amaral then left. Later Marta Amaral wept.',
    );
    assert.equal(
      renamed(text, 'Silvester', 'Marta Amaral', 'en'),
      'Marta Silvestre spoke. Ms Silvestre then left. Later Marta Amaral wept.',
    );
  });

  it('elides and writes out in French', () => {
    assert.equal(
      renamed(
        'Le discours de Marta Silva a plu. Mme Silva partira : on dit que Mme Silva vise mieux.',
        'Marta Silva',
        'Anne Amaral',
        'fr',
      ),
      'Le discours d’Anne Amaral a plu. Mme Amaral partira : on dit que Mme Amaral vise mieux.',
    );
    assert.equal(
      renamed('Le maire d’Orléans est là. À Orléans, il pleut.', 'Orléans est', 'Tours', 'fr'),
      'Le maire de Tours est là. À Tours, il pleut.',
    );
  });

  it('takes particles with the surname, with a capital where one begins a sentence', () => {
    const text =
      'Ursula von der Leyen spoke on Monday. Von der Leyen’s plan failed. Ms von der Leyen left. Silva slept.';
    assert.equal(
      renamed(text, 'Ursula', 'Ada de la Cruz', 'en'),
      'Ada de la Cruz spoke on Monday. De la Cruz’s plan failed. Ms de la Cruz left. Silva slept.',
    );
    assert.equal(
      renamed('Le navire d’Yvonne Le Goff est à quai. Le Goff navigue.', 'Yvonne', 'Paul Morvan', 'fr'),
      'Le navire de Paul Morvan est à quai. Morvan navigue.',
    );
  });

  it('joins the article of a French place with the preposition before, and parts the two again', () => {
    const text = 'Le maire d’Orléans est là. À Orléans, il pleut, et lui vit à Orléans.';
    assert.equal(
      renamed(text, 'Orléans est', 'Le Havre', 'fr'),
      'Le maire du Havre est là. Au Havre, il pleut, et lui vit au Havre.',
    );
    assert.equal(
      renamed('Le maire du Havre est là. Il vit au Havre. Le Havre dort.', 'Havre est', 'Orléans', 'fr'),
      'Le maire d’Orléans est là. Il vit à Orléans. Orléans dort.',
    );
  });

  it('keeps an English possessive right', () => {
    assert.equal(
      renamed('Paul Hughes spoke on Monday. Mr Hughes’ office was shut.', 'Paul Hughes', 'Paul Baker', 'en'),
      'Paul Baker spoke on Monday. Mr Baker’s office was shut.',
    );
  });

  it('changes a firm with its legal form and without', () => {
    const text = 'Haverstock Ltd said on Monday it would close. Haverstock’s workers left Haverstock in May.';
    assert.equal(
      renamed(text, 'Haverstock Ltd', 'Marlow Group', 'en'),
      'Marlow Group said on Monday it would close. Marlow Group’s workers left Marlow Group in May.',
    );
    assert.equal(
      renamed(text, 'Haverstock Ltd', 'Marlow plc', 'en'),
      'Marlow plc said on Monday it would close. Marlow’s workers left Marlow in May.',
    );
    assert.equal(
      renamed(text, 'Haverstock’s', 'Marlow', 'en'),
      'Marlow Ltd said on Monday it would close. Marlow’s workers left Marlow in May.',
    );
  });

  it('leaves a name as it is where nothing changes', () => {
    const text = 'Marta Silva spoke. Ms Silva left.';
    assert.equal(renamed(text, 'Marta Silva', 'Marta Silva', 'en'), text);
  });
});
