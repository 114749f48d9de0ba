import type { IsoDate, Span } from '../base';
import type { Knowledge } from '../knowledge';
import type { Language } from '../languages';
import type { BlockKind, ProseDocument } from '../text';
import type { Claim, ClaimCandidate } from './claims/types';
import type { DateMention } from './dates/types';
import type { Entity } from './entities/types';
import type { NameMention } from './names/types';
import type { Quantity } from './quantities/types';
import type { Quote, QuoteCandidate } from './quotes/types';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/**
 * What the annotators see in one block, by itself. It depends on the block's text, kind and language and on the context alone,
 * so it is kept for as long as they stay the same, wherever the block moves.
 */
export interface AnnotatedBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly language: Language;
  readonly dateline: Span | null;
  /** Words that the markup alone sets in quotation marks. */
  readonly quoted: readonly Span[];
  /** Words in italics. */
  readonly italic: readonly Span[];
  /** Every word is bold or italic. */
  readonly emphatic: boolean;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly QuoteCandidate[];
  readonly claims: readonly ClaimCandidate[];
}

/** A whole annotated article. `blocks[i]` describes `prose.blocks[i]`. */
export interface Article {
  readonly prose: ProseDocument;
  readonly language: Language;
  readonly date: IsoDate | null;
  readonly knowledge: Knowledge;
  readonly blocks: readonly AnnotatedBlock[];
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** In order of place. */
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}
