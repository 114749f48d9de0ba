import type { AnnotatedBlock, DateMention, Quantity, Sentence } from '../../annotate';
import { type Span, startingIn } from '../../base';
import type { Hedge } from '../../languages';
import { defineRule, type Edit } from '../rule';
import { type Length, lengthOf } from '../support/date-spans';
import { findRelations, patternsOf } from '../support/figure-phrases';
import { hedgeBefore } from '../support/hedges';
import { quotable, withQuoted } from '../support/in-quotation';
import { inDigits, WRITE, writeCount } from '../support/number-style';
import { ageOf, type Shape, shapeOf } from '../support/shape';

/** What a hedge adds to a length, or takes from it. */
const HEDGED = 0.1;

/** A length of time that its dates do not give: "from 2015 to 2020, or eight years". */
export default defineRule({
  id: 'fact/duration-mismatch',
  title: { en: 'Duration that does not match its dates', fr: 'Durée qui ne correspond pas aux dates' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    mismatch: {
      en: '“{dates}” makes {right}, not “{said}”: one of them is wrong.',
      fr: '« {dates} », cela fait {right}, et non « {said} » : l’une des indications est fausse.',
    },
    anniversary: {
      en: 'From {year} to {now} makes {right} years, not “{said}”: one of them is wrong.',
      fr: 'De {year} à {now}, cela fait {right} ans, et non « {said} » : l’une des indications est fausse.',
    },
    dates: { en: 'the dates', fr: 'les dates' },
    write: WRITE,
  }),
  *check({ block, sentence }, ctx) {
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    yield* spans(block, shape);
    yield* elapsed(block, shape);
    const now = ctx.annotate.date === null ? null : Number(ctx.annotate.date.slice(0, 4));
    if (now === null) return;
    yield* anniversaries(block, sentence, shape, now);
    yield* since(block, sentence, shape, { year: now, month: Number(ctx.annotate.date!.slice(5, 7)) });
  },
});

/** "From 2015 to 2020, or eight years", and "eight years between 2015 and 2020", which may be a part of them but no more. */
function* spans(block: AnnotatedBlock, shape: Shape) {
  const { duration, ran, term, within } = block.language.figures;
  const seen = new Set<number>();
  for (const [patterns, part] of [
    [duration, false],
    [ran, false],
    [term, false],
    [within, true],
  ] as const) {
    for (const { figures } of findRelations(shape, patternsOf(block.language, patterns))) {
      const length = figures.length!.date!;
      const dates = figures.span?.date ?? joined(figures.start!.date!, figures.end!.date!);
      const { amount, unit, number } = length;
      if (amount === undefined || !unit || !number || seen.has(length.start)) continue;
      const span = lengthOf(dates, unit);
      if (!span || isSeason(block, dates)) continue;
      seen.add(length.start);
      if (isPossible(amount, part ? { ...span, low: 0 } : span, hedgeBefore(block, length.start))) continue;
      const text = (s: Pick<DateMention, 'start' | 'end'>) => block.text.slice(s.start, s.end);
      // The first and the last may both be counted: "3 to 12 July" is ten days or nine, "January to June" six months.
      const whole = unit === 'day' || (unit === 'month' && dates.from?.day === undefined);
      const lengths = Number.isInteger(span.exact) && whole ? [span.exact + 1, span.exact] : [span.exact];
      const write = (value: number) =>
        Number.isInteger(value) ? writeCount(block, number, value) : inDigits(block, value);
      const said = (value: number) => write(value) + block.text.slice(number.end, length.end);
      yield quotable(block, {
        span: { start: length.start, end: length.end },
        message: 'mismatch',
        args: { dates: text(dates), right: said(lengths[0]!), said: text(length) },
        related: [{ span: { start: dates.start, end: dates.end }, message: 'dates' }],
        fixes: lengths.filter(Number.isInteger).map((value) => ({
          title: 'write',
          args: { text: said(value) },
          edits: [{ ...number, newText: write(value) }],
        })),
      });
    }
  }
}

/** "1986/87" is one season, from which three years may be counted. */
const isSeason = ({ text }: AnnotatedBlock, { from, to, start, end }: DateMention): boolean =>
  to?.year === (from?.year ?? 0) + 1 && text.slice(start, end).includes('/');

/** Two dates apart as the span between them. */
const joined = (from: DateMention, to: DateMention): DateMention => ({
  kind: 'range',
  value: null,
  from,
  to,
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
});

/** "In 2001, 15 years ago", by the date of the article. */
function* elapsed(block: AnnotatedBlock, shape: Shape) {
  for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.elapsed))) {
    const [year, ago] = [figures.year!.date!.year, figures.ago!.date!];
    const { amount, unit, number, value } = ago;
    if (year === undefined || amount === undefined || unit !== 'year' || !number || ago.kind !== 'relative') continue;
    const now = Number(value?.slice(0, 4)) + amount;
    const right = now - year;
    if (!(right > 0) || Math.abs(right - amount) <= 1 || hedgeBefore(block, ago.start)) continue;
    const newText = writeCount(block, number, right);
    const text = block.text.slice(ago.start, number.start) + newText + block.text.slice(number.end, ago.end);
    yield quotable(block, {
      span: { start: ago.start, end: ago.end },
      message: 'mismatch',
      args: { dates: `${year} – ${now}`, right: text, said: block.text.slice(ago.start, ago.end) },
      related: [{ span: spanOf(figures.year!), message: 'dates' }],
      fixes: [{ title: 'write', args: { text }, edits: [{ ...number, newText }] }],
    });
  }
}

/** "Founded in 1976, it celebrates its 40th anniversary": in the year of the article, unless the sentence speaks of another. */
function* anniversaries(block: AnnotatedBlock, sentence: Sentence, shape: Shape, now: number) {
  for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.anniversary))) {
    const { year } = figures.year!.date!;
    const age = figures.nth?.quantity ?? ageOf(block, figures.years!);
    if (year === undefined || !age || age.hedge || Math.abs(now - year - age.value) <= 1 || now <= year) continue;
    const others = startingIn(block.dates, sentence).filter(
      (date) => date.start !== figures.year!.start && date.start !== age.start,
    );
    // A day or month without its year ("in April") is of no other.
    const isElsewhen = ({ kind, year, value }: DateMention) =>
      (kind !== 'date' || year !== undefined) && !value?.startsWith(String(now));
    if (others.some(isElsewhen)) continue;
    const edit = figures.nth
      ? ordinalEdit(block, age, now - year)
      : { ...age.number, newText: writeCount(block, age.number, now - year) };
    yield quotable(block, {
      span: { start: age.start, end: age.end },
      message: 'anniversary',
      args: { year, now, right: now - year, said: block.text.slice(age.start, age.end) },
      related: [{ span: spanOf(figures.year!), message: 'dates' }],
      fixes: edit === null ? [] : [{ title: 'write', args: { text: edit.newText }, edits: [edit] }],
    });
  }
}

/** "In office since 2015, or for six years": until the article's date, unless the sentence speaks of another. */
function* since(block: AnnotatedBlock, sentence: Sentence, shape: Shape, now: { year: number; month: number }) {
  for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.since))) {
    const [start, length] = [figures.start!.date!, figures.length!.date!];
    const { amount, unit, number } = length;
    if (start.year === undefined || amount === undefined || unit !== 'year' || !number || now.year <= start.year)
      continue;
    const exact = now.year - start.year;
    const span = { exact, low: exact - 1, high: exact + 1 };
    if (isPossible(amount, span, hedgeBefore(block, length.start))) continue;
    // A year before the start ("born in 1969") ends nothing.
    const others = startingIn(block.dates, sentence).filter(({ year }) => year === undefined || year > start.year!);
    if (others.some((date) => date.start !== start.start && date.start !== length.start)) continue;
    const right = exact - (start.month !== undefined && start.month > now.month ? 1 : 0);
    const newText = writeCount(block, number, right);
    yield quotable(block, {
      span: { start: length.start, end: length.end },
      message: 'anniversary',
      args: { year: start.year, now: now.year, right, said: block.text.slice(length.start, length.end) },
      related: [{ span: spanOf(start), message: 'dates' }],
      fixes: [
        {
          title: 'write',
          args: { text: newText + block.text.slice(number.end, length.end) },
          edits: [{ ...number, newText }],
        },
      ],
    });
  }
}

/** Writes another value over an ordinal in figures; null for one in words. */
function ordinalEdit({ text, language }: AnnotatedBlock, { number, end }: Quantity, value: number): Edit | null {
  if (!/^\d/.test(text.slice(number.start, number.end))) return null;
  return { start: number.start, end, newText: `${value}${language.numbers.ordinalSuffix(value)}` };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function isPossible(stated: number, { low, high }: Length, hedge: Hedge | null): boolean {
  if (hedge === 'more') return stated <= high;
  if (hedge === 'less') return stated >= low;
  const slack = hedge === 'about' ? stated * HEDGED : 0;
  return stated + slack >= low && stated - slack <= high;
}
