import type { AnnotatedBlock, Quantity } from '../../annotate';
import { rateOn, readRate, type UsualRates, usualRates } from '../../annotate/quantities/exchange';
import { dayInFull, withoutTail } from '../../base';
import { defineRule, type ReportedFix } from '../rule';
import { findRelations, patternsOf } from '../support/figure-phrases';
import { type Interval, intervalOf, meet } from '../support/figures';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, inDigits, spanOf, WRITE, written } from '../support/number-style';
import { shapeOf } from '../support/shape';

/** How far the rate of a day may be from its year's average. */
const SWING = 0.12;

/** A sum in two currencies that no rate makes one: by the user's own table, or by the range of recent years. */
export default defineRule({
  id: 'fact/currency-conversion',
  title: { en: 'Wrong currency conversion', fr: 'Conversion de devise fausse' },
  scope: 'sentence',
  languages: 'all',
  severity: 'information',
  options: {
    rates: {
      type: 'string[]',
      default: [] as readonly string[],
      description: {
        en: 'Dated rates, as “2026-11-20 EUR USD 1.16”: on that day one euro was 1.16 dollars.',
        fr: 'Cours datés, sous la forme « 2026-11-20 EUR USD 1.16 » : ce jour-là, un euro valait 1,16 dollar.',
      },
    },
    tolerance: {
      type: 'number',
      default: 5,
      minimum: 0,
      maximum: 50,
      description: {
        en: 'How far, in per cent, a sum may be from what the dated rate gives.',
        fr: 'L’écart admis, en pourcentage, avec ce que donne le cours daté.',
      },
    },
  },
  messages: withQuoted({
    dated: {
      en: '{one} is {right} {unit} at the rate of {date} ({rate}), not “{two}”.',
      fr: '{one} font {right} {unit} au cours du {date} ({rate}), et non « {two} ».',
    },
    never: {
      en: '“{one}” and “{two}” imply a rate of {rate}; from {first} to {last} its yearly average was {low} to {high}.',
      fr: '« {one} » et « {two} » supposent un cours de {rate} ; de {first} à {last}, il était en moyenne de {low} à {high}.',
    },
    same: { en: 'the same sum', fr: 'la même somme' },
    write: WRITE,
  }),
  *check({ block, sentence }, ctx) {
    const { date } = ctx.annotate;
    const shape = shapeOf(block, sentence);
    if (date === null || shape.figures.length < 2) return;
    const rates = ctx.options.rates.flatMap((line) => readRate(line) ?? []);
    for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.conversion))) {
      const [one, two] = [figures.one!.quantity!, figures.two!.quantity!];
      if (one.kind !== 'money' || two.kind !== 'money' || one.unit === two.unit || one.value <= 0) continue;
      const base = { span: spanOf(two), related: [{ span: spanOf(one), message: 'same' as const }] };
      const rate = rateOn(rates, one.unit!, two.unit!, date);
      const told = two.value / one.value;
      const args = { one: written(block, one), two: written(block, two), unit: two.unit! };
      if (rate) {
        if (meet(spread(one, rate.value, ctx.options.tolerance / 100), intervalOf(two))) continue;
        const right = one.value * rate.value;
        const fixes: ReportedFix<'write'>[] = [correction(block, two, neat(two, right))];
        const more = {
          right: inDigits(block, neat(two, right) / two.scale),
          date: dayInFull(rate.date),
          rate: inDigits(block, rate.value, 4),
        };
        const unit = unitWords(block, two);
        yield quotable(block, { ...base, message: 'dated', args: { ...args, ...more, unit }, fixes });
        continue;
      }
      const usual = usualRates(one.unit!, two.unit!, date);
      if (!usual || (told >= usual.low * (1 - SWING) && told <= usual.high * (1 + SWING)) || isRough(one, two, usual))
        continue;
      const digits = (value: number) => inDigits(block, value, value < 10 ? 2 : 0);
      const range = { low: digits(usual.low), high: digits(usual.high), first: usual.firstYear, last: usual.lastYear };
      yield quotable(block, { ...base, message: 'never', args: { ...args, ...range, rate: digits(told) } });
    }
  },
});

/** What the sum may be in the other currency, within the tolerance. */
function spread(q: Quantity, rate: number, tolerance: number): Interval {
  const { low, high } = intervalOf(q);
  return { low: low * rate * (1 - tolerance), high: high * rate * (1 + tolerance) };
}

/** Rounding or a hedge may make up for the difference. */
function isRough(one: Quantity, two: Quantity, usual: UsualRates): boolean {
  const { low, high } = intervalOf(one);
  return meet({ low: low * usual.low * (1 - SWING), high: high * usual.high * (1 + SWING) }, intervalOf(two));
}

/** Two figures that count, and no more than the copy shows. */
const neat = (like: Quantity, value: number) => {
  const digits = Math.max(2, withoutTail(String(Math.round(like.value / like.step)), '0').length);
  return Number(value.toPrecision(digits));
};

/** The multiplier and the currency as the copy has them. */
const unitWords = (block: AnnotatedBlock, q: Quantity) =>
  `${block.text.slice(q.mantissa.end, q.number.end).trim()} ${q.unit}`.trim();
