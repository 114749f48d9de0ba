import assert from 'node:assert/strict';
import { unmark } from '../../../test/marked';
import { type Excerpt, excerptOf, wrapped } from './excerpt';
import { cellsOf } from './width';

const columnsOf = (text: string) => cellsOf(text).reduce((sum, { columns }) => sum + columns, 0);

/** The words that stand over the underline, by columns. */
function underlined({ text, indent, width }: Excerpt): string {
  let at = 0;
  return cellsOf(text)
    .filter(({ columns }) => {
      const inside = at >= indent && at < indent + width;
      at += columns;
      return inside;
    })
    .map(({ shown }) => shown)
    .join('');
}

function excerpt(line: string, columns = 60): Excerpt {
  const { text, spans } = unmark(line);
  return excerptOf(text, spans[0]!.start, spans[0]!.end - spans[0]!.start, columns);
}

describe('an excerpt', () => {
  it('is underlined where the words stand, whatever stands before them', () => {
    for (const [line, words] of [
      ['It ends on [|November 31|].', 'November 31'],
      ['東京の会議、👩‍👩‍👧 ends on [|November 31|].', 'November 31'],
      ['Le de\u0301fi re\u0301ussi, le [|31 novembre|].', '31 novembre'],
      ['\tAfter a tab\u200B and a \u00ADsoft hyphen, [|the the|] end', 'the the'],
      ['In [|東京|] it rains', '東京'],
      ['No end [|here|]', 'here'],
      ['🇫🇷 🇬🇧 ☎️ [|TK|]', 'TK'],
    ] as const)
      assert.equal(underlined(excerpt(line)), words, line);
  });

  it('sees the same characters in a plain line as in one that holds others', () => {
    for (const line of [
      '',
      'Le « défi » réussi — 31 novembre…',
      "It's “quoted”, \u00a05 % of £4",
      'a\u00ADb',
      '~Žižek‰',
    ])
      assert.deepEqual(cellsOf(`${line}漢`).slice(0, -1), cellsOf(line), line);
  });

  it('fits the columns, cut at spaces, with the words in view', () => {
    const before = 'Some words that go on before it for a very long while, '.repeat(30);
    const after = ' and others that go on after it until the paper ends'.repeat(30);
    for (const columns of [30, 60, 100]) {
      const found = excerpt(`${before}[|November 31|]${after}`, columns);
      assert.equal(underlined(found), 'November 31');
      assert.match(found.text, /^…\S.*\S…$/);
      assert.ok(columnsOf(found.text) <= columns, found.text);
      for (const word of found.text.slice(1, -1).split(' ')) assert.ok(`${before}November 31${after}`.includes(word));
    }
  });

  it('holds where the words are longer than the columns, or empty', () => {
    const long = excerpt(`Now [|${'word '.repeat(200)}|]`, 40);
    assert.ok(columnsOf(long.text) <= 40 && long.indent === 4 && long.indent + long.width <= 40);
    assert.deepEqual(excerptOf('', 0, 0, 40), { text: '', indent: 0, width: 1 });
    assert.equal(excerptOf('abc', 3, 0, 40).width, 1);
  });
});

describe('wrapped', () => {
  it('breaks at spaces only, and never within « no-break » ones', () => {
    assert.deepEqual(wrapped('un mot « très\u00A0long\u00A0ici » fin', 12), [
      'un mot «',
      'très\u00A0long\u00A0ici',
      '» fin',
    ]);
    assert.deepEqual(wrapped('東京 大阪 京都', 9), ['東京 大阪', '京都']);
    assert.deepEqual(wrapped('', 10), ['']);
  });
});
