import type { Numeral } from './numerals';
import type { Read, Reader } from './reader';

/** How far around two figures the words are looked for that make them a score. */
const REACH = 6;
/** Sides and sets hardly score more. */
const MOST = 250;

/** True where two bare figures with a dash between are a score, a tally or the like, and no range: "won 3-1", "a 5-4 decision". */
export function isScore(r: Reader, one: Read, two: Read, numerals: ReadonlyMap<Read, Numeral>): boolean {
  const [a, b] = [one.quantity, two.quantity];
  const plain = (read: Read) => {
    const n = numerals.get(read);
    return (
      n !== undefined && !n.words && n.scale === 1 && n.suffix === '' && n.value <= MOST && Number.isInteger(n.value)
    );
  };
  if (a.kind !== 'count' || b.unit !== null || !plain(one) || !plain(two)) return false;
  if (a.value >= b.value) return true;
  const { scoreWords } = r.numbers;
  for (let i = Math.max(0, one.first - REACH); i < one.first; i++) if (scoreWords.has(r.norm(i))) return true;
  for (let i = two.next; i < Math.min(r.tokens.length, two.next + REACH); i++)
    if (scoreWords.has(r.norm(i))) return true;
  return b.of === undefined;
}
