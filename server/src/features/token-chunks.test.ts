import assert from 'node:assert/strict';
import fc from 'fast-check';
import { testKnowledge } from '../../test/test-knowledge';
import { testNameModel } from '../../test/test-name-model';
import { resolveSettings, Workspace } from '../analysis';
import { semanticTokens, tokenChunks } from './semantic-tokens';
import { type Chunk, chunkEdits, numbersOf } from './token-chunks';
import { viewOf } from './view';

/** The numbers after the edits, which are all told in places of the numbers before. */
function applied(numbers: readonly number[], edits: ReturnType<typeof chunkEdits>): number[] {
  const data = [...numbers];
  for (const { start, deleteCount, data: added } of [...edits].reverse())
    data.splice(start, deleteCount, ...(added ?? []));
  return data;
}

/** A few arrays, so that two lists of chunks often have the same one. */
const DATA = [
  [0, 3, 2, 1, 0],
  [1, 0, 4, 0, 0, 0, 6, 1, 2, 1],
  [0, 3, 2, 1, 0],
  [0, 0, 9, 4, 0, 2, 1, 1, 1, 1],
];
const chunks = fc.array(
  fc.record({ data: fc.constantFrom(...DATA), down: fc.nat(2), right: fc.nat(2) }) satisfies fc.Arbitrary<Chunk>,
  { maxLength: 12 },
);

describe('chunks of tokens', () => {
  it('differ by edits that lead from the one list to the other', () => {
    fc.assert(
      fc.property(chunks, chunks, (before, after) => {
        assert.deepEqual(applied(numbersOf(before), chunkEdits(before, after)), numbersOf(after));
      }),
    );
  });

  it('differ by nothing where they are alike, and by what is other where one is', () => {
    const [a, b] = DATA as [number[], number[]];
    const list = [a, b, a, b].map((data) => ({ data, down: 1, right: 3 }));
    assert.deepEqual(chunkEdits(list, [...list]), []);
    const other = list.map((chunk, i) => (i === 0 || i === 3 ? { ...chunk, right: 9 } : chunk));
    assert.deepEqual(chunkEdits(list, other), [
      { start: 1, deleteCount: 1, data: [9] },
      { start: 21, deleteCount: 1, data: [9] },
    ]);
  });

  it('are the same arrays wherever a block moves, and end to end what the whole document gives', () => {
    const workspace = new Workspace({
      knowledge: testKnowledge,
      nameModel: testNameModel,
      pause: () => Promise.resolve(),
      onFailure: (what, error) => {
        throw new Error(what, { cause: error });
      },
    });
    const uri = 'file:///desk/a.md';
    const source = 'Ada Byron spoke on 3 May.\n\nBo Lee said\n“we are\nready” on 4 May.\n';
    const view = () => viewOf(workspace.get(uri)!, workspace.get(uri)!.analyseNow());
    workspace.open(uri, 1, source, 'markdown', resolveSettings('en', { date: '2026-11-23' }));
    const before = tokenChunks(view());
    workspace.apply(uri, 2, [{ start: 0, end: 0, newText: 'Rain.\n\n' }]);
    const after = tokenChunks(view());
    assert.equal(before.length, 2);
    assert.deepEqual(
      after.map(({ data }) => before.findIndex((chunk) => chunk.data === data)),
      [0, 1],
    );
    assert.deepEqual(applied(numbersOf(before), chunkEdits(before, after)), semanticTokens(view()));
    assert.deepEqual(chunkEdits(before, after), [{ start: 0, deleteCount: 1, data: [2] }]);
  });
});
