/** A measure in another unit. */
export interface Conversion {
  readonly value: number;
  readonly unit: string;
}

/**
 * The unit that readers of the other system know, and the exact factor to it: the international yard and pound agreement of 1959,
 * the US survey of liquid gallons (231 cubic inches), the hectare of 10,000 m².
 */
const FACTORS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  km: ['mi', 1 / 1.609344],
  mi: ['km', 1.609344],
  m: ['ft', 1 / 0.3048],
  ft: ['m', 0.3048],
  yd: ['m', 0.9144],
  cm: ['in', 1 / 2.54],
  mm: ['in', 1 / 25.4],
  in: ['cm', 2.54],
  kg: ['lb', 1 / 0.45359237],
  lb: ['kg', 0.45359237],
  g: ['oz', 1 / 28.349523125],
  oz: ['g', 28.349523125],
  t: ['short tons', 1 / 0.90718474],
  ha: ['acres', 1 / 0.40468564224],
  acre: ['ha', 0.40468564224],
  'km²': ['mi²', 1 / 2.589988110336],
  'mi²': ['km²', 2.589988110336],
  'm²': ['ft²', 1 / 0.09290304],
  'ft²': ['m²', 0.09290304],
  l: ['US gal', 1 / 3.785411784],
  L: ['US gal', 1 / 3.785411784],
  gal: ['l', 3.785411784],
  'km/h': ['mph', 1 / 1.609344],
  mph: ['km/h', 1.609344],
  kn: ['km/h', 1.852],
  nmi: ['km', 1.852],
};

/** The measure in the other system, where it has one. */
export function convert(value: number, unit: string): Conversion | null {
  if (unit === '°C') return { value: (value * 9) / 5 + 32, unit: '°F' };
  if (unit === '°F') return { value: ((value - 32) * 5) / 9, unit: '°C' };
  const known = Object.hasOwn(FACTORS, unit) ? FACTORS[unit] : undefined;
  return known ? { value: value * known[1], unit: known[0] } : null;
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
