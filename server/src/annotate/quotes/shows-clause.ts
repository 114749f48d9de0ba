import { TAG } from '../../languages/speech';
import { has, isAside, isBreak, isColon, isComma, isNominal, isQuote, isVerb } from './clause';
import type { Item } from './narration';
import { closingDash, type Field } from './noun-phrase';

/** "to": a preposition that a verb's base form may follow. */
export const isTo = (field: Field, item: Item) =>
  has(item, TAG.preposition) && field.language.speech.clause.modals.has(item.norm);

/** Whether an English clause without "that" begins at an item: a subject and, before anything ends it, a finite verb. */
export function showsClause(field: Field, from: number, freely: boolean): boolean {
  const { items } = field.n;
  const first = items[from]!;
  const end = Math.min(field.unit.end, from + 32);
  const words = field.language.speech.clause;
  const { questions, modals } = words;
  if (isTo(field, first) || has(first, TAG.relative) || questions.has(first.norm)) return false;
  if (has(first, TAG.question) && !has(first, TAG.subordinator)) return freely;
  // "did not say anything in court, although he has talked": what is said, and no clause about it.
  if (words.things.has(first.norm)) {
    let next = from + 1;
    while (isAside(items[next])) next++;
    if (!isVerb(items[next]) && !has(items[next], TAG.past | TAG.maybe)) return false;
  }
  if (has(first, TAG.subject) && !has(first, TAG.determiner)) {
    // "heard it, then was told": the pronoun is all that was heard.
    if (isComma(items[from + 1]) && !isParenthesis(items, from + 1, end)) return false;
    const nominative = freely && words.personal.has(first.norm) && !has(first, TAG.clitic | TAG.disjunct);
    return verbFollows(field, from + 1, 4) || (nominative && isNominal(items[from + 1]));
  }
  if (has(first, TAG.subordinator | TAG.preposition) && !has(first, TAG.determiner)) {
    return freely && clauseAfterComma(field, from, freely);
  }
  // "further action will follow".
  if (has(first, TAG.adverb) && isNominal(items[from + 1])) return showsClause(field, from + 1, freely);
  if (!has(first, TAG.determiner) && !isNominal(first) && !has(first, TAG.gerund)) return false;
  if (has(first, TAG.gerund) && !freely) return false;
  // "Nobody claimed responsibility, the attack …": a bare noun before a comma is the verb's object.
  if (first.kind === 'word' && first.name < 0 && isComma(items[from + 1])) return false;
  let commas = 0;
  let relative = false;
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!;
    if (has(item, TAG.relative | TAG.that) && !(has(item, TAG.determiner) && !has(item, TAG.relative))) {
      if (!freely) return false;
      relative = true;
      continue;
    }
    if (relative && (isVerb(item) || has(item, TAG.past))) {
      // The verb of "which was built in June", and what goes with it.
      while (i + 1 < end && (isVerb(items[i + 1]) || has(items[i + 1], TAG.past | TAG.adverb))) i++;
      relative = false;
      continue;
    }
    // "repeated a call she had made": what was called for.
    if (!freely && has(item, TAG.subject) && !has(item, TAG.determiner) && isNominal(items[i - 1])) return false;
    if (isVerb(item) && !isInfinitive(field, i)) return true;
    if (!freely && has(item, TAG.question) && !has(item, TAG.subordinator)) return false;
    // "declared an emergency after officials ordered": the verb to come is another clause's.
    if (!freely && has(item, TAG.subordinator) && !has(item, TAG.determiner | TAG.link)) return false;
    if (has(item, TAG.past)) {
      const after = items[i + 1];
      const placed =
        isNominal(items[i - 1]) ||
        has(items[i - 1], TAG.adverb | TAG.time) ||
        (freely && commas === 2 && isComma(items[i - 1]));
      if (placed && (freely ? !field.language.speech.clause.agents.has(after?.norm ?? '') : opensObject(after)))
        return true;
    } else if (has(item, TAG.maybe) || (item.readings && item.kind === 'word')) {
      const plural = /[^s]s$/.test(item.norm);
      const after = items[i + 1];
      if (
        isNominal(items[i - 1]) &&
        !modals.has(items[i - 2]!.norm) &&
        // "300 lives": what is counted.
        (plural
          ? items[i - 1]!.kind !== 'number' && !/[^s]s$/.test(items[i - 1]!.norm)
          : /s$|people$/.test(items[i - 1]!.norm))
      ) {
        // "disclosed specific details about": a bare adjective is no subject of a singular verb.
        const bare = plural && !has(first, TAG.determiner) && items[i - 1]!.name < 0;
        if (freely || (!bare && has(after, TAG.determiner | TAG.that | TAG.preposition | TAG.adverb))) return true;
      }
    }
    // "a date – 2030, say – is set".
    const close = closingDash(field, i, true);
    if (close > 0) {
      // "the study – unread until then – bends the figures".
      let next = close + 1;
      while (has(items[next], TAG.adverb)) next++;
      if (freely && next < end && isVerbOfOne(items[next]!)) return true;
      i = close;
      continue;
    }
    // "further action “will follow”": the verb is among the words in marks.
    if (isQuote(item) && isNominal(items[i - 1]) && opensWithVerb(field, item, TAG.finite | TAG.auxiliary)) return true;
    if (isBreak(item) || isColon(item)) return false;
    // "a way to do that and has proposed": a second verb of the narrator's.
    if (has(item, TAG.coordinator) && (isVerb(items[i + 1]) || takesObject(items, i + 1))) return false;
    if (isComma(item) && (!freely || (!isLight(field, i) && ++commas > 2))) return false;
    if (has(item, TAG.subject) && !has(item, TAG.determiner) && freely && !relative && verbFollows(field, i + 1, 4))
      return true;
  }
  return false;
}

/** "he, after all, was late": a comma that opens what another one closes, with no verb between them. */
function isParenthesis(items: readonly Item[], comma: number, end: number): boolean {
  for (let i = comma + 1; i < end; i++) {
    if (isComma(items[i])) return true;
    if (isVerb(items[i]) || items[i]!.kind === 'mark') return false;
  }
  return false;
}

/** The first of the words in marks, but for a negation and pronouns, is an infinitive. */
export function opensWithInfinitive({ n, language }: Field, quote: number): boolean {
  const { start, end } = n.items[quote]!.pair!.content;
  for (const [word] of n.text.slice(start, end).matchAll(/\p{Ll}+['’]?/gu)) {
    const norm = word.replace('’', "'");
    const tag = language.speech.tags(norm);
    if (tag & (TAG.negation | TAG.clitic)) continue;
    return (tag & TAG.infinitive) !== 0 || language.speech.clause.infinitives.has(norm);
  }
  return false;
}

/** The first of the words in marks, but for a negation and object pronouns (« n'a pas vu »), is a verb of a kind, or one that reports. */
export function opensWithVerb({ n, language }: Field, quote: Item, verbs: number): boolean {
  const { start, end } = quote.pair!.content;
  const { readings, tags } = language.speech;
  let rest = n.text.slice(start, end).replace(/’/g, "'");
  for (let guard = 0; guard < 4; guard++) {
    const [word] = /^[\p{Ll}']+/u.exec(rest) ?? [''];
    const reports = readings(word)?.some(({ form }) => form.mood === 'finite' && form.person === 3);
    if (reports || tags(word) & verbs) return true;
    const [lead] = /^\p{Ll}+(?:'|\s+)/u.exec(rest) ?? [''];
    const tag = tags(lead.trimEnd());
    if (!(tag & (TAG.negation | TAG.clitic)) || tag & TAG.determiner) return false;
    rest = rest.slice(lead.length);
  }
  return false;
}

/** A comma that only a relative clause, or a name of a list, comes after: "the man, held in Goa, who ran", "A, B, writer C and D". */
function isLight({ n: { items }, unit }: Field, comma: number): boolean {
  let i = comma + 1;
  if (has(items[i], TAG.relative)) return true;
  while (i < unit.end && isNominal(items[i])) i++;
  return items[i - 1]!.name >= 0 && (isComma(items[i]) || has(items[i], TAG.coordinator));
}

/** "to have", "being": an auxiliary that makes no clause; « tents have since been sent » has one that does. */
function isInfinitive({ n, language }: Field, i: number): boolean {
  const { infinitives, numbers } = language.speech.clause;
  const item = n.items[i];
  if (!has(item, TAG.auxiliary) || !infinitives.has(item!.norm) || has(n.items[i - 1], TAG.auxiliary)) return false;
  return !(isNominal(n.items[i - 1]) && [...numbers.values()].includes(item!.norm));
}

/** After a noun and what sets an aside apart from it: a verb in the singular, as far as its ending tells. */
const isVerbOfOne = (item: Item) => has(item, TAG.past | TAG.maybe) || (isNominal(item) && /[^s]s$/.test(item.norm));

/** "claimed 300 lives and caused a wave": a verb in the past, by what comes after it. */
const takesObject = (items: readonly Item[], i: number) =>
  has(items[i], TAG.past) && (has(items[i + 1], TAG.determiner) || items[i + 1]?.kind === 'number');

/** What follows a verb in the past and no participle after its noun ("exceeded 10%", not "published in June"). */
const opensObject = (item: Item | undefined) =>
  has(item, TAG.determiner) || item?.kind === 'number' || isQuote(item) || (isNominal(item) && !has(item, TAG.past));

/** "said if the deal fails, the firm will close", "said in June, the firm had closed": a clause after what leads into it. */
function clauseAfterComma(field: Field, from: number, freely: boolean): boolean {
  const { items } = field.n;
  // "said in court, “we lost”": with no verb before the comma, that is where it was said.
  let verb = false;
  for (let i = from + 1; i < Math.min(field.unit.end, from + 24); i++) {
    if (isVerb(items[i]) || has(items[i], TAG.past)) verb = true;
    if (isComma(items[i]))
      return i + 1 < field.unit.end && (isQuote(items[i + 1]) ? verb : showsClause(field, i + 1, freely));
    if (isBreak(items[i]) || isColon(items[i]) || isQuote(items[i]) || isThat(items[i])) return false;
  }
  return false;
}

const isThat = (item: Item | undefined) => has(item, TAG.that);

function verbFollows(field: Field, from: number, reach: number): boolean {
  const { items } = field.n;
  for (let i = from; i < Math.min(field.unit.end, from + reach); i++) {
    if (has(items[i], TAG.preposition) && i === from) return false;
    if (isQuote(items[i])) return opensWithVerb(field, items[i]!, TAG.finite | TAG.auxiliary | TAG.past);
    if (isVerb(items[i]) || has(items[i], TAG.past | TAG.maybe) || items[i]!.readings) return true;
    if (isBreak(items[i]) || isColon(items[i])) return false;
  }
  return false;
}
