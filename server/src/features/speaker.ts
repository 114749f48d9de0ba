import type { Article, Entity, Quote } from '../annotate';
import type { EntityType } from '../knowledge';
import { entityOf, type View, wordsOf } from './view';

/** Who says a quotation. */
export interface Speaker {
  /** The entity's id; for a source that is no entity of the article, the words that name it. */
  readonly id: string;
  readonly name: string;
  /** Null for a source that is no entity. */
  readonly type: EntityType | null;
}

/**
 * Who says a quotation: the entity it was traced to, else the words that name its source ("the port authority"). A pronoun, or
 * "the latter", that could not be traced names nobody.
 */
export function speakerOf(view: View, quote: Quote): Speaker | null {
  const entity = entityOf(view.article, quote.speaker);
  if (entity) return speaking(entity);
  if (!quote.source || quote.candidate.sourceKind !== 'nominal') return null;
  const name = wordsOf(view, quote.source);
  const { latter } = view.article.blocks[quote.source.block]!.language.reference;
  const [first, second, more] = name.toLowerCase().split(/\s+/u);
  if (second && !more && latter.get(second)?.after === first) return null;
  return { id: `source/${name.toLowerCase()}`, name, type: null };
}

/** An entity as one that speaks. */
export const speaking = ({ id, name, type }: Entity): Speaker => ({ id, name, type });

/** What else the entity says. */
export const quotesBy = ({ quotes }: Article, entity: string): readonly Quote[] =>
  quotes.filter(({ speaker }) => speaker === entity);
