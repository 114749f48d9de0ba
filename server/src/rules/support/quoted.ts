import { type AnnotatedBlock, marksOf } from '../../annotate';
import { covers, type Span } from '../../base';

/** True where the words stand inside quotation marks, whoever speaks: no rule offers to change them. */
export const isQuoted = (block: AnnotatedBlock, s: Span): boolean =>
  marksOf(block).pairs.some((pair) => covers({ start: pair.start, end: pair.end }, s));
