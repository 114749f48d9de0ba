import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import { comparePlaces, type Entity, type Place, type Quote, quotesIn } from '../annotate';
import { carriedInto } from './carried';
import { quotesBy } from './speaker';
import {
  entityOf,
  introduction,
  isAt,
  locationOf,
  mentionAt,
  type Point,
  pointAt,
  quoteAt,
  rangeOf,
  type View,
} from './view';

/** Where whatever is named at a position is introduced. */
export function definition(view: View, position: Position): Location | null {
  const entity = entityAt(view, position);
  const first = entity && introduction(entity);
  return first ? locationOf(view, first) : null;
}

/** Every mention of whatever is named at a position, and every quotation that it speaks. */
export function references(view: View, position: Position, includeFirst: boolean): Location[] | null {
  const entity = entityAt(view, position);
  if (!entity) return null;
  const first = introduction(entity);
  const mentions = entity.mentions.filter((mention) => includeFirst || mention !== first);
  const places: Place[] = [...mentions, ...quotesBy(view.article, entity.id)];
  return places.sort(comparePlaces).map((place) => locationOf(view, place));
}

/** The mentions of whatever is named at a position; on a quotation's cue, the whole of what is said there. */
export function highlights(view: View, position: Position): DocumentHighlight[] | null {
  const point = pointAt(view, position);
  if (!point) return null;
  const named = mentionAt(view.article, point);
  const places = named ? named.entity.mentions : utteranceAt(view, point);
  if (places.length === 0) return null;
  return places.map((place) => ({ range: rangeOf(view, place), kind: DocumentHighlightKind.Text }));
}

function utteranceAt({ article }: View, point: Point): readonly Place[] {
  const near = [...quotesIn(article, point.block), ...carriedInto(article, point.block)];
  const atCue = near.sort(comparePlaces).find(({ cue }) => cue && isAt(cue, point));
  if (!atCue) return [];
  const together = article.quotes.filter(({ utterance }) => utterance === atCue.utterance);
  return [...together, atCue.cue, atCue.source].filter((place): place is Quote | Place => place !== null);
}

/** What is named at a position: by a mention, or by the words that name a quotation's source. */
function entityAt(view: View, position: Position): Entity | null {
  const point = pointAt(view, position);
  if (!point) return null;
  const named = mentionAt(view.article, point);
  if (named) return named.entity;
  const quote = quoteAt(view.article, point);
  const atSource = [quote?.source, quote?.cue].some((place) => place && isAt(place, point));
  return atSource ? entityOf(view.article, quote?.speaker ?? null) : null;
}
