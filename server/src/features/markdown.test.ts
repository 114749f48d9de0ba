import assert from 'node:assert/strict';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { emphasis, lines, link, plain, strong, withoutMarks } from './markdown';

/** What a reader of GitHub's Markdown makes of it. */
const html = (markdown: string) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const asHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Signs and words that mean something to some Markdown reader, among words that do not. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[a](command:x)',
        '![i](http://x)',
        '<b>',
        '<!--',
        '`',
        '``',
        '**',
        '_',
        '~~',
        '#',
        '- ',
        '1. ',
        '1) ',
        '> ',
        '|',
        '\\',
        '&lt;',
        '&#60;',
        'www.example.com',
        'http://example.com',
        'https://x.y',
        'a@b.cc',
        '$(alert)',
        '\n',
        '  ',
        '---',
        '===',
        '[^1]',
        '[x]: http://a',
        ':',
        '!',
        'mailto:a@b.cc',
        'xmpp:a@b.cc',
        '+ ',
        '* ',
      ),
      fc.constantFrom('Zola', 'dit', '«', '»', '3,5', '%', '.', ',', 'l’été', ' '),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('markdown', () => {
  it('shows any text as it is, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // Control characters are no text that Markdown keeps.
        const clean = text.replace(/[\0-\x08\x0e-\x1f]/g, '');
        assert.equal(html(plain(clean)), shown(clean) === '' ? '' : `<p>${asHtml(shown(clean))}</p>`);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows lines one below the other, whatever is in them', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const clean = [first, second].map((text) => text.replace(/[\0-\x08\x0e-\x1f]/g, ''));
        fc.pre(clean.every((text) => shown(text) !== ''));
        const [a, b] = clean.map((text) => asHtml(shown(text)));
        const markdown = lines(plain(clean[0]!), null, plain(clean[1]!));
        assert.equal(html(markdown), `<p>${a}<br />\n${b}</p>`);
        assert.equal(withoutMarks(markdown), clean.map(shown).join('\n'));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back, without its marks, as the words it was made of', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(shown(text) !== '');
        assert.equal(
          withoutMarks(`${strong(text)} ${emphasis(text)} ${link(text, 'https://a.b/(c)')}`),
          [1, 2, 3].map(() => shown(text)).join(' '),
        );
      }),
    );
  });

  it('keeps a link whole whatever its label and address', () => {
    const expected = '<p><a href="https://a.b/%20b/%28c%29%3cd%3e.md#L1,2">a] [b](x) `c</a></p>';
    assert.equal(html(link('a] [b](x) `c', 'https://a.b/ b/(c)<d>.md#L1,2')), expected);
  });
});
