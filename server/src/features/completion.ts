import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver-types';
import type { EntityType } from '../knowledge';
import { encodeFor } from '../text';
import { suggestNames } from './entities';
import { oneLine } from './markdown';
import { pointAt, type View } from './view';

const KIND: Readonly<Record<EntityType, CompletionItemKind>> = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Interface,
  place: CompletionItemKind.Module,
  other: CompletionItemKind.Constant,
};

/** The names that what is being written at a position may become; null where no name is being written. */
export function completion(view: View, position: Position): CompletionList | null {
  const point = pointAt(view, position);
  const found = point && suggestNames(view, point);
  if (!point || !found) return null;
  const { format, blocks } = view.article.prose;
  const block = blocks[point.block]!;
  const written = { start: found.start, end: point.offset };
  if (!block.map.isVerbatim(written)) return null;
  const start = view.lines.positionAt(block.start + block.map.startToSource(found.start));
  const typed = block.text.slice(written.start, written.end);
  const items = [...found.suggestions]
    .sort((a, b) => a.rank - b.rank)
    .map(
      ({ label, text, type, detail }, i): CompletionItem => ({
        label: oneLine(label),
        kind: KIND[type],
        ...(detail && { detail: oneLine(detail) }),
        // What was typed chose the name, accents or not: the editor need not choose again.
        filterText: typed,
        sortText: String(i).padStart(3, '0'),
        textEdit: { range: { start, end: position }, newText: encodeFor(format, text, block.holder) },
      }),
    );
  return { isIncomplete: true, items };
}
