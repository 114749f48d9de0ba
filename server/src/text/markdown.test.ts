import assert from 'node:assert/strict';
import { extract } from './extract';
import { MASK } from './prose';

const read = (source: string) => extract(source, 'markdown');
const texts = (source: string) => read(source).blocks.map((b) => b.text);
const kinds = (source: string) => read(source).blocks.map((b) => `${b.kind}${b.level ?? ''}: ${b.text}`);

describe('Markdown', () => {
  it('takes what a reader sees', () => {
    assert.deepEqual(
      texts(
        'The *prime* mi**nis**ter \\*said\\* &laquo;&nbsp;no&nbsp;&raquo;\nto [the *press*](http://x.y "t"), ~~twice~~ `code`  \nand <https://x.y>.',
      ),
      [`The prime minister *said* «\u00A0no\u00A0» to the press, twice ${MASK} and ${MASK}.`],
    );
  });

  it('knows what its blocks are', () => {
    assert.deepEqual(
      kinds(`# The headline

By Jane Doe

Text one.

## Part

> Quoted
> words.

- one
- two
  more

1. three

| a | b |
|---|---|
| c\\|d | **e** |

Setext
------
`),
      [
        'headline1: The headline',
        'byline: By Jane Doe',
        'paragraph: Text one.',
        'heading2: Part',
        'quotation: Quoted words.',
        'list-item: one',
        'list-item: two more',
        'list-item: three',
        'table-cell: a',
        'table-cell: b',
        'table-cell: c|d',
        'table-cell: e',
        'heading2: Setext',
      ],
    );
  });

  it('skips code, modules, shortcodes, components and attribute lists', () => {
    assert.deepEqual(
      texts(`import Chart from './chart'

export const meta = { a: 1 }

Text {{< ref "x" >}} here.{: .lead}

{{% notice %}}

Liquid {% if x %}word{% endif %}.

<Chart data={{ a: 1 }} />

Hi {props.name}, <Tip kind={x}>mind</Tip> the gap.

:::note
Careful.
:::

    indented code

\`\`\`js
let a = 1;

let b = 2;
\`\`\`

After.
`),
      [`Text ${MASK} here.`, `Liquid ${MASK}word${MASK}.`, `Hi ${MASK}, mind the gap.`, 'Careful.', 'After.'],
    );
  });

  it('finds links and footnotes whose definitions stand far away, also after an edit', () => {
    const source = 'See [the act][act] and [act].[^1]\n\nPart two.\n\n[act]: http://x.y\n\n[^1]: A *note*.\n';
    assert.deepEqual(texts(source), ['See the act and act.', 'Part two.', 'A note.']);
    assert.equal(texts(source.replace('[act]:', '[other]:'))[0], 'See [the act][act] and [act].');
  });

  it('reads raw HTML as HTML, and directives in comments of either kind', () => {
    const source = `<figure>
<img src="x"><figcaption>The <em>port</em></figcaption>
</figure>

Text with <span lang="en">words</span><br>here. <!-- bluepencil-disable-line style -->

<!-- bluepencil-disable quote/unattributed, fact -- the desk knows -->

{/* bluepencil-enable */}

\`<!-- bluepencil-disable -->\`
`;
    assert.deepEqual(kinds(source), ['caption: The port', 'paragraph: Text with words here.']);
    assert.deepEqual(
      read(source).directives.map((d) => [d.kind, ...d.rules]),
      [['disable-line', 'style'], ['disable', 'quote/unattributed', 'fact'], ['enable']],
    );
  });

  it('takes the description of a picture that stands alone for its caption', () => {
    assert.deepEqual(
      kinds('![The mayor on the tram](x.jpg "A *fine* day in town")\n\nIn ![an icon here now](y) text.'),
      ['caption: The mayor on the tram', 'caption: A *fine* day in town', `paragraph: In ${MASK} text.`],
    );
    assert.deepEqual(texts('![photo](x.jpg)'), []);
  });

  it('reads what is broken as prose', () => {
    assert.deepEqual(texts('A **bold [link](no end and `code'), ['A **bold [link](no end and `code']);
    assert.deepEqual(texts('Text.\r\rNext\rline.\r\n\r\nLast.'), ['Text.', 'Next line.', 'Last.']);
  });

  it('gives text too hard to parse as plain text', () => {
    const hostile = '*a_ '.repeat(20_000);
    assert.equal(read(`${hostile}\n\nAfter.`).blocks.at(-1)!.text, 'After.');
    assert.equal(read(`${'> '.repeat(5000)}deep\n\nAfter.`).blocks.at(-1)!.text, 'After.');
  });
});
