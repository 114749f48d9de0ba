import type { Position, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Entity, Mention } from '../annotate';
import { overlaps } from '../base';
import type { SourceChange } from '../text';
import { renameChanges } from './entities';
import { mentionAt, pointAt, rangeOf, type View, wordsOf } from './view';
import { type EditOptions, sourceChanges, textEdits, workspaceEdit } from './workspace-edit';

/**
 * What becomes of names inside quotations: `ask` sets those edits apart for the user to confirm. Who renames from inside a
 * quotation has asked: that name changes, and with `never` the others in quotations are asked about.
 */
export type QuotedNames = 'never' | 'ask' | 'always';

/** The name that a rename at a position would change, and its range; null where there is none. */
export function prepareRename(view: View, position: Position): { range: Range; placeholder: string } | null {
  const named = namedAt(view, position);
  return named && { range: rangeOf(view, named.mention), placeholder: wordsOf(view, named.mention) };
}

export interface Renaming {
  readonly edit: WorkspaceEdit;
  /** Mentions that stay as they are, since markup stands inside the name. */
  readonly left: number;
  /** Mentions that stay as they are, since they stand inside quotations; null where there are none. */
  readonly kept: KeptInside | null;
}

/** What a rename leaves alone inside quotations, for who wants it changed there all the same. */
export interface KeptInside {
  readonly mentions: number;
  /** The text once the rename is made. */
  readonly text: string;
  /** The changes that are left, in offsets of that text. */
  readonly changes: readonly SourceChange[];
}

/** The edits that give whatever is named at a position another name, in every form that the article uses. */
export function rename(
  view: View,
  position: Position,
  newName: string,
  options: EditOptions & { readonly quoted: QuotedNames },
): Renaming | null {
  const named = namedAt(view, position);
  if (!named) return null;
  const { mention } = named;
  const outside: SourceChange[] = [];
  const inside: SourceChange[] = [];
  let left = 0;
  let quoted = 0;
  for (const edit of renameChanges(view.article, named.entity, mention, newName)) {
    const changes = sourceChanges(view, edit);
    const isHere = edit.block === mention.block && overlaps(edit, mention);
    if (!changes) left++;
    else if (edit.quoted && !isHere) {
      inside.push(...changes);
      quoted++;
    } else outside.push(...changes);
  }
  if (options.quoted === 'always' || quoted === 0)
    return { edit: workspaceEdit(view, merge(outside, inside), options), left, kept: null };
  if (options.annotated && (options.quoted === 'ask' || mention.quoted))
    return { edit: withQuestion(view, outside, inside), left, kept: null };
  const kept = { mentions: quoted, ...after(view.source, outside, inside) };
  return { edit: workspaceEdit(view, outside, options), left, kept };
}

/** A text once some changes are made, and what others become in it. No two overlap. */
function after(
  source: string,
  made: readonly SourceChange[],
  others: readonly SourceChange[],
): Pick<KeptInside, 'text' | 'changes'> {
  const changes: SourceChange[] = [];
  const parts: string[] = [];
  const isMade = new Set(made);
  let [at, by] = [0, 0];
  for (const change of merge(made, others)) {
    const { start, end, newText } = change;
    if (!isMade.has(change)) changes.push({ start: start + by, end: end + by, newText });
    else {
      parts.push(source.slice(at, start), newText);
      at = end;
      by += newText.length - (end - start);
    }
  }
  return { text: parts.join('') + source.slice(at), changes };
}

function namedAt(view: View, position: Position): { entity: Entity; mention: Mention } | null {
  const point = pointAt(view, position);
  const named = point && mentionAt(view.article, point);
  return named?.mention.kind === 'name' ? named : null;
}

const merge = (a: readonly SourceChange[], b: readonly SourceChange[]): SourceChange[] =>
  [...a, ...b].sort((x, y) => x.start - y.start);

const INSIDE = 'inside-quotations';

/** All the edits, those inside quotations held back until the user confirms them. */
function withQuestion(view: View, outside: readonly SourceChange[], inside: readonly SourceChange[]): WorkspaceEdit {
  const edits: TextDocumentEdit['edits'] = [
    ...textEdits(view, outside),
    ...textEdits(view, inside).map((edit) => ({ ...edit, annotationId: INSIDE })),
  ];
  return {
    documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits }],
    changeAnnotations: {
      [INSIDE]: {
        label: view.say('insideQuotations'),
        description: view.say('insideQuotationsWhy'),
        needsConfirmation: true,
      },
    },
  };
}
