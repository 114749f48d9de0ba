import type { Range, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Place } from '../annotate';
import { overlaps, type Span } from '../base';
import { spanOf, type View } from './view';

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

export type TokenType = (typeof TOKEN_TYPES)[number];

/** `declaration` is an entity's first mention; `indirect` a quotation without marks. */
export const TOKEN_MODIFIERS = ['declaration', 'indirect'] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

const DECLARATION = 1;
const INDIRECT = 2;

interface Layer extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/** The document's tokens as LSP encodes them, five numbers each; those of a range where one is given. */
export function semanticTokens(view: View, range?: Range): number[] {
  const layers = layersOf(view, range && view.lines.offsetsOf(range));
  return encode(view, flatten(layers));
}

function layersOf(view: View, within: Span | undefined): Layer[] {
  const { article } = view;
  const layers: Layer[] = [];
  const { blocks } = article.prose;
  const wanted = (block: number) => !within || overlaps(blocks[block]!, within);
  const add = (place: Place | null, type: TokenType, modifiers = 0) => {
    if (!place || !wanted(place.block)) return;
    const s = spanOf(view, place);
    if (s.start < s.end) layers.push({ ...s, type: TOKEN_TYPES.indexOf(type), modifiers });
  };
  for (const quote of article.quotes) {
    add(quote, 'quotation', quote.type === 'indirect' ? INDIRECT : 0);
    add(quote.cue, 'cue');
    add(quote.source, 'source');
  }
  for (const { type, mentions } of article.entities) {
    let modifiers = DECLARATION;
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      add(mention, type === 'other' ? 'name' : type, modifiers);
      modifiers = 0;
    }
  }
  article.blocks.forEach((block, index) => {
    if (!wanted(index)) return;
    for (const { start, end } of block.dates) add({ block: index, start, end }, 'date');
    for (const { start, end } of block.quantities) add({ block: index, start, end }, 'quantity');
  });
  return layers;
}

/** Layers that overlap, as pieces that do not: at each place the innermost type shows. In order of place. */
function flatten(layers: readonly Layer[]): Layer[] {
  const byStart = [...layers].sort((a, b) => a.start - b.start || a.type - b.type || b.end - a.end);
  const pieces: Layer[] = [];
  const open: Layer[] = [];
  let at = 0;
  const top = () => open.reduce((best, layer) => (layer.type >= best.type ? layer : best));
  /** Shows what is open up to an offset, closing what ends on the way. */
  const advance = (to: number) => {
    while (open.length > 0 && at < to) {
      const shown = top();
      const until = Math.min(to, ...open.map(({ end }) => end));
      if (until > at) {
        const last = pieces.at(-1);
        if (
          last &&
          last.end === at &&
          last.type === shown.type &&
          last.modifiers === shown.modifiers &&
          at > shown.start
        ) {
          pieces[pieces.length - 1] = { ...last, end: until };
        } else pieces.push({ ...shown, start: at, end: until });
      }
      at = Math.max(at, until);
      for (let i = open.length - 1; i >= 0; i--) if (open[i]!.end <= at) open.splice(i, 1);
    }
    at = Math.max(at, to);
  };
  for (const layer of byStart) {
    advance(layer.start);
    open.push(layer);
  }
  advance(Number.POSITIVE_INFINITY);
  return pieces;
}

/** Delta-encodes pieces; one that runs over a line break is a token a line. */
function encode(view: View, pieces: readonly Layer[]): number[] {
  const { lines } = view;
  const data: number[] = [];
  let [lastLine, lastCharacter] = [0, 0];
  let line = 0;
  let lineSpan = lines.spanOf(0);
  for (const piece of pieces) {
    let { start } = piece;
    while (start < piece.end) {
      if (start > lineSpan.end || start < lineSpan.start) {
        line = lines.lineAt(start);
        lineSpan = lines.spanOf(line);
      }
      const end = Math.min(piece.end, lineSpan.end);
      if (end > start) {
        const character = start - lineSpan.start;
        const sameLine = line === lastLine;
        data.push(
          line - lastLine,
          sameLine ? character - lastCharacter : character,
          end - start,
          piece.type,
          piece.modifiers,
        );
        [lastLine, lastCharacter] = [line, character];
      }
      if (end >= piece.end) break;
      line++;
      lineSpan = lines.spanOf(line);
      start = Math.max(start, lineSpan.start);
    }
  }
  return data;
}

/** The one edit that turns the numbers a client has into those it should have; none where they are the same. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
