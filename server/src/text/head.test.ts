import assert from 'node:assert/strict';
import { extract } from './extract';
import type { Format } from './prose';

const kinds = (source: string, format: Format = 'plaintext') => extract(source, format).blocks.map((b) => b.kind);

const BODY =
  'The council will meet on Tuesday to name her successor. Her deputy, who has run the city since March, is expected to stand.';

describe('the top of an article', () => {
  it('in plain text: headline, byline, dateline, body', () => {
    assert.deepEqual(kinds(`Mayor quits after row over trams\nBy Jane Doe in Leeds\nLeeds, 6 May 2024\n${BODY}`), [
      'headline',
      'byline',
      'dateline',
      'paragraph',
    ]);
    assert.deepEqual(kinds(`Qui veut encore des trams ?\n\nPar Jeanne Dupont et Marc Lévy\n\n${BODY}`), [
      'headline',
      'byline',
      'paragraph',
    ]);
  });

  it('no headline where there is no body under it, or the first line is a sentence', () => {
    assert.deepEqual(kinds('Mayor quits after row over trams'), ['paragraph']);
    assert.deepEqual(kinds(`${BODY}\n${BODY}`), ['paragraph', 'paragraph']);
    assert.deepEqual(kinds('bread\nbutter\nmilk'), ['paragraph', 'paragraph', 'paragraph']);
    assert.deepEqual(kinds(`PARIS (AFP) – Le maire a démissionné\n${BODY}`), ['paragraph', 'paragraph']);
  });

  it('a deck only where it is clearly one', () => {
    const lead = 'The mayor of the city, Anna Weiss, resigned on Monday after nine years of dispute over the trams.';
    assert.deepEqual(kinds(`Mayor quits\nA dispute of nine years comes to an end\n${BODY}`), [
      'headline',
      'deck',
      'paragraph',
    ]);
    assert.deepEqual(kinds(`Mayor quits\nA dispute of nine years has ended.\nBy Jane Doe\n${BODY}`)[1], 'deck');
    assert.deepEqual(
      kinds(`Mayor quits\nThe mayor resigned on Monday after a dispute over trams that lasted nine years.\n${lead}`)[1],
      'deck',
    );
    assert.deepEqual(kinds(`Mayor quits\n${lead}\n${BODY}`)[1], 'paragraph');
  });

  it('in Markdown and HTML: the first heading, where no text stands before it', () => {
    assert.deepEqual(kinds(`## Mayor quits\n\n${BODY}\n\n## Reaction\n`, 'markdown'), [
      'headline',
      'paragraph',
      'heading',
    ]);
    assert.deepEqual(kinds(`${BODY}\n\n## Reaction\n`, 'markdown'), ['paragraph', 'heading']);
    assert.deepEqual(kinds(`<p>Politics</p><h1>Mayor quits</h1><p>${BODY}</p>`, 'html'), [
      'paragraph',
      'headline',
      'paragraph',
    ]);
  });

  it('follows an edit that takes the headline away', () => {
    const source = `Mayor quits\n${BODY}\n${BODY}`;
    assert.equal(kinds(source)[0], 'headline');
    assert.equal(kinds(source.replace('quits', 'quits.'))[0], 'paragraph');
  });
});
