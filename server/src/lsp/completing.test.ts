import assert from 'node:assert/strict';
import { viewOfText } from '../../test/lsp/views';
import { Cancelled } from '../base';
import { completionAt } from './completing';
import type { CancellationToken } from './library';
import type { Session } from './session';

/** Asks for names after "Ada By", the line being `lines` one look after the other and the first reading of the article cancelled. */
function ask(lines: readonly string[]) {
  const view = viewOfText('Ada Byron spoke.\n\nAda By');
  let looks = 0;
  let readings = 0;
  const documents = {
    lineBefore: () => lines[looks++] ?? lines.at(-1),
    view: async () => {
      if (readings++ === 0) throw new Cancelled();
      return view;
    },
  };
  const at = { textDocument: { uri: 'file:///ada.txt' }, position: { line: 2, character: 6 } };
  return completionAt({ documents } as unknown as Session, at, { isCancellationRequested: false } as CancellationToken);
}

describe('names asked for between two keystrokes', () => {
  it('are told where the line up to the place is what it was', async () => {
    assert.ok((await ask(['Ada By', 'Ada By']))?.items.some(({ label }) => label.includes('Byron')));
  });

  it('are not where it is another by then', async () => {
    await assert.rejects(ask(['Ada By', 'Ada May']), Cancelled);
  });
});
