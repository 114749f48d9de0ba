import assert from 'node:assert/strict';
import { extract } from './extract';

const read = (source: string) => extract(source, 'archieml');
const kinds = (source: string) => read(source).blocks.map((b) => `${b.kind}: ${b.text}`);

describe('ArchieML', () => {
  it('reads the values of its keys, and not the keys', () => {
    assert.deepEqual(
      kinds(`headline: The mayor quits
deck: After a row over trams
byline: Jane Doe
slug: mayor-quits-row-over-trams
image: a long name with spaces.jpg
context: She had been in office for ten years.
id: mayor
A note of the desk to itself.
`),
      [
        'headline: The mayor quits',
        'deck: After a row over trams',
        'byline: Jane Doe',
        'paragraph: She had been in office for ten years.',
      ],
    );
  });

  it('reads freeform arrays, lists and values of several lines', () => {
    assert.deepEqual(
      kinds(`[+body]
LONDON (Reuters) - The mayor resigned.

She gave no reason.
quote: I am done
caption: The mayor in 2019
[]
Ignored here.
[points]
* One point
* Two points
[]
intro: First line.
\\note: not a key.
Third line.
:end
Ignored.`),
      [
        'paragraph: LONDON (Reuters) - The mayor resigned.',
        'paragraph: She gave no reason.',
        'quotation: I am done',
        'caption: The mayor in 2019',
        'list-item: One point',
        'list-item: Two points',
        'paragraph: First line.',
        'paragraph: note: not a key.',
        'paragraph: Third line.',
      ],
    );
  });

  it('skips what it is told to', () => {
    assert.deepEqual(kinds('text: One\n:skip\ntext: Two\n:endskip\ntext: Three\n:ignore\ntext: Four'), [
      'paragraph: One',
      'paragraph: Three',
    ]);
  });

  it('leaves out tags, and takes directives and metadata', () => {
    const { blocks, directives, metadata } = read(`headline: A & b
date: 2024-05-06
lang: fr
bluepencil.disable: quote, fact/placeholder
text: One <a href="x y">link</a> and <b>bold</b>. <!-- bluepencil-disable-line style -->
`);
    assert.equal(blocks[1]!.text, 'One link and bold.');
    assert.equal(read('quote: «\u00A0<b>oui</b>\u00A0» !').blocks[0]!.text, '«\u00A0oui\u00A0» !');
    assert.deepEqual(directives[0]!.rules, ['style']);
    const { title, date, language, disable } = metadata;
    assert.deepEqual([title, date, language, disable], ['A & b', '2024-05-06', 'fr', ['quote', 'fact/placeholder']]);
  });

  it('gives the dateline of a paragraph', () => {
    const [block] = read('[+body]\nParis (AFP) – Le maire a démissionné.').blocks;
    assert.equal(block!.text.slice(block!.dateline!.start, block!.dateline!.end), 'Paris (AFP) –');
  });
});
