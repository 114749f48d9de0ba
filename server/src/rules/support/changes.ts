import type { AnnotatedBlock, Quantity, Sentence } from '../../annotate';
import { startingIn } from '../../base';
import { findRelations, patternsOf, type Relation } from './figure-phrases';
import { sameThing } from './figures';
import { type Shape, shapeOf, shapeWithBefore } from './shape';

/** "From A to B, a rise of C": the three figures, and which way the words say it went. */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly by: Quantity;
  /** 1 up, -1 down, 0 where the words do not say. */
  readonly direction: -1 | 0 | 1;
  readonly relation: Relation;
}

/** The changes that a sentence states in full, all of one thing. */
export function changesIn(block: AnnotatedBlock, sentence: Sentence): readonly Change[] {
  return changesOf(block, shapeOf(block, sentence), block.language.figures.change);
}

/** Those of which the sentence before tells the first figure. */
export function changesAcross(block: AnnotatedBlock, index: number): readonly Change[] {
  const shape = shapeWithBefore(block, index);
  if (!shape) return [];
  // "It now has 900 in Spain": of another place, or somebody else's.
  const isElsewhere = (from: number, to: number) => startingIn(block.names, { start: from, end: to }).length > 0;
  return changesOf(block, shape, block.language.figures.changeAcross).filter(
    ({ from, to, by }) => !isElsewhere(from.end, to.start) && !isElsewhere(to.end, by.start),
  );
}

function changesOf(block: AnnotatedBlock, shape: Shape, patterns: readonly string[]): readonly Change[] {
  if (shape.figures.length < 3) return [];
  return findRelations(shape, patternsOf(block.language, patterns)).flatMap((relation) => {
    const [from, to, by] = [relation.figures.from!, relation.figures.to!, relation.figures.by!].map((f) => f.quantity!);
    const change = { from: from!, to: to!, by: by!, direction: directionOf(relation), relation };
    if (isApart(block, change.from, change.to) || isRate(block, change)) return [];
    // "20 % more than the 10,000 sold last year": the words compare like with like, whatever noun stands there.
    const like = relation.words.more || relation.words.less ? { ...change.from, of: change.to.of } : change.from;
    return comparable(like, change.to) && !isAddition(block, change.to) && isAmount(block, change) ? [change] : [];
  });
}

/** "Rose from A to B", with which way the words say it went and no amount. */
export interface Course {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly direction: -1 | 1;
  readonly relation: Relation;
}

/** The courses of a sentence, but those of ranks and rates of exchange. */
export function coursesIn(block: AnnotatedBlock, sentence: Sentence): readonly Course[] {
  const shape = shapeOf(block, sentence);
  if (!shape.holds('cmup', 2)) return [];
  const { figures } = block.language;
  return findRelations(shape, patternsOf(block.language, figures.course)).flatMap((relation) => {
    const [from, to] = [relation.figures.from!.quantity!, relation.figures.to!.quantity!];
    const direction = relation.words.rose ? 1 : -1;
    if (from.hedge || to.hedge || from.fraction || to.fraction || !comparable(from, to) || isAddition(block, to))
      return [];
    if (isTurnedRound(block, sentence, from) || isBesideAnother(block, from, to)) return [];
    return [{ from, to, direction, relation }];
  });
}

/** "From 93 a week earlier and compared to 59": what "and" comes between is no course. */
const isApart = ({ tokens, language }: AnnotatedBlock, { end }: Quantity, { start }: Quantity): boolean =>
  startingIn(tokens, { start: end, end: start }).some(({ norm }) => language.reference.conjunctions.has(norm));

/** How near another figure stands, in UTF-16 units, that the two are set against: "2.3 to 2.6, down from 2.4 to 2.7". */
const BESIDE = 24;

const isBesideAnother = ({ quantities }: AnnotatedBlock, from: Quantity, to: Quantity): boolean =>
  from.start < to.start &&
  quantities.some(
    (q) => q.end <= from.start && from.start - q.end <= BESIDE && (q.upper !== undefined || sameThing(q, from)),
  );

/** Ranks and rates of exchange: a smaller number is a rise, of the one who is ranked or of the currency that is priced. */
export const isTurnedRound = (block: AnnotatedBlock, sentence: Sentence, { unit }: Quantity): boolean => {
  const { ranks, currencies } = block.language.figures;
  return block.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(({ norm }) => ranks.has(norm) || (unit === null && currencies.has(norm)));
};

/** "To two million more": what was added, and not what it came to. */
const isAddition = (block: AnnotatedBlock, to: Quantity): boolean =>
  block.language.figures.additions.has(block.tokens.find((token) => token.start >= to.end)?.norm ?? '');

/** How many words on either side of an amount are looked at for what makes it a rate. */
const BESIDE_AMOUNT = 3;

/** "From 375 million in 2021 to a billion, an increase of 20 percent a year": what it rose by each time, and not in all. */
function isRate({ tokens, dates, language }: AnnotatedBlock, { by, relation }: Change): boolean {
  const { rates, yearly, elsewhen } = language.figures;
  const after = tokens.findIndex((token) => token.start >= by.end);
  const before = tokens.findLastIndex((token) => token.end <= by.start);
  const near = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map(({ norm }) => norm);
  const said = [near(before - BESIDE_AMOUNT + 1, before + 1), after < 0 ? [] : near(after, after + BESIDE_AMOUNT + 1)];
  const has = (phrases: ReadonlySet<string>) =>
    said.some((words) =>
      words.some((word, i) => {
        const [two, next] = [`${word} ${words[i + 1]}`, words[i + 2]];
        return phrases.has(word) || (phrases.has(two) && !elsewhen.has(next ?? ''));
      }),
    );
  return has(rates) || (has(yearly) && startingIn(dates, relation.span).some(({ year }) => year !== undefined));
}

/** "Half the increase": a part of the change, and not how much it is. */
const isPartOfIt = ({ text, language }: AnnotatedBlock, { start, end, fraction }: Quantity): boolean =>
  fraction === true &&
  language.reference.determiners.get(text.slice(start, end).split(/\s/).at(-1)!.toLowerCase())?.definite === true;

/** A share, points, or an amount of what the two figures count. */
const isAmount = (block: AnnotatedBlock, { to, by }: Change): boolean =>
  !isPartOfIt(block, by) && (by.unit === '%' || by.kind === 'points' || (sameThing(to, by) && by.value > 0));

/** "Doubled to 381 million from 160": the multiplier is said once for both. */
const isShort = (one: Quantity, other: Quantity): boolean =>
  one.kind === 'count' && one.scale === 1 && one.value < 1000 && other.scale >= 1e6;

/** Of one unit, or the unit given once ("from $500 million to 600 million"). */
export const comparable = (from: Quantity, to: Quantity): boolean =>
  from.value > 0 &&
  to.value > 0 &&
  !isShort(from, to) &&
  !isShort(to, from) &&
  (sameThing(from, to) ||
    ((from.unit === null || to.unit === null) && from.kind !== to.kind && from.scale === to.scale));

function directionOf({ words, figures }: Relation): -1 | 0 | 1 {
  if (words.rise || words.rising || words.rose || words.more) return 1;
  if (words.fall || words.falling || words.fell || words.less) return -1;
  return figures.by!.quantity!.value < 0 ? -1 : 0;
}
