import type { IsoDate } from '../base';
import type { Knowledge } from '../knowledge';

/** What annotation depends on besides the text and its language. */
export interface AnnotateContext {
  readonly knowledge: Knowledge;
  /** The article's date, where it is known. */
  readonly date: IsoDate | null;
}
