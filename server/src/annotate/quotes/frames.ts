import { FRAME, TAG } from '../../languages/speech';
import {
  endsInside,
  has,
  isAside,
  isBreak,
  isColon,
  isComma,
  isNominal,
  isQuote,
  isVerb,
  matchBracket,
  opensLow,
  startsClause,
} from './clause';
import { opensTime } from './clause-bounds';
import { gapSubject } from './gap-clause';
import type { Item } from './narration';
import { coreEnd, type Field, skipAsides } from './noun-phrase';
import { type Frame, NO_FRAME, objectFrame } from './object-frame';
import { isTo, showsClause } from './shows-clause';
import { opensRelativeThat, restricts, thatIsOther } from './that-word';
import { isTitle } from './title';
import { takes, type VerbGroup } from './verb-group';

/** Reads what follows a reporting verb. `from` is the item after the verb, or after its inverted subject. */
export function frameAfter(field: Field, group: VerbGroup, from: number): Frame {
  const { items } = field.n;
  const { end } = field.unit;
  const french = field.language.speech.inversion !== null;
  let k = from;
  let hearer = takes(group, FRAME.hearer);
  for (let guard = 0; guard < 16; guard++) {
    k = skipAsides(field, k);
    if (k >= end) return NO_FRAME(k);
    const item = items[k]!;
    if (isColon(item)) {
      const next = items[k + 1];
      return isQuote(next) && k + 1 < end
        ? { kind: 'quote', at: k + 1, quote: k + 1 }
        : { kind: 'colon', at: k + 1, quote: null };
    }
    if (isQuote(item)) {
      if (!french && takes(group, FRAME.bare) && quotedSubject(field, k)) return { kind: 'clause', at: k, quote: null };
      return { kind: 'quote', at: k, quote: k };
    }
    // "she replied – “…”".
    if (/^[–—-]$/.test(item.norm) && isQuote(items[k + 1]) && k + 1 < end)
      return { kind: 'quote', at: k + 1, quote: k + 1 };
    if (isBreak(item)) return NO_FRAME(k);
    if (isComma(item)) {
      // « parle, lui, de « … » ».
      if (has(items[k + 1], TAG.disjunct) && isComma(items[k + 2])) {
        k += 3;
        continue;
      }
      const next = afterComma(field, k);
      if (next === null) {
        // "They estimated by 2050, prices would double": where or when, and then the clause.
        const led =
          !french &&
          k > from &&
          takes(group, FRAME.bare) &&
          group.reading.verb.class !== 'thinking' &&
          hearer === takes(group, FRAME.hearer) &&
          !opensTime(field, k + 1) &&
          showsClause(field, k + 1, true);
        return led ? { kind: 'clause', at: from, quote: null } : NO_FRAME(k);
      }
      if (isQuote(items[next])) return { kind: 'quote', at: next, quote: next };
      k = next;
      continue;
    }
    if (has(item, TAG.that) && isColon(items[k + 1]) && isQuote(items[k + 2]) && k + 2 < end) {
      return { kind: 'quote', at: k + 2, quote: k + 2 };
    }
    if (has(item, TAG.that) && ((k > from && opensRelativeThat(field, k)) || restricts(field, group, k)))
      return NO_FRAME(k);
    // « demander à la mairie les réponses qu'elle a »: of what is asked for, "que" says more.
    if (
      has(item, TAG.that) &&
      french &&
      group.reading.verb.class === 'asking' &&
      k > group.end &&
      isNominal(items[k - 1])
    )
      return NO_FRAME(k);
    if (has(item, TAG.that) && !isOtherThat(field, group, k) && !thatIsOther(field, k)) {
      return takes(group, FRAME.that | FRAME.bare | FRAME.clause) ? { kind: 'that', at: k, quote: null } : NO_FRAME(k);
    }
    const told = hearer && opensHearer(field, k) ? hearerEnd(field, k) : k;
    if (told > k) {
      k = has(item, TAG.clitic) && !has(item, TAG.determiner) ? k + 1 : told;
      hearer = false;
      continue;
    }
    if (has(item, TAG.question) && takes(group, FRAME.question) && opensQuestion(field, group, k))
      return { kind: 'question', at: k, quote: null };
    // "feared for his job": what the verb is about.
    const about = group.reading.verb.class === 'thinking' && has(item, TAG.preposition);
    if (
      !french &&
      !about &&
      takes(group, FRAME.bare | FRAME.clause) &&
      showsClause(field, k, takes(group, FRAME.bare))
    ) {
      return { kind: 'clause', at: k, quote: null };
    }
    if (k === group.end && gapSubject(field, group)) return { kind: 'clause', at: k, quote: null };
    if (takes(group, FRAME.attribute) && item.kind === 'word' && isNominal(item) && item.name < 0)
      return { kind: 'infinitive', at: k, quote: null };
    if (takes(group, FRAME.infinitive) && opensInfinitive(field, k))
      return { kind: 'infinitive', at: withNegation(field, from, k), quote: null };
    if (!french && isTo(field, item) && opensVerb(items[k + 1])) return NO_FRAME(k);
    // "said about 40 people were hurt": how many they are, more or less.
    const counts = field.language.numbers.hedges.has(item.norm) && /^\d/.test(items[k + 1]?.norm ?? '');
    if (counts && !french && takes(group, FRAME.bare) && showsClause(field, k + 1, true))
      return { kind: 'clause', at: k, quote: null };
    if (has(item, TAG.preposition) && !has(item, TAG.that)) {
      if (field.language.speech.clause.complements.has(item.norm) || opensInfinitive(field, k + 1))
        return objectFrame(field, group, k);
      // « confie au « Courrier du Lac » que ».
      const next = items[k + 1]?.pair?.content;
      const titled = k + 1 < end && next && isTitle(field.n.text.slice(next.start, next.end));
      const core = titled ? k + 2 : prepositionalEnd(field, k);
      if (core > k) {
        k = core;
        continue;
      }
    }
    return objectFrame(field, group, k);
  }
  return NO_FRAME(k);
}

/** "said “at least two” people were hurt": words in marks that a clause begins with, none of which end it. */
function quotedSubject(field: Field, at: number): boolean {
  const { items } = field.n;
  if (isComma(items[at - 1]) || endsInside(field.n, items[at]!) || !opensLow(field, at)) return false;
  const of = field.language.speech.clause.links.has(items[at + 1]?.norm ?? '') ? 2 : 1;
  return at + of < field.unit.end && isNominal(items[at + of]) && showsClause(field, at + of, true);
}

/** "ainsi que", "so that": another word, unless the adverb goes with the verb right before it ("explique ainsi que"). */
function isOtherThat({ n, language }: Field, group: VerbGroup, that: number): boolean {
  const { notThat, adverbThat } = language.speech.clause;
  const before = n.items[that - 1]!.norm;
  return notThat.has(before) && !(that - 1 === group.end && adverbThat.has(before));
}

/** « ne pas perdre »: the infinitive with the negation before it. */
function withNegation({ n }: Field, from: number, infinitive: number): number {
  let at = infinitive;
  while (at > from && has(n.items[at - 1], TAG.negation)) at--;
  return at;
}

/** After "to": a verb's base form and no noun. */
const opensVerb = (item: Item | undefined) =>
  item !== undefined && (has(item, TAG.auxiliary) || (has(item, TAG.maybe) && !item.norm.endsWith('s')));

/** After a comma: the quotation it leads to, or the end of an aside between two commas; null where the clause ends. */
function afterComma(field: Field, comma: number): number | null {
  const { items } = field.n;
  const { end } = field.unit;
  if (isQuote(items[comma + 1]) && comma + 1 < end) return comma + 1;
  const next = items[comma + 1];
  if (!next || comma + 1 >= end) return null;
  if (has(next, TAG.that) && !(has(next, TAG.relative) && opensRelativeThat(field, comma + 1))) return comma + 1;
  // An aside closes with a comma before "that", "que" or a quotation, and has no finite verb of its own unless it is a "when" clause.
  let verbs = 0;
  const clause = has(next, TAG.subordinator) || has(next, TAG.relative);
  for (let i = comma + 1; i < end && i - comma < 30; i++) {
    if ((isVerb(items[i]) && ++verbs > (clause ? 1 : 0)) || (!clause && startsClause(items, i))) return null;
    if (isBreak(items[i]) || isColon(items[i])) return isColon(items[i]) ? i : null;
    if (
      isComma(items[i]) ||
      (has(items[i], TAG.that) && !has(items[i], TAG.relative | TAG.determiner) && i > comma + 1)
    ) {
      const at = isComma(items[i]) ? i + 1 : i;
      if (has(items[at], TAG.that) || isQuote(items[at])) return at;
    }
  }
  return null;
}

function opensQuestion(field: Field, group: VerbGroup, k: number): boolean {
  const { items } = field.n;
  const { questions, closeQuestions, questionPairs } = field.language.speech.clause;
  const word = items[k]!.norm;
  // "s'il": "si" before a pronoun, and no reflexive.
  if (questions.has(word)) return !word.endsWith("'") || has(items[k + 1], TAG.subject);
  if (closeQuestions.has(word)) return group.reading.verb.class === 'asking' || k === group.end;
  return questionPairs.get(word)?.has(items[k + 1]?.norm ?? '') === true;
}

/** An infinitive, its negation and pronouns before it ("ne pas avoir vu", "l'avoir vu"). */
function opensInfinitive(field: Field, from: number): boolean {
  const { items } = field.n;
  let k = from;
  while (k < field.unit.end && k - from < 5 && has(items[k], TAG.negation | TAG.clitic)) k++;
  const item = items[k];
  if (!item || k >= field.unit.end) return false;
  if (item.readings?.some((r) => r.form.mood === 'infinitive') && !has(item, TAG.finite)) return true;
  return (
    has(item, TAG.infinitive) ||
    (field.language.speech.inversion !== null && field.language.speech.clause.infinitives.has(item.norm))
  );
}

const opensHearer = (field: Field, k: number): boolean => {
  const item = field.n.items[k]!;
  return has(item, TAG.determiner | TAG.clitic) || isNominal(item);
};

/** The end of who is told; of "told Reuters explosives had been found" the name alone, and `from` where a verb comes after that. */
function hearerEnd(field: Field, from: number): number {
  const { items } = field.n;
  const end = joinedEnd(field, from);
  if (!isVerb(items[end])) return end;
  let named = from;
  while (items[from]!.name >= 0 && items[named]?.name === items[from]!.name) named++;
  return named < end && isNominal(items[named]) ? named : from;
}

/** The end of "reporters and officials at the scene": who is told. */
function joinedEnd(field: Field, from: number): number {
  const { items } = field.n;
  let end = coreEnd(field, from, field.language.speech.clause.hearerLinks);
  if (has(items[end], TAG.coordinator)) {
    const next = coreEnd(field, end + 1);
    if (next > end + 1 && !isVerb(items[next])) end = next;
  }
  return Math.max(end, from + 1);
}

/** The end of a prepositional phrase, with what its noun takes along; `from` itself where there is none. */
function prepositionalEnd(field: Field, from: number): number {
  const { items } = field.n;
  let k = from + 1;
  while (k < field.unit.end && has(items[k], TAG.preposition) && !has(items[k], TAG.determiner)) k++;
  if (has(items[k], TAG.subject | TAG.clitic) && !has(items[k], TAG.determiner)) return k + 1;
  if (isQuote(items[k])) return from;
  if (has(items[k], TAG.gerund) || items[k]?.readings?.some((r) => r.form.mood === 'gerund')) {
    // "en marge", "en réponse" are nouns; "en évoquant X" takes its own object along.
    k++;
  }
  const end = coreEnd(field, k);
  if (end === k && !has(items[from], TAG.adverb)) return isAside(items[k]) ? k + 1 : from;
  let after = end;
  // "sur la chaîne qui l'emploie" would go too far: one relative clause is not followed.
  if (
    has(items[after], TAG.coordinator) &&
    (has(items[after + 1], TAG.determiner | TAG.preposition) || isNominal(items[after + 1]))
  ) {
    let next = after + 1;
    if (has(items[next], TAG.preposition) && !has(items[next], TAG.determiner)) next++;
    const more = coreEnd(field, next);
    if (more > next && !isVerb(items[more])) after = more;
  }
  if (items[after]?.norm === '(') {
    const close = matchBracket(items, after, 1, from, field.unit.end);
    if (close > 0) after = close + 1;
  }
  return after;
}
