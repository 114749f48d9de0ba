import { defineRule } from '../rule';
import { type Change, changesIn } from '../support/changes';
import { divide, type Interval, intervalOf, meet, minus, statedShare, times } from '../support/figures';
import { quotable, withQuoted } from '../support/in-quotation';
import { correction, inDigits, spanOf, WRITE, written } from '../support/number-style';

/** A change that its two figures do not give: "from 500 to 600, up 25 percent". */
export default defineRule({
  id: 'fact/change-mismatch',
  title: { en: 'Change that its figures do not give', fr: 'Évolution qui ne correspond pas aux chiffres' },
  scope: 'sentence',
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    up: {
      en: 'From {from} to {to} is a rise of {right}, not “{by}”: one of the three is wrong.',
      fr: 'De {from} à {to}, la hausse est de {right}, et non « {by} » : l’un des trois est faux.',
    },
    down: {
      en: 'From {from} to {to} is a fall of {right}, not “{by}”: one of the three is wrong.',
      fr: 'De {from} à {to}, la baisse est de {right}, et non « {by} » : l’un des trois est faux.',
    },
    notUp: {
      en: 'From {from} to {to} is a fall of {right}, and the sentence says a rise.',
      fr: 'De {from} à {to}, c’est une baisse de {right}, alors que la phrase parle d’une hausse.',
    },
    notDown: {
      en: 'From {from} to {to} is a rise of {right}, and the sentence says a fall.',
      fr: 'De {from} à {to}, c’est une hausse de {right}, alors que la phrase parle d’une baisse.',
    },
    before: { en: 'before', fr: 'avant' },
    after: { en: 'after', fr: 'après' },
    write: WRITE,
  }),
  *check({ block, sentence }) {
    for (const change of changesIn(block, sentence)) {
      const { from, to, by, direction } = change;
      const grew = to.value > from.value;
      const wrongWay = from.value !== to.value && direction !== 0 && grew !== direction > 0;
      if (!wrongWay && agrees(change)) continue;
      const message = wrongWay ? (grew ? 'notDown' : 'notUp') : grew ? 'up' : 'down';
      const right = by.kind === 'points' ? Math.abs(to.value - from.value) : relative(change);
      yield quotable(block, {
        span: spanOf(by),
        message,
        args: {
          from: written(block, from),
          to: written(block, to),
          right:
            block.text.slice(by.start, by.mantissa.start) +
            inDigits(block, right) +
            block.text.slice(by.mantissa.end, by.end),
          by: written(block, by),
        },
        related: [
          { span: spanOf(from), message: 'before' },
          { span: spanOf(to), message: 'after' },
        ],
        fixes: wrongWay || by.fraction ? [] : corrections(change).map(([q, value]) => correction(block, q, value)),
      });
    }
  },
});

const relative = ({ from, to }: Change) => Math.abs(100 * (to.value / from.value - 1));

/** Points are a difference; a percentage of a percentage may be meant either way, and which is for `fact/percent-vs-points`. */
function agrees({ from, to, by }: Change): boolean {
  const [a, b] = [intervalOf(from), intervalOf(to)];
  const stated = statedShare({ ...by, value: Math.abs(by.value) });
  const difference = absolute(minus(b, a));
  if (by.kind === 'points') {
    // Of anything but percentages, "points" are those of an index or a game.
    return from.kind !== 'percent' || meet(difference, intervalOf({ ...by, value: Math.abs(by.value) }));
  }
  const ratio = divide(b, a);
  const share = absolute(times({ low: ratio.low - 1, high: ratio.high - 1 }, 100));
  return meet(share, stated) || (from.kind === 'percent' && meet(difference, stated));
}

const absolute = ({ low, high }: Interval): Interval =>
  low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };

/** The change that the figures give, or the figure that the change gives. */
function corrections(change: Change): [Change['by'], number][] {
  const { from, to, by } = change;
  if (by.kind === 'points') return [[by, Math.abs(to.value - from.value)]];
  const factor = 1 + ((to.value > from.value ? 1 : -1) * Math.abs(by.value)) / 100;
  const offers: [Change['by'], number][] = [[by, Math.sign(by.value || 1) * relative(change)]];
  if (from.kind !== 'percent' && factor > 0) offers.push([to, from.value * factor]);
  return offers;
}
