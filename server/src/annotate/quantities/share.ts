import type { Numeral } from './numerals';
import type { Read, Reader } from './reader';

/** Wholes that ratios are told out of, "five", "ten", "a hundred": nine of fifteen are counts, and "two in 2019" is neither. */
const isWhole = (n: number) => n <= 10 || n === 100 || n === 1000 || n === 10_000 || n === 100_000;

/** "two in five", "one woman in four", "deux Français sur trois": a ratio, as a share of a hundred. */
export function readRatio(
  r: Reader,
  first: number,
  part: number,
  from: number,
  numeralAt: (i: number) => Numeral | undefined,
): Read | null {
  for (let at = from; at <= from + 2; at++) {
    const link = r.lexicon.outOf.at(r.tokens, at);
    const whole = link && numeralAt(link.next);
    if (whole) {
      const { value, suffix, form, scale, words } = whole;
      if (suffix || form !== 'cardinal' || !isWhole(value) || part >= value || (scale > 1 && value > 1e5)) return null;
      // "3 sur 10 %" and "one in 3 years" are something else.
      if (r.lexicon.percent.at(r.tokens, whole.next) || r.language.calendar.units.has(r.norm(whole.next))) return null;
      const end = r.tokens[whole.next - 1]!.end;
      const span = { start: r.tokens[first]!.start, end };
      return r.quantity(first, whole.next, {
        kind: 'percent',
        value: (100 * part) / value,
        unit: '%',
        number: span,
        mantissa: span,
        step: 100 / value,
        scale: 1,
        words,
        fraction: true,
      });
    }
    if (r.tokens[at]?.kind !== 'word') return null;
  }
  return null;
}
