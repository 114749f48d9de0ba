import type { AnnotatedBlock, Quantity, Sentence } from '../../annotate';
import { lastEndingBefore, startingIn } from '../../base';
import type { Language } from '../../languages';
import { defineRule } from '../rule';
import { findRelations, patternsOf, type Relation, type Word } from '../support/figure-phrases';
import { type Interval, intervalOf, meet, plus } from '../support/figures';
import { quotable, withQuoted } from '../support/in-quotation';
import { listAfter } from '../support/lists';
import { correction, inDigits, rewritten, spanOf, WRITE, written } from '../support/number-style';
import { shapeOf } from '../support/shape';

/** The parts of a sum: two to seven figures with their nouns, joined by "and" and the like. */
const MOST_PARTS = 7;
/** A list named with its number has no more items than this. */
const MOST_NAMED = 12;

const patterns = new WeakMap<readonly string[], readonly string[]>();

/** Patterns with a list of five parts in the place of `%`, then of four, and so on: the longest that fits is the list. */
function withLists(ends: readonly string[], { figures }: Language): readonly string[] {
  const joiner = figures.plus.map((join) => join.split(' ').join('_')).join('|');
  const sizes = Array.from({ length: MOST_PARTS - 1 }, (_, i) => MOST_PARTS - i);
  const lists = sizes.map((size) =>
    Array.from(
      { length: size },
      // After the last of them the sentence may say where and when.
      (_, part) => `${part === 0 ? '' : `${joiner} a|an|un|une? `}<part${part}:cm> ..${part === size - 1 ? 8 : 4}`,
    ).join(' '),
  );
  // "A bus (€3), a tram (€4)": the amount of each thing stands in brackets after it.
  const bracketed = sizes.map((size) =>
    Array.from({ length: size }, (_, part) => `${part === 0 ? '' : `${joiner} ..6 `}( <part${part}:cm> ..3 )`).join(
      ' ',
    ),
  );
  const found = patterns.get(ends) ?? [
    ...lists.flatMap((list) => ends.map((end) => end.replace('%', list))),
    ...bracketed.flatMap((list) => ends.map((end) => end.replace('%', `..6 ${list}`))),
  ];
  patterns.set(ends, found);
  return found;
}

/** Parts that do not make the total, and a number that is not that of the items named. */
export default defineRule({
  id: 'fact/total-mismatch',
  title: { en: 'Total that does not match its parts', fr: 'Total qui ne correspond pas à ses parties' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    sum: {
      en: '{parts} is {right}, not “{total}”: a part or the total is wrong.',
      fr: '{parts} font {right}, et non « {total} » : une partie ou le total est faux.',
    },
    named: {
      en: 'The list names {right}, but the sentence says “{total}”.',
      fr: 'La liste en nomme {right}, alors que la phrase annonce « {total} ».',
    },
    part: { en: 'a part', fr: 'une partie' },
    list: { en: 'the list', fr: 'la liste' },
    write: WRITE,
  }),
  *check(unit) {
    yield* sums(unit.block, unit.sentence);
    yield* results(unit.block, unit.sentence);
    yield* namedLists(unit.block, unit.sentence);
  },
});

function* sums(block: AnnotatedBlock, sentence: Sentence) {
  const shape = shapeOf(block, sentence);
  if (shape.figures.length < 3) return;
  const { language } = block;
  if (startingIn(block.tokens, sentence).some(({ norm }) => language.figures.respective.has(norm))) return;
  const after = findRelations(shape, patternsOf(language, withLists(language.figures.total, language)));
  const before = findRelations(shape, patternsOf(language, withLists(language.figures.breakdown, language)));
  const seen = new Set<number>();
  for (const { figures, words } of [...after, ...before]) {
    const total = figures.total!.quantity!;
    const parts = partsOf(figures);
    // The longest list was found first: a shorter one is its tail.
    if (seen.has(total.start)) continue;
    seen.add(total.start);
    const sum = parts.map(intervalOf).reduce(plus);
    if (meet(sum, intervalOf(total)) || countsOneMore(block, sentence, parts[parts.length - 1]!, total)) continue;
    if (!isSum(block, parts, total, sum, words.split !== undefined || words.namely !== undefined)) continue;
    yield mismatch(block, parts, total);
  }
}

/** "Two landscapes, three portraits and a still life, six works": a part that no figure counts. */
function countsOneMore(block: AnnotatedBlock, sentence: Sentence, last: Quantity, total: Quantity): boolean {
  const { numbers } = block.language;
  const end = total.start > last.start ? total.start : sentence.end;
  const rest = startingIn(block.tokens, { start: last.end, end });
  return rest.some(({ norm }, i) => norm === numbers.and && numbers.articles.has(rest[i + 1]?.norm ?? ''));
}

/** "Nine wins, four draws and two defeats from 15 matches": no match is left out of a record. */
function* results(block: AnnotatedBlock, sentence: Sentence) {
  const shape = shapeOf(block, sentence);
  if (!shape.holds('c', 3)) return;
  const seen = new Set<number>();
  for (const { figures, words } of findRelations(shape, patternsOf(block.language, block.language.figures.results))) {
    const [parts, total] = [partsOf(figures), figures.total!.quantity!];
    const one = words.one ? 1 : 0;
    if (seen.has(total.start) || [total, ...parts].some((q) => q.hedge)) continue;
    seen.add(total.start);
    if (parts.reduce((n, part) => n + part.value, one) !== total.value) yield mismatch(block, parts, total, words.one);
  }
}

const partsOf = (figures: Relation['figures']): Quantity[] =>
  Object.keys(figures)
    .filter((name) => name.startsWith('part'))
    .map((name) => figures[name]!.quantity!);

/** `article`: a part more that stands as an article, "one" in all but form. */
function mismatch(block: AnnotatedBlock, parts: readonly Quantity[], total: Quantity, article?: Word) {
  const right = parts.reduce((n, part) => n + part.value, article ? 1 : 0);
  const terms = [...parts.map((q) => written(block, q)), ...(article ? ['1'] : [])];
  return quotable(block, {
    span: spanOf(total),
    message: 'sum',
    args: {
      parts: terms.join(' + '),
      right: total.unit === null ? inDigits(block, right) : rewritten(block, total, right),
      total: written(block, total),
    },
    related: parts.map((q) => ({ span: spanOf(q), message: 'part' as const })),
    fixes: [
      correction(block, total, right),
      ...parts
        .filter((q) => q.value + total.value - right > 0)
        .map((q) => correction(block, q, q.value + total.value - right)),
    ],
  });
}

/** True where the figures are one sum and its parts. */
function isSum(
  block: AnnotatedBlock,
  parts: readonly Quantity[],
  total: Quantity,
  sum: Interval,
  split: boolean,
): boolean {
  const { language } = block;
  // What stands in brackets may be of anything, the age of somebody named.
  if (isBracketed(block, parts))
    return isOneUnit(parts, total) && isNear(sum, total) && isAnnounced(block, parts, total);
  if (total.start > parts[0]!.start) return addUp(language, parts, total) || isHead(parts, total, sum);
  // Men and women leave nobody out: "a crew of 14, eight men and five women".
  const told = total.of !== undefined || total.kind === 'money';
  if (isWhole(language, parts) && (told || isOf(block, total))) return addUp(language, parts, total);
  // A list of figures is no sum: its head says what all of them are of, or all of them what they count ("numbered 61,000: 38,000
  // islanders and 17,000 trippers").
  if (!told && !(total.start < parts[0]!.start && parts.every((q) => q.of !== undefined) && total.scale === 1))
    return false;
  if (!isOneUnit(parts, total) || !isNear(sum, total)) return false;
  // A colon, brackets or dashes set off all the parts. After a comma they may be only some, but no more than the total.
  // "27 voted for": a vote is no noun, and those who cast it are of the total.
  const { votes } = language.figures;
  const bare = parts.every((q) => q.of === undefined || q.of === total.of || votes.has(q.of));
  return split || isSetOff(block, total, parts[0]!) || (bare && sum.low > total.value);
}

/** "A crew of 14": a bare number of those that the noun before it is made of. */
const isOf = ({ tokens, language }: AnnotatedBlock, { start, kind }: Quantity): boolean =>
  kind === 'count' && language.numbers.partitives.has(tokens[lastEndingBefore(tokens, start)]?.norm ?? '');

/** The parts may be summed, and the total counts what they count: the same noun, or people or things at large. */
function addUp({ figures }: Language, parts: readonly Quantity[], total: Quantity): boolean {
  if (!isOneUnit(parts, total)) return false;
  if (total.of === undefined) return true;
  const people = new Set(figures.complements.flat());
  // "2 classes and 3 workshops, 75 pupils": the total of people or things at large is of parts that are such.
  const isAny = ({ of }: Quantity) => of === undefined || figures.general.has(of) || people.has(of);
  if (figures.general.has(total.of) && parts.some(isAny)) return true;
  if (parts.every((q) => q.of !== undefined && people.has(q.of))) return true;
  return (
    parts.every((q) => q.of === total.of || (q.of === undefined && q !== parts[0])) ||
    parts[parts.length - 1]!.of === total.of
  );
}

/** "14 stations and 9 halts, or 24 stops": each part says what it counts, the total what all of them are, and it is nearly right. */
const isHead = (parts: readonly Quantity[], total: Quantity, sum: Interval): boolean =>
  isOneUnit(parts, total) && [...parts, total].every((q) => q.of !== undefined) && isNear(sum, total);

/** One unit for all, given perhaps once: "5 million euros for roads and 3 million for schools". */
function isOneUnit(parts: readonly Quantity[], total: Quantity): boolean {
  const unit = [...parts, total].find((q) => q.unit !== null)?.unit ?? null;
  // "240,000 euros: 150,000 for the boiler": the unit is said once.
  const alike = (q: Quantity) => q.unit === unit || (q.unit === null && (q.scale > 1 || isBareSum(q, total)));
  return parts.every(alike) && (total.unit === unit || total.unit === null);
}

const isBareSum = (q: Quantity, total: Quantity): boolean =>
  total.kind === 'money' && total.start < q.start && q.of === undefined && q.value >= SUM;

/** Fewer of a currency than this are no part of a sum that leaves its unit unsaid. */
const SUM = 1000;

/** How far from its total a sum of parts may be that a slip explains. */
const SLIP = 0.25;

const isNear = ({ low, high }: Interval, { value }: Quantity): boolean => {
  const slip = Math.max(1, value * SLIP);
  return low <= value + slip && high >= value - slip;
};

/** Men and women, adults and children: two of the parts leave nobody out. */
const isWhole = ({ figures }: Language, parts: readonly Quantity[]) =>
  figures.complements.some((pair) => pair.every((noun) => parts.some((q) => q.of === noun)));

/** Each part in brackets of its own: "a bus (€3), a tram (€4)". */
const isBracketed = ({ text }: AnnotatedBlock, parts: readonly Quantity[]): boolean =>
  parts.every(({ start }, i) => {
    const opener = text.lastIndexOf('(', start);
    return opener > text.lastIndexOf(')', start) && opener > (parts[i - 1]?.end ?? -1);
  });

/** The total comes after its parts, or before a colon: « 46 millions, suivi du B (32 millions) et du C (21 millions) » rank. */
const isAnnounced = ({ text }: AnnotatedBlock, [first]: readonly Quantity[], total: Quantity): boolean =>
  total.start > first!.start || /[:—–]/.test(text.slice(total.end, text.lastIndexOf('(', first!.start)));

/** The parts stand in brackets, between dashes or after a colon: a comma alone may join things of any sort. */
const isSetOff = (block: AnnotatedBlock, total: Quantity, part: Quantity) =>
  /[(:—–]/.test(block.text.slice(total.end, part.start));

/** "three countries: France, Spain, Italy and Greece". */
function* namedLists(block: AnnotatedBlock, sentence: Sentence) {
  for (const q of startingIn(block.quantities, sentence)) {
    if (
      q.end > sentence.end ||
      q.kind !== 'count' ||
      q.of === undefined ||
      q.hedge ||
      q.value < 2 ||
      q.value > MOST_NAMED
    )
      continue;
    const list = listAfter(block, sentence, q);
    if (!list || list.items === q.value || list.items < 2) continue;
    yield quotable(block, {
      span: spanOf(q),
      message: 'named',
      args: { right: list.items, total: written(block, q) },
      related: [{ span: list.span, message: 'list' }],
      fixes: [correction(block, q, list.items)],
    });
  }
}
