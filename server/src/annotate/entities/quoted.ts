import type { Span } from '../../base';
import type { BlockKind } from '../../text';
import type { Token } from '../tokens';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
]);

/**
 * What stands within quotation marks, by the marks alone: outermost pairs, a straight mark paired with the next one. One that
 * is never closed runs to the end of the block, as a quotation over several paragraphs does.
 */
export function quotedSpans(tokens: readonly Token[], kind: BlockKind): readonly Span[] {
  const end = tokens.at(-1)?.end ?? 0;
  if (kind === 'quotation') return end > 0 ? [{ start: 0, end }] : [];
  const spans: Span[] = [];
  let start = -1;
  let open = '';
  let close = '';
  let depth = 0;
  for (const token of tokens) {
    if (token.kind !== 'mark') continue;
    const mark = token.text;
    if (start < 0) {
      close = mark === '"' ? '"' : (PAIRS.get(mark) ?? '');
      if (!close) continue;
      start = token.start;
      open = mark;
      depth = 1;
    } else if (mark === close) {
      if (--depth > 0) continue;
      spans.push({ start, end: token.end });
      start = -1;
    } else if (mark === open) depth++;
  }
  if (start >= 0) spans.push({ start, end });
  return spans;
}
