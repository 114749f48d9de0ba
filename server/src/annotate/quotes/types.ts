import type { Span } from '../../base';
import type { Place } from '../place';

export type QuoteType = 'direct' | 'indirect' | 'mixed';

/** A quotation as one block shows it; a later pass over the article resolves who speaks. Spans are in the block's text. */
export interface QuoteCandidate extends Span {
  readonly type: QuoteType;
  readonly confidence: number;
  readonly cue: Span | null;
  /** The words that name the source. */
  readonly source: Span | null;
}

/** How the speaker was found. */
export type Resolution = 'subject' | 'inverted' | 'according-to' | 'lead-in' | 'pronoun' | 'carried' | 'signature' | 'interview';

/** A quotation of the article. */
export interface Quote extends Place {
  readonly type: QuoteType;
  readonly confidence: number;
  readonly cue: Place | null;
  readonly source: Place | null;
  /** The entity id that the source resolves to. */
  readonly speaker: string | null;
  readonly how: Resolution | null;
  /** Fragments of one utterance share it. */
  readonly utterance: number;
}
