import assert from 'node:assert/strict';
import { testKnowledge } from '../../test/test-knowledge';
import { resolveSettings, Workspace } from '../analysis';
import type { Article } from './article';
import { readBlocks } from './lineage';

describe('readings of blocks', () => {
  it('are handed on over edits, though nobody asks meanwhile, and made anew of what changed', () => {
    const workspace = new Workspace({
      knowledge: testKnowledge,
      nameModel: () => null,
      pause: () => Promise.resolve(),
      onFailure: (_what, error) => {
        throw error;
      },
    });
    const uri = 'file:///a.txt';
    const source = ['The port is shut.', 'It rained all day.', 'The harbour is open.'].join('\n\n');
    const { article } = workspace
      .open(uri, 1, source, 'plaintext', resolveSettings('en', { language: 'en' }))
      .analyseNow();
    const asked: number[] = [];
    const length = (of: Article, index: number) => {
      asked.push(index);
      return of.blocks[index]!.text.length;
    };
    assert.deepEqual([...readBlocks(article, length)], [17, 18, 20]);
    asked.length = 0;
    workspace.apply(uri, 2, [{ start: 16, end: 16, newText: ' for now' }])!.analyseNow();
    const at = source.length + 7;
    const third = workspace.apply(uri, 3, [{ start: at, end: at, newText: ' again' }])!.analyseNow();
    assert.deepEqual([...readBlocks(third.article, length)], [25, 18, 26]);
    assert.deepEqual(asked, [0, 2]);
  });
});
