import { defineRule } from '../rule';
import { type Change, changesIn } from '../support/changes';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, percentInDigits, spanOf, WRITE, written } from '../support/number-style';

/** A difference of two percentages called per cent: "from 3 % to 4 %, a rise of 1 %". */
export default defineRule({
  id: 'fact/percent-vs-points',
  title: { en: 'Per cent for percentage points', fr: 'Pour cent au lieu de points' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    points: {
      en: 'From {from} to {to} is {points}, or a change of {right}: “{by}” is neither.',
      fr: 'De {from} à {to}, l’écart est de {points} : en pourcentage, l’évolution est de {right}, et non de « {by} ».',
    },
    before: { en: 'before', fr: 'avant' },
    after: { en: 'after', fr: 'après' },
    write: WRITE,
  }),
  *check({ block, sentence }) {
    for (const change of changesIn(block, sentence)) {
      if (!isDifference(change)) continue;
      const { from, to, by } = change;
      const right = Math.abs(100 * (to.value / from.value - 1));
      const [one, many] = block.language.figures.pointNames;
      const number = block.text.slice(by.mantissa.start, by.mantissa.end);
      const points = `${number} ${Math.abs(by.value) < 2 && (Number.isInteger(by.value) || by.words || block.language.id === 'fr') ? one : many}`;
      yield quotable(block, {
        span: spanOf(by),
        message: 'points',
        args: {
          from: written(block, from),
          to: written(block, to),
          points,
          right: percentInDigits(block, right),
          by: written(block, by),
        },
        related: [
          { span: spanOf(from), message: 'before' },
          { span: spanOf(to), message: 'after' },
        ],
        fixes: [
          {
            title: 'write',
            args: { text: points },
            edits: [{ start: by.mantissa.start, end: by.end, newText: points }],
          },
          correction(block, by, Math.sign(by.value || 1) * Math.round(right)),
        ],
      });
    }
  },
});

/** Three percentages, of which the third is the difference of the others and not their ratio. */
function isDifference({ from, to, by }: Change): boolean {
  if (from.kind !== 'percent' || to.kind !== 'percent' || by.kind !== 'percent' || by.fraction) return false;
  const stated = Math.abs(by.value);
  const ratio = Math.abs(100 * (to.value / from.value - 1));
  const difference = Math.abs(to.value - from.value);
  // Where both readings give the figure ("from 95 to 96 %, up 1 %") neither is wrong.
  return Math.abs(ratio - stated) > by.step && Math.abs(difference - stated) <= by.step / 2 + 1e-9;
}
