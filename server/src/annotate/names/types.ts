import type { Span } from '../../base';
import type { EntityType, Gender } from '../../knowledge';

/** A proper name found in a block, titles left out ("le président [Emmanuel Macron]"). Offsets are in the block's text. */
export interface NameMention extends Span {
  readonly type: EntityType;
  /** 0 to 1: how often such a name is right, from the model's marginal, lists and repetition. */
  readonly confidence: number;
  /** The title or role words that go with the name, before or after it, where the text has them. */
  readonly title?: Span;
  /** The gender that the title, the role or the given name tells. */
  readonly gender?: Gender;
}
