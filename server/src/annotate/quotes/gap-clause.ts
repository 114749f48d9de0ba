import { TAG } from '../../languages/speech';
import { has, isNominal, isVerb } from './clause';
import type { Field, Phrase } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { FRAME, takes, type VerbGroup } from './verb-group';

/**
 * "A driver police say was drunk hit a wall": who says a clause whose own subject stands before them, so that its verb comes right
 * after theirs. Null for any other clause.
 */
export function gapSubject(field: Field, group: VerbGroup): Phrase | null {
  const { items } = field.n;
  const { speech } = field.language;
  const next = items[group.end];
  if (speech.inversion || group.mood !== 'finite' || !takes(group, FRAME.bare) || group.end >= field.unit.end)
    return null;
  if (!isVerb(next) && !has(next, TAG.past)) return null;
  const phrase = phraseBefore(field, group.first - 1);
  const outer = phrase && phrase.first > field.unit.first ? items[phrase.first - 1] : undefined;
  const relative = has(outer, TAG.relative);
  if (phrase?.kind !== 'relative' && (relative || (phrase?.kind === 'pronoun' && isNominal(outer)))) {
    // "a plan which Lee says is late", "a decision he thought was wrong"; "the first thing he said was" is not what he said.
    const reports = group.reading.verb.class === 'thinking' || (relative && !has(outer, TAG.that));
    return reports && !has(items[group.end + 1], TAG.that) ? phrase : null;
  }
  if (phrase?.kind !== 'nominal') return null;
  if (isNominal(outer) && !outer!.norm.startsWith("'")) return phrase;
  // Nothing but their number parts "police" from the driver, and nothing but the name "Lee" from the event.
  let first = phrase.end - 1;
  const { norm, name } = items[first]!;
  while (first > phrase.first && name >= 0 && items[first - 1]!.name === name) first--;
  const several = speech.clause.plurals.has(norm) || (speech.people.has(norm) && norm.endsWith('s'));
  const apart = first - phrase.first > 1 && has(items[phrase.first], TAG.determiner);
  return apart && (several || name >= 0) ? { first, end: phrase.end, kind: 'nominal' } : null;
}
