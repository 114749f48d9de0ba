import type { Hover, Position } from 'vscode-languageserver-types';
import { holds, type Span } from '../../base';
import type { LookedUp, LookupQuery } from '../../knowledge';
import type { RulePage } from '../diagnostics';
import { entityCard } from '../entities';
import { cards, withoutMarks } from '../markdown';
import { innermost, mentionAt, pointAt, quoteAt, spanOf, type View } from '../view';
import { claimCard } from './claim';
import { dateCard } from './date';
import { figureCard } from './figure';
import { lookedUpCard } from './looked-up';
import { quotationCard } from './quotation';
import { ruleLine } from './rule';

export interface HoverOptions {
  readonly rulePage: RulePage;
  /** False for a client that shows plain text alone. */
  readonly markdown: boolean;
  /** What was found elsewhere under the name at the position. */
  readonly lookedUp?: LookedUp | null;
}

/** What there is to say of the words at a position, innermost first: name, date, figure, quotation, claim, rules that speak up. */
export function hover(view: View, position: Position, options: HoverOptions): Hover | null {
  const parts: { readonly span: Span; readonly card: string }[] = [];
  const point = pointAt(view, position);
  if (point) {
    const { article } = view;
    const block = article.blocks[point.block]!;
    const add = (s: Span, card: string | null) => {
      if (card) parts.push({ span: spanOf(view, { block: point.block, start: s.start, end: s.end }), card });
    };
    const named = mentionAt(article, point);
    const date = innermost(block.dates, point.offset);
    const quantity = innermost(block.quantities, point.offset);
    const quote = quoteAt(article, point);
    const claim = innermost(
      article.claims.filter((candidate) => candidate.block === point.block),
      point.offset,
    );
    if (named) add(named.mention, entityCard(view, named.entity, named.mention));
    if (named && options.lookedUp) add(named.mention, lookedUpCard(view, options.lookedUp));
    if (date) add(date, dateCard(view, date));
    if (quantity) add(quantity, figureCard(view, quantity, block.text.slice(quantity.start, quantity.end)));
    // On its speaker's name a quotation has nothing to add.
    const isSaid = quote?.block === point.block && holds(quote, point.offset, true);
    if (quote && (isSaid || !named))
      add(quote.block === point.block ? quote : emptyAt(point.offset), quotationCard(view, quote));
    if (claim) add(claim, claimCard(view, claim, !(named || date || quantity || quote)));
  }
  const offset = view.lines.offsetAt(position);
  for (const finding of view.analysis.findings) {
    if (holds(finding, offset, true)) parts.push({ span: finding, card: ruleLine(view, finding, options.rulePage) });
  }
  const [first] = parts;
  if (!first) return null;
  const value = cards(parts.map(({ card }) => card));
  return {
    contents: options.markdown ? { kind: 'markdown', value } : { kind: 'plaintext', value: withoutMarks(value) },
    range: view.lines.rangeOf(first.span),
  };
}

/** What may be looked up elsewhere for a hover: the name at a position, as the article gives it most fully. Null where there is none. */
export function lookupQueryAt(view: View, position: Position): LookupQuery | null {
  const point = pointAt(view, position);
  const named = point && mentionAt(view.article, point);
  if (named?.mention.kind !== 'name') return null;
  const { name, type, known } = named.entity;
  return { name, type, language: view.article.language.id, answerIn: view.say.locale, known };
}

const emptyAt = (offset: number): Span => ({ start: offset, end: offset });
