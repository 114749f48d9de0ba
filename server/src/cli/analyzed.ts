import type { Article, Place } from '../annotate';
import { sourceSpan } from '../rules';
import type { Input } from './input';

/** The document as `analyze` prints it: what the annotators see, in source offsets. */
export function analyzedJson(input: Input, article: Article) {
  const { prose, blocks } = article;
  const placed = (place: Place) => {
    const span = sourceSpan(prose.blocks[place.block]!, place);
    return { ...span, text: prose.source.slice(span.start, span.end) };
  };
  const maybe = (place: Place | null) => (place ? placed(place) : null);
  return {
    id: input.id,
    uri: input.uri,
    language: article.language.id,
    date: article.date,
    entities: article.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      kb: entity.known,
      gender: entity.gender,
      mentions: entity.mentions.map((mention) => ({ ...placed(mention), kind: mention.kind })),
    })),
    quotes: article.quotes.map((quote) => ({
      ...placed(quote),
      type: quote.type,
      confidence: quote.confidence,
      cue: maybe(quote.cue),
      source: maybe(quote.source),
      ...(quote.chain.length > 0 && { chain: quote.chain.map(placed) }),
      speaker: quote.speaker,
    })),
    claims: article.claims.map((claim) => ({
      ...placed(claim),
      score: claim.score,
      reasons: claim.reasons,
      status: claim.status,
    })),
    dates: blocks.flatMap((block, i) =>
      block.dates.map((date) => ({
        ...placed({ block: i, ...date }),
        value: date.resolved ?? date.value,
        kind: date.kind,
      })),
    ),
    quantities: blocks.flatMap((block, i) =>
      block.quantities.map((q) => ({ ...placed({ block: i, ...q }), value: q.value, unit: q.unit, kind: q.kind })),
    ),
  };
}
