import { type Example, exampleFrom, type Gold } from './corpus';
import { learningLanguage } from './languages';
import { readPatterns, type Stock, stockOf } from './stock';

export const PATTERN = 'pattern';

/** How many times each pattern is filled in. */
const FILLED = 12;
const SEED = 9_173;
const LONGEST_HEADLINE = 60;

/** What a slot is filled with, and the type of its name; none for what is no name. */
const SLOTS: Readonly<Record<string, { readonly type: number | null; readonly fill: (stock: Stock) => string }>> = {
  P: { type: 0, fill: (s) => s.person(2) },
  G: { type: 0, fill: (s) => s.given() },
  S: { type: 0, fill: (s) => s.surname() },
  L: { type: 1, fill: (s) => s.place(1) },
  C: { type: 1, fill: (s) => s.place(1).toUpperCase() },
  LL: { type: 1, fill: (s) => s.place(2) },
  T: { type: 2, fill: (s) => s.place(1) },
  O: { type: 2, fill: (s) => s.organization('Word') },
  OO: { type: 2, fill: (s) => s.organization('Two Words') },
  A: { type: 2, fill: (s) => s.organization('AAA') },
  X: { type: 3, fill: (s) => s.organization('Word') },
  N: { type: null, fill: (s) => s.letters() },
};
/** One copy in so many of a pattern is in capitals, as headlines are set. */
const IN_CAPITALS = 6;

/** Examples of the lines of copy in `patterns`, with names drawn at random but alike each time. */
export function patternExamples(): readonly Example[] {
  return (['fr', 'en'] as const).flatMap((id) => {
    const stock = stockOf(id, SEED);
    const from = { corpus: PATTERN, part: 'train', language: learningLanguage(id), document: null, id: '' };
    return readPatterns(`${id}.txt`).flatMap((line) =>
      Array.from({ length: line.includes('{') ? FILLED : 1 }, (_, k) => {
        const { text, gold } = fill(line, stock);
        const capitals = text.toUpperCase();
        const loud = k % IN_CAPITALS === 0 && capitals.length === text.length && line.length < LONGEST_HEADLINE;
        return exampleFrom(from, loud ? capitals : text, gold);
      }),
    );
  });
}

function fill(line: string, stock: Stock): { readonly text: string; readonly gold: readonly Gold[] } {
  let text = '';
  let from = 0;
  const gold: Gold[] = [];
  // "{G} {S}" is one person.
  for (const slot of line.matchAll(/\{G\} \{S\}|\{(\w+)(?::([^}]+))?\}/g)) {
    text += line.slice(from, slot.index);
    const [whole, kind = 'P', written] = slot;
    const known = SLOTS[kind];
    if (!known) throw new Error(`no slot ${whole} to fill in`);
    const name = written?.replace(/@/g, () => stock.place(1)) ?? known.fill(stock);
    if (known.type !== null) gold.push({ start: text.length, end: text.length + name.length, type: known.type });
    text += name;
    from = slot.index + whole.length;
  }
  return { text: text + line.slice(from), gold };
}
