import type { Range, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import { overlaps, type Span } from '../base';
import type { EntityType } from '../knowledge';
import type { OffsetMap } from '../text';
import { flatten, type Layer } from './layers';
import type { View } from './view';

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

type TokenType = (typeof TOKEN_TYPES)[number];

/** `declaration` is where an entity is introduced; `indirect` a quotation without marks; `quoted` a figure, date or name inside one. */
export const TOKEN_MODIFIERS = ['declaration', 'indirect', 'quoted'] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

const TYPE = Object.fromEntries(TOKEN_TYPES.map((type, i) => [type, i])) as Readonly<Record<TokenType, number>>;
const TYPE_OF_NAME: Readonly<Record<EntityType, number>> = { ...TYPE, other: TYPE.name };
const DECLARATION = 1;
const INDIRECT = 2;
const QUOTED = 4;

/** The document's tokens as LSP encodes them, five numbers each; those of the blocks that a range touches where one is given. */
export function semanticTokens(view: View, range?: Range): number[] {
  const { blocks } = view.article.prose;
  const within = range && view.lines.offsetsOf(range);
  const layers = layersByBlock(view, within);
  const data: number[] = [];
  let [lastLine, lastCharacter] = [0, 0];
  for (const [index, block] of blocks.entries()) {
    const own = layers[index];
    if (!own) continue;
    const tokens = tokensOf(view, block, own);
    const { line: firstLine, character: firstCharacter } = view.lines.positionAt(block.start);
    for (let i = 0; i < tokens.length; i += 5) {
      const line = firstLine + tokens[i]!;
      const character = tokens[i]! === 0 ? firstCharacter + tokens[i + 1]! : tokens[i + 1]!;
      data.push(
        line - lastLine,
        line === lastLine ? character - lastCharacter : character,
        tokens[i + 2]!,
        tokens[i + 3]!,
        tokens[i + 4]!,
      );
      lastLine = line;
      lastCharacter = character;
    }
  }
  return data;
}

/** What there is to show of each block, four numbers a layer: start and end in the block's text, type, modifiers. */
function layersByBlock({ article }: View, within: Span | undefined): readonly (number[] | undefined)[] {
  const { blocks } = article.prose;
  const layers: (number[] | undefined)[] = [];
  const wanted = (block: number) => !within || overlaps(blocks[block]!, within);
  const quotes: Span[][] = [];
  const quoted = (block: number, s: Span) => quotes[block]?.some((q) => q.start <= s.start && s.end <= q.end);
  const add = (block: number, s: Span, type: number, own: number) => {
    if (!wanted(block)) return;
    const modifiers = type > TYPE.cue && quoted(block, s) ? own | QUOTED : own;
    layers[block] ??= [];
    layers[block].push(s.start, s.end, type, modifiers);
  };
  for (const quote of article.quotes) {
    quotes[quote.block] ??= [];
    quotes[quote.block]!.push(quote);
    add(quote.block, quote, TYPE.quotation, quote.type === 'indirect' ? INDIRECT : 0);
    if (quote.cue) add(quote.cue.block, quote.cue, TYPE.cue, 0);
    if (quote.source) add(quote.source.block, quote.source, TYPE.source, 0);
  }
  for (const { type, mentions } of article.entities) {
    let modifiers = DECLARATION;
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      add(mention.block, mention, TYPE_OF_NAME[type], modifiers);
      modifiers = 0;
    }
  }
  for (const [index, block] of article.blocks.entries()) {
    for (const date of block.dates) add(index, date, TYPE.date, 0);
    for (const quantity of block.quantities) add(index, quantity, TYPE.quantity, 0);
  }
  return layers;
}

/**
 * A block's tokens, five numbers each: lines below the block's first, character (from the block's start on that first line),
 * length, type, modifiers. They hold wherever the block stands, and are kept for as long as it shows the same.
 */
function tokensOf(view: View, block: { start: number; map: OffsetMap }, layers: readonly number[]): readonly number[] {
  const before = kept.get(block.map);
  if (before && sameNumbers(before.layers, layers)) return before.tokens;
  const spans: Layer[] = [];
  for (let i = 0; i < layers.length; i += 4) {
    const { start, end } = block.map.toSource({ start: layers[i]!, end: layers[i + 1]! });
    if (start < end) spans.push({ start, end, type: layers[i + 2]!, modifiers: layers[i + 3]! });
  }
  const tokens: number[] = [];
  for (const piece of flatten(spans)) splitAtLines(view, block.start, piece, tokens);
  kept.set(block.map, { layers, tokens });
  return tokens;
}

/** What was shown of a block last, by its map, which stays the same object for as long as the block is not edited. */
const kept = new WeakMap<OffsetMap, { readonly layers: readonly number[]; readonly tokens: readonly number[] }>();

const sameNumbers = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((n, i) => n === b[i]);

/** Adds a piece of a block, a token a line. */
function splitAtLines({ lines }: View, blockStart: number, piece: Layer, tokens: number[]): void {
  const first = lines.lineAt(blockStart);
  const [from, to] = [blockStart + piece.start, blockStart + piece.end];
  for (let line = lines.lineAt(from); line < lines.count; line++) {
    const { start, end } = lines.spanOf(line);
    if (start >= to) return;
    const [begins, stops] = [Math.max(from, start), Math.min(to, end)];
    if (begins >= stops) continue;
    const origin = line === first ? blockStart : start;
    tokens.push(line - first, begins - origin, stops - begins, piece.type, piece.modifiers);
  }
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
