import { FRAME, TAG } from '../../languages/speech';
import { has, isColon, isComma, isNominal, isQuote, isVerb, showsFinite } from './clause';
import type { Item } from './narration';
import { coreEnd, type Field, skipAsides } from './noun-phrase';
import { takes, type VerbGroup } from './verb-group';

/** The end of what may follow a reporting verb that closes its sentence: whom it was said to, where and when. */
export function adjunctsEnd(field: Field, group: VerbGroup): number {
  const { items } = field.n;
  let k = skipAsides(field, group.end);
  if (takes(group, FRAME.hearer)) {
    const told = has(items[k], TAG.disjunct | TAG.clitic) && !has(items[k], TAG.determiner) ? k + 1 : coreEnd(field, k);
    k = skipAsides(field, Math.max(k, told));
  }
  for (let guard = 0; guard < 6 && has(items[k], TAG.preposition) && k < field.unit.end; guard++) {
    const end = coreEnd(field, k + 1, undefined, true);
    if (end <= k + 1) break;
    k = skipAsides(field, end);
  }
  return k;
}

/** The item after the adverbs, times and prepositional phrases that may end a reporting clause. */
export function skipToEnd(field: Field, from: number): number {
  const { items } = field.n;
  let k = skipAsides(field, from);
  for (let guard = 0; guard < 40 && k < field.unit.end; guard++) {
    const item = items[k]!;
    if (item.kind === 'mark' || isQuote(item) || isVerb(item)) break;
    if (has(item, TAG.that | TAG.subject | TAG.relative | TAG.subordinator) && !has(item, TAG.preposition)) break;
    k++;
  }
  return k;
}

export const holdsClause = (field: Field, from: number, to: number): boolean => {
  const { items } = field.n;
  for (let i = from; i < to; i++) {
    if (isVerb(items[i]) || has(items[i], TAG.past | TAG.maybe) || followsSubject(items, i)) return true;
    if (items[i]!.readings?.some((r) => r.form.mood === 'finite' && r.form.person !== 1)) return true;
  }
  return false;
};

/** « nous voulons »: right after a pronoun that is a subject and no determiner. */
const followsSubject = (items: readonly Item[], i: number): boolean =>
  has(items[i - 1], TAG.subject) && !has(items[i - 1], TAG.determiner | TAG.preposition) && isNominal(items[i]);

/** Where the clause that ends at `end` begins: at its sentence, or after a colon or a semicolon. */
export function clauseStart(field: Field, end: number): number {
  const { items } = field.n;
  let first = field.unit.first;
  for (let i = end - 1; i > first; i--) {
    if (isColon(items[i]) || items[i]!.norm === ';') {
      first = i + 1;
      break;
    }
  }
  while (first < end && items[first]!.kind === 'mark') first++;
  return first;
}

/** "hours after the vote", "a day before": when it was. */
export function opensTime(field: Field, from: number): boolean {
  const { items } = field.n;
  for (let i = from; i < Math.min(field.unit.end, from + 4) && !isVerb(items[i]); i++)
    if (i > from && has(items[i], TAG.subordinator)) return true;
  return false;
}

/** A noun phrase with no verb before it is its sentence's subject. */
export function opensSubject(field: Field, first: number): boolean {
  for (let i = field.unit.first + 1; i < first; i++) if (showsFinite(field.n.items, i)) return false;
  return true;
}

/** Where a clause that stands inside a subject ends: before the verb that is left over once each clause has its own. */
export function subordinateEnd(field: Field, from: number, verbs = 1): number {
  const { items } = field.n;
  const { end } = field.unit;
  let open = verbs;
  let comma: number | null = null;
  for (let i = verbEnd(field, from); i < end; i++) {
    const item = items[i];
    // « pour les analyser »: no clause of its own.
    const purpose = has(item, TAG.preposition) && [1, 2].some((k) => has(items[i + k], TAG.infinitive));
    if (has(item, TAG.relative | TAG.that | TAG.subordinator | TAG.question) && !has(item, TAG.determiner) && !purpose)
      open++;
    else if (isVerb(item) || has(item, TAG.past) || showsFinite(items, i) || isNegated(items, i)) {
      // « À ceux qui demandent s'il a des regrets, il répond »: what comes after the comma is no part of it.
      if (open === 0) return trimTail(field, from, comma ?? i);
      open--;
      i = verbEnd(field, i) - 1;
    } else if (isComma(item) && open === 0) {
      if (opensVerb(items, i + 1)) return i;
      comma = i;
    }
  }
  return trimTail(field, from, end);
}

/** The end of what begins at an item; "has not been seen" is one verb. */
function verbEnd({ n: { items }, unit }: Field, from: number): number {
  let i = from;
  while (i + 1 < unit.end && has(items[i], TAG.auxiliary | TAG.negation | TAG.adverb) && isVerbal(items[i + 1])) i++;
  return i + 1;
}

/** « , coûtera », « , s'inquiète »: a finite verb, after the pronoun that it may have before it. */
const opensVerb = (items: readonly Item[], i: number): boolean => {
  const at = has(items[i], TAG.clitic) ? i + 1 : i;
  return items[at] !== undefined && showsFinite(items, at) && !isNominal(items[at + 1]);
};

/** "ne change pas": between the halves of a negation stands a verb. */
const isNegated = (items: readonly Item[], i: number) =>
  has(items[i - 1], TAG.negation) && has(items[i + 1], TAG.negation);

const isVerbal = (item: Item | undefined) =>
  isVerb(item) || has(item, TAG.past | TAG.participle | TAG.maybe | TAG.adverb | TAG.negation);

/** Leaves the final stop and what hangs before it out of the reported words. */
export function trimTail(field: Field, from: number, end: number): number {
  const { items } = field.n;
  let last = end;
  while (last > from && items[last - 1]!.kind === 'mark' && /^(?:\.+|[,;:!?…—–-])$/.test(items[last - 1]!.norm)) last--;
  return last;
}
