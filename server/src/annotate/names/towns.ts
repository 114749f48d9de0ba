import type { NameReading } from '../../knowledge';

/** How prominent a town of some 25,000 people is. */
export const TOWN = 0.25;

/** A name that is known for places alone, one of them a town that fits. */
export const namesTown = (
  readings: readonly NameReading[],
  fits: (town: NameReading) => boolean = () => true,
): boolean =>
  readings.every(({ type }) => type === 'place') &&
  readings.some((reading) => reading.prominence >= TOWN && fits(reading));
