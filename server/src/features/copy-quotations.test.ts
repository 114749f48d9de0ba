import assert from 'node:assert/strict';
import { entityOf, markedView, mentionOf, quoteOf, viewOfText, withArticle } from '../../test/lsp/views';
import { copyQuotations } from './copy-quotations';
import { documentLinks } from './document-links';

describe('copied quotations', () => {
  const { view: bare, places } = markedView(
    '[|“One, *two*”|], said [|Ada Byron|].\n\n[|“Three”|], [|the mayor|] said.\n\n[|“Four”|]',
  );
  const [one, ada, three, mayor, four] = places;
  const view = withArticle(bare, {
    entities: [entityOf('Ada Byron', [mentionOf(ada!)])],
    quotes: [quoteOf(one!, { speaker: 'e1', source: ada! }), quoteOf(three!, { source: mayor! }), quoteOf(four!)],
  });

  it('are signed block quotations in Markdown', () => {
    assert.equal(
      copyQuotations(view, 'markdown'),
      '> “One, \\*two\\*”\n>\n> — Ada Byron\n\n> “Three”\n>\n> — the mayor\n\n> “Four”\n>\n> — No source\n',
    );
  });

  it('are rows in CSV, with commas and quotation marks kept apart', () => {
    assert.equal(
      copyQuotations(view, 'csv'),
      [
        'Speaker,Quotation,Type,Named as,Line',
        'Ada Byron,"“One, *two*”",Direct quotation,Ada Byron,1',
        'the mayor,“Three”,Direct quotation,the mayor,3',
        ',“Four”,Direct quotation,,5',
        '',
      ].join('\r\n'),
    );
  });

  it('are no formulas in a spreadsheet', () => {
    const { view: bare, places } = markedView('[|@ada|] said [|=1+1 is two|].');
    const told = withArticle(bare, { entities: [], quotes: [quoteOf(places[1]!, { source: places[0]! })] });
    assert.match(copyQuotations(told, 'csv'), /\r\n'@ada,'=1\+1 is two,/);
  });

  it('are whole where the narrator cuts one in two', () => {
    const text = '« Moi, dit-il, je reste. » « Partir ? s’emporte Jean Morel. Jamais de la vie ! »';
    const cut = viewOfText(text, { settings: { language: 'fr' } });
    const copied = copyQuotations(cut, 'markdown').split('\n');
    assert.deepEqual(
      copied.filter((line) => line.startsWith('> «')),
      ['> « Moi, je reste. »', '> « Partir ? Jamais de la vie ! »'],
    );
  });

  it('are those of a range where one is given', () => {
    const range = { start: { line: 2, character: 1 }, end: { line: 2, character: 2 } };
    assert.equal(copyQuotations(view, 'markdown', range), '> “Three”\n>\n> — the mayor\n');
  });
});

describe('document links', () => {
  it('are the sources that front matter names, where they may be opened', () => {
    const source =
      '---\nbluepencil:\n  sources:\n    - https://example.org/report\n    - notes/call.txt\n---\n\nText.\n';
    const view = viewOfText(source, { format: 'markdown' });
    const all = documentLinks(view, (name) => `open:${name}`);
    assert.deepEqual(
      all.map(({ target, range }) => [target, range.start.line, range.start.character]),
      [
        ['open:https://example.org/report', 3, 6],
        ['open:notes/call.txt', 4, 6],
      ],
    );
    assert.deepEqual(
      documentLinks(view, () => null),
      [],
    );
  });
});
