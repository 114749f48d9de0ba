import type { Span } from '../../base';
import type { BlockDraft } from '../annotate-block';
import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import { candidatesOf, Start } from '../starts';
import { ageAt } from './age';
import { countedAfter } from './counted';
import { currenciesOfCents, impliedUnits, unitsOfLists } from './ellipsis';
import { join } from './join';
import { type Labelled, labelAt } from './labels';
import { quantityLexicon } from './lexicon';
import { type Numeral, numeralsOf } from './numerals';
import { type Read, Reader } from './reader';
import { readRatio } from './share';
import type { Quantity } from './types';
import { unitOf } from './unit';

/** The figures of a block that are no dates, in order, none overlapping. */
export function findQuantities(
  draft: BlockDraft & Pick<AnnotatedBlock, 'dates'>,
  _ctx: AnnotateContext,
): readonly Quantity[] {
  const { tokens, text, language, dates } = draft;
  const numerals = numeralsOf(tokens, text, language);
  const shares = shareWords(draft);
  if (numerals.length === 0 && shares.length === 0) return [];
  const r = new Reader(tokens, text, language);
  const byToken: (Numeral | undefined)[] = [];
  for (const numeral of numerals) byToken[numeral.first] = numeral;
  const read: Read[] = [];
  const origin = new Map<Read, Numeral>();
  let date = 0;
  const dated = (s: Span) => {
    while (date < dates.length && dates[date]!.end <= s.start) date++;
    return date < dates.length && dates[date]!.start < s.end;
  };
  for (const numeral of numerals) {
    if (numeral.first < r.free || dated(numeral) || isPaired(r, numeral)) continue;
    const before = read[read.length - 1];
    const found = readOne(r, numeral, (i) => byToken[i], before?.quantity.label ? before : null);
    if (!found) continue;
    read.push(found);
    origin.set(found, numeral);
    r.free = found.next;
  }
  const quantities = join(r, unitsOfLists(r, impliedUnits(r, currenciesOfCents(r, read))), origin);
  return shares.length === 0
    ? quantities
    : merge(
        quantities,
        shares.flatMap((at) => readShare(r, at, (i) => byToken[i]) ?? []),
      );
}

/** "9/11", "24/7", « n° 02/2012 »: whole numbers with a stroke between them name, and count nothing. */
function isPaired(r: Reader, { first, next, step, words, form }: Numeral): boolean {
  if (words || step !== 1 || form !== 'cardinal') return false;
  const stroke = (at: number, number: number) => r.raw(at) === '/' && r.tokens[number]?.kind === 'number';
  return (
    (stroke(next, next + 1) && r.glued(next) && r.glued(next + 1)) ||
    (stroke(first - 1, first - 2) && r.glued(first) && r.glued(first - 1))
  );
}

function readOne(
  r: Reader,
  n: Numeral,
  numeralAt: (i: number) => Numeral | undefined,
  label: Labelled | null,
): Read | null {
  const base = {
    number: { start: n.start, end: n.end },
    mantissa: n.mantissa,
    step: n.step,
    scale: n.scale,
    words: n.words,
  };
  const { value } = n;
  if (n.about) return about(readMeasured(r, n, base, label));
  if (n.form === 'roman' || n.form === 'ordinal') return readOrdinal(r, n, base);
  const age = ageAt(r.tokens, n, r.language);
  if (age) return withHedge(r, r.quantity(n.first, age.next, { kind: 'age', value, unit: age.unit, ...base }));
  if (n.form === 'fraction') {
    const of = shareOf(r, n.next);
    const share = {
      kind: 'percent' as const,
      unit: '%',
      fraction: true,
      ...base,
      value: 100 * value,
      step: 100 * value,
    };
    return withHedge(r, r.quantity(n.first, n.next, of ? { of, ...share } : share));
  }
  const ratio = n.suffix === '' && n.scale === 1 ? readRatio(r, n.first, value, n.next, numeralAt) : null;
  if (ratio) return withHedge(r, ratio);
  return readMeasured(r, n, base, label);
}

/** A collective is never exact, whatever else is said of it. */
const about = (read: Read | null): Read | null => read && { ...read, quantity: { hedge: 'about', ...read.quantity } };

type Base = Pick<Quantity, 'number' | 'mantissa' | 'step' | 'scale' | 'words'>;

/** A figure with its unit, or a bare count with the noun it counts. */
function readMeasured(r: Reader, n: Numeral, base: Base, label: Labelled | null): Read | null {
  const unit = unitOf(r, n);
  if (!unit) {
    const labelled = labelAt(r, n, label);
    if (labelled !== undefined)
      return r.quantity(n.first, labelled, { kind: 'ordinal', label: true, value: n.value, unit: null, ...base });
    if (isPluralOfDigits(r, n)) return null;
    const scale = r.numbers.abbreviations.get(n.suffix)?.value;
    if (n.suffix && scale === undefined) return null;
    const of = r.numbers.gauges.has(r.norm(n.first - 1)) ? undefined : countedAfter(r, n.next);
    const amount = scaled(n, scale ?? 1, r, n.next);
    const sign = opensBracket(r, n.first - 1) ? signAt(r, n.first) : n.first;
    const value = sign < n.first ? -amount.value : amount.value;
    const count = { kind: 'count' as const, unit: null, ...base, ...amount, value };
    return withHedge(r, r.quantity(sign, n.next, of ? { of, ...count } : count));
  }
  const { first, next, kind } = unit;
  const sign =
    kind === 'percent' || kind === 'points' || unit.unit === '°C' || unit.unit === '°F' || unit.unit === '°'
      ? signAt(r, first)
      : first;
  const amount = scaled(n, unit.scale, r, unit.scaleNext);
  const of = kind === 'percent' ? shareOf(r, next) : undefined;
  const value = sign < first ? -amount.value : amount.value;
  return withHedge(r, r.quantity(sign, next, { kind, unit: unit.unit, ...base, ...amount, value, ...(of && { of }) }));
}

/** "In their 20's", "two 747's": the number has the ending of a plural, and counts nothing itself. */
const isPluralOfDigits = (r: Reader, { next }: Numeral) =>
  /^['’]$/.test(r.raw(next)) &&
  r.glued(next) &&
  r.glued(next + 1) &&
  r.language.segmentation.enclitics.has(r.norm(next + 1));

/** A value and its precision under a multiplier that only its unit shows to be one. */
function scaled(
  n: Numeral,
  scale: number,
  r: Reader,
  next: number,
): Pick<Quantity, 'value' | 'step' | 'scale' | 'number'> {
  if (scale === 1) return { value: n.value, step: n.step, scale: n.scale, number: { start: n.start, end: n.end } };
  const value = Number((n.value * scale).toPrecision(12));
  return {
    value,
    step: n.step * scale,
    scale: n.scale * scale,
    number: { start: n.start, end: r.tokens[next - 1]!.end },
  };
}

/** The token with which a negative figure begins: its minus sign or word, or `first` where there is none. */
function signAt(r: Reader, first: number): number {
  const at = first - 1;
  if (at < r.free) return first;
  if (r.numbers.minus.has(r.norm(at))) return at;
  const sign = r.raw(at) === '−' || r.raw(at) === '-' || r.raw(at) === '–';
  return sign && (opensBracket(r, at) || (r.glued(first) && (!r.glued(at) || r.raw(at - 1) === '/'))) ? at : first;
}

/** "(-0.2 points)", « (- 1) »: the token is the first inside a bracket, where a dash before a figure is its sign. */
const opensBracket = (r: Reader, at: number) => r.raw(at - 1) === '(';

/** "21st", "XIVe", "Louis XIV"; a bare roman numeral only after a name. */
function readOrdinal(r: Reader, n: Numeral, base: Base): Read | null {
  if (n.form === 'roman' && n.suffix === '' && !/^\p{Lu}\p{Ll}/u.test(r.raw(n.first - 1))) return null;
  return r.quantity(n.first, n.next, { kind: 'ordinal', value: n.value, unit: null, ...base });
}

/** What a share is a share of: the noun after "of", "des", "du". */
const shareOf = (r: Reader, next: number): string | undefined =>
  r.numbers.partitives.has(r.norm(next)) ? countedAfter(r, next) : undefined;

/** The figure with the hedge before or after it. */
function withHedge(r: Reader, read: Read): Read {
  const before = r.lexicon.hedges.before(r.tokens, read.first);
  const after = before ? null : r.lexicon.hedgesAfter.at(r.tokens, read.next);
  if (!before && !after) return read;
  const [first, next] = before ? [before.first, before.next] : [read.next, after!.next];
  const hedgeAt = { start: r.tokens[first]!.start, end: r.tokens[next - 1]!.end };
  return { ...read, quantity: { hedge: (before ?? after)!.value, hedgeAt, ...read.quantity } };
}

/** Tokens with which a share begins that is written without a number: "half of", "la moitié", "un Français [sur trois]". */
function shareWords({ tokens, language }: BlockDraft): number[] {
  const { one, outOf } = language.numbers;
  const { parts, shares } = quantityLexicon(language);
  const found: number[] = [];
  let free = 0;
  for (const { token, bits } of candidatesOf(tokens, language)) {
    if (!(bits & Start.share) || token < free) continue;
    const links = (at: number) => outOf.includes(tokens[at]?.norm ?? '');
    const isOne = one.words.has(tokens[token]!.norm);
    const share = parts.at(tokens, token) ?? shares.at(tokens, token);
    if (!share && !(isOne && (links(token + 1) || links(token + 2)))) continue;
    found.push(token);
    free = share?.next ?? token + 1;
  }
  return found;
}

function readShare(r: Reader, at: number, numeralAt: (i: number) => Numeral | undefined): Quantity | null {
  const part = readPart(r, at);
  if (part) return withHedge(r, part).quantity;
  const share = r.lexicon.shares.at(r.tokens, at);
  if (!share) {
    const ratio = readRatio(r, at, 1, at + 1, numeralAt);
    return ratio && withHedge(r, ratio).quantity;
  }
  const span = { start: r.tokens[at]!.start, end: r.tokens[share.next - 1]!.end };
  const of = countedAfter(r, share.next);
  const value = 100 * share.value;
  const what = {
    kind: 'percent' as const,
    value,
    unit: '%',
    number: span,
    mantissa: span,
    step: value,
    scale: 1,
    words: true,
    fraction: true,
  };
  return withHedge(r, r.quantity(at, share.next, of ? { of, ...what } : what)).quantity;
}

/** "Half a percent", « un quart de point »: a part of its unit, which stands as a word of its own or inside one. */
function readPart(r: Reader, at: number): Read | null {
  const part = r.lexicon.parts.at(r.tokens, at);
  if (!part) return null;
  const { next } = part;
  const { unit, value } = part.value;
  let last = at + 1;
  while (
    last < next &&
    r.lexicon.percent.at(r.tokens, last)?.next !== next &&
    r.lexicon.points.at(r.tokens, last)?.next !== next
  )
    last++;
  const number = { start: r.tokens[at]!.start, end: r.tokens[last - 1]!.end };
  const kind = unit === '%' ? 'percent' : 'points';
  const fraction = last === next ? { fraction: true } : {};
  return r.quantity(at, next, {
    kind,
    unit,
    value,
    number,
    mantissa: number,
    step: 0.1,
    scale: 1,
    words: true,
    ...fraction,
  });
}

/** Quantities and shares as one list, in order; a share is more than the figures inside it. */
function merge(quantities: readonly Quantity[], shares: readonly Quantity[]): Quantity[] {
  const kept = quantities.filter((q) => !shares.some((s) => q.start < s.end && s.start < q.end));
  return [...kept, ...shares].sort((a, b) => a.start - b.start);
}
