import { TAG } from '../../languages/speech';
import { has, isColon, isComma, isNominal } from './clause';
import type { Field, Phrase } from './noun-phrase';
import { startOf } from './phrase-start';
import { speakerLikeness } from './speaker-likeness';

/** "Unison, Amicus and Ucatt said": where the list begins that "and" closes; `first` itself where there is none. */
export function listBefore(field: Field, first: number, last: number): number {
  const { items } = field.n;
  const { joiners } = field.language.speech.clause;
  let joint = last;
  while (joint > first && !joiners.has(items[joint]!.norm)) joint--;
  if (joint <= first) return first;
  let start = first;
  while (start - 2 >= field.unit.first && isComma(items[start - 1]) && isNominal(items[start - 2])) {
    const part: Phrase = { first: startOf(field, start - 2), end: start - 1, kind: 'nominal' };
    const before = items[part.first - 1];
    const opens = part.first === field.unit.first || isComma(before) || isColon(before) || has(before, TAG.that);
    if (!opens || !sameKind(field, part, { first: joint + 1, end: last + 1, kind: 'nominal' })) break;
    start = part.first;
  }
  return start;
}

/** Two names, or two nouns with articles of a kind, the first for people: what a list is made of. */
function sameKind(field: Field, a: Phrase, b: Phrase): boolean {
  const { items } = field.n;
  const named = [a, b].map(({ end }) => items[end - 1]!.name >= 0);
  if (named[0] || named[1]) return named[0] === named[1];
  const definite = [a, b].map(({ first }) => field.language.reference.determiners.get(items[first]!.norm)?.definite);
  return definite[0] === definite[1] && speakerLikeness(field, a) === 3;
}
