import assert from 'node:assert/strict';
import { viewOfText } from '../../../test/lsp/views';
import type { LanguageId } from '../../languages';
import { suggestNames } from './completion';

/** The suggestions at the end of a text. */
function suggested(text: string, language: LanguageId, date = '2025-03-10') {
  const view = viewOfText(text, { settings: { language, date }, locale: language === 'fr' ? 'fr' : 'en' });
  const block = view.article.blocks.length - 1;
  const last = view.article.blocks[block]!.text;
  const found = suggestNames(view, { block, offset: last.length });
  return (
    found && {
      written: last.slice(found.start),
      labels: found.suggestions.map(({ label }) => label),
      all: found.suggestions,
    }
  );
}

describe('completing names', () => {
  it('offers the surname of whom the article has named, then the full name', () => {
    const found = suggested('Marta Silva spoke on Monday. She left at noon. Then Sil', 'en');
    assert.equal(found?.written, 'Sil');
    assert.deepEqual(found?.labels.slice(0, 2), ['Silva', 'Marta Silva']);
    assert.match(found!.all[0]!.detail, /later reference/);
  });

  it('offers known names with the role on the date, and the first reference with it', () => {
    const found = suggested('On Monday Mark Rutt', 'en');
    assert.equal(found?.written, 'Mark Rutt');
    assert.equal(found?.labels[0], 'Mark Rutte');
    assert.match(found!.all[0]!.detail, /secretary.general/);
    assert.ok(
      found?.labels.some((label) => /^Mark Rutte, .*secretary.general.*,$/.test(label)),
      String(found?.labels),
    );
  });

  it('speaks of roles as they stood on the date', () => {
    const found = suggested('Lundi, Mark Rutt', 'fr', '2022-03-10');
    assert.match(found!.all[0]!.detail, /Premier ministre/);
  });

  it('gives whom nothing is known of the role that the article does', () => {
    const found = suggested('The mayor of Granton, Tabitha Quernmore, spoke on Monday. Then Quer', 'en');
    assert.equal(found?.labels[0], 'Quernmore');
    assert.match(found!.all[0]!.detail, /^mayor of Granton · later reference$/);
  });

  it('offers the acronym once its full name has been given, and other names that the article uses', () => {
    const text =
      'L’Union des ports francs (UPF) tient congrès lundi. L’UPF vote. Volodymyr Zelensky quitte Kiev. Kyiv dort.';
    assert.deepEqual(suggested(`${text} Mardi, l’U`, 'fr')?.labels.slice(0, 2), ['UPF', 'Union des ports francs']);
    assert.ok(suggested(`${text} Puis Ky`, 'fr')?.labels.includes('Kyiv'));
  });

  it('writes a name of the dateline as running text has it', () => {
    const found = suggested(
      'BRUXELLES (Desk) – Le sommet a commencé lundi.\n\nBruxelles a annoncé un plan. Il finira mardi à Bru',
      'fr',
    );
    assert.equal(found?.labels[0], 'Bruxelles');
  });

  it('is silent after a small letter', () => {
    assert.equal(suggested('On Monday the rutt', 'en'), null);
  });
});
