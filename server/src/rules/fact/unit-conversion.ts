import type { AnnotatedBlock, Quantity } from '../../annotate';
import { convert, convertDifference, UNITS } from '../../annotate/quantities/units';
import { defineRule } from '../rule';
import { findRelations, patternsOf } from '../support/figure-phrases';
import { type Interval, intervalOf, meet } from '../support/figures';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, inDigits, spanOf, WRITE, written } from '../support/number-style';
import { shapeOf } from '../support/shape';

/** A round measure may have been rounded by so much of itself. */
const ROUND = 0.05;

/** One measure in two units that do not agree: "300 metres (884 feet)", "38C (110F)". */
export default defineRule({
  id: 'fact/unit-conversion',
  title: { en: 'Wrong unit conversion', fr: 'Conversion d’unité fausse' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    mismatch: {
      en: '{one} is {right}, not “{two}”: one of the two is wrong.',
      fr: '{one} font {right}, et non « {two} » : l’un des deux est faux.',
    },
    same: { en: 'the same measure', fr: 'la même mesure' },
    write: WRITE,
  }),
  *check({ block, sentence }) {
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.conversion))) {
      const [a, b] = scaled(block, figures.one!.quantity!, figures.two!.quantity!);
      if (a.unit === b.unit || !isMeasure(a) || !isMeasure(b) || (a.kind === 'range') !== (b.kind === 'range'))
        continue;
      const ends: [Quantity, Quantity][] =
        a.from && a.to && b.from && b.to
          ? [
              [shared(a.from, a), shared(b.from, b)],
              [shared(a.to, a), shared(b.to, b)],
            ]
          : [[a, b]];
      for (const [one, two] of ends) {
        if (agree(one, two)) continue;
        const right = convert(one.value, one.unit!, two.unit!)[0];
        const back = convert(two.value, two.unit!, one.unit!)[0];
        if (right === undefined || back === undefined) continue;
        yield quotable(block, {
          span: spanOf(b),
          message: 'mismatch',
          args: {
            one: a.kind === 'range' ? named(block, one, a) : written(block, one),
            right: inDigits(block, neat(right, two), 2) + unitAsWritten(block, two),
            two: b.kind === 'range' ? named(block, two, b) : written(block, two),
          },
          related: [{ span: spanOf(a), message: 'same' }],
          // A minus in words cannot be taken out of the figure.
          fixes: (
            [
              [two, right],
              [one, back],
            ] as const
          )
            .filter(([q, value]) => q.value * value >= 0 && !isInTwoUnits(q))
            .map(([q, value]) => correction(block, q, neat(value, q))),
        });
      }
    }
  },
});

const OTHER_SCALE: Readonly<Record<string, string>> = { '°C': '°F', '°F': '°C' };

/** "38 degrees (110F)": of two temperatures, the one with no scale is told in the other's counterpart; "42°/43°C" are two. */
function scaled({ text }: AnnotatedBlock, a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  if (text.slice(a.end, b.start).includes('/')) return [a, b];
  const [first, second] = [OTHER_SCALE[b.unit ?? ''], OTHER_SCALE[a.unit ?? '']];
  if (a.unit === '°' && first) return [{ ...a, unit: first }, b];
  return b.unit === '°' && second ? [a, { ...b, unit: second }] : [a, b];
}

const isMeasure = (q: Quantity) => q.unit !== null && UNITS[q.unit] !== undefined;

/** The unit as the copy has it, or its symbol where it stands elsewhere or in two parts. */
const unitAsWritten = ({ text }: AnnotatedBlock, q: Quantity) =>
  (isInTwoUnits(q) ? '' : text.slice(q.number.end, q.end)) || ` ${q.unit}`;

/** One end of a range, with the range's unit. */
const shared = (end: Quantity, range: Quantity): Quantity => ({ ...end, kind: 'measure', unit: range.unit });

const named = (block: AnnotatedBlock, end: Quantity, range: Quantity) =>
  `${block.text.slice(end.number.start, end.number.end)} ${range.unit}`;

/** True where the two may be one measure: by any meaning of their names, as an amount or a difference, however either was rounded. */
function agree(a: Quantity, b: Quantity): boolean {
  if (convert(1, a.unit!, b.unit!).length === 0) return true;
  const [from, to] = [spread(a), spread(b)];
  return [convert, convertDifference].some((method) => {
    const lows = method(from.low, a.unit!, b.unit!);
    const highs = method(from.high, a.unit!, b.unit!);
    return lows.some((low, i) => meet({ low, high: highs[i]! }, to));
  });
}

/** What a written measure may stand for: half its last digit that is no nought, within reason. */
function spread(q: Quantity): Interval {
  const { low, high } = intervalOf(q);
  const size = Math.abs(q.value);
  let place = q.step;
  while (q.step >= 1 && place < size && (size / (place * 10)) % 1 === 0) place *= 10;
  const slack = Math.max(Math.min(place / 2, size * ROUND), q.step / 2);
  return { low: Math.min(low, q.value - slack), high: Math.max(high, q.value + slack) };
}

/** "5 ft 10": the edit of one number cannot write it. */
const isInTwoUnits = (q: Quantity) => q.scale === 1 && q.number.end > q.mantissa.end;

/** A converted value to three significant figures, and no finer than tenths unless the figure that it replaces is. */
const neat = (value: number, { step, scale }: Quantity) => {
  const rounded = Number(value.toPrecision(3));
  const parts = step / scale < 0.1 ? 100 : 10;
  return Math.abs(rounded) >= 1 ? Math.round(rounded * parts) / parts : rounded;
};
