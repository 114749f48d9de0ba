import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { entityOf, markedView, mentionOf, quoteOf, viewOfText, withArticle } from '../../test/lsp/views';
import { articleSymbols, documentSymbols, matchesQuery } from './document-symbols';

const tree = (symbols: readonly DocumentSymbol[] = [], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''}`,
    ...tree(children, depth + 1),
  ]);

const nothing = { entities: [], quotes: [], claims: [] };

describe('document symbols', () => {
  it('nest sections by level, each as far as the next of its level', () => {
    const source = '# Top\n\nText.\n\n## One\n\nText.\n\n### Deep\n\nText.\n\n## Two\n\nText.\n';
    const view = withArticle(viewOfText(source, { format: 'markdown' }), nothing);
    const symbols = documentSymbols(view);
    assert.deepEqual(tree(symbols), ['Top', '  One', '    Deep', '  Two']);
    const [one] = symbols[0]!.children!;
    assert.deepEqual([one!.range.start.line, one!.range.end.line], [4, 12]);
    assert.equal(symbols[0]!.range.end.line, 15);
  });

  it('name the headline once where the metadata repeats it', () => {
    const source = '---\ntitle: Short top\n---\n\n# Top\n\nText here.\n';
    const view = withArticle(viewOfText(source, { format: 'markdown' }), nothing);
    assert.deepEqual(tree(documentSymbols(view)), ['Top']);
    const untitled = withArticle(viewOfText(source.replace('# Top', 'Lead.'), { format: 'markdown' }), nothing);
    assert.deepEqual(tree(documentSymbols(untitled)), ['Short top']);
  });

  it('group quotations by who speaks, those of nobody last, and names by what they are', () => {
    const { view, places } = markedView(
      '[|“Who knows?”|] is the question of the day.\n\n[|Ada Byron|] said [|“one”|] in [|Ghent|]. [|Bo Lee|] said [|“two”|]. [|Byron|] said [|“three”|].',
    );
    const [whose, ada, one, ghent, bo, two, byron, three] = places;
    const symbols = documentSymbols(
      withArticle(view, {
        claims: [],
        entities: [
          entityOf('Ada Byron', [mentionOf(ada!), mentionOf(byron!)]),
          entityOf('Ghent', [mentionOf(ghent!)], 'place', 'e2'),
          entityOf('Bo Lee', [mentionOf(bo!)], 'person', 'e3'),
        ],
        quotes: [
          quoteOf(whose!),
          quoteOf(one!, { speaker: 'e1' }),
          quoteOf(two!, { speaker: 'e3' }),
          quoteOf(three!, { speaker: 'e1' }),
        ],
      }),
    );
    assert.deepEqual(tree(symbols), [
      'Quotations (4 quotations)',
      '  Ada Byron (2 quotations)',
      '    “one”',
      '    “three”',
      '  Bo Lee (1 quotation)',
      '    “two”',
      '  No source (1 quotation)',
      '    “Who knows?”',
      'People (2)',
      '  Ada Byron (2 mentions)',
      '  Bo Lee (1 mention)',
      'Places (1)',
      '  Ghent (1 mention)',
    ]);
    for (const group of symbols) {
      const { range, selectionRange } = group;
      assert.deepEqual(range, selectionRange);
    }
  });

  it('list the claims to check, the dates and the figures, with what they come to', () => {
    const view = viewOfText(
      'The port shut on 13 October 2026 after two storms. Traffic rose 15 percent to 13.8 million tonnes last year, a record since 1998.',
      { settings: { language: 'en', date: '2026-10-14' } },
    );
    const [claims, dates, figures] = documentSymbols(view).slice(-3);
    assert.equal(claims?.name, 'Claims to check');
    assert.match(claims?.children?.[0]?.detail ?? '', /^\d+ of 100$/);
    assert.deepEqual(tree([dates!]), [
      'Dates (3)',
      '  13 October 2026 (2026-10-13)',
      '  last year (2025)',
      '  1998 (1998)',
    ]);
    assert.deepEqual(tree([figures!]), ['Figures (2)', '  15 percent (15%)', '  13.8 million tonnes (13,800,000 t)']);
  });

  it('count what is more than an outline can show, and name each speaker', () => {
    const said = Array.from({ length: 400 }, (_, i) => `[|Ada Byron|] said [|“the port is shut for ${i} days”|].`);
    const { view, places } = markedView(`${said.join(' ')} [|Bo Lind|] said [|“it rained”|].`);
    const mentions = places.flatMap((place, i) => (i % 2 === 0 ? [mentionOf(place)] : []));
    const quotes = places.flatMap((place, i) =>
      i % 2 === 1 ? [quoteOf(place, { speaker: i < 800 ? 'e1' : 'e2' })] : [],
    );
    const entities = [
      entityOf('Ada Byron', mentions.slice(0, 400)),
      entityOf('Bo Lind', mentions.slice(400), 'person', 'e2'),
    ];
    const [group] = documentSymbols(withArticle(view, { entities, quotes, claims: [] }));
    const [ada, bo] = group!.children!;
    assert.deepEqual([group!.detail, ada!.detail, bo!.detail], ['401 quotations', '400 quotations', '1 quotation']);
    assert.deepEqual([ada!.children!.length, bo!.children!.length], [300, 1]);
  });

  it('hold ten thousand headings', () => {
    const view = withArticle(viewOfText('## A\n\n'.repeat(10_000), { format: 'markdown' }), nothing);
    assert.equal(documentSymbols(view).flatMap((symbol) => [symbol, ...(symbol.children ?? [])]).length, 10_000);
  });
});

describe('symbols of the workspace', () => {
  it('are the headline and the names, where they are introduced', () => {
    const { view, places } = markedView('# [|The mayor|] leaves\n\nIt is [|Ada Byron|].\n', { format: 'markdown' });
    const [nominal, name] = places;
    const found = articleSymbols(
      withArticle(view, { entities: [entityOf('Ada Byron', [mentionOf(nominal!, 'nominal'), mentionOf(name!)])] }),
    );
    assert.deepEqual(
      found.map(({ name: title, range }) => [title, range.start.line]),
      [
        ['The mayor leaves', 0],
        ['Ada Byron', 2],
      ],
    );
  });

  it('fit a query by its letters in order, in any case, with or without accents', () => {
    for (const query of ['', 'macron', 'EMac', 'em cron', 'é'])
      assert.ok(matchesQuery('Emmanuel Macron', query), query);
    assert.ok(matchesQuery('Gisèle Pélicot', 'gisele peli'));
    assert.ok(!matchesQuery('Emmanuel Macron', 'nm acm'));
  });
});
