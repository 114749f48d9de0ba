import { FRAME, TAG } from '../../languages/speech';
import { has, isComma, isNominal, opensLow } from './clause';
import type { Field, Phrase } from './noun-phrase';
import { opensWithVerb } from './shows-clause';
import { speakerLikeness } from './speaker-likeness';
import { takes, type VerbGroup } from './verb-group';

/** "called the vote “shameful”", « dénonce une décision « absurde » »: what is thought of something, and not what it is called. */
export function isVerdict(field: Field, group: VerbGroup, at: number, source: Phrase | null): boolean {
  const { n, language } = field;
  const { verb } = group.reading;
  // « ce que le maire appelle « une erreur » »: a verb that else gives a name.
  const called =
    language.speech.naming.verbs.has(verb.lemma) &&
    source !== null &&
    (group.passive || isObjectClause(field, source)) &&
    !language.speech.anonymous.has(n.items[source.first]!.norm);
  const judges = takes(group, FRAME.object) && (verb.class !== 'directing' || called);
  if (!judges || !source || !opensLow(field, at)) return false;
  if (speakerLikeness(field, source) < 2 && !isBareName(field, source, group)) return false;
  // « Le maire salue le vote, l'opposition « regrette » ce choix »: the verb of somebody else.
  const predicates = isNominal(n.items[at - 1]) && opensWithVerb(field, n.items[at]!, TAG.finite | TAG.auxiliary);
  if (predicates && n.items.slice(group.end, at).some(isComma)) return false;
  const { start, end } = n.items[at]!.pair!.content;
  const [word] = n.text.slice(start, end).split(/\s/u);
  return language.reference.determiners.get(word!.toLowerCase())?.definite !== true;
}

/** "Tamsel, which sold its stake in May, called the deal “hasty”", "Tamsel called …": a capital that opens the sentence, and tells no kind of thing. */
const isBareName = ({ n, unit, language }: Field, { first, end }: Phrase, { first: verb }: VerbGroup): boolean => {
  if (first !== unit.first || end !== first + 1 || !/^\p{Lu}/u.test(n.text[n.items[first]!.start] ?? '')) return false;
  if (end === verb) return n.items[first]!.tag === 0;
  const next = n.items[end + 1];
  return isComma(n.items[end]) && (language.speech.clause.relatives.has(next?.norm ?? '') || has(next, TAG.relative));
};

/** « qualifié le projet de « honteux » », "described the plan as “mad”": the words say what it is thought to be, whatever the noun before. */
export const isDescribed = ({ n, language }: Field, { reading }: VerbGroup, at: number): boolean => {
  const { verbs, leads } = language.speech.naming.describing;
  return verbs.has(reading.verb.lemma) && leads.has(n.items[at - 1]!.norm);
};

/** "a plan that critics call “madness”", "what Lee called “a mistake”": what is judged stands before whoever judges it. */
export const isObjectClause = ({ n, unit }: Field, { first, kind }: Phrase): boolean =>
  kind !== 'relative' &&
  first > unit.first &&
  has(n.items[first - 1], TAG.relative | TAG.that | TAG.question) &&
  !has(n.items[first - 1], TAG.subordinator);
