import type { AnnotatedBlock, Quantity, Sentence } from '../../annotate';
import type { Span } from '../../base';
import { defineRule } from '../rule';
import { findRelations, patternsOf, type Relation } from '../support/figure-phrases';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, spanOf, WRITE, written } from '../support/number-style';
import { type Shape, shapeOf } from '../support/shape';

/** Nobody is known to have lived longer than 122 years. */
const OLDEST = 122;

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
    years: { en: 'the years', fr: 'les années' },
    write: WRITE,
  }),
  *check({ block, sentence }, ctx) {
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    yield* lives(block, shape);
    const now = ctx.annotate.date === null ? null : Number(ctx.annotate.date.slice(0, 4));
    if (now !== null) yield* births(block, sentence, shape, now);
  },
});

/** "Diallo, 47, was born in 1985": by the year of the article, where the sentence speaks of no other. */
function* births(block: AnnotatedBlock, sentence: Sentence, shape: Shape, now: number) {
  for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.birth))) {
    const [age, born] = [figures.age!.quantity!, figures.born!.date!];
    if (born.year === undefined || !isAgeInYears(age) || age.hedge || speaksOfThen(block, sentence, born)) continue;
    const high = now - born.year;
    if (isAge(age.value, high)) continue;
    // What was written in another year is about the ages of that year.
    if (high < 0) continue;
    yield quotable(block, {
      span: spanOf(age),
      message: 'born',
      args: { born: born.year, low: Math.max(0, high - 1), high, now, age: written(block, age) },
      related: [{ span: { start: born.start, end: born.end }, message: 'years' }],
      fixes: [high, high - 1].filter((value) => value > 0).map((value) => correction(block, age, value)),
    });
  }
}

/** An age, or a bare number where only an age can stand. */
const isAgeInYears = (q: Quantity) =>
  q.kind === 'age' ? q.unit === 'year' : q.of === undefined && q.scale === 1 && q.value > 0 && q.value <= OLDEST;

const isAge = (stated: number, high: number) => stated === high || stated === high - 1;

/** Another year in the sentence may be the one of the age. */
const speaksOfThen = (block: AnnotatedBlock, sentence: Sentence, born: Span) =>
  block.dates.some(
    (date) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      date.start !== born.start &&
      (date.year !== undefined || date.from?.year !== undefined || date.kind === 'relative'),
  );

/** "Roe (1931-2007) died at 86", "born in 1931 and died in 2007 aged 86". */
function* lives(block: AnnotatedBlock, shape: Shape) {
  for (const relation of findRelations(shape, patternsOf(block.language, block.language.figures.life))) {
    const old: Quantity = relation.figures.old!.quantity!;
    const life = yearsOf(relation);
    if (!life || old.hedge || (old.kind === 'count' && old.of !== undefined)) continue;
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
