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
  for (const edit of renameChanges(view.article, named.entity, mention, newName)) {
    const changes = sourceChanges(view, edit);
    const isHere = edit.block === mention.block && overlaps(edit, mention);
    if (changes) (edit.quoted && !isHere ? inside : outside).push(...changes);
    else left++;
  }
  return { edit: together(view, outside, inside, mention.quoted, options), left };
}

function together(
  view: View,
  outside: readonly SourceChange[],
  inside: readonly SourceChange[],
  fromInside: boolean,
  options: EditOptions & { readonly quoted: QuotedNames },
): WorkspaceEdit {
  if (options.quoted === 'always' || inside.length === 0) return workspaceEdit(view, merge(outside, inside), options);
  const asks = options.annotated && (options.quoted === 'ask' || fromInside);
  return asks ? withQuestion(view, outside, inside) : workspaceEdit(view, outside, options);
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
