import type { Span } from '../../base';
import type { ReportingVerb } from '../../languages/speech';
import type { Phrase } from './noun-phrase';

/** How a source and the words it is given are put together. */
export type Construction =
  /** « … », a dit X. */
  | 'incise'
  /** X a dit : « … » */
  | 'lead-in'
  /** X a dit que…, said (that)… */
  | 'that'
  | 'infinitive'
  | 'question'
  /** A clause, and after a comma who said it. */
  | 'postposed'
  /** Selon X, … */
  | 'according-to'
  /** The claim that…, l'idée que… */
  | 'noun'
  /** X a dénoncé une « … » */
  | 'object'
  /** A sentence in marks and nothing else. */
  | 'alone'
  /** X lève la voix : « … »: after a colon, in a sentence with no reporting verb. */
  | 'colon'
  /** Words in marks in a sentence that reports speech elsewhere, or in one that reports none. */
  | 'fragment'
  /** "X: …" in a headline, or a speaker's name before a colon or a dash. */
  | 'label'
  /** A headline without marks or a verb of saying: "Police: man held". */
  | 'headline'
  | 'dialogue'
  | 'block';

export type SubjectOrder = 'subject' | 'inverted' | 'according-to' | 'label' | 'carried';

/** Words that a sentence reports, before they become a candidate. The span is theirs, marks included. */
export interface Report extends Span {
  readonly construction: Construction;
  readonly cue: Span | null;
  readonly verb: ReportingVerb | null;
  readonly source: Phrase | null;
  /** The sources that it came through, from the nearest to the words; empty where there is one or none. */
  readonly chain: readonly Phrase[];
  readonly order: SubjectOrder | null;
  /** Item indices of the quotations in marks that this takes in; for one that is a quotation in marks, its own. */
  readonly quotes: readonly number[];
  /** The whole of it is one quotation in marks. */
  readonly whole: boolean;
  /** Reported inside what another one says. */
  readonly nested: boolean;
  /** Index of the reporting clause in its sentence: fragments of one utterance share it. */
  readonly clause: number;
  /** A French incise whose subject comes before its verb ("« … », il a dit"): the group's items. */
  readonly uninverted: { readonly first: number; readonly end: number } | null;
}
