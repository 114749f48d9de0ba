import type { Range, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import { type AnnotatedBlock, type Article, mentionsIn, type Quote, quotesIn } from '../annotate';
import { overlaps, type Span } from '../base';
import type { EntityType } from '../knowledge';
import type { OffsetMap } from '../text';
import { flatten, type Layer } from './layers';
import { introduction, type View } from './view';

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
  const carried = carriedSources(view.article.quotes);
  const data: number[] = [];
  let [lastLine, lastCharacter] = [0, 0];
  for (const [index, block] of blocks.entries()) {
    if (within && !overlaps(block, within)) continue;
    const tokens = tokensOf(view, index, carried.get(index));
    if (tokens.length === 0) continue;
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

/** The cues and sources that stand in another block than their quotation, by that block: the spans, each with its type. */
function carriedSources(quotes: readonly Quote[]): ReadonlyMap<number, readonly number[]> {
  const carried = new Map<number, number[]>();
  for (const quote of quotes) {
    for (const [place, type] of [
      [quote.cue, TYPE.cue],
      [quote.source, TYPE.source],
    ] as const) {
      if (!place || place.block === quote.block) continue;
      const own = carried.get(place.block) ?? [];
      carried.set(place.block, own);
      own.push(place.start, place.end, type, 0);
    }
  }
  return carried;
}

/** What there is to show of a block, four numbers a layer: start and end in the block's text, type, modifiers. */
function layersOf(article: Article, index: number, carried: readonly number[]): readonly number[] {
  const layers: number[] = [];
  const quotes = quotesIn(article, index);
  const quoted = (s: Span) => quotes.some((q) => q.start <= s.start && s.end <= q.end);
  const add = (s: Span, type: number, own: number) => {
    layers.push(s.start, s.end, type, type > TYPE.cue && quoted(s) ? own | QUOTED : own);
  };
  for (const quote of quotes) {
    add(quote, TYPE.quotation, quote.type === 'indirect' ? INDIRECT : 0);
    if (quote.cue?.block === index) add(quote.cue, TYPE.cue, 0);
    if (quote.source?.block === index) add(quote.source, TYPE.source, 0);
  }
  layers.push(...carried);
  for (const { entity, mention } of mentionsIn(article, index)) {
    if (mention.kind !== 'name') continue;
    add(mention, TYPE_OF_NAME[entity.type], mention === introduction(entity) ? DECLARATION : 0);
  }
  const { dates, quantities } = article.blocks[index]!;
  for (const date of dates) add(date, TYPE.date, 0);
  for (const quantity of quantities) add(quantity, TYPE.quantity, 0);
  return layers;
}

/** What was shown of a block last, and what it was made of: the same objects, for as long as an edit has changed nothing there. */
interface Shown {
  readonly block: AnnotatedBlock;
  readonly quotes: readonly Quote[];
  readonly mentions: readonly unknown[];
  readonly carried: readonly number[];
  readonly tokens: readonly number[];
}

/** By the block's map, which stays the same object for as long as the block is not edited. */
const kept = new WeakMap<OffsetMap, Shown>();

const NONE: readonly number[] = [];

/**
 * A block's tokens, five numbers each: lines below the block's first, character (from the block's start on that first line),
 * length, type, modifiers. They hold wherever the block stands.
 */
function tokensOf(view: View, index: number, carried = NONE): readonly number[] {
  const { article } = view;
  const { map, start: blockStart } = article.prose.blocks[index]!;
  const from = {
    block: article.blocks[index]!,
    quotes: quotesIn(article, index),
    mentions: mentionsIn(article, index),
  };
  const before = kept.get(map);
  if (
    before?.block === from.block &&
    before.quotes === from.quotes &&
    before.mentions === from.mentions &&
    sameNumbers(before.carried, carried)
  )
    return before.tokens;
  const layers = layersOf(article, index, carried);
  const spans: Layer[] = [];
  for (let i = 0; i < layers.length; i += 4) {
    const { start, end } = map.toSource({ start: layers[i]!, end: layers[i + 1]! });
    if (start < end) spans.push({ start, end, type: layers[i + 2]!, modifiers: layers[i + 3]! });
  }
  const tokens: number[] = [];
  for (const piece of flatten(spans)) splitAtLines(view, blockStart, piece, tokens);
  kept.set(map, { ...from, carried, tokens });
  return tokens;
}

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
