import type { AnnotatedBlock, Quantity } from '../../annotate';
import type { Span } from '../../base';
import type { Hedge, Language } from '../../languages';
import { defineRule, type ReportedFix } from '../rule';
import { comparable } from '../support/changes';
import { findRelations, patternsOf, type Word } from '../support/figure-phrases';
import { divide, type Interval, intervalOf, meet } from '../support/figures';
import { hedgeBefore } from '../support/hedges';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, inDigits, spanOf, WRITE, written } from '../support/number-style';
import { shapeOf } from '../support/shape';

/** How far a doubling may be from twice: copy calls 1.75 and 2.5 times a doubling, and three times never. */
const LOOSE: Interval = { low: 0.86, high: 1.28 };
/** The same after "more than", and after "nearly". */
const MORE: Interval = { low: 0.97, high: 1.7 };
const LESS: Interval = { low: 0.7, high: 1.04 };

const wordSets = new WeakMap<Language, Record<string, ReadonlySet<string>>>();

function setsOf(language: Language): Record<string, ReadonlySet<string>> {
  const { sets, multiples, halves, divided } = language.figures;
  const found = wordSets.get(language) ?? { ...sets, multiple: new Set([...multiples.flat(), ...halves]), divided };
  wordSets.set(language, found);
  return found;
}

/** A multiple that its two figures do not give: "tripled, from 500m to 1bn". */
export default defineRule({
  id: 'fact/multiple-mismatch',
  title: { en: 'Multiple that does not match its figures', fr: 'Multiple qui ne correspond pas aux chiffres' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    mismatch: {
      en: 'From {from} to {to} is {ratio} times as much, not {times}: “{said}” or a figure is wrong.',
      fr: 'De {from} à {to}, le rapport est de {ratio}, et non de {times} : « {said} » ou l’un des chiffres est faux.',
    },
    before: { en: 'before', fr: 'avant' },
    after: { en: 'after', fr: 'après' },
    write: WRITE,
  }),
  *check({ block, sentence }) {
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    const { language } = block;
    for (const { figures, words } of findRelations(
      shape,
      patternsOf(language, language.figures.multiple, setsOf(language)),
    )) {
      const [from, to] = [figures.from!.quantity!, figures.to!.quantity!];
      const number = figures.times?.quantity;
      const span: Span = words.multiple ?? spanOf(number!);
      const times = number?.value ?? factorOf(language, words.multiple!.text);
      const factor = words.divided ? 1 / times : times;
      if (!comparable(from, to) || factor <= 0) continue;
      const allowed = scale(number?.hedge ?? hedgeBefore(block, span.start), factor);
      const ratio = divide(intervalOf(to), intervalOf(from));
      if (meet(ratio, allowed)) continue;
      yield quotable(block, {
        span: { start: span.start, end: span.end },
        message: 'mismatch',
        args: {
          from: written(block, from),
          to: written(block, to),
          ratio: inDigits(block, to.value / from.value, to.value < from.value ? 2 : 1),
          times: inDigits(block, factor, factor < 1 ? 2 : 1),
          said: block.text.slice(span.start, span.end),
        },
        related: [
          { span: spanOf(from), message: 'before' },
          { span: spanOf(to), message: 'after' },
        ],
        fixes: corrections(block, from, to, factor, words.multiple ?? number!, words.divided !== undefined),
      });
    }
  },
});

/** What a form multiplies by: 2 for "doubled", 0.5 for "halved". */
function factorOf({ figures }: Language, form: string): number {
  const forms = figures.multiples.find((list) => list.includes(form));
  return forms ? forms.indexOf(form) + 2 : 0.5;
}

function scale(hedge: Hedge | null | undefined, factor: number): Interval {
  const { low, high } = hedge === 'more' ? MORE : hedge === 'less' ? LESS : LOOSE;
  return { low: low * factor, high: high * factor };
}

/** The word for what the figures give, where there is one in the same form; or the figure that the word gives. */
function corrections(
  block: AnnotatedBlock,
  from: Quantity,
  to: Quantity,
  factor: number,
  said: Word | Quantity,
  divided: boolean,
): ReportedFix<'write'>[] {
  const fixes: ReportedFix<'write'>[] = [];
  const ratio = divided ? from.value / to.value : to.value / from.value;
  const whole = Math.round(ratio);
  const isRound = whole > 1 && Math.abs(ratio / whole - 1) <= 0.08;
  if (isRound && 'kind' in said) fixes.push(correction(block, said, whole));
  else if (isRound) {
    const form = block.text.slice(said.start, said.end).toLowerCase();
    const word = block.language.figures.multiples.find((list) => list.includes(form))?.[whole - 2];
    if (word)
      fixes.push({
        title: 'write',
        args: { text: word },
        edits: [{ start: said.start, end: said.end, newText: word }],
      });
  }
  fixes.push(correction(block, to, from.value * factor));
  return fixes;
}
