import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { Analysis, Snapshot } from '../analysis';
import {
  type Article,
  comparePlaces,
  type Entity,
  type Mention,
  mentionsIn,
  type Place,
  type Quote,
  quotesIn,
} from '../annotate';
import { holds, lastStartingBefore, length, type Span } from '../base';
import { sourceSpan } from '../rules';
import type { SourceText } from '../text';
import { carriedInto } from './carried';
import { type Say, sayIn } from './l10n';
import { Lines } from './lines';

/** One version of a document with all that was found in it: what every feature reads, and nothing else. */
export interface View {
  readonly uri: string;
  readonly version: number;
  readonly text: SourceText;
  /** The whole text as one string: it is put together when it is asked for. */
  readonly source: string;
  readonly analysis: Analysis;
  readonly article: Article;
  readonly lines: Lines;
  readonly say: Say;
}

class ArticleView implements View {
  readonly uri: string;
  readonly version: number;
  readonly text: SourceText;
  readonly analysis: Analysis;
  readonly article: Article;
  readonly lines: Lines;
  readonly say: Say;

  constructor({ uri, version, text, settings }: Snapshot, analysis: Analysis) {
    this.uri = uri;
    this.version = version;
    this.text = text;
    this.analysis = analysis;
    this.article = analysis.article;
    this.lines = new Lines(text);
    this.say = sayIn(settings.check.locale);
  }

  get source(): string {
    return this.text.whole;
  }
}

export const viewOf = (snapshot: Snapshot, analysis: Analysis): View => new ArticleView(snapshot, analysis);

/** A place of the article as a span of its source. */
export const spanOf = (view: View, place: Place): Span => sourceSpan(view.article.prose.blocks[place.block]!, place);

export const rangeOf = (view: View, place: Place): Range => view.lines.rangeOf(spanOf(view, place));

export const locationOf = (view: View, place: Place): Location => ({ uri: view.uri, range: rangeOf(view, place) });

/** The place's words as a reader sees them. */
export const wordsOf = (view: View, place: Place): string =>
  view.article.prose.blocks[place.block]!.text.slice(place.start, place.end);

/** An offset in a block's text. */
export interface Point {
  readonly block: number;
  readonly offset: number;
}

/** Where in the prose a position is; null between blocks. */
export function pointAt(view: View, position: Position): Point | null {
  const { blocks } = view.article.prose;
  const offset = view.lines.offsetAt(position);
  const index = lastStartingBefore(blocks, offset);
  const block = blocks[index];
  if (!block || !holds(block, offset, true)) return null;
  return { block: index, offset: block.map.toProse(offset - block.start) };
}

/** The numbers of the blocks that a span of the source touches, in order: found by halving, however long the article. */
export function blocksIn({ article }: View, within: Span): readonly number[] {
  const { blocks } = article.prose;
  const touched: number[] = [];
  for (let i = Math.max(0, lastStartingBefore(blocks, within.start)); i < blocks.length; i++) {
    if (blocks[i]!.start >= within.end) break;
    if (blocks[i]!.end > within.start) touched.push(i);
  }
  return touched;
}

/** True where the place holds the point, or ends at it. */
export const isAt = (place: Place, point: Point): boolean =>
  place.block === point.block && holds(place, point.offset, true);

/** The shortest of the spans that hold the offset; a span that begins there wins over one that ends there. */
export function innermost<S extends Span>(spans: Iterable<S>, offset: number): S | null {
  let best: S | null = null;
  for (const s of spans) {
    if (!holds(s, offset, true)) continue;
    if (!best || rank(s, offset) < rank(best, offset)) best = s;
  }
  return best;
}

const rank = (s: Span, offset: number) => length(s) + (s.end === offset && s.end > s.start ? 1e6 : 0);

/** The mention at a point, with its entity. */
export function mentionAt(article: Article, point: Point): { entity: Entity; mention: Mention } | null {
  const here = mentionsIn(article, point.block);
  const mention = innermost(
    here.map((named) => named.mention),
    point.offset,
  );
  const named = here.find((one) => one.mention === mention);
  // What is kept of a block may hold an entity as it was before an edit elsewhere.
  const entity = named && entityOf(article, named.entity.id);
  return mention && entity ? { entity, mention } : null;
}

/** The innermost quotation at a point: on its words, its cue or the words that name its source. */
export function quoteAt(article: Article, point: Point): Quote | null {
  const inside = innermost(quotesIn(article, point.block), point.offset);
  const isThere = (place: Place | null) => place !== null && isAt(place, point);
  const near = [...quotesIn(article, point.block), ...carriedInto(article, point.block)];
  return inside ?? near.sort(comparePlaces).find(({ cue, source }) => isThere(cue) || isThere(source)) ?? null;
}

/** Where an entity is introduced: its first mention by name, else its first of any kind. */
export const introduction = ({ mentions }: Entity): Mention | undefined =>
  mentions.find(({ kind }) => kind === 'name') ?? mentions[0];

/** The entity of an id; null where there is none. */
export function entityOf({ entities }: Article, id: string | null): Entity | null {
  if (id === null) return null;
  // Ids count the entities: it is looked for only in an article put together by hand.
  const counted = entities[Number(id.slice(1)) - 1];
  return counted?.id === id ? counted : (entities.find((entity) => entity.id === id) ?? null);
}
