import type { IsoDate } from '../../base';

/** What one unit of `base` bought of `quote` on a day. */
export interface Rate {
  readonly date: IsoDate;
  readonly base: string;
  readonly quote: string;
  readonly value: number;
}

/** Reads "2026-11-20 EUR USD 1.16": on that day one euro was 1.16 dollars. Null for anything else. */
export function readRate(line: string): Rate | null {
  const m = /^\s*(\d{4}-\d\d-\d\d)[\s,;]+([A-Z]{3})[\s,;/]*([A-Z]{3})[\s,;=:]+(\d+(?:\.\d+)?)\s*$/.exec(line);
  return m ? { date: m[1]!, base: m[2]!, quote: m[3]!, value: Number(m[4]) } : null;
}

/**
 * Average rates of a euro by year, 2010 first: European Central Bank, euro foreign exchange reference rates, annual averages. Coarse on
 * purpose: they say what no rate of these years was.
 */
const FIRST_YEAR = 2010;
const YEARLY: Readonly<Record<string, readonly number[]>> = {
  USD: [
    1.3257, 1.392, 1.2848, 1.3281, 1.3285, 1.1095, 1.1069, 1.1297, 1.181, 1.1195, 1.1422, 1.1827, 1.053, 1.0813, 1.0824,
  ],
  GBP: [
    0.8578, 0.8679, 0.8109, 0.8493, 0.8061, 0.7258, 0.8195, 0.8767, 0.8847, 0.8778, 0.8897, 0.8596, 0.8528, 0.8698,
    0.8466,
  ],
  JPY: [
    116.24, 110.96, 102.49, 129.66, 140.31, 134.31, 120.2, 126.71, 130.4, 122.01, 121.85, 129.88, 138.03, 151.99,
    163.85,
  ],
  CHF: [
    1.3803, 1.2326, 1.2053, 1.2311, 1.2146, 1.0679, 1.0902, 1.1117, 1.155, 1.1124, 1.0705, 1.0811, 1.0047, 0.9718,
    0.9526,
  ],
};
/** How many years tell what a rate may be. */
const MEMORY = 8;

/** The yearly averages of one currency in another over some years. */
export interface UsualRates {
  readonly low: number;
  readonly high: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** What one unit of `from` bought of `to` in the last years of the table up to a date's; null where too few are known. */
export function usualRates(from: string, to: string, date: IsoDate): UsualRates | null {
  const known = YEARLY.USD!.length;
  const end = Math.min(Number(date.slice(0, 4)) - FIRST_YEAR + 1, known);
  const start = Math.max(0, end - MEMORY);
  const rates: number[] = [];
  for (let i = start; i < end; i++) {
    const [a, b] = [perEuro(from, i), perEuro(to, i)];
    if (a !== undefined && b !== undefined) rates.push(b / a);
  }
  if (rates.length < MEMORY / 2) return null;
  return {
    low: Math.min(...rates),
    high: Math.max(...rates),
    firstYear: FIRST_YEAR + start,
    lastYear: FIRST_YEAR + end - 1,
  };
}

const perEuro = (currency: string, i: number) => (currency === 'EUR' ? 1 : YEARLY[currency]?.[i]);

/** The rate of `from` in `to` nearest to a date, straight, turned round, or through one currency between; null where there is none. */
export function rateOn(rates: readonly Rate[], from: string, to: string, date: IsoDate): Rate | null {
  const direct = nearest(rates, from, to, date);
  if (direct) return direct;
  const middles = new Set(rates.flatMap(({ base, quote }) => [base, quote]));
  for (const middle of middles) {
    const [a, b] = [nearest(rates, from, middle, date), nearest(rates, middle, to, date)];
    if (a && b) return { date: [a.date, b.date].sort()[0]!, base: from, quote: to, value: a.value * b.value };
  }
  return null;
}

function nearest(rates: readonly Rate[], from: string, to: string, date: IsoDate): Rate | null {
  const day = (iso: IsoDate) => Date.parse(iso);
  let best: Rate | null = null;
  for (const rate of rates) {
    const straight = rate.base === from && rate.quote === to;
    if (!straight && !(rate.base === to && rate.quote === from)) continue;
    const one = straight ? rate : { ...rate, base: from, quote: to, value: 1 / rate.value };
    if (!best || Math.abs(day(one.date) - day(date)) < Math.abs(day(best.date) - day(date))) best = one;
  }
  return best;
}
