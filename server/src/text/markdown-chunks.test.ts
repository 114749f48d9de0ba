import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownReader } from './markdown';
import { readChunk } from './markdown-chunk';
import { readPlainly } from './markdown-plainly';
import { moved, type Piece } from './piece';
import type { Block } from './prose';
import { SourceText } from './source-text';
import { sourceIn } from './testing/sources';

/** The blocks as the reader finds them, chunk by chunk. */
function inChunks(source: string): { readonly blocks: readonly Block[]; readonly chunks: number } {
  const pieces: Piece[] = [];
  markdownReader.read(source, 0, '', (piece) => pieces.push(piece) > 0);
  const blocks: Block[] = [];
  let at = 0;
  for (const piece of markdownReader.settle!(SourceText.of(source), pieces)) {
    for (const block of piece.blocks) blocks.push(moved(block, at));
    at += piece.length;
  }
  return { blocks, chunks: pieces.length };
}

const PLAIN_PARTS = [
  ...[
    'The minister',
    'said.',
    'a dit',
    '« oui »',
    '\u00A0',
    '20',
    '20 ',
    '5)',
    '5) x',
    '2024. ',
    '1234567890. x',
    '—',
    '– ',
    ' ',
    '  ',
    '\t',
  ],
  ...[
    '\n',
    '\n',
    '\n   ',
    '\n\t',
    '\r\n',
    '\r',
    '    ',
    '(',
    '“',
    '# ',
    '#',
    '## ',
    '=',
    '-',
    '---',
    '+ ',
    ':',
    ';',
    '!',
    '?',
    '%',
    '\f',
    '\v',
  ],
  ...[
    '*',
    '**',
    '*',
    '**',
    '*word*',
    '**a b**',
    '[text](http://x.y/z_a*b)',
    '[a b](c "t")',
    '[a](b',
    '](',
    '[',
    '*.',
    ').',
  ],
  ...['![a](b)', '[*a*](b)', '\u00AD', '👩', 'é'],
  ...['- ', '* ', '1. ', '+     ', '- [ ] '],
];

describe('Markdown in chunks', function () {
  this.timeout(60_000);

  it('reads the same as the document in one', () => {
    fc.assert(
      fc.property(sourceIn('markdown', 40), (source) => {
        // micromark takes an empty list item for a paragraph where it comes after indented code; alone it does not.
        fc.pre(!/(?:^|[ \t>])(?:[*+-]|\d+[.)])[ \t]*$/m.test(source));
        assert.deepEqual(inChunks(source).blocks, readChunk(source, []).content.blocks);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a plain paragraph or heading as the parser does', () => {
    let [read, marked] = [0, 0];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PLAIN_PARTS), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const plainly = readPlainly(text);
        if (!plainly) return;
        read++;
        if (/[*[]/.test(text)) marked++;
        assert.deepEqual(plainly.blocks, readChunk(text, []).content.blocks);
      }),
      { numRuns: 20000 },
    );
    assert.ok(read > 2000 && marked > 200, `${read} of 20000 were plain, ${marked} with markup`);
  });

  it('cuts between paragraphs, around fences and between the items of a tight list', () => {
    assert.equal(inChunks('One.\n\nTwo.\n\n- a\n- b\n  - c\n- d\n').chunks, 5);
    assert.equal(inChunks('```\na\n\nb\n\nc\n```\nAfter.\n').chunks, 2);
    assert.deepEqual(
      inChunks('```\na\n\nb\n```\nAfter.\n').blocks.map((b) => b.text),
      ['After.'],
    );
  });
});
