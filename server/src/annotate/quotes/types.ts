import type { Span } from '../../base';
import type { SpeechClass } from '../../languages/speech';
import type { Mention } from '../entities/types';
import type { Place } from '../place';
import type { Construction, SubjectOrder } from './report';

export type { Construction, SubjectOrder } from './report';

export type QuoteType = 'direct' | 'indirect' | 'mixed';

/** How a pair of quotation marks is written. */
export type MarkStyle =
  | 'guillemets'
  | 'curly'
  | 'curly-single'
  | 'straight'
  | 'straight-single'
  | 'low-high'
  | 'reversed'
  | 'angle';

/** What the words that name a source are: a phrase with a noun or a name, a pronoun, or a relative pronoun. */
export type SourceKind = 'nominal' | 'pronoun' | 'relative';

/** A quotation as one block shows it; a later pass over the article resolves who speaks. Spans are in the block's text. */
export interface QuoteCandidate extends Span {
  readonly type: QuoteType;
  /** 0 to 1: how sure the words are reported speech, with this source. */
  readonly confidence: number;
  readonly cue: Span | null;
  /** The words that name the source. */
  readonly source: Span | null;
  readonly sourceKind: SourceKind | null;
  /** The sources that the words came through, from the nearest to them to the one the article has them from; empty for fewer than two. */
  readonly chain: readonly Span[];
  readonly order: SubjectOrder | null;
  readonly construction: Construction;
  /** The reporting verb's lemma and class. */
  readonly verb: string | null;
  readonly speechClass: SpeechClass | null;
  /** The words without the marks, where the whole quotation stands in one pair. */
  readonly content: Span | null;
  /** Opened and never closed in its block. */
  readonly unclosed: boolean;
  /** Fragments of one utterance in a block share it. */
  readonly utterance: number;
  /** The sentence that reports, by index among the block's sentences of narration. */
  readonly sentence: number;
  /** Reported inside another quotation. */
  readonly nested: boolean;
  /** French incise whose subject comes before its verb ("« … », il a dit"): from the subject to the verb's end. */
  readonly uninverted: Span | null;
}

/** How the speaker was found. */
export type Resolution =
  | 'subject'
  | 'inverted'
  | 'according-to'
  | 'lead-in'
  | 'pronoun'
  | 'carried'
  | 'signature'
  | 'label'
  | 'interview';

/** A quotation of the article. */
export interface Quote extends Place {
  readonly type: QuoteType;
  readonly confidence: number;
  readonly cue: Place | null;
  readonly source: Place | null;
  /** The words for the sources that it came through, from the nearest to it to the one the article has it from; empty for fewer than two. */
  readonly chain: readonly Place[];
  /** The entity id that the source resolves to. */
  readonly speaker: string | null;
  /** The mention that the source's words are. */
  readonly mention: Mention | null;
  readonly how: Resolution | null;
  /** Fragments of one utterance share it. */
  readonly utterance: number;
  /** The candidate that this was made of, in its block. */
  readonly candidate: QuoteCandidate;
}
