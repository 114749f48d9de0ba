import type { Token } from '../tokens';

/** What measures and recipes are told in parts of. */
const PARTS = new Set(['2', '3', '4', '5', '8', '16', '32', '64']);

/** A number with a part of one, as tokens write it. */
interface Fraction {
  readonly value: number;
  /** What one of the parts counts. */
  readonly step: number;
  /** The token after it. */
  readonly next: number;
}

/** Digits that are a fraction, or a whole number and one: "3/4 inch", "2 1/4 miles", a price of "98-25/32". */
export function mixedAt(tokens: readonly Token[], at: number): Fraction | null {
  const alone = fractionAt(tokens, at);
  if (alone) return alone;
  const [whole, part] = [tokens[at], tokens[at + 1]];
  if (!whole || !/^\d{1,3}$/.test(whole.text)) return null;
  const hyphen = part?.text === '-' && part.start === whole.end && tokens[at + 2]?.start === part.end;
  if (!hyphen && part?.start !== whole.end + 1) return null;
  const fraction = hyphen ? partAt(tokens, at + 2) : fractionAt(tokens, at + 1);
  return fraction && { ...fraction, value: Number(whole.text) + fraction.value };
}

/** "3/4", only before a word or a hyphen: dates ("3/4/2026"), scores and odds are something else. */
function fractionAt(tokens: readonly Token[], at: number): Fraction | null {
  const [whole, after] = [tokens[at + 2], tokens[at + 3]];
  if (after?.kind !== 'word' && !(after?.text === '-' && after.start === whole?.end)) return null;
  return partAt(tokens, at);
}

/** The same whatever stands after it but another stroke. */
function partAt(tokens: readonly Token[], at: number): Fraction | null {
  const [part, stroke, whole] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (stroke?.text !== '/' || !part || !/^\d{1,2}$/.test(part.text) || tokens[at + 3]?.text === '/') return null;
  if (part.end !== stroke.start || whole?.start !== stroke.end || !PARTS.has(whole.text)) return null;
  const parts = Number(whole.text);
  return Number(part.text) < parts ? { value: Number(part.text) / parts, step: 1 / parts, next: at + 3 } : null;
}

/** "Two quarters in a row" are two of something: a share is told in its lowest terms, tenths and hundredths apart. */
export function isLowest(part: number, whole: number): boolean {
  for (let n = 2; n <= part; n++) if (part % n === 0 && whole % n === 0) return false;
  return true;
}
