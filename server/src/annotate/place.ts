import type { Span } from '../base';

/** A span of one block of an article: the block's index, and offsets in that block's text. */
export interface Place extends Span {
  readonly block: number;
}

export const placeOf = (block: number, s: Span): Place => ({ block, start: s.start, end: s.end });

export const comparePlaces = (a: Place, b: Place): number => a.block - b.block || a.start - b.start || a.end - b.end;
