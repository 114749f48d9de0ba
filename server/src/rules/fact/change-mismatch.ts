import type { AnnotatedBlock, Quantity, Sentence } from '../../annotate';
import { defineRule, type ReportedFix } from '../rule';
import { type Change, changesAcross, changesIn, coursesIn, isTurnedRound } from '../support/changes';
import type { Relation } from '../support/figure-phrases';
import { divide, type Interval, intervalOf, meet, minus, statedShare, times } from '../support/figures';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, inDigits, spanOf, WRITE, withMultiplierOf, writeLike, written } from '../support/number-style';
import { turned } from '../support/turned';

/** A change that its two figures do not give: "from 500 to 600, up 25 percent". */
export default defineRule({
  id: 'fact/change-mismatch',
  title: { en: 'Change that does not match its figures', fr: 'Évolution qui ne correspond pas aux chiffres' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    up: {
      en: 'From {from} to {to} is a rise of {right}, not “{by}”: one of the three is wrong.',
      fr: 'De {from} à {to}, la hausse est de {right}, et non de « {by} » : l’un des trois est faux.',
    },
    down: {
      en: 'From {from} to {to} is a fall of {right}, not “{by}”: one of the three is wrong.',
      fr: 'De {from} à {to}, la baisse est de {right}, et non de « {by} » : l’un des trois est faux.',
    },
    notUp: {
      en: 'From {from} to {to} is a fall of {right}, but the sentence says a rise.',
      fr: 'De {from} à {to}, c’est une baisse de {right}, alors que la phrase parle d’une hausse.',
    },
    notDown: {
      en: 'From {from} to {to} is a rise of {right}, but the sentence says a fall.',
      fr: 'De {from} à {to}, c’est une hausse de {right}, alors que la phrase parle d’une baisse.',
    },
    rose: {
      en: 'The sentence says a rise, but {from} to {to} is a fall: a figure or the word is wrong.',
      fr: 'La phrase parle d’une hausse, mais de {from} à {to}, c’est une baisse : un chiffre ou le mot est faux.',
    },
    fell: {
      en: 'The sentence says a fall, but {from} to {to} is a rise: a figure or the word is wrong.',
      fr: 'La phrase parle d’une baisse, mais de {from} à {to}, c’est une hausse : un chiffre ou le mot est faux.',
    },
    swap: { en: 'Swap the two figures', fr: 'Intervertir les deux chiffres' },
    before: { en: 'before', fr: 'avant' },
    after: { en: 'after', fr: 'après' },
    write: WRITE,
  }),
  *check({ block, sentence, index }) {
    const told = new Set<number>();
    const changes = changesIn(block, sentence);
    // "Rose 1.5 percent to 53 from 52 and was up 0.4 percent over the year": one amount fits, and the other is of something else.
    const right = changes.filter((change) => !isWrongWay(change) && agrees(change));
    const isRight = (of: Pick<Change, 'from' | 'to'>) => right.some(({ from, to }) => from === of.from && to === of.to);
    for (const change of changes) {
      // What is right may still be said the other way round: "rose from 8 to 6 million, a cut of 25 percent".
      if (isRight(change)) continue;
      told.add(change.from.start);
      yield* amounts(block, sentence, change);
    }
    for (const change of changesAcross(block, index))
      if (!told.has(change.from.start)) yield* amounts(block, sentence, change);
    for (const { from, to, direction, relation } of coursesIn(block, sentence)) {
      if (told.has(from.start) || Math.sign(to.value - from.value) !== -direction) continue;
      yield quotable(block, {
        span: spanOf(to),
        message: direction > 0 ? 'rose' : 'fell',
        args: { from: written(block, from), to: written(block, to) },
        related: [{ span: spanOf(from), message: 'before' }],
        fixes: [...(isRight({ from, to }) ? [] : [swapped(block, from, to)]), ...otherWords(block, [relation])],
      });
    }
  },
});

function* amounts(block: AnnotatedBlock, sentence: Sentence, change: Change) {
  const { from, to, by } = change;
  const grew = to.value > from.value;
  const wrongWay = isWrongWay(change);
  if (wrongWay ? isTurnedRound(block, sentence, from) : agrees(change)) return;
  const message = wrongWay ? (grew ? 'notDown' : 'notUp') : grew ? 'up' : 'down';
  const right = by.unit === '%' ? inDigits(block, relative(change)) : writeLike(block, by, difference(change));
  yield quotable(block, {
    span: spanOf(by),
    message,
    args: {
      from: written(block, from),
      to: written(block, to),
      right: by.fraction
        ? right + block.language.figures.percentSign
        : block.text.slice(by.start, by.mantissa.start) + right + block.text.slice(by.mantissa.end, by.end),
      by: written(block, by),
    },
    related: [
      { span: spanOf(from), message: 'before' },
      { span: spanOf(to), message: 'after' },
    ],
    fixes:
      (by.fraction ? null : multiplierFixes(block, change)) ??
      (wrongWay ? directionFixes(block, sentence, change) : by.fraction ? [] : figureFixes(block, change)),
  });
}

/** The words for the other direction where the amount is right, and the figures the other way round where it is right then. */
function directionFixes(block: AnnotatedBlock, sentence: Sentence, change: Change): ReportedFix<'write' | 'swap'>[] {
  const { from, to, relation } = change;
  const courses = coursesIn(block, sentence).filter((course) => course.from === from && course.to === to);
  const wrong = courses.filter(({ direction }) => direction === change.direction).map((course) => course.relation);
  return [
    ...(agrees(change) ? otherWords(block, [...wrong, relation]) : []),
    ...(agrees({ ...change, from: to, to: from }) ? [swapped(block, from, to)] : []),
  ];
}

/** Every word that tells the direction turned round, or nothing: "fell from 640 to 512, a decrease of". */
function otherWords(block: AnnotatedBlock, relations: readonly Relation[]): ReportedFix<'write'>[] {
  const turns = relations.map((relation) => turned(block, relation));
  const edits = turns.filter((edit) => edit !== null);
  const own = edits.filter(({ start }, i) => edits.findIndex((edit) => edit.start === start) === i);
  if (edits.length < turns.length) return [];
  return [{ title: 'write', args: { text: own.map(({ newText }) => newText).join(' … ') }, edits: own }];
}

/** Each figure in the other's place; the multiplier that both share stays where it is. */
function swapped(block: AnnotatedBlock, from: Quantity, to: Quantity): ReportedFix<'swap'> {
  const part = from.scale === to.scale ? 'mantissa' : 'number';
  const text = (q: Quantity) => block.text.slice(q[part].start, q[part].end);
  return {
    title: 'swap',
    edits: [
      { ...from[part], newText: text(to) },
      { ...to[part], newText: text(from) },
    ],
  };
}

/** The words say a rise, and the figures fall, or the other way round. */
const isWrongWay = ({ from, to, direction }: Change): boolean =>
  from.value !== to.value && direction !== 0 && to.value > from.value !== direction > 0;

const difference = ({ from, to }: Change) => Math.abs(to.value - from.value);

const relative = ({ from, to }: Change) => Math.abs(100 * (to.value / from.value - 1));

/** Points are a difference; a percentage of a percentage may be meant either way, and which is for `fact/percent-vs-points`. */
function agrees({ from, to, by }: Change): boolean {
  const [a, b] = [intervalOf(from), intervalOf(to)];
  const stated = statedShare({ ...by, value: Math.abs(by.value) });
  const apart = absolute(minus(b, a));
  // An amount in the unit of the two figures is their difference.
  if (by.unit !== '%' && by.kind !== 'points') return meet(apart, absolute(intervalOf(by)));
  if (by.kind === 'points') {
    // Of anything but percentages, "points" are those of an index or a game.
    return from.kind !== 'percent' || meet(apart, intervalOf({ ...by, value: Math.abs(by.value) }));
  }
  const ratio = divide(b, a);
  const share = absolute(times({ low: ratio.low - 1, high: ratio.high - 1 }, 100));
  return meet(share, stated) || (from.kind === 'percent' && meet(apart, stated));
}

const absolute = ({ low, high }: Interval): Interval =>
  low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };

/** How many points off a change may be for a slip of the multiplier to be what explains it. */
const SLIP = 1.5;

/** One multiplier for both figures, where that makes the change right: "to $1.1 million from $1.4 billion". */
function multiplierFixes(block: AnnotatedBlock, change: Change) {
  const { from, to, by } = change;
  if (from.scale === to.scale || Math.min(from.scale, to.scale) < 1 || by.unit !== '%') return null;
  const alike = { ...change, to: { ...to, value: (to.value / to.scale) * from.scale } };
  if (Math.abs(relative(alike) - Math.abs(by.value)) > SLIP) return null;
  return [withMultiplierOf(block, to, block, from), withMultiplierOf(block, from, block, to)];
}

const figureFixes = (block: AnnotatedBlock, change: Change) =>
  corrections(change).map(([q, value]) => correction(block, q, value));

/** The change that the figures give, or the figure that the change gives. */
function corrections(change: Change): [Change['by'], number][] {
  const { from, to, by } = change;
  if (by.unit !== '%') return [[by, difference(change)]];
  const factor = 1 + ((to.value > from.value ? 1 : -1) * Math.abs(by.value)) / 100;
  const offers: [Change['by'], number][] = [[by, Math.sign(by.value || 1) * relative(change)]];
  if (from.kind !== 'percent' && factor > 0) offers.push([to, from.value * factor]);
  return offers;
}
