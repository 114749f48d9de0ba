import type { FailureListener, IsoDate } from '../base';
import type { Knowledge } from '../knowledge';
import type { NameModel } from './names/model';

/** What annotation depends on besides the text and its language. */
export interface AnnotateContext {
  readonly knowledge: Knowledge;
  /** Recognises names; without it they are found by capitals and the lexicon alone. */
  readonly nameModel?: NameModel | null;
  /** The article's date, where it is known. */
  readonly date: IsoDate | null;
  /** Told where an annotator failed: what it reads is empty there, and the others go on. Without it a failure is thrown. */
  readonly onFailure?: FailureListener;
}
