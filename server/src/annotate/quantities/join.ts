import type { Numeral } from './numerals';
import { isRatio } from './ratio';
import type { Read, Reader } from './reader';
import { isScore } from './score';
import type { Quantity } from './types';

/**
 * Joins what is written as one: the ends of a range ("15 to 20 people", "between 3 and 4 %"), and the parts of a compound measure
 * ("6 ft 2 in"). A movement ("from 3 to 4 %") stays two figures, the first with the unit that it shares with the second. Scores and
 * tallies ("won 3-1") are of a kind of their own.
 */
export function join(r: Reader, read: readonly Read[], numerals: ReadonlyMap<Read, Numeral>): Quantity[] {
  const joined: Quantity[] = [];
  for (let i = 0; i < read.length; i++) {
    const [one, two] = [read[i]!, read[i + 1]];
    if (!two) {
      joined.push(one.quantity);
      break;
    }
    const compound = compoundOf(r, one, two) ?? primesOf(r, one, two);
    const link = compound ? null : linkOf(r, one, two);
    if (compound) joined.push(compound);
    else if (isTally(r, one, two)) joined.push(scoreOf(one.quantity, two.quantity));
    else if (isRatio(r, one, two, read[i + 2], joined[joined.length - 1]))
      joined.push(scoreOf(one.quantity, two.quantity, 'ratio'));
    else if (link === 'dash' && isScore(r, one, two, numerals)) joined.push(scoreOf(one.quantity, two.quantity));
    else if (link === 'range' || link === 'dash')
      joined.push(rangeOf(shared(one.quantity, two.quantity), likeFirst(one.quantity, two.quantity)));
    else {
      joined.push(link === 'movement' ? shared(one.quantity, two.quantity) : one.quantity);
      continue;
    }
    i++;
  }
  return joined;
}

type Link = 'range' | 'dash' | 'movement' | null;

/** What either side has, side by side. */
function scoreOf(from: Quantity, to: Quantity, kind: 'score' | 'ratio' = 'score'): Quantity {
  const span = { start: from.start, end: to.number.end };
  const what = { kind, unit: null, step: 1, scale: 1, words: false } as const;
  return { ...span, ...what, value: from.value, upper: to.value, number: span, mantissa: span, from, to };
}

/** "52 votes to 48", « 52 voix contre 48 ». */
function isTally(r: Reader, one: Read, two: Read): boolean {
  const { nouns, against } = r.numbers.tally;
  const [a, b] = [one.quantity, two.quantity];
  if (isBare(a) && b.kind === 'count' && isVoteOf(r, one, two)) return true;
  if (a.kind !== 'count' || b.kind !== 'count' || !nouns.has(a.of ?? '') || a.hedge || b.hedge) return false;
  if (b.of !== undefined && b.of !== a.of) return false;
  return two.first - one.next === 2 && against.has(r.norm(two.first - 1));
}

/** "A vote of 4 to 3", "a 4 to 3 vote": the noun is one vote, which the figures do not count. */
function isVoteOf(r: Reader, one: Read, two: Read): boolean {
  const { votes, against } = r.numbers.tally;
  if (two.first - one.next !== 1 || !against.has(r.norm(one.next)) || two.quantity.scale > 1) return false;
  const lead = r.numbers.partitives.has(r.norm(one.first - 1)) || r.numbers.by.has(r.norm(one.first - 1)) ? 2 : 1;
  return votes.has(r.norm(two.next)) || votes.has(r.norm(one.first - lead));
}

/** How the words between two figures, and before the first, join them. */
function linkOf(r: Reader, one: Read, two: Read): Link {
  const { between, from, to } = r.numbers;
  const [a, b] = [one.quantity, two.quantity];
  if (!comparable(a, b) || (a.of !== undefined && b.of !== undefined && a.of !== b.of)) return null;
  // "A 6- or 7-cent tax": the hyphen waits for the word after the second.
  const hanging = r.raw(one.next) === '-' && r.glued(one.next) && !r.glued(one.next + 1);
  const gap = two.first - one.next - (hanging ? 1 : 0);
  const joiner = r.norm(hanging ? one.next + 1 : one.next);
  const hedged = a.hedgeAt && a.hedgeAt.start < a.start ? one.first - hedgeLength(r, a) : one.first;
  const before = r.norm(hedged - 1);
  if (gap === 1 && /^[-–—]$/.test(joiner)) return r.glued(one.next) === r.glued(two.first) ? 'dash' : null;
  const skip = b.hedgeAt && b.hedgeAt.start < b.start ? hedgeLength(r, b) : 0;
  if (gap - skip !== 1 && !(gap - skip <= 4 && between.get(before) === r.norm(two.first - skip - 1))) return null;
  if (between.has(before)) return between.get(before) === r.norm(two.first - skip - 1) ? 'range' : null;
  if (!to.has(joiner)) return null;
  const { rose, fell } = r.language.figures.sets;
  if (from.has(before) && a.kind !== 'age') return 'movement';
  // "rose 1 % to 4 %" is a change and where it led.
  if (rose?.has(before) || fell?.has(before) || r.numbers.by.has(before)) return null;
  // Downwards, "52 % to 47 %" is a result.
  return shared(a, b).value <= b.value ? 'range' : null;
}

function hedgeLength(r: Reader, q: Quantity): number {
  let n = 0;
  for (const token of r.tokens) if (token.start >= q.hedgeAt!.start && token.end <= q.hedgeAt!.end) n++;
  return n;
}

/** Two figures of one kind, or the first bare: it then shares the second's unit. */
function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'ordinal' || b.kind === 'ordinal' || a.fraction !== b.fraction) return false;
  return a.kind === b.kind
    ? a.unit === b.unit || a.unit === null
    : isBare(a) || (a.kind === 'money' && isBare(b)) || (a.kind === 'age' && isPlain(b));
}

/** "Aged 16 to 64 came": a number that may be an age, whatever the next word. */
const isPlain = (q: Quantity) => q.kind === 'count' && q.scale === 1;

const isBare = (q: Quantity) => q.kind === 'count' && q.of === undefined;

/** The first of two figures with what it leaves unsaid: the unit, the noun, the multiplier ("5 to 6 million"). */
function shared(a: Quantity, b: Quantity): Quantity {
  const bare = isBare(a);
  const scale =
    a.scale === 1 && a.value < 1000 && a.value < 1000 * (b.value / b.scale) && (bare || isBare(b) || a.unit === b.unit)
      ? b.scale
      : 1;
  return {
    ...a,
    value: a.value * scale,
    step: a.step * scale,
    scale: a.scale * scale,
    ...(bare && { kind: b.kind, unit: b.unit }),
    ...(a.of === undefined && b.of !== undefined && { of: b.of }),
  };
}

/** The second figure with the currency of the first ("$5-6 million"), or an age as it is ("aged 16 to 64"). */
function likeFirst(a: Quantity, b: Quantity): Quantity {
  if (b.kind !== 'count' || (a.kind !== 'money' && a.kind !== 'age')) return b;
  const { of: _, ...rest } = b;
  return { ...(a.kind === 'age' ? rest : b), kind: a.kind, unit: a.unit };
}

function rangeOf(from: Quantity, to: Quantity): Quantity {
  const { value, unit, mantissa, step, scale, words, hedge, hedgeAt } = from;
  return {
    kind: 'range',
    value,
    upper: to.value,
    unit: to.unit ?? unit,
    number: { start: from.number.start, end: to.number.end },
    mantissa,
    step: Math.min(step, to.step),
    scale,
    words,
    ...(hedge && { hedge, hedgeAt }),
    ...(to.of !== undefined && { of: to.of }),
    from,
    to,
    start: from.start,
    end: to.end,
  };
}

const SMALLER: Readonly<Record<string, readonly [string, number]>> = { ft: ['in', 12], st: ['lb', 14], lb: ['oz', 16] };

/** "6 ft 2 in", "five feet ten inches", "6 foot 2": one measure in two units. */
function compoundOf(r: Reader, one: Read, two: Read): Quantity | null {
  const [a, b] = [one.quantity, two.quantity];
  const smaller = a.kind === 'measure' ? SMALLER[a.unit ?? ''] : undefined;
  if (!smaller || b.value >= smaller[1]) return null;
  const gap = two.first - one.next;
  // Heights leave the inches unsaid.
  if (a.unit === 'ft' && gap === 0 && isBare(b) && !b.hedge && Number.isInteger(b.value))
    return inTwoUnits(a, b, b.end);
  if (b.kind !== 'measure' || b.unit !== smaller[0]) return null;
  if (gap !== 0 && !(gap === 1 && (r.norm(one.next) === r.numbers.and || r.raw(one.next) === '-'))) return null;
  return inTwoUnits(a, b, b.end);
}

const FEET = /^['’′]$/;
const INCHES = /^["”″]$/;

/** `5'10"`: a height in feet and inches, all of it in one. */
function primesOf(r: Reader, one: Read, two: Read): Quantity | null {
  const [a, b] = [one.quantity, two.quantity];
  if (!isBare(a) || !isBare(b) || two.first - one.next !== 1 || b.value >= SMALLER.ft![1]) return null;
  const glued = [one.next, two.first, two.next].every((at) => r.glued(at));
  if (!glued || !FEET.test(r.raw(one.next)) || !INCHES.test(r.raw(two.next))) return null;
  return inTwoUnits({ ...a, kind: 'measure', unit: 'ft' }, b, r.tokens[two.next]!.end);
}

const inTwoUnits = (a: Quantity, b: Quantity, end: number): Quantity => ({
  ...a,
  value: a.value + b.value / SMALLER[a.unit!]![1],
  step: 1 / SMALLER[a.unit!]![1],
  number: { start: a.number.start, end: b.number.end },
  end,
});
