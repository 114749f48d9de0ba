import { LastOf } from '../../base';
import { TAG } from '../../languages/speech';
import {
  endsInside,
  has,
  isAside,
  isColon,
  isComma,
  isNominal,
  isQuote,
  isSubject,
  isVerb,
  matchBracket,
  openingComma,
  showsFiniteIn,
  wordsIn,
} from './clause';
import type { Item } from './narration';
import { type Field, isPart, LONGEST_ASIDE, type Phrase } from './noun-phrase';
import { leadsObject, openingPhrase } from './opening-phrase';
import { listBefore } from './phrase-list';
import { startOf } from './phrase-start';
import { headNoun, isOffice } from './speaker-likeness';
import { isTitled } from './title';

/** The noun phrase that ends at or before `last`, asides and an apposition between commas taken along. */
export function phraseBefore(field: Field, last: number): Phrase | null {
  const { n, unit } = field;
  const part = partBefore(field, last);
  if (part) return part;
  let k = last;
  while (
    k >= unit.first &&
    (isAside(n.items[k]) ||
      leadsTime(n.items, k) ||
      isWithinTime(n.items, k) ||
      has(n.items[k], TAG.negation | TAG.clitic)) &&
    !isSubject(n.items[k])
  )
    k--;
  if (k < unit.first) return null;
  const item = n.items[k]!;
  const next = n.items[k + 1];
  if (has(item, TAG.determiner) && k < last && field.language.speech.clause.latter.has(next?.norm ?? ''))
    return { first: k, end: k + 2, kind: 'nominal' };
  if (isComma(item)) {
    // « Le maire, quant à lui, a estimé »: nothing of the subject between the commas.
    const open = openingComma(n.items, k, unit.first);
    const between = open === null ? [] : n.items.slice(open + 1, k);
    // "The coach, though, said".
    const idle =
      open !== null &&
      (between.every((it) => isAside(it) || has(it, TAG.disjunct)) ||
        (between.length === 1 && has(between[0], TAG.subordinator)));
    return idle ? phraseBefore(field, open - 1) : beforeApposition(field, k);
  }
  if (item.kind === 'mark' && /^[—–]$/.test(item.norm)) return beforeDashes(field, k);
  if (item.norm === ')' || item.norm === ']') {
    const open = matchBracket(n.items, k, -1, unit.first, k);
    if (open < 0) return null;
    const inner = phraseBefore(field, open - 1);
    return inner && { ...inner, end: k + 1 };
  }
  if (isSubject(item) && !has(item, TAG.relative)) return { first: k, end: k + 1, kind: 'pronoun' };
  if (has(item, TAG.relative | TAG.that) && !has(item, TAG.determiner))
    return { first: k, end: k + 1, kind: 'relative' };
  if (isQuote(item) && wordsIn(n, item) > 5) return null;
  // « l'histoire de ces dix dernières années »: a time that a noun goes with.
  if (k < last && has(item, TAG.determiner) && has(n.items[k - 1], TAG.link) && isNominal(n.items[k - 2]))
    return { first: startOf(field, k - 2), end: last + 1, kind: 'nominal' };
  if (!isNominal(item) && !isQuote(item))
    return has(item, TAG.determiner) ? { first: k, end: k + 1, kind: 'pronoun' } : null;
  const first = startOf(field, k);
  return (
    relativeClauseAround(field, first) ?? {
      first: officeBefore(field, first, last) ?? nameBefore(field, first, k + 1) ?? listBefore(field, first, k),
      end: k + 1,
      kind: 'nominal',
    }
  );
}

/** "one of them", « l'une d'entre elles »: a part of those whom a pronoun stands for. */
function partBefore(field: Field, last: number): Phrase | null {
  const { items } = field.n;
  if (!has(items[last], TAG.disjunct)) return null;
  let first = last - 1;
  while (first > field.unit.first && has(items[first], TAG.preposition) && !isPart(field, first)) first--;
  if (first < field.unit.first || first === last - 1 || !isPart(field, first)) return null;
  while (first > field.unit.first && has(items[first - 1], TAG.determiner)) first--;
  return { first, end: last + 1, kind: 'nominal' };
}

/** "The city's mayor, Ann Lee said": the office before a name, with no comma after it; null where there is none. */
function officeBefore(field: Field, name: number, last: number): number | null {
  const { items } = field.n;
  const { first, end } = field.unit;
  const comma = name - 1;
  if (comma <= first || !isComma(items[comma]) || items[name]!.name < 0 || !isNominal(items[comma - 1])) return null;
  const start = startOf(field, comma - 1);
  const opens = start === first || isQuote(items[start - 1]) || isComma(items[start - 1]);
  const head = headNoun(field, { first: start, end: comma, kind: 'nominal' });
  if (!opens || !isOffice(field.language, head) || items[comma - 1]!.name >= 0) return null;
  // "The mayor, Ann Lee said, was wrong": a comma after the verb.
  for (let i = last + 1; i < Math.min(end, last + 4); i++) if (isComma(items[i]) && isVerb(items[i + 1])) return null;
  return start;
}

/** « Anne Lee, adjointe au maire a dit »: the name before an office, with no comma after it; null where there is none. */
function nameBefore(field: Field, office: number, end: number): number | null {
  const { items } = field.n;
  const { first } = field.unit;
  const comma = office - 1;
  if (comma <= first || !isComma(items[comma]) || items[comma - 1]!.name < 0 || !isNominal(items[office])) return null;
  const start = startOf(field, comma - 1);
  const head = headNoun(field, { first: office, end, kind: 'nominal' });
  return start === first && isOffice(field.language, head) ? start : null;
}

/** "le maire – un homme prudent – a dit": what stands before an aside without a verb. */
function beforeDashes(field: Field, close: number): Phrase | null {
  const { items } = field.n;
  const first = Math.max(field.unit.first + 1, close - LONGEST_ASIDE);
  for (let i = close - 1; i >= first; i--) {
    if (isVerb(items[i]) || isQuote(items[i])) return null;
    if (items[i]!.kind === 'mark' && items[i]!.norm === items[close]!.norm) {
      const phrase = phraseBefore(field, i - 1);
      // "a neighbour – Ann Lee – said": her name is of the subject.
      const named = items[i + 1]!.name >= 0 && items[close - 1]!.name === items[i + 1]!.name;
      return phrase && named ? { ...phrase, end: close + 1 } : phrase;
    }
  }
  return null;
}

/** Subjects by the item that they end before: each reporting verb of a sentence asks about all that come after it. */
const subjects = new LastOf<Field, Map<number, Phrase | null>>();

/**
 * The phrase before a verb, over what prepositions tie to it: of "une note publiée après le drame" the note, and not what stands nearest.
 */
export function subjectBefore(field: Field, last: number): Phrase | null {
  const found = subjects.get(field, () => new Map());
  let subject = found.get(last);
  if (subject === undefined) {
    subject = findSubject(field, last);
    found.set(last, subject);
  }
  return subject;
}

function findSubject(field: Field, last: number): Phrase | null {
  const { items } = field.n;
  const nearest = phraseBefore(field, last);
  let subject = nearest;
  for (let guard = 0; guard < 4; guard++) {
    if (subject?.kind !== 'nominal') return nearest;
    const lead = subject.first - 1;
    const example = exampleOf(field, lead);
    if (leadsObject(field, lead)) return openingPhrase(field, lead) ?? nearest;
    if (lead < field.unit.first || !(example || has(items[lead], TAG.preposition | TAG.link | TAG.participle))) break;
    // "a note published a week after": the participle belongs to the phrase before it.
    const last = has(items[lead], TAG.participle) ? lead : lead - (example || 1);
    const outer = last >= field.unit.first ? outerPhrase(field, last, has(items[lead], TAG.link)) : null;
    const told = outer && (example || has(items[outer.first], TAG.determiner) || items[outer.first]!.name >= 0);
    if (outer?.kind !== 'nominal' || !told) return openingPhrase(field, lead) ?? nearest;
    subject = outer;
  }
  return subject && nearest && subject !== nearest ? { ...subject, end: nearest.end } : nearest;
}

/** "sites such as X say": how many words before X make it an example; 0 where none do. */
function exampleOf({ n, unit, language }: Field, at: number): number {
  const { exemplifiers } = language.speech.clause;
  if (at <= unit.first) return 0;
  const word = n.items[at]!.norm;
  if (exemplifiers.has(`${n.items[at - 1]!.norm} ${word}`)) return 2;
  return exemplifiers.has(word) ? 1 : 0;
}

/** The phrase that another is tied to; over a comma that nothing closes where it is a name: "Anne Lee, of the union said". */
function outerPhrase(field: Field, last: number, linked: boolean): Phrase | null {
  const { items } = field.n;
  if (!isComma(items[last])) return phraseBefore(field, last);
  return linked && items[last - 1]!.name >= 0 ? phraseBefore(field, last - 1) : null;
}

/** "two" in "two days". */
const isWithinTime = (items: readonly Item[], k: number) => has(items[k], TAG.time) && has(items[k + 1], TAG.time);

/** "from Friday": the preposition before a time. */
const leadsTime = (items: readonly Item[], k: number) => has(items[k], TAG.preposition) && has(items[k + 1], TAG.time);

/** "the man who saw the bear said": the phrase before the verb is inside a relative clause, whose antecedent is the subject. */
function relativeClauseAround(field: Field, start: number): Phrase | null {
  const { items } = field.n;
  let lead = start - 1;
  while (lead > field.unit.first && isAside(items[lead])) lead--;
  const before = items[lead];
  if (!before || lead <= field.unit.first) return null;
  const { subjectRelatives } = field.language.speech.clause;
  const opens = subjectRelatives.has(before.norm) && has(items[start], TAG.maybe | TAG.past | TAG.participle);
  // « le club, qui compte 340 membres se dit »: a comma may stand before the pronoun.
  const antecedent = isComma(items[start - 2]) ? start - 3 : start - 2;
  if (opens && antecedent >= field.unit.first && isNominal(items[antecedent]))
    return { first: startOf(field, antecedent), end: antecedent + 1, kind: 'nominal' };
  if (!isVerb(before) && !has(before, TAG.past | TAG.participle | TAG.maybe | TAG.preposition)) return null;
  for (let i = start - 1; i > field.unit.first && start - i < 14; i--) {
    const item = items[i]!;
    if (isComma(item) || isColon(item) || has(item, TAG.that & ~TAG.relative)) return null;
    // « un riverain, dont la maison a brûlé a dit »: a comma before the relative clause, and none after it.
    const parted = isComma(items[i - 1]) && opensRelative(field, items, i);
    if (parted || subjectRelatives.has(item.norm)) {
      const last = parted ? i - 2 : i - 1;
      if (!isNominal(items[last])) return null;
      return { first: startOf(field, last), end: last + 1, kind: 'nominal' };
    }
  }
  return null;
}

/**
 * The subject of a verb that follows a comma: what the apposition or relative clause before that comma belongs to. Of several
 * commas, the first in the sentence from which no verb stands in the way ("Cres Eastman, director of…, and chair of…, says").
 */
function beforeApposition(field: Field, comma: number): Phrase | null {
  const { items } = field.n;
  const { first } = field.unit;
  let chosen: Phrase | null = null;
  for (let i = comma - 1; i > first && comma - i < 60; i--) {
    const item = items[i]!;
    if (isColon(item) || item.norm === ';') break;
    // « l'actrice, révélée par « Les Heures » »: a title says no more than a name.
    if (isQuote(item)) {
      if (!isTitled(field, item) || endsInside(field.n, item)) break;
      continue;
    }
    if (isVerb(item)) {
      // A verb is let pass only as a relative clause's.
      if (field.language.speech.clause.subjectRelatives.has(items[i - 1]!.norm) && !isComma(items[i - 2])) {
        i--;
        continue;
      }
      const relative = relativeComma(field, i);
      if (relative < 0) break;
      i = relative;
    } else if (!isComma(item)) continue;
    const next = items[i + 1]!;
    const relative = opensRelative(field, items, i + 1);
    // « New York, dont la maire, Anne Lee, a dit »: the verb is the relative clause's.
    if (relative && chosen && !showsFiniteIn(items, i + 2, comma)) break;
    const before = items[i - 1]!;
    if (!isNominal(before) && before.norm !== ')') {
      if (relative) return null;
      continue;
    }
    const start = before.norm === ')' ? phraseBefore(field, i - 1)?.first : startOf(field, i - 1);
    if (start === undefined) continue;
    // "The bridge is safe, the mayor, Ann Lee, said": what a verb comes before is another clause's.
    if (chosen && start > first && isVerb(items[start - 1])) break;
    const example = field.language.speech.clause.exemplifiers.has(next.norm);
    // "a note, recently made public, says".
    const said = has(next, TAG.adverb) ? items[i + 2] : next;
    const described = has(next, TAG.coordinator) || has(said, TAG.participle | TAG.past | TAG.gerund);
    if (!relative && !example && !opensPhrase(items, i + 1) && !described) continue;
    // "In Paris, the minister, …", "Giving evidence, the minister, …": what leads in the sentence is no subject.
    if (has(items[start - 1], TAG.preposition) && start - 1 >= first) continue;
    if (start > first && has(items[start], TAG.link)) continue;
    const idle = TAG.gerund | TAG.participle | TAG.past;
    if (start === first && has(items[start], idle) && items[start]!.name < 0) continue;
    if (start > first && has(items[start - 1], TAG.gerund)) continue;
    // « N'ayant reçu aucune alerte, le directeur… ».
    if (start > first && has(items[start], TAG.determiner) && has(items[start - 1], TAG.participle)) continue;
    chosen = { first: start, end: relative || has(next, TAG.time) ? i : comma, kind: 'nominal' };
    if (relative && chosen.end - chosen.first > 1) break;
  }
  if (chosen) return chosen;
  const last = comma - 1;
  if (last < first || !isNominal(items[last])) return null;
  const start = startOf(field, last);
  return relativeClauseAround(field, start) ?? { first: start, end: comma, kind: 'nominal' };
}

const opensRelative = (field: Field, items: readonly Item[], i: number) =>
  field.language.speech.clause.relatives.has(items[i]?.norm ?? '') ||
  (has(items[i], TAG.link) && has(items[i + 1], TAG.relative) && !has(items[i + 1], TAG.determiner));

/** The comma that opens the relative clause around a verb; -1 where the verb is of no relative clause. */
function relativeComma(field: Field, verb: number): number {
  const { items } = field.n;
  for (let i = verb - 1; i > field.unit.first && verb - i < 30; i--) {
    if (isComma(items[i]) && opensRelative(field, items, i + 1)) return i;
    if (isColon(items[i]) || isQuote(items[i])) return -1;
  }
  return -1;
}

const opensPhrase = (items: readonly Item[], i: number) =>
  has(items[i], TAG.determiner | TAG.link | TAG.preposition | TAG.disjunct | TAG.time) || isNominal(items[i]);
