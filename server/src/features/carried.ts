import { type Article, blockQuotes, type Quote } from '../annotate';
import { keptBeside } from '../base';

const NONE: readonly Quote[] = [];
const known = keptBeside<Article, ReadonlyMap<number, readonly Quote[]>>();
const afar = new WeakMap<readonly Quote[], readonly Quote[]>();

/** The quotations of other blocks whose cue or source stands in a block. */
export const carriedInto = (article: Article, block: number): readonly Quote[] =>
  carriedByBlock(article).get(block) ?? NONE;

/** By block, the quotations of other blocks whose cue or source stands there. */
export function carriedByBlock(article: Article): ReadonlyMap<number, readonly Quote[]> {
  const before = known.get(article);
  if (before) return before;
  const carried = new Map<number, Quote[]>();
  for (const [, quotes] of blockQuotes(article).filled()) {
    for (const quote of ledFromAfar(quotes)) {
      for (const block of new Set([quote.cue?.block, quote.source?.block])) {
        if (block === undefined || block === quote.block) continue;
        const there = carried.get(block);
        if (there) there.push(quote);
        else carried.set(block, [quote]);
      }
    }
  }
  known.set(article, carried);
  return carried;
}

/** Those of a block's quotations whose cue or source stands elsewhere. The list is the same, and so is the outcome, until an edit changes it. */
function ledFromAfar(quotes: readonly Quote[]): readonly Quote[] {
  let led = afar.get(quotes);
  if (!led) {
    led = quotes.filter(({ block, cue, source }) => (cue && cue.block !== block) || (source && source.block !== block));
    afar.set(quotes, led);
  }
  return led;
}
