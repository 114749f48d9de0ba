import { TAG } from '../../languages/speech';
import { has, isComma, isNominal, isQuote, isVerb } from './clause';
import { coreEnd, type Field, type Phrase } from './noun-phrase';
import { isTo } from './shows-clause';
import { isPerson } from './speaker-likeness';

/** "A text following up on the matter, read", "a man trying to sell a bike told": a phrase that opens its sentence, and no verb of its own after it. */
export function openingPhrase(field: Field, until: number): Phrase | null {
  const { items } = field.n;
  const { first } = field.unit;
  const article = has(items[first], TAG.determiner) && !has(items[first], TAG.preposition);
  // "Workers cleaning the site".
  if (!article && !isPerson(field.language, items[first]!.norm)) return null;
  const noun = article ? first + 1 : first;
  let end = coreEnd(field, first);
  // "A man accused of killing", "the officer leading": what the noun's participle goes on with.
  for (let i = noun + 1; i < Math.min(end, until + 1); i++) {
    const takes = i === until || has(items[i + 1], TAG.preposition | TAG.link);
    if (takes && has(items[i], TAG.gerund | TAG.participle | TAG.past) && isNominal(items[i - 1])) end = i;
  }
  if (end <= noun || end > until || !has(items[end], TAG.gerund | TAG.participle | TAG.past | TAG.preposition))
    return null;
  for (let i = end; i < until; i++)
    if (isVerb(items[i]) || isComma(items[i]) || isQuote(items[i]) || has(items[i], TAG.relative | TAG.that))
      return null;
  return { first, end, kind: 'nominal' };
}

/** "to sell", « vendre », "the officer leading the inquiry": what follows it is its object. */
export const leadsObject = ({ n, unit, language }: Field, i: number): boolean => {
  if (i <= unit.first) return false;
  if (language.speech.inversion === null && has(n.items[i], TAG.gerund)) return true;
  return (
    has(n.items[i], TAG.infinitive) ||
    (isTo({ n, unit, language }, n.items[i - 1]!) && !has(n.items[i], TAG.determiner))
  );
};
