import type { AnnotatedBlock, DateMention, Quantity } from '../../annotate';
import { lastEndingBefore, type Span, startingIn } from '../../base';
import { defineRule, type ReportedFix } from '../rule';
import { findRelations, patternsOf } from '../support/figure-phrases';
import { quotable, withQuoted } from '../support/in-quotation';
import { shapeOf } from '../support/shape';

/** Bare figures no larger than this may be hours, or scores. */
const SMALL = 24;

/** A stretch of the clock that is longer than this is more likely one told backwards: 20 hours, in minutes. */
const LONGEST_SHIFT = 20 * 60;
const DAY = 24 * 60;

/** An end before its start: "from 2020 to 2015", "between 20,000 and 15,000". */
export default defineRule({
  id: 'fact/date-order',
  title: { en: 'End before start', fr: 'Fin avant le début' },
  scope: 'block',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    dates: {
      en: '“{from}” comes after “{to}”: the span ends before it begins.',
      fr: '« {from} » est après « {to} » : la période finit avant de commencer.',
    },
    figures: {
      en: '“{from}” is more than “{to}”: the range is upside down.',
      fr: '« {from} » dépasse « {to} » : la fourchette est à l’envers.',
    },
    swap: { en: 'Swap the two', fr: 'Intervertir les deux' },
  }),
  *check(block) {
    for (const { from, to, start, end } of block.dates) {
      if (!from || !to || !(isReversed(from, to) || isLonger(block, from, to))) continue;
      const days = from.month === to.month && from.year === to.year;
      yield report(block, 'dates', { start, end }, days ? dayOf(block, from) : from, days ? dayOf(block, to) : to);
    }
    for (const sentence of block.sentences) {
      const shape = shapeOf(block, sentence);
      if (shape.figures.length === 0) continue;
      for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.lifeOrder))) {
        const [from, to] = [figures.from!.date!, figures.to!.date!];
        if (from.year === undefined || to.year === undefined || from.beforeEra || to.beforeEra) continue;
        if (compare(from, to) > 0) yield report(block, 'dates', { start: to.start, end: to.end }, from, to);
      }
      for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.clockOrder))) {
        const [from, to] = [figures.from!.date!, figures.to!.date!];
        if (isBackwards(block, from, to)) yield report(block, 'dates', { start: to.start, end: to.end }, from, to);
      }
      for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.clockSpan))) {
        const { from, to, start, end } = figures.span!.date!;
        if (from && to && isBackwards(block, from, to)) yield report(block, 'dates', { start, end }, from, to);
      }
    }
    yield* ages(block);
    for (const q of block.quantities) {
      if (q.kind !== 'range' || !q.from || !q.to || !isUpsideDown(block, q)) continue;
      // "Between 8 and 5 million": the multiplier belongs to both and stays where it is.
      const once = q.from.mantissa.end === q.from.number.end && q.to.mantissa.end < q.to.number.end;
      const [from, to] = once ? [q.from.mantissa, q.to.mantissa] : [q.from.number, q.to.number];
      yield report(block, 'figures', { start: q.start, end: q.end }, from, to);
    }
  },
});

/** "Aged 65 to 50": two ages next to each other, the second smaller. */
function* ages(block: AnnotatedBlock) {
  for (let i = 1; i < block.quantities.length; i++) {
    const [from, to] = [block.quantities[i - 1]!, block.quantities[i]!];
    if (from.kind !== 'age' || from.value <= to.value || from.unit !== (to.unit ?? from.unit) || from.hedge || to.hedge)
      continue;
    const joiner = block.tokens.filter((token) => token.start >= from.end && token.end <= to.start);
    const isRange = joiner.length === 1 && block.language.calendar.to.has(joiner[0]!.norm);
    if (!isRange || (to.kind !== 'age' && to.of !== undefined)) continue;
    yield report(block, 'figures', { start: from.start, end: to.end }, from.number, to.number);
  }
}

function report(block: AnnotatedBlock, message: 'dates' | 'figures', span: Span, from: Span, to: Span) {
  const text = (s: Span) => block.text.slice(s.start, s.end);
  const edit = (place: Span, with_: Span) => ({ start: place.start, end: place.end, newText: text(with_) });
  const fixes: ReportedFix<'swap'>[] = [{ title: 'swap', edits: [edit(from, to), edit(to, from)] }];
  return quotable(block, { span, message, args: { from: text(from), to: text(to) }, fixes });
}

/** The figures of the day, which the month may stand before or after, or may not be said twice. */
function dayOf(block: AnnotatedBlock, date: DateMention): Span {
  if (date.number) return date.number;
  const digits = block.tokens.find(
    (token) => token.start >= date.start && token.end <= date.end && token.kind === 'number',
  );
  return digits && date.day !== undefined ? digits : date;
}

/** Both say their year, or both are days of one month, and the first is later. Months and weekdays alone go round. */
function isReversed(from: DateMention, to: DateMention): boolean {
  if (from.kind !== 'date' || to.kind !== 'date' || from.beforeEra || to.beforeEra || to.decade || from.decade)
    return false;
  if (from.year !== undefined && to.year !== undefined) return compare(from, to) > 0;
  if (from.year !== undefined || to.year !== undefined) return false;
  return from.month !== undefined && from.month === to.month && (from.day ?? 0) > (to.day ?? Number.POSITIVE_INFINITY);
}

/** "Open from 8 p.m. to 6 p.m.": most of a day round the clock, and no other day is named for the end. */
function isBackwards(block: AnnotatedBlock, from: DateMention, to: DateMention): boolean {
  if (from.kind !== 'time' || to.kind !== 'time' || from.zone !== to.zone) return false;
  const [start, end] = [minuteOf(from), minuteOf(to)];
  if (start <= end || DAY + end - start < LONGEST_SHIFT) return false;
  const sentence = block.sentences.find((s) => s.start <= to.start && to.start < s.end);
  return !startingIn(block.dates, { start: from.end, end: sentence?.end ?? to.end }).some(
    ({ kind, unit }) => (kind === 'relative' && (unit === undefined || unit === 'day')) || kind === 'duration',
  );
}

const minuteOf = ({ hour, minute }: DateMention) => hour! * 60 + (minute ?? 0);

/** "Between 10 and 5 days"; hours may be those of the clock. */
function isLonger(block: AnnotatedBlock, from: DateMention, to: DateMention): boolean {
  const before = block.tokens[lastEndingBefore(block.tokens, from.start)];
  const between = before !== undefined && block.language.numbers.between.has(before.norm);
  return (
    between &&
    from.kind === 'duration' &&
    from.unit !== 'hour' &&
    from.unit === to.unit &&
    (from.amount ?? 0) > (to.amount ?? 0)
  );
}

/** Compares two dates as far as both go. */
function compare(a: DateMention, b: DateMention): number {
  if (a.year !== b.year) return a.year! - b.year!;
  if (a.month === undefined || b.month === undefined || a.month !== b.month)
    return (a.month ?? 0) - (b.month ?? a.month ?? 0);
  return a.day === undefined || b.day === undefined ? 0 : a.day - b.day;
}

/**
 * "Between" with the larger figure first. A dash or "to" alone may join a score, a fall or a pair of sizes; below zero, and for the
 * hours of a day, the order is free.
 */
function isUpsideDown(block: AnnotatedBlock, q: Quantity): boolean {
  const { numbers, figures } = block.language;
  if (q.upper === undefined || q.value <= q.upper || q.upper < 0 || q.hedge) return false;
  if (q.unit === '°C' || q.unit === '°F' || q.unit === '°') return false;
  if (q.unit === null && q.of === undefined && q.value <= SMALL) return false;
  // "Between 90 cents and one dollar"
  if (q.from?.of !== undefined && q.from.of !== q.to?.of) return false;
  // "Between nine percent less and two percent more": what lies between is noughts.
  if (startingIn(block.tokens, q).some(({ norm }) => figures.additions.has(norm))) return false;
  const before = block.tokens[lastEndingBefore(block.tokens, q.start)];
  return before !== undefined && numbers.between.has(before.norm);
}
