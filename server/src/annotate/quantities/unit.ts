import { CURRENCY_CODES, CURRENCY_PREFIXES, CURRENCY_SIGNS, LEAST_SUMS } from './currencies';
import type { Numeral } from './numerals';
import type { Reader } from './reader';
import type { QuantityKind } from './types';

/** The multiplier of hundredths of a currency. */
export const CENT = 0.01;

/** What a number is of, and the half-open token range that it and its unit take up. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly first: number;
  readonly next: number;
  /** A multiplier written as a letter that only the unit shows to be one ("5 M€", "$5m"). */
  readonly scale: number;
  /** Token index after that letter. */
  readonly scaleNext: number;
}

/** The unit of a number, by what stands right before and after it; null for a bare count. */
export function unitOf(r: Reader, n: Numeral): Unit | null {
  const at = { first: n.first, next: n.next, scale: 1, scaleNext: n.next };
  const currency = currencyBefore(r, n);
  if (currency) {
    const letter = r.numbers.abbreviations.get(n.suffix) ?? letterAt(r, n);
    const scaleNext = letter && !n.suffix ? n.next + 1 : n.next;
    return { kind: 'money', ...at, ...currency, scale: letter?.value ?? 1, scaleNext, next: scaleNext };
  }
  const percent = n.suffix ? null : r.lexicon.percent.at(r.tokens, afterHyphen(r, n));
  const points = n.suffix ? null : r.lexicon.points.at(r.tokens, n.next);
  if (points && (!percent || points.next > percent.next))
    return { kind: 'points', unit: points.value, ...at, next: points.next };
  if (percent) return { kind: 'percent', unit: '%', ...at, next: percent.next };
  return currencyAfter(r, n) ?? centsAfter(r, n) ?? measureAfter(r, n);
}

/** The token after a number, and after the hyphen that joins it to its unit: "a 35-percent jump", "a 4-cent tax". */
const afterHyphen = (r: Reader, { next }: Numeral) =>
  r.raw(next) === '-' && r.glued(next) && r.glued(next + 1) ? next + 1 : next;

/** "92 cents", « 30 centimes »: hundredths of a currency, the usual one until another figure tells which. */
function centsAfter(r: Reader, n: Numeral): Unit | null {
  const at = afterHyphen(r, n);
  const currencies = n.suffix ? undefined : r.numbers.subunits.get(r.norm(at));
  if (!currencies) return null;
  const next = at + 1;
  return { kind: 'money', unit: currencies[0]!, first: n.first, next, scale: CENT, scaleNext: n.next };
}

/** A sign or code right before the figure: "$5", "US$ 5", "USD 5". */
function currencyBefore(r: Reader, n: Numeral): { readonly unit: string; readonly first: number } | null {
  const at = n.first - 1;
  if (at < r.free) return null;
  const sign = CURRENCY_SIGNS.get(r.raw(at));
  if (sign) {
    const prefixed = r.glued(at) ? CURRENCY_PREFIXES.get(r.raw(at - 1) + r.raw(at)) : undefined;
    return prefixed ? { unit: prefixed, first: at - 1 } : { unit: sign, first: at };
  }
  const code = CURRENCY_CODES.get(r.raw(at));
  return code && n.value >= (LEAST_SUMS.get(code) ?? 0) ? { unit: code, first: at } : null;
}

/** A multiplier's letter apart from the figure: "$5 m". */
const letterAt = (r: Reader, n: Numeral) =>
  n.scale === 1 && !n.suffix ? r.numbers.abbreviations.get(r.raw(n.next)) : undefined;

/** "5 €", "5 M€", "5m euros", "45 milliards d'euros", "500 USD". */
function currencyAfter(r: Reader, n: Numeral): Unit | null {
  const glued = n.suffix ? r.numbers.abbreviations.get(n.suffix) : undefined;
  const hyphenated = n.scale > 1 && n.suffix ? r.numbers.currencies.get(n.suffix) : undefined;
  if (hyphenated) return { kind: 'money', unit: hyphenated, first: n.first, next: n.next, scale: 1, scaleNext: n.next };
  if (n.suffix && !glued) return null;
  const sum = n.suffix || n.scale > 1 ? undefined : r.numbers.sums.get(r.raw(n.next));
  if (sum) {
    const next = n.next + 1;
    return { kind: 'money', unit: sum.unit, first: n.first, next, scale: sum.value, scaleNext: next };
  }
  const letter = glued ?? letterAt(r, n);
  for (const scaled of letter ? [true, false] : [false]) {
    if (!scaled && n.suffix) return null;
    const scaleNext = scaled && !n.suffix ? n.next + 1 : n.next;
    const after = afterLink(r, scaleNext);
    const found = currencyAt(r, after, n.scale > 1 || scaled);
    if (found) {
      return {
        kind: 'money',
        unit: found.unit,
        first: n.first,
        next: found.next,
        scale: scaled ? letter!.value : 1,
        scaleNext,
      };
    }
  }
  return null;
}

/** The token after "de" or « d' », which before a sign (« d'€ ») is two. */
function afterLink(r: Reader, at: number): number {
  const { links } = r.numbers;
  if (links.has(r.norm(at))) return at + 1;
  return /^['’]$/.test(r.raw(at + 1)) && links.has(`${r.norm(at)}'`) ? at + 2 : at;
}

function currencyAt(r: Reader, at: number, scaled: boolean): { readonly unit: string; readonly next: number } | null {
  const sign = CURRENCY_SIGNS.get(r.raw(at));
  if (sign) return { unit: sign, next: at + 1 };
  const prefixed = r.raw(at + 1) === '$' && r.glued(at + 1) ? CURRENCY_PREFIXES.get(`${r.raw(at)}$`) : undefined;
  if (prefixed) return { unit: prefixed, next: at + 2 };
  const code = CURRENCY_CODES.get(r.raw(at));
  if (code) return { unit: code, next: at + 1 };
  const word = r.lexicon.currencies.at(r.tokens, at);
  if (word) return { unit: word.value, next: word.next };
  const doubtful = scaled ? r.numbers.doubtfulCurrencies.get(r.norm(at)) : undefined;
  return doubtful ? { unit: doubtful, next: at + 1 } : null;
}

/** "300 metres", "38 °C", "38C", "60 km/h". A figure may stand with a multiplier: "5 millions de barils". */
function measureAfter(r: Reader, n: Numeral): Unit | null {
  const at = { kind: 'measure' as const, first: n.first, scale: 1, scaleNext: n.next };
  if (n.suffix) {
    const unit = r.numbers.units.get(n.suffix) ?? r.numbers.gluedUnits.get(n.suffix);
    const rate =
      unit === undefined ? undefined : r.numbers.units.get(`${n.suffix}${r.raw(n.next)}${r.raw(n.next + 1)}`);
    if (rate !== undefined && r.glued(n.next) && r.glued(n.next + 1)) return { unit: rate, ...at, next: n.next + 2 };
    return unit === undefined || isMultiplier(r, n) ? null : { unit, ...at, next: n.next };
  }
  const hyphen = afterHyphen(r, n);
  const after = n.scale > 1 ? afterLink(r, hyphen) : hyphen;
  const found = r.lexicon.units.at(r.tokens, after);
  return found && { unit: found.value, ...at, next: found.next };
}

/** "5m people": the letter multiplies where a noun that it may count follows, and is a unit elsewhere ("100m sprint" is left open). */
function isMultiplier(r: Reader, n: Numeral): boolean {
  const letter = r.numbers.abbreviations.get(n.suffix);
  if (!letter) return false;
  return r.isNoun(n.next) && !r.numbers.dimensions.has(r.norm(n.next));
}
