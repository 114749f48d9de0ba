import assert from 'node:assert/strict';
import { placeForComment } from './comment-place';

describe('the place of the comment that turns findings off', () => {
  const goesBelow = (head: string, rest: string, language: string) =>
    assert.equal(placeForComment(head + rest, language), head.length, JSON.stringify(head));

  it('is the top', () => {
    goesBelow('', 'Copy', 'plaintext');
    goesBelow('', '# Title', 'markdown');
    goesBelow('\uFEFF', 'Copy', 'plaintext');
    goesBelow('', '---\nno front matter in plain text\n---\n', 'plaintext');
  });

  it('is below front matter', () => {
    goesBelow('---\ntitle: A\n---\n', '\n# A', 'markdown');
    goesBelow('\uFEFF---\r\ntitle: A\r\n---\r\n', 'B', 'markdown');
    goesBelow('---\ntitle: A\n---', '', 'markdown');
    goesBelow('', '---\nnever closed', 'markdown');
  });

  it('is below a document type', () => {
    goesBelow('<!doctype html>\n', '<p>Copy', 'html');
    goesBelow('', '<p>Copy', 'html');
  });
});
