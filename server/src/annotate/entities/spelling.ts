/**
 * How far two spellings of a name are from each other, in slips of a reporter's hand: 0 for the same letters, about a half for
 * what is easily confused (a doubled letter, two letters swapped, letters that sound alike), 1 for any other letter added, lost
 * or changed. An optimal string alignment (Damerau 1964, restricted) with weights. Both are keys as `keyOf` makes them. Gives
 * `limit + 1` as soon as the distance is sure to be above `limit`.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit * 2) return over;
  const width = b.length + 1;
  let before = new Float64Array(width);
  let row = new Float64Array(width);
  let next = new Float64Array(width);
  for (let j = 1; j < width; j++) row[j] = row[j - 1]! + gap(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    next[0] = row[0]! + gap(a, i - 1);
    let least = next[0]!;
    for (let j = 1; j < width; j++) {
      const x = a[i - 1]!;
      const y = b[j - 1]!;
      let cost = x === y ? row[j - 1]! : row[j - 1]! + change(x, y);
      cost = Math.min(cost, row[j]! + gap(a, i - 1), next[j - 1]! + gap(b, j - 1));
      if (i > 1 && j > 1 && x !== y && x === b[j - 2] && y === a[i - 2]) cost = Math.min(cost, before[j - 2]! + 0.5);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return over;
    [before, row, next] = [row, next, before];
  }
  return row[b.length]! > limit ? over : row[b.length]!;
}

/** A letter that repeats the one before it, or a silent h, is lost or added more easily than another. */
const gap = (word: string, i: number): number => {
  const letter = word[i]!;
  if (letter === word[i - 1] || letter === 'h') return 0.5;
  return letter === ' ' || letter === "'" ? 0.4 : 1;
};

/** Letters taken for one another because they sound alike in French or English, or between two romanisations. */
const ALIKE = new Set(
  ['iy', 'ij', 'ck', 'kq', 'sz', 'cs', 'vw', 'fv', 'ao', 'ea', 'ei', 'ou', 'gj', 'td', 'bp', 'mn', 'yj', 'uw'].flatMap(
    (p) => [p, p[1]! + p[0]!],
  ),
);

const change = (x: string, y: string): number => (ALIKE.has(x + y) ? 0.6 : 1);

/** How far a misspelling may be from a name whose differing word has so many letters. */
export const slipLimit = (letters: number): number => (letters < 4 ? 0 : letters < 6 ? 0.6 : letters < 8 ? 1 : 1.6);

/**
 * Keys of which two words a slip apart share one: the word itself, the word without each of its letters (Garbe's symmetric
 * deletes), and its consonants with doubled ones made single. Words shorter than four letters have none: too many are a letter
 * apart.
 */
export function soundKeys(word: string): readonly string[] {
  if (word.length < 4) return [];
  const keys = new Set([word]);
  for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
  const consonants = word.replace(/[aeiouyhw' ]/g, '').replace(/(.)\1+/g, '$1');
  if (consonants.length > 3) keys.add(`=${consonants}`);
  return [...keys];
}
