import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Span } from '../base';
import { Lines } from '../features';
import type { SourceChange } from '../text';

/** A text after some changes, with each change in offsets of the text as the one before left it. */
export interface Synced {
  readonly source: string;
  readonly changes: readonly SourceChange[];
}

/**
 * Applies a client's changes, in their order. Positions outside the text are brought into it and ranges that run backwards are
 * turned round; what is no change at all is passed over.
 */
export function applyChanges(source: string, lines: Lines, events: readonly TextDocumentContentChangeEvent[]): Synced {
  const known = events.filter((event) => typeof event?.text === 'string');
  return applyBackwards(source, lines, known) ?? applyInTurn(source, lines, known);
}

/**
 * Editors send the changes of many cursors from the last to the first. Then no change moves what those after it speak of: every
 * position is one of the first text, and the new text is put together once. Null where the changes are not of that kind, or a
 * position is not exactly one of the first text (beyond its line, or where a lone CR may meet an LF).
 */
function applyBackwards(
  source: string,
  lines: Lines,
  events: readonly TextDocumentContentChangeEvent[],
): Synced | null {
  const changes: SourceChange[] = [];
  let limit = source.length;
  for (const event of events) {
    if (!('range' in event) || !event.range) return null;
    const { start, end } = lines.offsetsOf(event.range);
    if (end > limit || source[end - 1] === '\r' || !isExact(lines, event.range, { start, end })) return null;
    changes.push({ start, end, newText: event.text });
    limit = start;
  }
  const parts: string[] = [];
  let at = 0;
  for (let i = changes.length - 1; i >= 0; i--) {
    const { start, end, newText } = changes[i]!;
    parts.push(source.slice(at, start), newText);
    at = end;
  }
  // Put together in one go: a long text is copied once.
  parts.push(source.slice(at));
  return { source: parts.join(''), changes };
}

const samePosition = (a: Position, b: Position) => a.line === b.line && a.character === b.character;

function isExact(lines: Lines, range: Range, s: Span): boolean {
  const exact = lines.rangeOf(s);
  return samePosition(exact.start, range.start) && samePosition(exact.end, range.end);
}

function applyInTurn(before: string, first: Lines, events: readonly TextDocumentContentChangeEvent[]): Synced {
  let source = before;
  let lines: Lines | null = first;
  const changes: SourceChange[] = [];
  for (const event of events) {
    lines ??= new Lines(source);
    const ranged = 'range' in event && event.range;
    const s = ranged ? lines.offsetsOf(ranged) : { start: 0, end: source.length };
    changes.push({ ...s, newText: event.text });
    source = source.slice(0, s.start) + event.text + source.slice(s.end);
    lines = null;
  }
  return { source, changes };
}
