import type { Read, Reader } from './reader';
import type { Quantity } from './types';
import { CENT } from './unit';

/** How many words may stand between a figure and the one compared with it. */
const REACH = 14;

/**
 * The unit that a figure leaves unsaid because the one it is compared with has just named it: "6,6 milliards d'euros en 2025,
 * contre 1,7 milliard", "€3.2bn, up from 2.8bn". Both figures have a multiplier, so that neither is a mere number beside a sum.
 */
export function impliedUnits(r: Reader, read: readonly Read[]): readonly Read[] {
  let out: Read[] | null = null;
  for (let i = 1; i < read.length; i++) {
    const [one, two] = [out?.[i - 1] ?? read[i - 1]!, read[i]!];
    if (!hasUnit(one.quantity) || !lacksUnit(two.quantity) || !isCompared(r, one, two)) continue;
    const { kind, unit } = one.quantity;
    out ??= [...read];
    out[i] = { ...two, quantity: { ...two.quantity, kind, unit } };
  }
  return out ?? read;
}

/** "€3 billion, or 92 cents a share": of the currencies with cents, the one that the figure before is in. */
export function currenciesOfCents(r: Reader, read: readonly Read[]): readonly Read[] {
  let out: Read[] | null = null;
  let unit: string | null = null;
  for (let i = 0; i < read.length; i++) {
    const { quantity, next } = read[i]!;
    if (quantity.kind !== 'money') continue;
    if (quantity.scale !== CENT) unit = quantity.unit;
    else if (unit !== null && unit !== quantity.unit && r.numbers.subunits.get(r.norm(next - 1))?.includes(unit)) {
      out ??= [...read];
      out[i] = { ...read[i]!, quantity: { ...quantity, unit } };
    }
  }
  return out ?? read;
}

/** "By 27, 27.4 and 50.2 percent", « 38, 150 et 1500 euros »: bare figures of a list share the unit that its last says. */
export function unitsOfLists(r: Reader, read: readonly Read[]): readonly Read[] {
  let out: Read[] | null = null;
  for (let last = 1; last < read.length; last++) {
    const { kind, unit, scale } = read[last]!.quantity;
    const shares = kind === 'percent' || kind === 'points' || kind === 'age' || kind === 'money' || kind === 'measure';
    if (!shares || scale !== 1 || r.norm(read[last]!.first - 1) !== r.numbers.and) continue;
    for (let i = last - 1; i >= 0 && isListed(r, read[i]!, read[i + 1]!); i--) {
      out ??= [...read];
      out[i] = { ...read[i]!, quantity: { ...read[i]!.quantity, kind, unit } };
    }
  }
  return out ?? read;
}

/** A bare figure in digits, with nothing but a comma or "and" between it and the next. */
function isListed(r: Reader, { quantity, next }: Read, after: Read): boolean {
  const bare = quantity.kind === 'count' && quantity.of === undefined && !quantity.words && quantity.scale === 1;
  return bare && after.first === next + 1 && (r.norm(next) === ',' || r.norm(next) === r.numbers.and);
}

const hasUnit = (q: Quantity) => (q.kind === 'money' || q.kind === 'measure') && q.scale > 1;

const lacksUnit = (q: Quantity) => q.kind === 'count' && q.scale > 1 && q.of === undefined;

/** True where a word of comparison stands right before the second figure, in the sentence of the first. */
function isCompared(r: Reader, one: Read, two: Read): boolean {
  const { hedgeAt, start } = two.quantity;
  let at = two.first;
  while (hedgeAt && hedgeAt.start < start && r.tokens[at - 1]!.start >= hedgeAt.start) at--;
  if (at <= one.next || at - one.next > REACH || !r.lexicon.compared.before(r.tokens, at)) return false;
  for (let i = one.next; i < at; i++) if (/^[.;:!?]$/.test(r.raw(i))) return false;
  return true;
}
