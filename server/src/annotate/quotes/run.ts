import { TAG } from '../../languages/speech';
import { has, isComma, isQuote } from './clause';
import { coreEnd, type Field, type Phrase } from './noun-phrase';
import { type Made, type Reading, record } from './reading';
import { speakerLikeness } from './speaker-likeness';

/** Takes in a quotation in marks and those that follow it by "and" or a comma alone, each as a report of its own. */
export function takeRun(reading: Reading, at: number, made: Omit<Made, 'range'>): void {
  const { items } = reading.field.n;
  const { end } = reading.field.unit;
  const { links } = reading.field.language.speech.clause;
  const source = made.source && (ledBefore(reading.field, made.source) ?? made.source);
  let k = at;
  for (;;) {
    if (!reading.used.has(k)) record(reading, { ...made, source, range: { first: k, end: k + 1 } });
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

/** « Pour certains, les nerfs commencent à lâcher : « … » »: those who are led in, and not what is said of them. */
function ledBefore(field: Field, mute: Phrase): Phrase | null {
  const { n, unit, language } = field;
  if (speakerLikeness(field, mute) >= 2) return null;
  for (let i = unit.first; i < mute.first; i++) {
    if (i > unit.first && !isComma(n.items[i - 1])) continue;
    if (!language.speech.leads.some(({ strong, words }) => !strong && words[0] === n.items[i]!.norm)) continue;
    const phrase: Phrase = { first: i + 1, end: coreEnd(field, i + 1), kind: 'nominal' };
    const speaks = speakerLikeness(field, phrase) === 3 || language.speech.anonymous.has(n.items[i + 1]!.norm);
    if (phrase.end < mute.first && isComma(n.items[phrase.end]) && speaks) return phrase;
  }
  return null;
}
