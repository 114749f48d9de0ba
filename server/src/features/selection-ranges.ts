import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { mentionsIn, quotesIn } from '../annotate';
import { holds, length, type Span, sameSpan } from '../base';
import { pointAt, spanOf, type View } from './view';

/** What to select around each position, step by step: the word, the name or quotation, the sentence, the paragraph. */
export const selectionRanges = (view: View, positions: readonly Position[]): SelectionRange[] =>
  positions.map((position) => selectionRange(view, position));

function selectionRange(view: View, position: Position): SelectionRange {
  const at = view.lines.offsetAt(position);
  const spans: Span[] = [{ start: 0, end: view.text.length }];
  const point = pointAt(view, position);
  if (point) {
    const { article } = view;
    const block = article.blocks[point.block]!;
    const around = [
      { start: 0, end: block.text.length },
      ...block.sentences,
      ...block.tokens,
      ...quotesIn(article, point.block),
      ...mentionsIn(article, point.block).map(({ mention }) => mention),
    ].filter((s) => holds(s, point.offset, true));
    spans.push(...around.map(({ start, end }) => spanOf(view, { block: point.block, start, end })));
  }
  return nested(view, spans, at);
}

/** The spans from the outermost to the innermost, each inside the one before; those that cross are left out. */
function nested(view: View, spans: readonly Span[], at: number): SelectionRange {
  const outerFirst = [...spans].sort((a, b) => length(b) - length(a));
  let last: Span | null = null;
  let range: SelectionRange | undefined;
  for (const s of outerFirst) {
    if (last && (sameSpan(last, s) || s.start < last.start || s.end > last.end)) continue;
    if (!holds(s, at, true)) continue;
    last = s;
    range = { range: view.lines.rangeOf(s), ...(range && { parent: range }) };
  }
  return range ?? { range: view.lines.rangeOf({ start: at, end: at }) };
}
