import type { AnnotatedBlock, Quantity } from '../../annotate';
import { lastEndingBefore } from '../../base';
import { defineRule } from '../rule';
import { findRelations, patternsOf, type Relation } from '../support/figure-phrases';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, percentInDigits, spanOf, WRITE, written } from '../support/number-style';
import { type Shape, shapeOf } from '../support/shape';

/** What two rounded shares may add up to beyond a hundred. */
const ROUNDING = 0.11;
/** How far after the second share the words are looked for that make it one of another vote. */
const REACH = 5;

/** Two sides of one vote with more than all of it between them: "52.3 percent to 48.7 percent". */
export default defineRule({
  id: 'fact/votes-over-100',
  title: { en: 'Shares of a vote over 100%', fr: 'Parts d’un vote dépassant 100 %' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    over: {
      en: '{one} and {two} make {sum}: two sides of one vote cannot have more than 100% between them.',
      fr: '{one} et {two} font {sum} : deux camps ne peuvent dépasser 100 % des voix à eux deux.',
    },
    together: {
      en: '{one} and {two} make {sum}: together they cannot come to more than 100%.',
      fr: '{one} et {two} font {sum} : ensemble, ces parts ne peuvent dépasser 100 %.',
    },
    other: { en: 'the other side', fr: 'l’autre camp' },
    write: WRITE,
  }),
  *check({ block, sentence }) {
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    const { figures } = block.language;
    const sides = findRelations(shape, patternsOf(block.language, figures.sides)).filter((relation) =>
      isVote(block, shape, relation),
    );
    const opposites = findRelations(shape, patternsOf(block.language, figures.opposites));
    const seen = new Set<number>();
    for (const relation of [...sides, ...opposites]) {
      const [one, two] = [relation.figures.one!.quantity!, relation.figures.two!.quantity!];
      if (seen.has(two.start)) continue;
      const sum = one.value + two.value;
      const slack = ROUNDING + (one.step + two.step) / 2;
      if (one.value > 100 || two.value > 100 || sum <= 100 + slack) continue;
      if (isFormer(block, relation) || isElsewhere(block, relation)) continue;
      seen.add(two.start);
      yield quotable(block, {
        span: spanOf(two),
        message: opposites.includes(relation) ? 'together' : 'over',
        args: { one: written(block, one), two: written(block, two), sum: percentInDigits(block, sum) },
        related: [{ span: spanOf(one), message: 'other' }],
        fixes: [correction(block, two, complement(one)), correction(block, one, complement(two))],
      });
    }
    for (const { figures: three } of findRelations(shape, patternsOf(block.language, figures.threeSides))) {
      const parts = [three.one!, three.two!, three.three!].map((figure) => figure.quantity!);
      const sum = parts.reduce((n, q) => n + q.value, 0);
      const [one, two, last] = parts as [Quantity, Quantity, Quantity];
      if (sum <= 100 + ROUNDING + parts.reduce((n, q) => n + q.step / 2, 0)) continue;
      yield quotable(block, {
        span: spanOf(last),
        message: 'together',
        args: {
          one: `${written(block, one)} + ${written(block, two)}`,
          two: written(block, last),
          sum: percentInDigits(block, sum),
        },
        related: [one, two].map((q) => ({ span: spanOf(q), message: 'other' as const })),
        fixes: parts.flatMap((q) => (q.value + 100 - sum > 0 ? [correction(block, q, tidy(q.value + 100 - sum))] : [])),
      });
    }
  },
});

const tidy = (value: number) => Number(value.toFixed(6));
const complement = (q: Quantity) => tidy(100 - q.value);

/** Words of a vote in the sentence, and none of turnout or of a rate. */
function isVote(block: AnnotatedBlock, shape: Shape, { figures }: Relation): boolean {
  const { votes, notVotes } = block.language.figures;
  const { one, two } = figures;
  const of = [one!.quantity!.of, two!.quantity!.of];
  const words = shape.text.split(' ');
  if (words.some((word) => notVotes.has(word))) return false;
  return (
    words.some((word) => votes.has(word)) && of.every((noun) => noun === undefined || noun === of[0] || votes.has(noun))
  );
}

/** A name that is less surely a place may as well be a candidate's. */
const SURE_PLACE = 0.5;

/** The shares are of two places: "60 percent in Ohio and 55 percent in Texas". */
function isElsewhere(block: AnnotatedBlock, { figures }: Relation): boolean {
  return [figures.one!, figures.two!].some(({ end }) => {
    const at = block.tokens.findIndex((token) => token.start >= end);
    const [preposition, place] = [block.tokens[at], block.tokens[at + 1]];
    if (!preposition || !place || !block.language.names.placeLeads.has(preposition.norm)) return false;
    return block.names.some(
      (name) => name.start === place.start && name.type !== 'person' && name.confidence >= SURE_PLACE,
    );
  });
}

/** The second share is of another time: "contre 48 % en 2017", "against 55 percent a year earlier"; or both say where one went. */
function isFormer(block: AnnotatedBlock, { figures, span }: Relation): boolean {
  const { elsewhen } = block.language.figures;
  const { from } = block.language.numbers;
  const { rising, falling } = block.language.figures.sets;
  const { one, two } = figures;
  const between = block.tokens.filter(
    (token) => token.start >= one!.end && token.end <= (two!.quantity!.hedgeAt ?? two!).start,
  );
  const outer = block.tokens[lastEndingBefore(block.tokens, span.start)];
  if ([outer, between[between.length - 1]].some((token) => token && from.has(token.norm))) return true;
  if (between.some(({ norm }) => rising?.has(norm) || falling?.has(norm))) return true;
  const after = block.tokens.filter((token) => token.start >= two!.end).slice(0, REACH);
  const dated = block.dates.some((date) => date.start >= two!.end && after.some((token) => token.start === date.start));
  return dated || after.some((token) => elsewhen.has(token.norm));
}
