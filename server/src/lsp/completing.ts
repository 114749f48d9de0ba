import { Cancelled } from '../base';
import { completion } from '../features';
import type { CancellationToken, CompletionList, TextDocumentPositionParams } from './library';
import type { Session } from './session';

/**
 * Names are asked for between two keystrokes. Where the line up to the place is still what it was, an edit since does not take
 * the answer away: an editor that gets none fills its list with any words of the article.
 */
export async function completionAt(
  { documents }: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<CompletionList | null> {
  const asked = documents.lineBefore(uri, position);
  for (;;) {
    try {
      const view = await documents.view(uri, token);
      return view && completion(view, position);
    } catch (error) {
      const isWanted = error instanceof Cancelled && !token.isCancellationRequested;
      if (!isWanted || documents.lineBefore(uri, position) !== asked) throw error;
    }
  }
}
