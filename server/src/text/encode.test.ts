import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeFor, extract, formatOf } from './extract';
import type { Format } from './prose';

const SIGNS = [
  'a',
  'é',
  'Zé ',
  ' ',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  'amp;',
  '#',
  '1.',
  '-',
  '+',
  '!',
  '|',
  '\\',
  '~',
  '"',
  "'",
  '«',
  ':',
  '=',
  '^',
  '{',
  '{{',
  '}',
  'a.b',
  ':::',
];
/** Text such as a fix writes: no line breaks, no space at the ends nor two in a row. */
const text = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
  .filter((t) => t !== '');

const textAt = (source: string, format: Format, i = 0) => extract(source, format).blocks[i]?.text;

describe('encodeFor', () => {
  it('writes text so that it reads as itself', () => {
    fc.assert(
      fc.property(text, (t) => {
        assert.equal(textAt(encodeFor('markdown', t), 'markdown'), t);
        assert.equal(textAt(`Said ${encodeFor('markdown', t)}`, 'markdown'), `Said ${t}`);
        assert.equal(textAt(`<p>${encodeFor('html', t)}</p>`, 'html'), t);
        assert.equal(textAt(`---\ntitle: "${encodeFor('markdown', t, 'yaml-double')}"\n---`, 'markdown'), t);
        assert.equal(textAt(`---\ntitle: '${encodeFor('markdown', t, 'yaml-single')}'\n---`, 'markdown'), t);
        const alt = `one two three ${t}`;
        for (const quote of [`"`, `'`])
          assert.equal(textAt(`<img alt=${quote}${encodeFor('html', alt, 'html-attribute')}${quote}>`, 'html'), alt);
        assert.equal(textAt(`![${encodeFor('markdown', alt, 'markdown-image')}](x)`, 'markdown'), alt);
        assert.equal(textAt(`| x |\n|---|\n| ${encodeFor('markdown', t, 'markdown-table')} |`, 'markdown', 1), t);
      }),
      { numRuns: 600 },
    );
  });

  it('leaves alone what means nothing', () => {
    assert.equal(
      encodeFor('markdown', 'l’État «\u00A0oui\u00A0» – R & D, snake_case, 5 < 6'),
      'l’État «\u00A0oui\u00A0» – R & D, snake_case, 5 < 6',
    );
    assert.equal(encodeFor('plaintext', '<a> & *b*'), '<a> & *b*');
    assert.equal(encodeFor('markdown', 'il […] dit [...] non'), 'il […] dit [...] non');
    assert.equal(encodeFor('markdown', '-'), '\\-');
    assert.equal(encodeFor('markdown', '-', undefined, true), '-');
    assert.equal(encodeFor('html', 'l’État «\u00A0oui\u00A0»'), 'l’État «\u00A0oui\u00A0»');
  });
});

describe('formatOf', () => {
  it('knows language ids and paths', () => {
    for (const [name, format] of [
      ['plaintext', 'plaintext'],
      ['newscopy', 'plaintext'],
      ['mdx', 'markdown'],
      ['html', 'html'],
      ['/a/b.MD', 'markdown'],
      ['C:\\x\\story.aml', 'archieml'],
      ['story.archieml', 'archieml'],
      ['a.b.htm', 'html'],
      ['notes', 'plaintext'],
      ['constructor', 'plaintext'],
      ['story.copy', 'plaintext'],
    ] as const)
      assert.equal(formatOf(name), format, name);
  });
});
