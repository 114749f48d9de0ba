import { convert, UNITS } from '../../annotate/quantities/units';

/** A measure in another unit. */
export interface Measure {
  readonly value: number;
  readonly unit: string;
}

/** The measure in the unit that readers of the other system know; null where there is none, or where the unit means several. */
export function counterpart(value: number, unit: string): Measure | null {
  const other = Object.hasOwn(UNITS, unit) ? UNITS[unit]!.counterpart : undefined;
  const [converted, ...ambiguous] = other === undefined ? [] : convert(value, unit, other);
  return converted === undefined || ambiguous.length > 0 ? null : { value: converted, unit: other! };
}

/** Heights of people, in metres: told in feet and inches. */
const SHORTEST = 1.2;
const TALLEST = 2.4;
const INCH = 0.0254;

/** A measure that may be somebody's height, in feet and inches; null for any other. */
export function feetAndInches(value: number, unit: string): { readonly feet: number; readonly inches: number } | null {
  const metres = unit === 'm' ? value : unit === 'cm' ? value / 100 : 0;
  if (metres < SHORTEST || metres > TALLEST) return null;
  const inches = Math.round(metres / INCH);
  return { feet: Math.floor(inches / 12), inches: inches % 12 };
}

/** A share in small whole numbers. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
  readonly exact: boolean;
}

/** Wholes that readers see at a glance. */
const WHOLES = [2, 3, 4, 5, 6, 8, 10, 20];

/**
 * A percentage as "1 in 3", with the smallest whole that comes within half a point; null where nothing small does, or where
 * the share is none, all, or more.
 */
export function fractionOf(percent: number): Fraction | null {
  if (!(percent > 0 && percent < 100)) return null;
  for (const whole of WHOLES) {
    const part = Math.round((percent / 100) * whole);
    const off = Math.abs((part / whole) * 100 - percent);
    if (part > 0 && part < whole && off <= 0.5) return { part, whole, exact: off < 1e-9 };
  }
  return null;
}
