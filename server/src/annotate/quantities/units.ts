export type Dimension =
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'pressure';

/** A unit of measure. A value in the dimension's base unit is `value × factor + offset`. */
export interface Unit {
  readonly dimension: Dimension;
  /** The first is the usual one; others are what the same name means elsewhere (US and imperial gallons). */
  readonly factors: readonly number[];
  readonly offset?: number;
  /** Metric, or customary in the United States or the United Kingdom; null for what both use. */
  readonly system: 'metric' | 'customary' | null;
  /** What a reader of the other system would have it in. */
  readonly counterpart?: string;
}

const metric = (dimension: Dimension, factor: number, counterpart?: string): Unit => ({
  dimension,
  factors: [factor],
  system: 'metric',
  counterpart,
});
const customary = (dimension: Dimension, factors: readonly number[], counterpart: string): Unit => ({
  dimension,
  factors,
  system: 'customary',
  counterpart,
});

/**
 * Units by symbol. Factors are exact by definition (BIPM, The International System of Units, 9th ed.; NIST Handbook 44,
 * appendix C) but for the horsepower, rounded to the watt.
 */
export const UNITS: Readonly<Record<string, Unit>> = {
  mm: metric('length', 0.001, 'in'),
  cm: metric('length', 0.01, 'in'),
  m: metric('length', 1, 'ft'),
  km: metric('length', 1000, 'mi'),
  in: customary('length', [0.0254], 'cm'),
  ft: customary('length', [0.3048], 'm'),
  yd: customary('length', [0.9144], 'm'),
  mi: customary('length', [1609.344], 'km'),
  nmi: { dimension: 'length', factors: [1852], system: null, counterpart: 'km' },
  g: metric('mass', 0.001, 'oz'),
  kg: metric('mass', 1, 'lb'),
  t: metric('mass', 1000),
  oz: customary('mass', [0.028349523125], 'g'),
  lb: customary('mass', [0.45359237], 'kg'),
  st: customary('mass', [6.35029318], 'kg'),
  ton: customary('mass', [907.18474, 1016.0469088, 1000], 't'),
  'm²': metric('area', 1, 'ft²'),
  'km²': metric('area', 1e6, 'mi²'),
  ha: metric('area', 1e4, 'ac'),
  'ft²': customary('area', [0.09290304], 'm²'),
  'mi²': customary('area', [2589988.110336], 'km²'),
  ac: customary('area', [4046.8564224], 'ha'),
  ml: metric('volume', 1e-6),
  cl: metric('volume', 1e-5),
  l: metric('volume', 0.001, 'gal'),
  hl: metric('volume', 0.1),
  'cm³': metric('volume', 1e-6, 'in³'),
  'in³': customary('volume', [1.6387064e-5], 'cm³'),
  'm³': metric('volume', 1, 'ft³'),
  'ft³': customary('volume', [0.028316846592], 'm³'),
  gal: customary('volume', [0.003785411784, 0.00454609], 'l'),
  pt: customary('volume', [0.000473176473, 0.00056826125], 'l'),
  bbl: { dimension: 'volume', factors: [0.158987294928], system: null },
  'm/s': metric('speed', 1),
  'km/h': metric('speed', 1000 / 3600, 'mph'),
  mph: customary('speed', [0.44704], 'km/h'),
  kn: { dimension: 'speed', factors: [1852 / 3600], system: null, counterpart: 'km/h' },
  '°C': { dimension: 'temperature', factors: [1], offset: 0, system: 'metric', counterpart: '°F' },
  '°F': { dimension: 'temperature', factors: [5 / 9], offset: -160 / 9, system: 'customary', counterpart: '°C' },
  W: metric('power', 1),
  kW: metric('power', 1e3),
  MW: metric('power', 1e6),
  GW: metric('power', 1e9),
  hp: customary('power', [746, 735.49875], 'kW'),
  Wh: metric('energy', 1),
  kWh: metric('energy', 1e3),
  MWh: metric('energy', 1e6),
  GWh: metric('energy', 1e9),
  TWh: metric('energy', 1e12),
  hPa: metric('pressure', 100),
  bar: metric('pressure', 1e5, 'psi'),
  psi: customary('pressure', [6894.757293168], 'bar'),
};

/**
 * Every value in the unit `to` that a value in the unit `from` may be: one, or several where a name means several units.
 * Empty where the two measure different things or one is unknown.
 */
export function convert(value: number, from: string, to: string): readonly number[] {
  const [a, b] = [UNITS[from], UNITS[to]];
  if (!a || !b || a.dimension !== b.dimension) return [];
  return a.factors.flatMap((factor) =>
    b.factors.map((other) => (value * factor + (a.offset ?? 0) - (b.offset ?? 0)) / other),
  );
}

/** A difference converted: of temperatures, without the shift of the zero. */
export function convertDifference(value: number, from: string, to: string): readonly number[] {
  const [a, b] = [UNITS[from], UNITS[to]];
  if (!a || !b || a.dimension !== b.dimension) return [];
  return a.factors.flatMap((factor) => b.factors.map((other) => (value * factor) / other));
}
