import { TAG } from '../../languages/speech';
import { has, isComma, isQuote, isVerb } from './clause';
import { coreEnd, type Field, type Phrase } from './noun-phrase';
import { isTo } from './shows-clause';

/** "A text following up on the matter, read", "a man trying to sell a bike told": a phrase that opens its sentence, and no verb of its own after it. */
export function openingPhrase(field: Field, until: number): Phrase | null {
  const { items } = field.n;
  const { first } = field.unit;
  if (!has(items[first], TAG.determiner) || has(items[first], TAG.preposition)) return null;
  const end = coreEnd(field, first);
  if (end <= first + 1 || end > until || !has(items[end], TAG.gerund | TAG.participle | TAG.past | TAG.preposition))
    return null;
  for (let i = end; i < until; i++)
    if (isVerb(items[i]) || isComma(items[i]) || isQuote(items[i]) || has(items[i], TAG.relative | TAG.that))
      return null;
  return { first, end, kind: 'nominal' };
}

/** "to sell", « vendre »: what follows it is its object. */
export const isInfinitive = (field: Field, i: number): boolean =>
  i > field.unit.first &&
  (has(field.n.items[i], TAG.infinitive) ||
    (isTo(field, field.n.items[i - 1]!) && !has(field.n.items[i], TAG.determiner)));
