import type { AnnotatedBlock } from '../article';
import { type Place, placeOf } from '../place';
import { signatureBlock } from './signature';
import type { QuoteCandidate, SourceKind } from './types';

/** A source that a quotation in a later block is given to. */
export interface Carried {
  readonly source: Place;
  readonly kind: SourceKind | null;
  readonly spoke: boolean;
  /** How many blocks ago. */
  readonly age: number;
  /** It stands under the quotation as a signature. */
  readonly signed?: boolean;
  /** It stands above the quotation in a line of its own. */
  readonly label?: boolean;
  /** Whom its words were taken for where they spoke before; null for nobody, or where they did not. */
  readonly speaker?: string | null;
}

/** A block quotation, or a paragraph that is one in marks, which names nobody itself. */
export const standsApart = ({ text }: AnnotatedBlock, { construction, source, start, end }: QuoteCandidate): boolean =>
  !source && (construction === 'block' || (construction === 'alone' && start === 0 && end >= text.trimEnd().length));

/** The name that signs a block quotation in a paragraph of its own, after it or after another of its kind. */
export function signatureAfter(blocks: readonly AnnotatedBlock[], index: number): Carried | null {
  const follows = (i: number) => i === index + 1 || (isUnder(blocks, i) && blocks[i - 1]!.kind === blocks[index]!.kind);
  for (let i = index + 1; i <= index + 2 && follows(i); i++) {
    if (!isUnder(blocks, i) && blocks[i]?.kind !== 'paragraph') return null;
    const name = signatureBlock(blocks[i]!);
    if (name) return { source: placeOf(i, name), kind: 'nominal', spoke: true, age: 0, signed: true };
  }
  return null;
}

/** It runs to the end of its paragraph, open, and names nobody itself. */
export const opensMore = (
  { text }: AnnotatedBlock,
  { unclosed, end, source, order, construction }: QuoteCandidate,
): boolean => unclosed && construction === 'alone' && (!source || order === 'carried') && end >= text.trimEnd().length;

/** Whose the words turn out to be in the paragraph that takes them up again, or the one after it. */
export function sourceAhead(blocks: readonly AnnotatedBlock[], index: number): Carried | null {
  for (let i = index + 1; i <= index + 2 && blocks[i]?.kind === 'paragraph'; i++) {
    const next = blocks[i]!.quotes[0];
    if (next?.start !== 0 || next.type !== 'direct') return null;
    if (next.source && next.construction === 'incise')
      return { source: placeOf(i, next.source), kind: next.sourceKind, spoke: true, age: 0 };
    if (!next.unclosed) return null;
  }
  return null;
}

/** Part of the same block quotation, or the paragraph right under it. */
const isUnder = (blocks: readonly AnnotatedBlock[], i: number): boolean =>
  blocks[i]?.kind === 'quotation' || (blocks[i]?.kind === 'paragraph' && blocks[i - 1]?.kind === 'quotation');
