import { isComma, opensLow, wordsIn } from './clause';
import type { Field } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { speakerLikeness } from './speaker-likeness';

/** Words that a quotation set beside a subject has at most. */
const MOST_WORDS = 5;

/** « Le maire, « très ému », a remercié les pompiers »: a few words in marks on the subject that opens the sentence, before its verb. */
export function isApposed(field: Field, quote: number): boolean {
  const { items } = field.n;
  if (quote - 2 < field.unit.first || !isComma(items[quote - 1]) || !isComma(items[quote + 1])) return false;
  if (wordsIn(field.n, items[quote]!) > MOST_WORDS || !opensLow(field, quote)) return false;
  const subject = phraseBefore(field, quote - 2);
  return subject?.first === field.unit.first && speakerLikeness(field, subject) === 3;
}
