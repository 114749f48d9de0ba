import assert from 'node:assert/strict';
import { extract } from './extract';
import { FORMATS } from './prose';

const read = (source: string) => extract(source, 'markdown');

describe('front matter', () => {
  const source = `---
title: "The \\"mayor\\" quits"
description: >-
  A row over
  trams
author:
  - name: Jane Doe
  - 'John O''Neill'
date: 2024-05-06 10:00:00 +0200
lang: en_GB
tags: [a, b]
---

Text.
`;

  it('gives a headline, a deck and bylines at their values, in every format', () => {
    for (const format of FORMATS) {
      const { blocks, metadata } = extract(source, format);
      assert.deepEqual(
        blocks.slice(0, 4).map((b) => [b.kind, b.text, b.holder, source.slice(b.start, b.end)]),
        [
          ['headline', 'The "mayor" quits', 'yaml-double', 'The \\"mayor\\" quits'],
          ['deck', 'A row over trams', 'text', 'A row over\n  trams'],
          ['byline', 'Jane Doe', 'yaml-plain', 'Jane Doe'],
          ['byline', "John O'Neill", 'yaml-single', "John O''Neill"],
        ],
        format,
      );
      assert.deepEqual(
        [metadata.title, metadata.date, metadata.language],
        ['The "mayor" quits', '2024-05-06', 'en-GB'],
      );
      assert.deepEqual(metadata.problems, []);
    }
  });

  it('believes its own settings first', () => {
    const { metadata } = read(
      '---\ndate: 2020-01-01\nlang: fr\nbluepencil:\n  language: en\n  date: 2024-05-06\n  disable: quote/unattributed\n  sources: [a.txt, b.md]\n---\n',
    );
    assert.deepEqual(
      [metadata.language, metadata.date, metadata.disable, metadata.sources],
      ['en', '2024-05-06', ['quote/unattributed'], ['a.txt', 'b.md']],
    );
  });

  it('says what it cannot read, and where', () => {
    const bad =
      '---\nbluepencil:\n  date: 31/12/2024\n  langage: fr\n  disable: {a: b}\n  language: 12\ntitle: Fine\n---\n';
    const { metadata, blocks } = read(bad);
    assert.deepEqual(
      metadata.problems.map((p) => bad.slice(p.span.start, p.span.end)),
      ['31/12/2024', 'langage', '{a: b}', '12'],
    );
    assert.match(metadata.problems[1]!.message.fr, /langage/);
    assert.equal(blocks[0]!.text, 'Fine');
  });

  it('says so where it is not YAML, and reads what it can', () => {
    const bad = '---\ntitle: "unclosed\nlang: fr\n---\n\nText.';
    const { metadata, blocks } = read(bad);
    assert.ok(metadata.problems.length > 0);
    assert.match(metadata.problems[0]!.message.en, /not valid YAML/);
    assert.equal(blocks.at(-1)!.text, 'Text.');
  });

  it('is not fooled: no aliases followed, no prototype touched, no depth too deep', () => {
    const bomb = `---\n${'abcdefgh'
      .split('')
      .map((k, i) => `${k}: &${k} [${i ? `*${'abcdefgh'[i - 1]}, `.repeat(9) : 'x'}]`)
      .join('\n')}\ntitle: *h\n---\n\nText.`;
    assert.equal(read(bomb).blocks.at(-1)!.text, 'Text.');
    read('---\n__proto__: { polluted: 1 }\nbluepencil:\n  __proto__: 1\n---\n');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    const deep = `---\nx: ${'['.repeat(2_000)}\n---\n\nText.`;
    assert.equal(read(deep).blocks.at(-1)!.text, 'Text.');
    assert.ok(read(deep).metadata.problems.length > 0);
  });

  it('is told from a rule at the top of a text', () => {
    assert.deepEqual(
      read('---\n\nOne.\n\n---\n\nTwo.').blocks.map((b) => b.text),
      ['One.', 'Two.'],
    );
    assert.deepEqual(
      extract('---\nOne.\n---\nTwo.', 'plaintext').blocks.map((b) => b.text),
      ['---', 'One.', '---', 'Two.'],
    );
  });

  it('skips TOML', () => {
    assert.deepEqual(
      read('+++\ntitle = "x"\n+++\nText.').blocks.map((b) => b.text),
      ['Text.'],
    );
  });
});
