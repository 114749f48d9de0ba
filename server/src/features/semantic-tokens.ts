import type { Range } from 'vscode-languageserver-types';
import { type AnnotatedBlock, blockMentions, blockQuotes, type mentionsIn, type Quote } from '../annotate';
import type { Span } from '../base';
import type { EntityType } from '../knowledge';
import type { OffsetMap } from '../text';
import { carriedByBlock } from './carried';
import { flatten, type Layer } from './layers';
import { TOKEN_TYPES } from './offers';
import { type Chunk, numbersOf } from './token-chunks';
import { blocksIn, introduction, type View } from './view';

type TokenType = (typeof TOKEN_TYPES)[number];

const TYPE = Object.fromEntries(TOKEN_TYPES.map((type, i) => [type, i])) as Readonly<Record<TokenType, number>>;
const TYPE_OF_NAME: Readonly<Record<EntityType, number>> = { ...TYPE, other: TYPE.name };
const DECLARATION = 1;
const INDIRECT = 2;
const QUOTED = 4;

/** The document's tokens as LSP encodes them, five numbers each; those of the blocks that a range touches where one is given. */
export const semanticTokens = (view: View, range?: Range): number[] => numbersOf(tokenChunks(view, range));

/** The document's tokens, a chunk a block that has any; those of the blocks that a range touches where one is given. */
export function tokenChunks(view: View, range?: Range): readonly Chunk[] {
  const { article, lines } = view;
  const chunks: Chunk[] = [];
  const mentions = blockMentions(article);
  const quotes = blockQuotes(article);
  const carried = carriedByBlock(article);
  let [lastLine, lastCharacter] = [0, 0];
  const add = (index: number) => {
    const tokens = tokensOf(view, index, {
      block: article.blocks[index]!,
      quotes: quotes.at(index),
      mentions: mentions.at(index),
      carried: carried.get(index) ?? NONE,
    });
    if (tokens.data.length === 0) return;
    const at = lines.positionAt(article.prose.blocks[index]!.start);
    const onFirst = (line: number) => (line === 0 ? at.character : 0);
    const line = at.line + tokens.data[0]!;
    const character = onFirst(tokens.data[0]!) + tokens.data[1]!;
    const right = line === lastLine ? character - lastCharacter : character;
    chunks.push({ data: tokens.data, down: line - lastLine, right });
    lastLine = at.line + tokens.lastLine;
    lastCharacter = onFirst(tokens.lastLine) + tokens.lastCharacter;
  };
  if (range) blocksIn(view, lines.offsetsOf(range)).forEach(add);
  else for (let index = 0; index < article.blocks.length; index++) add(index);
  return chunks;
}

/** What there is to show of a block, four numbers a layer: start and end in the block's text, type, modifiers. */
function layersOf({ block, quotes, mentions, carried }: Read, index: number): readonly number[] {
  const layers: number[] = [];
  const quoted = (s: Span) => quotes.some((q) => q.start <= s.start && s.end <= q.end);
  const add = (s: Span, type: number, own: number) => {
    layers.push(s.start, s.end, type, type > TYPE.cue && quoted(s) ? own | QUOTED : own);
  };
  const addCue = ({ cue, source }: Quote) => {
    if (cue?.block === index) add(cue, TYPE.cue, 0);
    if (source?.block === index) add(source, TYPE.source, 0);
  };
  for (const quote of quotes) {
    add(quote, TYPE.quotation, quote.type === 'indirect' ? INDIRECT : 0);
    addCue(quote);
  }
  carried.forEach(addCue);
  for (const { entity, mention } of mentions) {
    if (mention.kind !== 'name') continue;
    add(mention, TYPE_OF_NAME[entity.type], mention === introduction(entity) ? DECLARATION : 0);
  }
  for (const date of block.dates) add(date, TYPE.date, 0);
  for (const quantity of block.quantities) add(quantity, TYPE.quantity, 0);
  return layers;
}

/** What a block's tokens are made of: the same objects, for as long as an edit has changed nothing there. */
interface Read {
  readonly block: AnnotatedBlock;
  readonly quotes: readonly Quote[];
  readonly mentions: ReturnType<typeof mentionsIn>;
  /** Quotations of other blocks that have their cue or source here. */
  readonly carried: readonly Quote[];
}

/** What was shown of a block last. */
interface Shown extends Read {
  readonly layers: readonly number[];
  readonly tokens: BlockTokens;
}

/** A block's tokens, encoded from its start on. They hold wherever the block stands. */
interface BlockTokens {
  readonly data: readonly number[];
  /** Where the last token begins: lines below the block's first, and the character, from the block's start on that first line. */
  readonly lastLine: number;
  readonly lastCharacter: number;
}

/** By the block's map, which stays the same object for as long as the block is not edited. */
const kept = new WeakMap<OffsetMap, Shown>();

const NONE: readonly Quote[] = [];

function tokensOf(view: View, index: number, read: Read): BlockTokens {
  const { map, start: blockStart } = view.article.prose.blocks[index]!;
  const before = kept.get(map);
  if (
    before?.block === read.block &&
    before.quotes === read.quotes &&
    before.mentions === read.mentions &&
    sameItems(before.carried, read.carried)
  )
    return before.tokens;
  const layers = layersOf(read, index);
  if (before && sameItems(before.layers, layers)) {
    kept.set(map, { ...before, ...read });
    return before.tokens;
  }
  const spans: Layer[] = [];
  for (let i = 0; i < layers.length; i += 4) {
    const { start, end } = map.toSource({ start: layers[i]!, end: layers[i + 1]! });
    if (start < end) spans.push({ start, end, type: layers[i + 2]!, modifiers: layers[i + 3]! });
  }
  const tokens = encoded(view, blockStart, flatten(spans));
  kept.set(map, { ...read, layers, tokens });
  return tokens;
}

const sameItems = <T>(a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((item, i) => item === b[i]);

/** The pieces of a block, a token a line. */
function encoded({ lines }: View, blockStart: number, pieces: readonly Layer[]): BlockTokens {
  const data: number[] = [];
  const first = lines.lineAt(blockStart);
  let [lastLine, lastCharacter] = [0, 0];
  for (const piece of pieces) {
    const [from, to] = [blockStart + piece.start, blockStart + piece.end];
    for (let at = lines.lineAt(from); at < lines.count; at++) {
      const { start, end } = lines.spanOf(at);
      if (start >= to) break;
      const [begins, stops] = [Math.max(from, start), Math.min(to, end)];
      if (begins >= stops) continue;
      const line = at - first;
      const character = begins - (line === 0 ? blockStart : start);
      const right = line === lastLine ? character - lastCharacter : character;
      data.push(line - lastLine, right, stops - begins, piece.type, piece.modifiers);
      lastLine = line;
      lastCharacter = character;
    }
  }
  return { data, lastLine, lastCharacter };
}
