import { TAG } from '../../languages/speech';
import { endsInside, has, isComma, isQuote, isVerb, showsFinite, showsFiniteIn } from './clause';
import { gapSubject } from './gap-clause';
import { hearsaySource } from './hearsay';
import type { Field, Phrase } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { phraseBefore, subjectBefore } from './phrase-before';
import type { Reading } from './reading';
import type { SubjectOrder } from './report';
import { opensWithVerb } from './shows-clause';
import { headNoun, speakerLikeness } from './speaker-likeness';
import { governedGroup, type VerbGroup } from './verb-group';

export interface Subject {
  readonly source: Phrase | null;
  readonly order: SubjectOrder | null;
}

const NOBODY: Subject = { source: null, order: null };

/** Who says what a reporting verb reports, where the verb stands before its words. */
export function subjectOf(reading: Reading, group: VerbGroup, index: number): Subject {
  const { field } = reading;
  const { items } = field.n;
  if (group.passive) return isQuoted(reading, group, index) ? before(field, group) : agentOf(field, group);
  if (group.inverted !== null) {
    const pronoun: Phrase = { first: group.inverted, end: group.inverted + 1, kind: 'pronoun' };
    return { source: hearsaySource(field, group, pronoun) ?? pronoun, order: 'inverted' };
  }
  const last = items[group.first - 1];
  const gap = gapSubject(field, group);
  if (gap) return { source: gap, order: 'subject' };
  if (group.mood === 'finite' && !has(last, TAG.coordinator)) {
    const phrase = subjectBefore(field, group.first - 1);
    if (phrase && has(items[group.head], TAG.maybe) && followsPast(field, phrase)) return NOBODY;
    const after = phrase && isObject(field, phrase) ? phraseAfter(field, group.end) : null;
    if (after && speakerLikeness(field, after) >= 2) return { source: after, order: 'inverted' };
    const hearsay = phrase && hearsaySource(field, group, phrase);
    if (hearsay) return { source: hearsay, order: hearsay.first < group.first ? 'subject' : 'inverted' };
    if (phrase) return { source: phrase, order: 'subject' };
  }
  const quoted = group.mood === 'gerund' ? quotedObject(reading, group, index) : null;
  if (quoted) return { source: quoted, order: 'subject' };
  const parted = isComma(last) || (isQuote(last) && endsInside(field.n, last!) !== '');
  if (group.mood === 'gerund' && group.first > field.unit.first && !parted && !has(last, TAG.preposition)) {
    // "un message disant", "with one poster writing": the phrase right before it.
    for (const phrase of [phraseBefore(field, group.first - 1), subjectBefore(field, group.first - 1)])
      if (phrase && standsByItself(field, phrase)) return { source: phrase, order: 'subject' };
  }
  const governed = governedGroup(field, group);
  const owner =
    governed && !has(items[governed.first - 1], TAG.coordinator) ? subjectBefore(field, governed.first - 1) : null;
  if (owner && owner.kind !== 'relative' && !hearsaySource(field, group, owner))
    return { source: owner, order: 'subject' };
  const narrated = group.mood === 'infinitive' ? narratedSubject(field, group) : null;
  return narrated ? { source: narrated, order: 'subject' } : inherited(reading, group, index);
}

/** "Et le maire d'ajouter : « … »": an infinitive that tells what somebody did next. */
function narratedSubject(field: Field, group: VerbGroup): Phrase | null {
  const { items } = field.n;
  const { first } = field.unit;
  if (!has(items[first], TAG.coordinator) || !has(items[group.first - 1], TAG.link)) return null;
  if (showsFiniteIn(items, first, group.first - 1)) return null;
  const phrase = group.first - 2 > first ? phraseBefore(field, group.first - 2) : null;
  return phrase && phrase.kind !== 'relative' && phrase.first === first + 1 ? phrase : null;
}

/** "ce que précise le maire": the pronoun is no subject. */
const isObject = (field: Field, phrase: Phrase) =>
  phrase.kind === 'relative' &&
  field.language.speech.inversion !== null &&
  !field.language.speech.clause.subjectRelatives.has(field.n.items[phrase.first]!.norm);

/** A phrase with a determiner or a name, that no preposition but "with" makes part of what comes before it. */
function standsByItself(field: Field, phrase: Phrase): boolean {
  const { items } = field.n;
  const { speech } = field.language;
  if (phrase.kind !== 'nominal') return false;
  const before = items[phrase.first - 1];
  const inside =
    phrase.first > field.unit.first && has(before, TAG.preposition) && !speech.clause.comitative.has(before!.norm);
  if (inside && !speech.voices.has(headNoun(field, phrase))) return false;
  for (let i = phrase.first; i < phrase.end; i++) if (has(items[i], TAG.determiner) || items[i]!.name >= 0) return true;
  return false;
}

/** A verb with no subject of its own shares that of the verb before it, or of its sentence. */
function inherited(reading: Reading, group: VerbGroup, index: number): Subject {
  // "a tenu à préciser", "is expected to say": an infinitive whose subject is that of the verb right before it.
  if (group.mood === 'infinitive' && !governedGroup(reading.field, group) && !sharesSubject(reading.field, group))
    return NOBODY;
  const { field, groups, sources } = reading;
  for (let i = index - 1; i >= 0; i--) {
    const source = sources[i];
    if (source && source.kind !== 'relative' && groups[i]!.end < group.first) return { source, order: 'subject' };
  }
  const subject = sentenceSubject(field, group.first);
  const hearsay = subject && hearsaySource(field, group, subject);
  if (hearsay) return { source: hearsay, order: hearsay.first < group.first ? 'subject' : 'inverted' };
  const source = subject ?? (group.mood === 'gerund' ? subjectAfter(field, group.end) : null);
  return source ? { source, order: 'subject' } : NOBODY;
}

/** "avant d'ajouter que": an infinitive after a preposition that lends it the subject of its sentence. */
function sharesSubject({ n, unit, language }: Field, group: VerbGroup): boolean {
  const { sharing, purposes } = language.speech.clause;
  let i = group.first - 1;
  for (; i > unit.first && has(n.items[i], TAG.preposition | TAG.clitic | TAG.negation | TAG.adverb); i--)
    if (sharing.has(n.items[i]!.norm) || (purposes.has(n.items[i]!.norm) && isQuote(n.items[group.end]))) return true;
  // « préférant parler de »: a participle lends it, too.
  return sharing.size > 0 && has(n.items[i], TAG.gerund) && !has(n.items[i - 1], TAG.auxiliary);
}

/** "Soulignant que…, le ministre a…": a participle that opens its sentence has the subject of what follows. */
function subjectAfter(field: Field, from: number): Phrase | null {
  const { items } = field.n;
  for (let i = from; i < field.unit.end; i++) {
    if (!isComma(items[i])) continue;
    for (let k = i + 2; k < Math.min(field.unit.end, i + 20); k++) {
      if (!isVerb(items[k]) && !has(items[k], TAG.past)) continue;
      const phrase = phraseBefore(field, k - 1);
      if (phrase && phrase.first > i && phrase.kind !== 'relative') return phrase;
      break;
    }
  }
  return null;
}

/** The phrase before the first finite verb of a sentence, one that opens with a subordinate clause left for what follows it. */
export function sentenceSubject(field: Field, until: number): Phrase | null {
  const { first } = field.unit;
  const that = cleftThat(field, until);
  if (that > first && isVerb(field.n.items[that + 1])) return phraseBefore(field, that - 1);
  const main = that > first ? that + 1 : afterSubordinate(field, until);
  return (main > first ? subjectFrom(field, main, until) : null) ?? subjectFrom(field, first, until);
}

/** "It was then that police came", "it was the union that called": the "that" of what is told so; the sentence's first item where it is not. */
function cleftThat({ n: { items }, unit, language }: Field, until: number): number {
  const { first } = unit;
  if (
    !language.reference.impersonal.has(items[first]!.norm) ||
    !language.speech.clause.be.has(items[first + 1]?.norm ?? '')
  )
    return first;
  for (let i = first + 2; i < until && !isVerb(items[i]); i++) if (has(items[i], TAG.that)) return i;
  return first;
}

/** « Alors que la maire parlait, l'élu a réagi »: the item after the comma; the sentence's first where no such clause opens it. */
export function afterSubordinate(field: Field, until: number): number {
  const { items } = field.n;
  const { first } = field.unit;
  if (!has(items[first], TAG.subordinator)) return first;
  let verb = false;
  for (let i = first + 1; i < until; i++) {
    if (showsFinite(items, i)) verb = true;
    else if (verb && isComma(items[i])) return i + 1;
  }
  return first;
}

function subjectFrom(field: Field, from: number, until: number): Phrase | null {
  const { items } = field.n;
  let described: Phrase | null = null;
  for (let i = from + 1; i < until; i++) {
    const quoted = isQuote(items[i]) && opensWithVerb(field, items[i]!, TAG.finite | TAG.auxiliary);
    if (!quoted && !showsFinite(items, i)) continue;
    const nearest = phraseBefore(field, i - 1);
    if (!nearest) continue;
    const phrase = (followsPast(field, nearest) && phraseBefore(field, nearest.first - 2)) || nearest;
    if (standsForNobody(field, phrase, i)) return null;
    if (phrase.kind === 'nominal' || !has(items[phrase.first], TAG.relative)) return phrase;
    // « La direction, qui a proposé une prime, « prend acte » »: the sentence's own verb may be among the quoted words.
    if (!described && isComma(items[phrase.first - 1])) described = phraseBefore(field, phrase.first - 2);
  }
  return described;
}

/** "The chain cut its profit forecast": the phrase before what looks like a verb is the object of one in the past. */
const followsPast = ({ n: { items }, unit }: Field, { first }: Phrase): boolean =>
  first - 1 > unit.first && has(items[first - 1], TAG.past) && has(items[first], TAG.determiner);

/** « Il s'agit de … »: a subject pronoun before a verb that nobody does. */
function standsForNobody({ n, language }: Field, { first, kind }: Phrase, verb: number): boolean {
  const { impersonal, impersonalVerbs } = language.reference;
  const { norm } = n.items[verb]!;
  if (kind !== 'pronoun' || !impersonal.has(n.items[first]!.norm)) return false;
  return impersonalVerbs.has(norm) || impersonalVerbs.has(n.items[verb - 1]!.norm + norm);
}

/** "The paper quoted the mayor as saying": the one between the two verbs, whose words they are. */
function quotedObject({ field, groups }: Reading, group: VerbGroup, index: number): Phrase | null {
  const { items } = field.n;
  const as = group.first - 1;
  const citing = groups[index - 1];
  const { speech } = field.language;
  const relays = citing?.passive === false && speech.relaying.verbs.has(citing.reading.verb.lemma);
  if (!relays || !speech.clause.comparisons.has(items[as]!.norm)) return null;
  if (has(items[as - 1], TAG.disjunct) && as - 1 === citing.end) return { first: citing.end, end: as, kind: 'pronoun' };
  const phrase = phraseBefore(field, as - 1);
  if (!phrase || phrase.end <= citing.end) return null;
  const named = { ...phrase, first: Math.max(phrase.first, citing.end) };
  return speakerLikeness(field, named) >= 2 ? named : null;
}

/** "was quoted by the paper as saying": the one who is quoted says it. */
function isQuoted({ field, groups }: Reading, group: VerbGroup, index: number): boolean {
  const next = groups[index + 1];
  const lead = next && field.n.items[next.first - 1];
  return (
    next?.mood === 'gerund' &&
    next.first - group.end < 12 &&
    field.language.speech.clause.comparisons.has(lead?.norm ?? '')
  );
}

function before(field: Field, group: VerbGroup): Subject {
  const phrase = subjectBefore(field, group.first - 1);
  return phrase ? { source: phrase, order: 'subject' } : NOBODY;
}

/** « Décrit comme « calme » par l'expert, Jean Morel encourt dix ans »: after the comma comes who is described. */
function upToComma({ n: { items } }: Field, phrase: Phrase): Phrase {
  let end = phrase.first + 1;
  while (end < phrase.end && !isComma(items[end])) end++;
  return { ...phrase, end };
}

/** "par le ministre", "by police": the agent of a passive. */
function agentOf(field: Field, group: VerbGroup): Subject {
  const { items } = field.n;
  for (let i = group.end; i < Math.min(field.unit.end, group.end + 8); i++) {
    if (!field.language.speech.clause.agents.has(items[i]!.norm)) continue;
    const phrase = phraseAfter(field, i + 1);
    if (phrase)
      return { source: group.first === field.unit.first ? upToComma(field, phrase) : phrase, order: 'inverted' };
  }
  return NOBODY;
}
