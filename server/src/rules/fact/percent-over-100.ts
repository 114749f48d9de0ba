import type { AnnotatedBlock, Quantity } from '../../annotate';
import { startingIn } from '../../base';
import { defineRule } from '../rule';
import { findRelations, patternsOf } from '../support/figure-phrases';
import { quotable, withQuoted } from '../support/in-quotation';
import { spanOf, written } from '../support/number-style';
import { shapeOf } from '../support/shape';

/** A round share that is hedged is over a hundred only where so much of it still is. */
const LEAST = 0.95;
/** What shares are rounded to. */
const ROUND = 5;
/** How far before a share the words are looked for that make it a change. */
const REACH = 4;

/** More than all of something that there is only one whole of: "104 % of the vote". */
export default defineRule({
  id: 'fact/percent-over-100',
  title: { en: 'More than 100% of a whole', fr: 'Plus de 100 % d’un tout' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    over: {
      en: '“{share}” is more than the whole: no share of it can be over 100%.',
      fr: '« {share} », c’est plus que le tout : une part ne peut y dépasser 100 %.',
    },
  }),
  *check({ block, sentence }) {
    const isLoose = (q: Quantity) => (q.hedge === 'less' || q.hedge === 'about') && q.value % ROUND === 0;
    const large = (q: Quantity) => q.kind === 'percent' && !q.fraction && q.value * (isLoose(q) ? LEAST : 1) > 100;
    const candidates = startingIn(block.quantities, sentence).filter((q) => large(q) && q.end <= sentence.end);
    if (candidates.length === 0) return;
    const { figures } = block.language;
    const shape = shapeOf(block, sentence);
    const among = (patterns: readonly string[]) => [...findRelations(shape, patternsOf(block.language, patterns))];
    const over = among(figures.turnout);
    // What can be owed, or lost beyond what was there, may fall by more than all of it.
    if (!shape.hasAny(figures.mayGoBelow)) over.push(...among(figures.falls));
    for (const share of candidates) {
      const whole = share.of !== undefined && figures.wholes.has(share.of);
      if (!(whole && !isChange(block, share)) && !over.some((r) => r.figures.share?.quantity === share)) continue;
      yield quotable(block, { span: spanOf(share), message: 'over', args: { share: written(block, share) } });
    }
  },
});

/** "a rise of 120 % of …": a change may exceed what was there before. */
function isChange(block: AnnotatedBlock, share: Quantity): boolean {
  const { rise, fall, rising, falling, rose, fell } = block.language.figures.sets;
  const before = block.tokens.filter((token) => token.end <= share.start).slice(-REACH);
  return before.some(({ norm }) => [rise, fall, rising, falling, rose, fell].some((set) => set?.has(norm)));
}
