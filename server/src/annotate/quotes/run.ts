import { TAG } from '../../languages/speech';
import { has, isComma, isQuote } from './clause';
import { type Made, type Reading, record } from './reading';

/** Takes in a quotation in marks and those that follow it by "and" or a comma alone, each as a report of its own. */
export function takeRun(reading: Reading, at: number, made: Omit<Made, 'range'>): void {
  const { items } = reading.field.n;
  const { end } = reading.field.unit;
  const { links } = reading.field.language.speech.clause;
  let k = at;
  for (;;) {
    if (!reading.used.has(k)) record(reading, { ...made, range: { first: k, end: k + 1 } });
    let next = k + 1;
    while (next < end && (isComma(items[next]) || has(items[next], TAG.coordinator | TAG.adverb))) next++;
    // « qualifié d'« incapables » et de « pleutres » ».
    if (next > k + 1 && links.has(items[next]?.norm ?? '') && !has(items[next], TAG.determiner)) next++;
    // « d'un « scandale » et d'une « honte » ».
    if (next > k + 1 && has(items[k - 1], TAG.determiner) && has(items[next], TAG.determiner)) next++;
    if (next >= end || !isQuote(items[next]) || next - k > 4) return;
    k = next;
  }
}
