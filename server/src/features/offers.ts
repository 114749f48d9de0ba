import type { SemanticTokensLegend } from 'vscode-languageserver-types';

// What the server says that it offers. Constants alone: it says so before the analysis is loaded.

/** The name under which every diagnostic appears. */
export const SOURCE = 'Blue Pencil';

/** The kind of the action that makes every safe fix. */
export const FIX_ALL = 'source.fixAll.bluepencil';

/** The letters that begin a name: those of the languages served. */
export const NAME_LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜÑÁÍÓÚŒÆØŠŽ'];

/** Token types, outer before inner: where two share words, the later in this list shows. */
export const TOKEN_TYPES = [
  'quotation',
  'source',
  'cue',
  'quantity',
  'date',
  'name',
  'place',
  'organization',
  'person',
] as const;

/** `declaration` is where an entity is introduced; `indirect` a quotation without marks; `quoted` a figure, date or name inside one. */
export const TOKEN_MODIFIERS = ['declaration', 'indirect', 'quoted'] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };
