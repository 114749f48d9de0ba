import assert from 'node:assert/strict';
import { entityOf, markedView, mentionOf, quoteOf, withArticle } from '../../test/lsp/views';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './offers';
import { semanticTokens } from './semantic-tokens';
import type { View } from './view';

/** The tokens as their words, types and modifiers. */
function read(view: View, data: readonly number[]): string[] {
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
    line += down;
    character = down === 0 ? character + right : right;
    const start = view.lines.offsetAt({ line, character });
    const names = TOKEN_MODIFIERS.filter((_, bit) => modifiers & (1 << bit));
    tokens.push([view.source.slice(start, start + length), TOKEN_TYPES[type], ...names].join('|'));
  }
  return tokens;
}

describe('semantic tokens', () => {
  it('show the innermost of what shares words, and the rest around it', () => {
    const { view, places } = markedView('Hier, [|“We love [|Paris|]|]” dit [|Zoé Ito|].'.replace('[|Paris|]', 'Paris'));
    const [quotation, source] = places;
    const paris = { ...quotation!, start: quotation!.start + 9, end: quotation!.start + 14 };
    const marked = withArticle(view, {
      quotes: [quoteOf(quotation!, { source: source! })],
      entities: [
        entityOf('Paris', [mentionOf(paris)], 'place'),
        entityOf('Zoé Ito', [mentionOf(source!)], 'person', 'e2'),
      ],
      blocks: view.article.blocks.map((block) => ({ ...block, dates: [], quantities: [] })),
    });
    assert.deepEqual(read(marked, semanticTokens(marked)), [
      '“We love |quotation',
      'Paris|place|declaration|quoted',
      'Zoé Ito|person|declaration',
    ]);
  });

  it('take up a layer again after what it holds', () => {
    const { view, places } = markedView('Elle: [|« Va à Rome vite »|].');
    const [quotation] = places;
    const rome = { ...quotation!, start: quotation!.start + 7, end: quotation!.start + 11 };
    const marked = withArticle(view, {
      quotes: [quoteOf(quotation!)],
      entities: [entityOf('Rome', [mentionOf(rome)], 'place')],
    });
    assert.deepEqual(read(marked, semanticTokens(marked)), [
      '« Va à |quotation',
      'Rome|place|declaration|quoted',
      ' vite »|quotation',
    ]);
  });

  it('never run over a line break', () => {
    const { view, places } = markedView('He said [|“alpha\r\nbeta\r\ngamma”|] and left.', { format: 'markdown' });
    const marked = withArticle(view, { entities: [], quotes: [quoteOf(places[0]!, { type: 'indirect' })] });
    assert.deepEqual(read(marked, semanticTokens(marked)), [
      '“alpha|quotation|indirect',
      'beta|quotation|indirect',
      'gamma”|quotation|indirect',
    ]);
  });

  it('of a range are those of the blocks that it touches', () => {
    const { view, places } = markedView('[|Ada Byron|] came.\n\n[|Bo Lee|] went.\n\nNobody stayed.');
    const [ada, bo] = places;
    const marked = withArticle(view, {
      quotes: [],
      entities: [entityOf('Ada Byron', [mentionOf(ada!)]), entityOf('Bo Lee', [mentionOf(bo!)], 'person', 'e2')],
    });
    const range = { start: { line: 2, character: 0 }, end: { line: 4, character: 3 } };
    assert.deepEqual(read(marked, semanticTokens(marked, range)), ['Bo Lee|person|declaration']);
  });
});
