import { spelling, spellingDistance } from '../../knowledge';

/** How far a misspelling may be from a name, by the letters of the word in which they differ. */
const limitFor = (letters: number): number => (letters < 4 ? 0 : letters < 6 ? 0.8 : letters < 8 ? 1 : 1.6);

/** True where one word is likely the other with a slip of the hand or the ear. Both are keys as `keyOf` makes them. */
export function isSlipOf(a: string, b: string): boolean {
  const limit = limitFor(Math.min(a.length, b.length));
  return limit > 0 && !/\d/.test(a + b) && spellingDistance(spelling(a), spelling(b), Math.max(1, limit)) <= limit;
}

/** Letters of the longest word whose slips are looked for. */
const LONGEST = 40;

/**
 * Keys of which two words a slip apart share one: the word itself, the word without each of its letters (Garbe's symmetric
 * deletes), and its consonants with doubled ones made single. Words shorter than four letters have none: too many are a letter
 * apart. A run of letters too long to be a word has but itself.
 */
export function slipKeys(word: string): readonly string[] {
  if (word.length < 4) return [];
  if (word.length > LONGEST) return [word];
  const keys = new Set([word]);
  for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
  const consonants = word.replace(/[aeiouyhw' ]/g, '').replace(/(.)\1+/g, '$1');
  if (consonants.length > 3) keys.add(`=${consonants}`);
  return [...keys];
}
