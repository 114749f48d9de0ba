import type { DateMention } from '../../annotate';
import type { Hedge } from '../../languages';
import { defineRule } from '../rule';
import { type Length, lengthOf } from '../support/date-spans';
import { findRelations, patternsOf } from '../support/figure-phrases';
import { hedgeBefore } from '../support/hedges';
import { quotable, withQuoted } from '../support/in-quotation';
import { WRITE, writeCount } from '../support/number-style';
import { shapeOf } from '../support/shape';

/** What a hedge adds to a length, or takes from it. */
const HEDGED = 0.1;

/** A length of time that its dates do not give: "from 2015 to 2020, or eight years". */
export default defineRule({
  id: 'fact/duration-mismatch',
  title: { en: 'Length of time that its dates do not give', fr: 'Durée qui ne correspond pas aux dates' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    mismatch: {
      en: '“{dates}” makes {right}, not “{said}”: one of them is wrong.',
      fr: '« {dates} », cela fait {right}, et non « {said} » : l’une des indications est fausse.',
    },
    dates: { en: 'the dates', fr: 'les dates' },
    write: WRITE,
  }),
  *check({ block, sentence }) {
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.duration))) {
      const [dates, length] = [figures.span!.date!, figures.length!.date!];
      const { amount, unit, number } = length;
      if (amount === undefined || !unit || !number) continue;
      const span = lengthOf(dates, unit);
      if (!span || isPossible(amount, span, hedgeBefore(block, length.start))) continue;
      const text = (s: Pick<DateMention, 'start' | 'end'>) => block.text.slice(s.start, s.end);
      const newText = Number.isInteger(span.exact)
        ? writeCount(block, number, span.exact)
        : String(Math.round(span.exact * 10) / 10);
      const right = newText + block.text.slice(number.end, length.end);
      yield quotable(block, {
        span: { start: length.start, end: length.end },
        message: 'mismatch',
        args: { dates: text(dates), right, said: text(length) },
        related: [{ span: { start: dates.start, end: dates.end }, message: 'dates' }],
        fixes: Number.isInteger(span.exact)
          ? [{ title: 'write', args: { text: right }, edits: [{ ...number, newText }] }]
          : [],
      });
    }
  },
});

function isPossible(stated: number, { low, high }: Length, hedge: Hedge | null): boolean {
  if (hedge === 'more') return stated <= high;
  if (hedge === 'less') return stated >= low;
  const slack = hedge === 'about' ? stated * HEDGED : 0;
  return stated + slack >= low && stated - slack <= high;
}
