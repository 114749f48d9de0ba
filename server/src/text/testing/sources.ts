import fc from 'fast-check';
import type { Format, SourceChange } from '../prose';

/** What documents are put together from: words, white space, and everything that means something in the format. */
const COMMON = [
  ...[
    'The minister',
    'a dit',
    'Jean-Luc',
    'hier',
    '20 novembre',
    '5 %',
    '« oui »',
    '“no”',
    'l’État',
    'said.',
    'Fin. Ensuite',
    'x',
  ],
  ...[
    'government would not pay for the new trams that the city had asked for on',
    'PARIS (AFP) – Le',
    'By Jane Doe',
    ', ',
    '. ',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\u00A0',
    '\u202F',
    '\u00AD',
    '\u200B',
    '\uFEFF',
    '\u0301',
    '\u200F',
  ],
  ...['👩‍👧', '\uD83D', '\uDC4D', '\uFFFC', '\u0000', 'http://a.b/c_d', 'www.x.org.', 'me@x.org', '@jane', '://', '@'],
  ...[
    '<!-- bluepencil-disable quote -->',
    '<!-- bluepencil-enable',
    '-->',
    '---\n',
    'title: A b c\n',
    'bluepencil:\n  disable: [x]\n',
  ],
  ...['lang: fr\n', '- ', '1) ', ':', '"', '\\'],
];

const OWN: Readonly<Record<Format, readonly string[]>> = {
  plaintext: ['• ', '\n- Sous-titre -\n', '\n\n\n', ' \n'],
  markdown: [
    ...[
      '# ',
      '## ',
      '\n===\n',
      '\n---\n',
      '> ',
      '>',
      '* ',
      '+ ',
      '1. ',
      '2. ',
      '    ',
      '  ',
      '- [ ] ',
      '***',
      '**',
      '*',
      '_',
      '`',
      '``',
    ],
    ...[
      '```\n',
      '\n```\n',
      '~~~',
      '~~',
      '[',
      ']',
      '](',
      '[a]',
      '[a]: http://x\n',
      '[^1]',
      '[^1]: Note\n',
      '![',
      '![a b c d](x "t u v")',
      ')',
    ],
    ...[
      '| a | b |\n|---|---|\n| c | d |\n',
      '|',
      '<b>',
      '</b>',
      '<br>',
      '<div>',
      '</div>',
      '<pre>',
      '<!--',
      '<code>',
      '</code>',
      '<p>A <i>b',
    ],
    ...[
      '&amp;',
      '&eacute;',
      '&nbsp;',
      '&#10;',
      '&',
      '{{< fig >}}',
      '{{',
      '{% x %}',
      '{/* bluepencil-disable x */}',
      '{a.b}',
      '{#id}',
      ':::',
      '\\*',
    ],
    ...['import a from "b"\n', '<Foo a={b}>', '  \n', '\\\n', '\n\n', '\n\n'],
  ],
  html: [
    ...[
      '<p>',
      '</p>',
      '<p class="byline">',
      '<h1>',
      '</h1>',
      '<h2>',
      '</h2>',
      '<div>',
      '</div>',
      '<div lang="en">',
      '<div class="deck">',
    ],
    ...[
      '<ul>',
      '<li>',
      '</li>',
      '</ul>',
      '<table><tr><td>',
      '<td>',
      '</table>',
      '<blockquote>',
      '</blockquote>',
      '<em>',
      '</em>',
      '<span hidden>',
    ],
    ...[
      '</span>',
      '<code>',
      '</code>',
      '<br>',
      '<br><br>',
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '<title>',
      '</title>',
      '<nav>',
      '</nav>',
    ],
    ...[
      '<svg>',
      '</svg>',
      '<pre>',
      '</pre>',
      '<!--',
      '<!doctype html>',
      '<html lang="fr">',
      '<meta name="date" content="2024-01-02">',
      '<img alt="',
    ],
    ...[
      '<figcaption>',
      '</figcaption>',
      '&amp;',
      '&nbsp;',
      '&eacute',
      '&notit;',
      '&#32;',
      '&#x1F600;',
      '&',
      '<',
      '>',
      '"',
      "'",
      '</',
      '<sup>',
      '[1]',
    ],
    ...[
      '</sup>',
      '<time datetime="2023-05-06">',
      '<![CDATA[',
      ']]>',
      '/>',
      '<plaintext>',
      '<textarea>',
      '</textarea>',
      '<noscript>',
      '<svg/>',
    ],
  ],
  archieml: [
    ...[
      'headline: ',
      'text: ',
      'quote: ',
      'caption: ',
      'date: 2024-01-02\n',
      'url: ',
      'key: ',
      '[+body]\n',
      '[]\n',
      '[list]\n',
      '{scope}\n',
      '{}\n',
    ],
    ...[
      '* ',
      '\n* item\n',
      ':end\n',
      '\n:end\n',
      ':skip\n',
      ':endskip\n',
      ':ignore\n',
      '\\',
      '\n\n',
      '<b>',
      '</b>',
      '[.sub]\n',
      '{.x}\n',
    ],
  ],
};

const snippet = (format: Format) => fc.constantFrom(...COMMON, ...COMMON, ...OWN[format], ...OWN[format]);

/** A random source in a format. */
export const sourceIn = (format: Format, maxLength = 60) =>
  fc.array(snippet(format), { maxLength, size: 'max' }).map((parts) => parts.join(''));

/** Where an edit is, as fractions of the text, and what is put there. */
export interface RandomEdit {
  readonly at: number;
  readonly cut: number;
  readonly insert: string;
}

export const editIn = (format: Format): fc.Arbitrary<RandomEdit> =>
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(12)),
    insert: fc.oneof(fc.constant(''), snippet(format), sourceIn(format, 4)),
  });

/** The edit as a change of a text. */
export function changeOf(text: string, { at, cut, insert }: RandomEdit): SourceChange {
  const start = Math.round(at * text.length);
  return { start, end: Math.min(text.length, start + cut), newText: insert };
}

export const apply = (text: string, { start, end, newText }: SourceChange): string =>
  text.slice(0, start) + newText + text.slice(end);
