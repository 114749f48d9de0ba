import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { Lines } from '../features';
import type { SourceChange, SourceText } from '../text';

/**
 * A client's changes as changes of a text, in their order, each in offsets of the text as the one before left it. Positions outside
 * the text are brought into it and ranges that run backwards are turned round; what is no change at all is passed over.
 */
export function changesOf(
  text: SourceText,
  events: readonly TextDocumentContentChangeEvent[],
): readonly SourceChange[] {
  let now = text;
  return events
    .filter((event) => typeof event?.text === 'string')
    .map((event) => {
      const ranged = 'range' in event && event.range;
      const place = ranged ? new Lines(now).offsetsOf(ranged) : { start: 0, end: now.length };
      const change = { ...place, newText: event.text };
      now = now.with(change);
      return change;
    });
}
