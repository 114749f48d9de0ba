import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { AnnotatedBlock, DateMention, Place, Quantity } from '../annotate';
import { excerptOf } from './excerpt';
import { figureValue } from './hover/figure';
import type { MessageKey } from './l10n';
import { rangeOf, type View, wordsOf } from './view';

/** Of 1: statements that score less are no more worth checking than not. */
const WORTH = 0.5;

/** In an outline: the statements most worth checking, the dates and the figures, each kind in order of place and `most` of it at most. */
export function factGroups(view: View, most: number): DocumentSymbol[] {
  const { say, article } = view;
  const claims = article.claims.filter(({ score }) => score >= WORTH);
  const score = (of: number) => say('ofHundred', { score: String(Math.round(of * 100)) });
  return [
    group(view, 'claims', SymbolKind.Boolean, claims.length, claims.slice(0, most), (claim) => score(claim.score)),
    placed(
      view,
      'dates',
      SymbolKind.Event,
      most,
      ({ dates }) => dates.filter(isoOf),
      (date) => isoOf(date) ?? '',
    ),
    placed(
      view,
      'figures',
      SymbolKind.Number,
      most,
      ({ quantities }) => quantities.filter(counts),
      (quantity) => figureValue(say, quantity),
    ),
  ].flatMap((made) => made ?? []);
}

const isoOf = ({ resolved, value }: DateMention): string | null => resolved ?? value;

/** A bare count below this needs no listing. */
const LEAST = 10;

/** "A Peugeot 5008" counts nothing, and "the two of them" little. */
const counts = ({ label, value, unit }: Quantity): boolean =>
  !label && Number.isFinite(value) && (unit !== null || Math.abs(value) >= LEAST);

/** A group of what the blocks hold. */
function placed<T extends { readonly start: number; readonly end: number }>(
  view: View,
  title: MessageKey,
  kind: SymbolKind,
  most: number,
  of: (block: AnnotatedBlock) => readonly T[],
  detail: (item: T) => string,
): DocumentSymbol | null {
  const listed: (T & Place)[] = [];
  let count = 0;
  for (const [index, block] of view.article.blocks.entries()) {
    const found = of(block);
    for (const item of found.slice(0, most - listed.length)) listed.push({ block: index, ...item });
    count += found.length;
  }
  return group(view, title, kind, count, listed, detail);
}

/** `count` is how many there are, of which some may not be listed. */
function group<T extends Place>(
  view: View,
  title: MessageKey,
  kind: SymbolKind,
  count: number,
  listed: readonly T[],
  detail: (item: T) => string,
): DocumentSymbol | null {
  const children = listed.map((item): DocumentSymbol => {
    const range = rangeOf(view, item);
    return { name: excerptOf(wordsOf(view, item)) || '…', detail: detail(item), kind, range, selectionRange: range };
  });
  const [first] = children;
  if (!first) return null;
  const { range, selectionRange } = first;
  return { name: view.say(title), detail: String(count), kind: SymbolKind.Package, range, selectionRange, children };
}
