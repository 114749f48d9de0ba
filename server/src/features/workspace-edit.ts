import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { NameEdit, Place } from '../annotate';
import { sourceSpan } from '../rules';
import { encodeFor, leastChange, type SourceChange } from '../text';
import type { View } from './view';

/** What a client can do with edits. */
export interface EditOptions {
  /** Edits can name the version they are for. */
  readonly versioned: boolean;
  /** Edits can be set apart, for the user to confirm. */
  readonly annotated: boolean;
}

/**
 * An edit of a block's text as edits of the source: one, or where markup stands between the words (`*Ada* Byron`), one a word.
 * Null where it would cut through markup all the same.
 */
export function sourceChanges(view: View, edit: Place & NameEdit): readonly SourceChange[] | null {
  const whole = sourceChange(view, edit);
  if (whole) return [whole];
  const { text } = view.article.blocks[edit.block]!;
  const [old, now] = [wordsOf(text.slice(edit.start, edit.end)), wordsOf(edit.newText)];
  if (old.length !== now.length) return null;
  const changes = old.flatMap(({ word, at }, i) => {
    if (word === now[i]!.word) return [];
    const start = edit.start + at;
    return sourceChange(view, { block: edit.block, start, end: start + word.length, newText: now[i]!.word });
  });
  return changes.every((change) => change !== null) ? changes : null;
}

const wordsOf = (text: string): readonly { readonly word: string; readonly at: number }[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, at: index }));

/**
 * An edit of a block's text as one of the source, written as the format wants it; what stays the same is left out. Null where it
 * would cut through markup.
 */
function sourceChange({ article }: View, { block: index, start, end, newText }: Place & NameEdit): SourceChange | null {
  const { format, blocks } = article.prose;
  const block = blocks[index]!;
  const least = leastChange(block.text.slice(start, end), newText, start);
  if (least.start < least.end && !block.map.isVerbatim(least)) return null;
  const glued = /\S/.test(block.text[least.start - 1] ?? '');
  return { ...sourceSpan(block, least), newText: encodeFor(format, least.newText, block.holder, glued) };
}

export const textEdits = (view: View, changes: readonly SourceChange[]): TextEdit[] =>
  changes.map((change) => ({ range: view.lines.rangeOf(change), newText: change.newText }));

/** Edits of the view's document, in offsets of its source. */
export function workspaceEdit(view: View, changes: readonly SourceChange[], { versioned }: EditOptions): WorkspaceEdit {
  const edits = textEdits(view, changes);
  if (!versioned) return { changes: { [view.uri]: edits } };
  return { documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits }] };
}
