import type { Quantity } from '../../annotate';
import { counted, type MessageKey, numeral, type Say } from '../l10n';
import { lines, plain } from '../markdown';
import type { View } from '../view';
import { counterpart, feetAndInches, fractionOf } from './conversions';

/** What is true of every wording of a hedge: « plus de » and « au moins » are both no less. */
const HEDGES: Readonly<Record<NonNullable<Quantity['hedge']>, MessageKey>> = {
  about: 'about',
  more: 'atLeast',
  less: 'atMost',
};

/** The figure in full, and what helps to judge it: the other system's unit, a fraction, a year of birth. Null where that is no news. */
export function figureCard(view: View, quantity: Quantity, written: string): string | null {
  const { say } = view;
  // "A Peugeot 5008" is told nothing by 5,008.
  if (quantity.label || !Number.isFinite(quantity.value)) return null;
  if (quantity.kind === 'score') return tally(say, quantity);
  if (quantity.kind === 'ratio') return ratio(say, quantity, written);
  const helpful = notes(view, quantity, written);
  const value = bounds(say, quantity, (n) => amount(say, n, quantity));
  if (helpful.length === 0 && isSame(written, value)) return null;
  return lines(`**${plain(figureValue(say, quantity))}**`, ...helpful.map(plain));
}

/** The figure in full, with its unit and what hedges it. */
export function figureValue(say: Say, quantity: Quantity): string {
  const hedge = quantity.hedge ? `${say(HEDGES[quantity.hedge])} ` : '';
  return hedge + bounds(say, quantity, (n) => amount(say, n, quantity));
}

/** Fewer than this in all are goals or points, of which nobody needs the share. */
const FEWEST_VOTES = 20;

/** What share of all the first side of a vote has, and by how many it leads; null for the score of a match. */
function tally(say: Say, { value, upper = 0 }: Quantity): string | null {
  const whole = value + upper;
  if (whole < FEWEST_VOTES) return null;
  const share = numeral(say, Math.max(value, upper) / whole, { style: 'percent', maximumFractionDigits: 1 });
  const told = { share, whole: numeral(say, whole), margin: numeral(say, Math.abs(value - upper)) };
  return lines(`**${plain(`${numeral(say, value)}–${numeral(say, upper)}`)}**`, plain(say('tally', told)));
}

/** A ratio in figures, and how many there are to one: "3:5, 0.6 to 1"; null where the copy says as much. */
function ratio(say: Say, { value, upper = 1 }: Quantity, written: string): string | null {
  const figures = `${numeral(say, value)}:${numeral(say, upper)}`;
  if (upper === 1) return /\d/.test(written) ? null : `**${plain(figures)}**`;
  const toOne = `${numeral(say, value / upper, { maximumSignificantDigits: 3 })}:1`;
  return lines(`**${plain(figures)}**`, plain(toOne));
}

/** True where two texts differ in spaces alone. */
const isSame = (a: string, b: string) => a.replace(/\s/g, '') === b.replace(/\s/g, '');

/** One value, or the two ends of a range, each as `show` writes it. */
function bounds(say: Say, { value, upper }: Quantity, show: (n: number) => string): string {
  return upper === undefined ? show(value) : say('rangeOf', { from: show(value), to: show(upper) });
}

/** A number with its unit, every digit written out. */
function amount(say: Say, n: number, { kind, unit, fraction, step }: Quantity): string {
  if (kind === 'points')
    return unit === 'pt' ? counted(say, n, 'unit.pt', 'units.pt') : counted(say, n, 'unit.pp', 'units.pp');
  if (unit === null) return numeral(say, n);
  // Of a range of ages, too.
  if (unit === 'year' || unit === 'month')
    return unit === 'month' ? counted(say, n, 'unit.M', 'units.M') : counted(say, n, 'unit.Y', 'units.Y');
  if (unit === '%') return numeral(say, n / 100, { style: 'percent', maximumFractionDigits: fraction ? 1 : 6 });
  if (kind === 'money' && /^[A-Z]{3}$/.test(unit)) {
    return numeral(say, n, { style: 'currency', currency: unit, currencyDisplay: 'code', minimumFractionDigits: 0 });
  }
  if (unit === 'ft' && step < 1) return feet(say, n);
  return `${numeral(say, n)} ${unit}`;
}

/** "6 ft 2 in": feet of which a part is told in inches. */
function feet(say: Say, n: number): string {
  const inches = Math.round((n - Math.floor(n)) * 12);
  return `${counted(say, Math.floor(n), 'unit.ft', 'units.ft')} ${counted(say, inches, 'unit.in', 'units.in')}`;
}

/** A figure written in fewer digits than this has a word for the rest: « 12 millions ». */
const LONG = 7;

function notes(view: View, quantity: Quantity, written: string): readonly string[] {
  const { say } = view;
  const { kind, unit, value, upper } = quantity;
  const found: string[] = [];
  const isLong = (written.match(/\d/g) ?? []).length >= LONG;
  if (isLong && Math.max(value, upper ?? value) >= 1e6) {
    const short = (n: number) =>
      numeral(say, n, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 });
    found.push(say('spelled', { value: bounds(say, quantity, short) }));
  }
  if (kind === 'percent' && unit === '%' && upper === undefined) {
    const fraction = fractionOf(value);
    if (fraction)
      found.push(say(fraction.exact ? 'outOf' : 'aboutOutOf', { part: fraction.part, whole: fraction.whole }));
  }
  if (kind === 'age' && unit !== 'month' && upper === undefined && view.article.date) {
    const late = Number(view.article.date.slice(0, 4)) - value;
    if (Number.isInteger(late) && value > 0) found.push(say('bornIn', { early: String(late - 1), late: String(late) }));
  }
  const height = upper === undefined && unit !== null ? feetAndInches(value, unit) : null;
  if (height) {
    found.push(
      `${counted(say, height.feet, 'unit.ft', 'units.ft')} ${counted(say, height.inches, 'unit.in', 'units.in')}`,
    );
  } else if (unit !== null && kind !== 'percent' && kind !== 'money' && counterpart(value, unit)) {
    const other = (n: number) => {
      const converted = counterpart(n, unit)!;
      return `${numeral(say, converted.value, { maximumSignificantDigits: 3 })} ${converted.unit}`;
    };
    found.push(bounds(say, quantity, other));
  }
  return found;
}
