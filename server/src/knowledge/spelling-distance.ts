import { fold, normalName, withoutMarks } from './normal';

/**
 * The cost of turning one name into another, by the slips that names suffer: an optimal string alignment (Damerau 1964; Wagner
 * and Fischer 1974) whose operations are weighted. A plain edit costs 1; letters swapped, letters doubled or halved, letters that
 * sound alike and missing accents cost less; a changed first letter costs more, since writers seldom miss it.
 */
const COST = {
  edit: 1,
  firstLetter: 1.5,
  swap: 0.75,
  double: 0.5,
  alike: 0.5,
  vowel: 0.8,
  mark: 0.25,
  joint: 0.25,
} as const;

/** Letters that are taken for one another, in transliterations above all. */
const ALIKE: ReadonlySet<string> = new Set(
  'ck ci iy ij jy sz sc vw fv ou uo oe ea gj kq mn dt bp eu uy xs kh gh'
    .split(' ')
    .flatMap((pair) => [pair, pair[1]! + pair[0]!]),
);

const VOWELS = 'aeiouy';
const isVowel = (letter: string): boolean => VOWELS.includes(letter);
const isJoint = (letter: string): boolean => letter === ' ' || letter === '-' || letter === "'" || letter === '.';

/** A name made ready to be compared: folded, without marks, with the marks that were there kept aside. */
export interface Spelling {
  readonly plain: string;
  readonly folded: string;
}

export function spelling(name: string): Spelling {
  const folded = fold(normalName(name));
  return { plain: withoutMarks(folded), folded };
}

/** The distance between two names; `Infinity` once it is sure to pass `limit`. */
export function spellingDistance(a: Spelling, b: Spelling, limit: number): number {
  const distance = lettersDistance(a.plain, b.plain, limit);
  return distance === 0 && a.folded !== b.folded ? COST.mark : distance;
}

function lettersDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  let before: number[] = [];
  let above: number[] = [0];
  let leastAbove = 0;
  for (let j = 1; j <= b.length; j++) above.push(above[j - 1]! + gapCost(b, j - 1));
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [above[0]! + gapCost(a, i - 1)];
    let least = row[0]!;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        above[j - 1]! + changeCost(a[i - 1]!, b[j - 1]!, i === 1 && j === 1),
        above[j]! + gapCost(a, i - 1),
        row[j - 1]! + gapCost(b, j - 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + COST.swap);
      row.push(cost);
      if (cost < least) least = cost;
    }
    // Two letters that are swapped pass over a row, whose costs may be above the limit.
    if (least > limit && leastAbove + COST.swap > limit) return Infinity;
    leastAbove = least;
    before = above;
    above = row;
  }
  const distance = above[b.length]!;
  return distance > limit ? Infinity : distance;
}

/** A letter that only one of the two has. */
function gapCost(text: string, at: number): number {
  const letter = text[at]!;
  if (isJoint(letter)) return COST.joint;
  if (letter === text[at - 1] || letter === text[at + 1]) return COST.double;
  if (letter === 'h' && at > 0) return COST.alike;
  // "Barak", « Merckel ».
  if (letter === 'c' && text[at + 1] === 'k') return COST.alike;
  return at === 0 ? COST.firstLetter : COST.edit;
}

function changeCost(a: string, b: string, first: boolean): number {
  if (a === b) return 0;
  if (isJoint(a) && isJoint(b)) return COST.joint;
  if (isJoint(a) || isJoint(b) || isDigit(a) || isDigit(b)) return COST.firstLetter;
  if (ALIKE.has(a + b)) return COST.alike;
  if (first) return COST.firstLetter;
  return isVowel(a) && isVowel(b) ? COST.vowel : COST.edit;
}

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

/** What a word sounds like, roughly: its first letter's class and its consonants' classes, each run once. */
export function soundKey(word: string): string {
  let key = '';
  let previous = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    const sound = isVowel(letter) ? (i === 0 ? 'a' : '') : (SOUNDS[letter] ?? letter);
    if (sound !== '' && sound !== previous) key += sound;
    if (sound !== '') previous = sound;
  }
  return key;
}

const SOUNDS: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  z: 's',
  x: 's',
  w: 'v',
  f: 'v',
  j: 'g',
  d: 't',
  b: 'p',
  m: 'n',
  h: '',
};
