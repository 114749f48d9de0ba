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

  it('is silent after a small letter', () => {
    assert.equal(suggested('On Monday the rutt', 'en'), null);
  });
});
