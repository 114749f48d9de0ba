import type { AnnotatedBlock, DateMention, Quantity } from '../../annotate';
import { lastEndingBefore, type Span, startingIn } from '../../base';
import { defineRule } from '../rule';
import { findRelations, patternsOf, type Relation } from '../support/figure-phrases';
import { hedgeBefore } from '../support/hedges';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, spanOf, WRITE, written } from '../support/number-style';
import { ageOf, type Figure, type Shape, shapeOf, shapeWithBefore } from '../support/shape';

/** Nobody is known to have lived longer than 122 years. */
const OLDEST = 122;
/** How many words before a length of time are looked at for what lasts so long. */
const TERM = 5;

/** An age that the year of birth, or the years of a life, rule out. */
export default defineRule({
  id: 'fact/age-mismatch',
  title: { en: 'Age and birth year do not agree', fr: 'Âge et année de naissance en désaccord' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    born: {
      en: 'Someone born in {born} is {low} or {high} in {now}, not “{age}”: the age or the year is wrong.',
      fr: 'Quelqu’un né en {born} a {low} ou {high} ans en {now}, et non « {age} » : l’âge ou l’année est faux.',
    },
    life: {
      en: 'A life from {born} to {died} lasts {low} or {high} years, not “{age}”: the age or a year is wrong.',
      fr: 'De {born} à {died}, une vie dure {low} ou {high} ans, et non « {age} » : l’âge ou l’une des années est faux.',
    },
    birth: { en: 'the year of birth', fr: 'l’année de naissance' },
    years: { en: 'the years of this life', fr: 'les années de cette vie' },
    write: WRITE,
  }),
  *check({ block, sentence, index }, ctx) {
    const now = ctx.annotate.date === null ? null : Number(ctx.annotate.date.slice(0, 4));
    const { birth, birthAcross } = block.language.figures;
    const both = now === null ? null : shapeWithBefore(block, index, 1);
    if (both) {
      const spoken = { start: block.sentences[index - 1]!.start, end: sentence.end };
      yield* births(block, spoken, findRelations(both, patternsOf(block.language, birthAcross)), now!, new Set());
    }
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    const atDeath = new Set<number>();
    yield* lives(block, shape, atDeath);
    if (now !== null)
      yield* births(block, sentence, findRelations(shape, patternsOf(block.language, birth)), now, atDeath);
  },
});

/** "Diallo, 47, was born in 1985": by the year of the article, where the sentence speaks of no other. */
function* births(block: AnnotatedBlock, spoken: Span, relations: readonly Relation[], now: number, seen: Set<number>) {
  for (const { figures } of relations) {
    const [age, born] = [personsAge(block, figures.age!), figures.born!.date!];
    if (!age || born.year === undefined || !isAgeInYears(age) || age.hedge) continue;
    if (seen.has(age.start) || isAnothers(block, age, born)) continue;
    seen.add(age.start);
    const then = otherYears(block, spoken, born, age);
    if (then === null) continue;
    // The age may be that of any year that the sentence speaks of; one in its clause is likelier than the article's.
    const years = [...then.all, now];
    const year = then.beside.find((other) => other < now) ?? now;
    const high = year - born.year;
    // What was written in another year is about the ages of that year.
    if (high < 0 || years.some((year) => isAge(age.value, year - born.year!))) continue;
    yield quotable(block, {
      span: spanOf(age),
      message: 'born',
      args: { born: born.year, low: Math.max(0, high - 1), high, now: year, age: written(block, age) },
      related: [{ span: { start: born.start, end: born.end }, message: 'birth' }],
      fixes: [high, high - 1].filter((value) => value > 0).map((value) => correction(block, age, value)),
    });
  }
}

/** "Moss, 34, met Reed; he was born in 1985": whom the pronoun means is not told. */
function isAnothers({ text, names }: AnnotatedBlock, age: Quantity, born: DateMention): boolean {
  const between = { start: Math.min(age.end, born.end), end: Math.max(age.start, born.start) };
  if (!/[;.]/.test(text.slice(between.start, between.end))) return false;
  return startingIn(names, between).some(({ type }) => type === 'person');
}

/** The age that a figure is; null for a length of time that a contract or a sentence lasts. */
function personsAge(block: AnnotatedBlock, figure: Figure): Quantity | null {
  const age = ageOf(block, figure);
  if (!age || figure.quantity) return age;
  const before = block.tokens.filter((token) => token.end <= age.start).slice(-TERM);
  const { terms, lengthAfter } = block.language.numbers.age;
  const after = block.tokens.find((token) => token.start >= age.end);
  if (before.some(({ norm }) => terms.has(norm)) || lengthAfter.has(after?.norm ?? '')) return null;
  const hedge = hedgeBefore(block, age.start);
  return hedge ? { ...age, hedge } : age;
}

/** An age, or a bare number where only an age can stand. */
const isAgeInYears = (q: Quantity) =>
  q.kind === 'age' ? q.unit === 'year' : q.of === undefined && q.scale === 1 && q.value > 0 && q.value <= OLDEST;

const isAge = (stated: number, high: number) => stated === high || stated === high - 1;

/** A span of more years than this tells nothing of when somebody had an age. */
const LONGEST_SPAN = 30;

interface OtherYears {
  readonly all: readonly number[];
  /** Those that no semicolon or dash keeps apart from the age. */
  readonly beside: readonly number[];
}

/** The other years that the sentence names, one of which may be that of the age; null where it speaks of a time less plain. */
function otherYears(block: AnnotatedBlock, spoken: Span, born: DateMention, age: Quantity): OtherYears | null {
  const all: number[] = [];
  const beside: number[] = [];
  for (const date of startingIn(block.dates, spoken)) {
    if (date.start === born.start || isPresent(date) || isSince(block, date)) continue;
    const [from, to] = [date.from?.year, date.to?.year];
    if (date.beforeEra || (from !== undefined && (to === undefined || to - from > LONGEST_SPAN))) return null;
    if (from !== undefined) for (let year = from; year <= to!; year++) all.push(year);
    const year = date.year ?? (date.kind === 'relative' ? Number(date.value?.slice(0, 4)) : undefined);
    if (Number.isNaN(year)) return null;
    if (year === undefined) continue;
    all.push(year);
    const [first, last] = date.start < age.start ? [date, age] : [age, date];
    if (!/[;—–]/.test(block.text.slice(first.end, last.start))) beside.push(year);
  }
  return { all, beside };
}

/** "Has led the party since 2019" is said at the time of the article. */
function isSince({ tokens, language }: AnnotatedBlock, { start }: DateMention): boolean {
  const before = tokens[lastEndingBefore(tokens, start)];
  return before !== undefined && language.calendar.since.has(before.norm);
}

/** "Today", "this year": the time of the article. */
const isPresent = ({ kind, value, resolved, amount }: DateMention) =>
  kind === 'relative' && amount === undefined && (value?.length === 4 || resolved !== undefined);

/** "Roe (1931-2007) died at 86", "born in 1931 and died in 2007 aged 86". */
function* lives(block: AnnotatedBlock, shape: Shape, seen: Set<number>) {
  for (const relation of findRelations(shape, patternsOf(block.language, block.language.figures.life))) {
    const old = personsAge(block, relation.figures.old!);
    const life = yearsOf(relation);
    if (!life || !old || old.hedge || (old.kind === 'count' && old.of !== undefined)) continue;
    if (seen.has(old.start)) continue;
    seen.add(old.start);
    const high = life.died - life.born;
    if (high <= 0 || isAge(old.value, high)) continue;
    yield quotable(block, {
      span: spanOf(old),
      message: 'life',
      args: { born: life.born, died: life.died, low: high - 1, high, age: written(block, old) },
      related: [{ span: life.span, message: 'years' }],
      fixes: [high, high - 1].map((value) => correction(block, old, value)),
    });
  }
}

function yearsOf({ figures }: Relation): { readonly born: number; readonly died: number; readonly span: Span } | null {
  const life = figures.life?.date;
  const born = life?.from ?? figures.birth?.date;
  const died = life?.to ?? figures.death?.date;
  if (born?.year === undefined || died?.year === undefined || born.beforeEra || died.beforeEra) return null;
  return { born: born.year, died: died.year, span: { start: (life ?? born).start, end: (life ?? died).end } };
}
