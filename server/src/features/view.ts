import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { Analysis, Snapshot } from '../analysis';
import type { Article, Entity, Mention, Place, Quote } from '../annotate';
import { holds, lastStartingBefore, length, type Span } from '../base';
import { sourceSpan } from '../rules';
import { type Say, sayIn } from './l10n';
import { type Lines, linesOf } from './lines';

/** One version of a document with all that was found in it: what every feature reads, and nothing else. */
export interface View {
  readonly uri: string;
  readonly version: number;
  readonly source: string;
  readonly analysis: Analysis;
  readonly article: Article;
  readonly lines: Lines;
  readonly say: Say;
}

export const viewOf = (snapshot: Snapshot, analysis: Analysis): View => ({
  uri: snapshot.uri,
  version: snapshot.version,
  source: snapshot.source,
  analysis,
  article: analysis.article,
  lines: linesOf(snapshot.prose),
  say: sayIn(snapshot.settings.check.locale),
});

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
  const here: (Mention & { readonly entity: Entity })[] = [];
  for (const entity of article.entities) {
    for (const mention of entity.mentions) if (isAt(mention, point)) here.push({ ...mention, entity });
  }
  const found = innermost(here, point.offset);
  return found && { entity: found.entity, mention: found };
}

/** The innermost quotation at a point: on its words, its cue or the words that name its source. */
export function quoteAt(article: Article, point: Point): Quote | null {
  const inside = innermost(
    article.quotes.filter((quote) => quote.block === point.block),
    point.offset,
  );
  if (inside) return inside;
  return article.quotes.find((quote) => [quote.cue, quote.source].some((place) => place && isAt(place, point))) ?? null;
}

/** Where an entity is introduced: its first mention by name, else its first of any kind. */
export const introduction = ({ mentions }: Entity): Mention | undefined =>
  mentions.find(({ kind }) => kind === 'name') ?? mentions[0];

export const entityOf = (article: Article, id: string | null): Entity | null =>
  (id !== null && article.entities.find((entity) => entity.id === id)) || null;
