import type { DateMention } from '../../annotate';
import { defineRule } from '../rule';
import { findRelations, patternsOf } from '../support/figure-phrases';
import { hedgeBefore } from '../support/hedges';
import { quotable, withQuoted } from '../support/in-quotation';
import { WRITE, writeCount } from '../support/number-style';
import { shapeOf } from '../support/shape';

/** Years that a length of time in each unit lasts. */
const YEARS: Readonly<Partial<Record<string, number>>> = { year: 1, decade: 10, century: 100 };

/** A length of time that its years do not give: "from 2015 to 2020, or eight years". */
export default defineRule({
  id: 'fact/duration-mismatch',
  title: { en: 'Length of time that its years do not give', fr: 'Durée qui ne correspond pas aux années' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    mismatch: {
      en: '{years} is {right} years, not “{said}”: one of them is wrong.',
      fr: '{years}, cela fait {right} ans, et non « {said} » : l’une des indications est fausse.',
    },
    years: { en: 'the years', fr: 'les années' },
    write: WRITE,
  }),
  *check({ block, sentence }) {
    const shape = shapeOf(block, sentence);
    if (shape.figures.length < 2) return;
    for (const { figures } of findRelations(shape, patternsOf(block.language, block.language.figures.duration))) {
      const [years, length] = [figures.years!.date!, figures.length!.date!];
      const span = spanInYears(years);
      const unit = YEARS[length.unit ?? ''];
      if (span === null || unit === undefined || length.amount === undefined || !length.number) continue;
      if (isPossible(length.amount * unit, span, unit, hedgeBefore(block, length.start))) continue;
      const newText = unit === 1 ? writeCount(block, length.number, span) : null;
      const text = newText + block.text.slice(length.number.end, length.end);
      yield quotable(block, {
        span: { start: length.start, end: length.end },
        message: 'mismatch',
        args: {
          years: block.text.slice(years.start, years.end),
          right: span,
          said: block.text.slice(length.start, length.end),
        },
        related: [{ span: { start: years.start, end: years.end }, message: 'years' }],
        fixes: newText ? [{ title: 'write', args: { text }, edits: [{ ...length.number, newText }] }] : [],
      });
    }
  },
});

/** Whole years from the first to the last; null where the span runs backwards, or either end is not a year. */
function spanInYears({ from, to }: DateMention): number | null {
  if (from?.year === undefined || to?.year === undefined || from.beforeEra || to.beforeEra) return null;
  return to.year > from.year ? to.year - from.year : null;
}

/** Months left unsaid make it one year less or more; both ends counted make it one more. */
function isPossible(stated: number, span: number, unit: number, hedge: 'about' | 'more' | 'less' | null): boolean {
  const slack = unit > 1 ? unit / 2 : 1;
  const low = hedge === 'about' || hedge === 'more' ? stated * 0.9 - slack : stated - slack;
  const high = hedge === 'about' || hedge === 'less' ? stated * 1.1 + slack : stated + slack;
  return (low <= span || hedge === 'less') && (span <= high || hedge === 'more');
}
