import assert from 'node:assert/strict';
import { viewOfText } from '../../test/lsp/views';
import { completion } from './completion';
import type { View } from './view';

/** The view of a text with `|` where the caret is, and what is offered there. */
function offered(
  marked: string,
  format: 'plaintext' | 'markdown' | 'html' = 'plaintext',
): { view: View; labels: string[]; first: string | null } {
  const at = marked.indexOf('|');
  const view = viewOfText(marked.slice(0, at) + marked.slice(at + 1), { format, settings: { language: 'en' } });
  const list = completion(view, view.lines.positionAt(at));
  const item = list?.items[0];
  const edit = item?.textEdit && 'range' in item.textEdit ? item.textEdit : null;
  const s = edit && view.lines.offsetsOf(edit.range);
  const first = s && edit ? view.source.slice(0, s.start) + edit.newText + view.source.slice(s.end) : null;
  return { view, labels: list?.items.map(({ label }) => label) ?? [], first };
}

describe('completion', () => {
  const article = 'The mayor, Teresa Quandt, spoke first. The chair, Daniel Okaforo, came later.\n\n';

  it('offers the names that the article uses, the surname once the person was introduced', () => {
    const { labels, first } = offered(`${article}Then Quan|`);
    assert.deepEqual(labels.slice(0, 2), ['Quandt', 'Teresa Quandt']);
    assert.equal(first, `${article}Then Quandt`);
  });

  it('offers the article’s own names from their capital on, as editors ask at a capital alone', () => {
    assert.deepEqual(offered(`${article}Then Q|`).labels, ['Quandt', 'Teresa Quandt']);
  });

  it('offers somebody known by the surname too, with the full name', () => {
    const { labels, first } = offered('On Monday Guter|');
    assert.equal(labels[0], 'António Guterres');
    assert.equal(first, 'On Monday António Guterres');
    assert.equal(offered('On Monday Zele|').labels[0], 'Volodymyr Zelensky');
  });

  it('writes in the place of what was typed alone', () => {
    assert.equal(offered(`${article}Then Okafo| left.`).first, `${article}Then Okaforo left.`);
  });

  it('is silent where no name is being written', () => {
    for (const end of ['Then qua|', 'Then |', '|', '45|']) assert.deepEqual(offered(article + end).labels, [], end);
  });

  it('does not write across markup', () => {
    assert.deepEqual(offered(`${article}Then Qu*an*|`, 'markdown').labels, []);
  });
});
