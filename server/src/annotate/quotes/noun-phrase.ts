import type { Language } from '../../languages';
import { TAG } from '../../languages/speech';
import {
  endsInside,
  has,
  isAside,
  isColon,
  isComma,
  isNominal,
  isQuote,
  isVerb,
  matchBracket,
  wordsIn,
} from './clause';
import type { Item, Narration, Unit } from './narration';

/** A noun phrase: a half-open range of items. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly kind: 'nominal' | 'pronoun' | 'relative';
}

/** Where a phrase is looked for. */
export interface Field {
  readonly n: Narration;
  readonly unit: Unit;
  readonly language: Language;
}

/** The longest noun phrase that is worth reading, in items. */
const REACH = 40;

/** The noun phrase that ends at or before `last`, asides and an apposition between commas taken along. */
export function phraseBefore(field: Field, last: number): Phrase | null {
  const { n, unit } = field;
  let k = last;
  while (
    k >= unit.first &&
    (isAside(n.items[k]) || leadsTime(n.items, k) || has(n.items[k], TAG.negation | TAG.clitic)) &&
    !isSubject(n.items[k])
  )
    k--;
  if (k < unit.first) return null;
  const item = n.items[k]!;
  if (isComma(item)) return beforeApposition(field, k);
  if (item.norm === ')' || item.norm === ']') {
    const open = matchBracket(n.items, k, -1, unit.first, k);
    if (open < 0) return null;
    const inner = phraseBefore(field, open - 1);
    return inner && { ...inner, end: k + 1 };
  }
  if (isSubject(item)) return { first: k, end: k + 1, kind: 'pronoun' };
  if (has(item, TAG.relative | TAG.that) && !has(item, TAG.determiner))
    return { first: k, end: k + 1, kind: 'relative' };
  if (isQuote(item) && wordsIn(n, item) > 5) return null;
  if (!isNominal(item) && !isQuote(item))
    return has(item, TAG.determiner) ? { first: k, end: k + 1, kind: 'pronoun' } : null;
  const first = startOf(field, k);
  return relativeClauseAround(field, first) ?? { first, end: k + 1, kind: 'nominal' };
}

/** "from Friday": the preposition before a time. */
const leadsTime = (items: readonly Item[], k: number) => has(items[k], TAG.preposition) && has(items[k + 1], TAG.time);

const isSubject = (item: Item | undefined) => has(item, TAG.subject);

/** Walks left from a phrase's last item to its first. */
function startOf(field: Field, last: number): number {
  const { items } = field.n;
  const { first } = field.unit;
  const words = field.language.speech.clause;
  let start = last;
  while (start > first && last - start < REACH) {
    const p = start - 1;
    const item = items[p]!;
    if (apposedName(field, p, start)) {
      // "Anne Lee la directrice": a name with what it is right after it, and no comma.
      start = p;
      while (start > first && items[start - 1]!.name === item.name) start--;
      break;
    }
    if (isNominal(item) && !splitsNames(items, p, start)) start = p;
    else if (isQuote(item) && namesSomething(field, p)) start = p;
    else if (
      has(item, TAG.adverb) &&
      p > first &&
      (has(items[p - 1], TAG.determiner) || isNominal(items[p - 1])) &&
      !has(items[start], TAG.determiner)
    )
      start = p;
    else if (has(item, TAG.that)) break;
    else if (has(item, TAG.determiner) && !has(item, TAG.preposition)) {
      start = p;
      if (!has(items[p - 1], TAG.link | TAG.determiner | TAG.coordinator) && !apposedName(field, p - 1, p)) break;
    } else if (has(item, TAG.link) && p > first && (isNominal(items[p - 1]) || /^[)\]]$/.test(items[p - 1]!.norm)))
      start = p;
    else if (has(item, TAG.determiner | TAG.link)) {
      // "du maire" at the head of its clause: the phrase begins after the preposition. "Des sources" is an article.
      if (has(item, TAG.determiner) && (p === first || isComma(items[p - 1]) || has(items[p - 1], TAG.coordinator)))
        start = p;
      break;
    } else if (words.joiners.has(item.norm) && p > first && joins(items, p, first)) start = p;
    else if (/^[)\]]$/.test(item.norm)) {
      const open = matchBracket(items, p, -1, first, p);
      if (open <= first) break;
      start = open;
    } else if (
      /^[-–/&.+]$/.test(item.norm) &&
      items[p - 1] &&
      isNominal(items[p - 1]) &&
      items[p - 1]!.end === item.start
    )
      start = p;
    else break;
  }
  return trimLead(items, start, last);
}

/** A title or a nickname inside a phrase (the film “Jaws”), and not the words that somebody said before it (“We will go,” Lee said). */
function namesSomething({ n, unit }: Field, at: number): boolean {
  const quote = n.items[at]!;
  if (wordsIn(n, quote) > 5) return false;
  const stop = endsInside(n, quote);
  return stop === '' || (/[!?]/.test(stop) && at > unit.first);
}

const apposedName = (field: Field, at: number, start: number): boolean => {
  const { n, unit, language } = field;
  const { items } = n;
  if (at < unit.first) return false;
  if (items[at]!.name < 0 || !language.speech.clause.headFirst || !has(items[start], TAG.determiner)) return false;
  let first = at;
  while (first > unit.first && items[first - 1]!.name === items[at]!.name) first--;
  return first === unit.first || isComma(items[first - 1]);
};

/** Leaves out what leads into a phrase and is no part of it. */
function trimLead(items: readonly Item[], start: number, last: number): number {
  let first = start;
  while (
    first < last &&
    (has(items[first], TAG.coordinator | TAG.adverb) ||
      (has(items[first], TAG.preposition) && !has(items[first], TAG.determiner)) ||
      /^[)\]]$/.test(items[first]!.norm))
  )
    first++;
  return first;
}

/** Two names with nothing between them are two phrases ("à l'AFP Jean Dupont"). */
const splitsNames = (items: readonly Item[], a: number, b: number) =>
  items[a]!.name >= 0 && items[b]!.name >= 0 && items[a]!.name !== items[b]!.name;

/** "and" joins two phrases where both sides are of a kind. */
function joins(items: readonly Item[], at: number, first: number): boolean {
  if (!isNominal(items[at - 1]) && items[at - 1]!.norm !== ')') return false;
  // Not after an object: "received the press and the minister said".
  for (let i = at - 1; i >= first && at - i < 12; i--) {
    if (isVerb(items[i]) || (has(items[i], TAG.past | TAG.participle) && isVerb(items[i - 1]))) return false;
    if (isComma(items[i]) || isColon(items[i])) break;
  }
  return true;
}

/** "the man who saw the bear said": the phrase before the verb is inside a relative clause, whose antecedent is the subject. */
function relativeClauseAround(field: Field, start: number): Phrase | null {
  const { items } = field.n;
  const before = items[start - 1];
  if (!before || start - 1 <= field.unit.first) return null;
  const { subjectRelatives } = field.language.speech.clause;
  const opens = subjectRelatives.has(before.norm) && has(items[start], TAG.maybe | TAG.past | TAG.participle);
  if (opens && isNominal(items[start - 2]))
    return { first: startOf(field, start - 2), end: start - 1, kind: 'nominal' };
  if (!isVerb(before) && !has(before, TAG.past | TAG.participle | TAG.maybe | TAG.preposition)) return null;
  for (let i = start - 1; i > field.unit.first && start - i < 14; i--) {
    const item = items[i]!;
    if (isComma(item) || isColon(item) || has(item, TAG.that & ~TAG.relative)) return null;
    if (subjectRelatives.has(item.norm)) {
      if (!isNominal(items[i - 1])) return null;
      const first = startOf(field, i - 1);
      return { first, end: i, kind: 'nominal' };
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
    if (isColon(item) || item.norm === ';' || isQuote(item)) break;
    if (isVerb(item)) {
      // A verb is let pass only as a relative clause's.
      const relative = relativeComma(field, i);
      if (relative < 0) break;
      i = relative;
    } else if (!isComma(item)) continue;
    const next = items[i + 1]!;
    const relative = opensRelative(field, items, i + 1);
    const before = items[i - 1]!;
    if (!isNominal(before) && before.norm !== ')') {
      if (relative) return null;
      continue;
    }
    const start = before.norm === ')' ? phraseBefore(field, i - 1)?.first : startOf(field, i - 1);
    if (start === undefined) continue;
    if (!relative && !opensPhrase(items, i + 1) && !has(next, TAG.coordinator | TAG.participle | TAG.past)) continue;
    // "In Paris, the minister, …": what a preposition leads in is no subject.
    if (has(items[start - 1], TAG.preposition) && start - 1 >= first) continue;
    chosen = { first: start, end: relative ? i : comma, kind: 'nominal' };
    if (relative && chosen.end - chosen.first > 1) break;
  }
  if (chosen) return chosen;
  const last = comma - 1;
  if (last < first || !isNominal(items[last])) return null;
  return { first: startOf(field, last), end: comma, kind: 'nominal' };
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
  has(items[i], TAG.determiner | TAG.link | TAG.preposition | TAG.disjunct) || isNominal(items[i]);

/** The noun phrase that follows a verb at `from`, adverbs, times and what is said to whom left out. */
export function phraseAfter(field: Field, from: number): Phrase | null {
  const { items } = field.n;
  let k = from;
  for (let guard = 0; guard < 12; guard++) {
    k = skipAsides(field, k);
    const item = items[k];
    if (!item || k >= field.unit.end || has(item, TAG.that)) return null;
    if (isSubject(item) && !has(item, TAG.determiner)) return { first: k, end: k + 1, kind: 'pronoun' };
    if (opensNominal(items, k)) {
      const end = endOf(field, k);
      return { first: k, end: withApposition(field, k, end), kind: 'nominal' };
    }
    if (has(item, TAG.preposition)) {
      const core = coreEnd(field, k + 1);
      if (core <= k + 1) return null;
      k = core;
      continue;
    }
    if (isComma(item) && k + 1 < field.unit.end && guard > 0) {
      k++;
      continue;
    }
    return null;
  }
  return null;
}

const opensNominal = (items: readonly Item[], k: number): boolean => {
  const item = items[k]!;
  if (has(item, TAG.determiner) && !has(item, TAG.preposition)) return true;
  return isNominal(item);
};

/** The first item at or after `k` that is no adverb, time or bracket. */
export function skipAsides(field: Field, from: number): number {
  const { items } = field.n;
  let k = from;
  while (k < field.unit.end) {
    const item = items[k]!;
    if (isAside(item) || has(item, TAG.negation)) k++;
    else if (has(item, TAG.determiner | TAG.preposition) && has(items[k + 1], TAG.time) && !isNominal(items[k + 1]))
      k += 2;
    else if (item.kind === 'number' && has(items[k + 1], TAG.time)) k += 2;
    else if (item.norm === '(') {
      const close = matchBracket(items, k, 1, field.unit.first, field.unit.end);
      if (close < 0) return k;
      k = close + 1;
    } else break;
  }
  return k;
}

/** The end of one noun phrase core: determiner, nouns, and "of" phrases. */
export function coreEnd(
  field: Field,
  from: number,
  links: ReadonlySet<string> = field.language.speech.clause.links,
  acrossNames = false,
): number {
  const { items } = field.n;
  let k = from;
  const end = Math.min(field.unit.end, from + REACH);
  while (k < end && has(items[k], TAG.determiner) && (!isSubject(items[k]) || isNominal(items[k + 1]))) k++;
  const noun = k;
  // "la même source", "the very same man".
  while (k > from && k < end && has(items[k], TAG.adverb) && isNominal(items[k + 1])) k++;
  for (; k < end; k++) {
    const item = items[k]!;
    if (isNominal(item)) {
      if (!acrossNames && k > noun && splitsNames(items, k - 1, k)) break;
      continue;
    }
    if (links.has(item.norm) && k > noun) {
      let next = k + 1;
      while (has(items[next], TAG.determiner)) next++;
      if (next < end && isNominal(items[next])) {
        k = next;
        continue;
      }
    }
    if (
      has(item, TAG.adverb) &&
      k > noun &&
      isNominal(items[k + 1]) &&
      !has(items[k], TAG.time) &&
      has(items[k + 1], TAG.participle | TAG.past)
    )
      continue;
    if (isQuote(item) && wordsIn(field.n, item) <= 3 && k > noun && isNominal(items[k + 1])) continue;
    if (item.norm === '(') {
      const close = matchBracket(items, k, 1, field.unit.first, end);
      if (close > 0 && close - k < 8) {
        k = close;
        continue;
      }
    }
    if (/^[-–/&.]$/.test(item.norm) && isNominal(items[k + 1]) && items[k + 1]!.start === item.end) continue;
    break;
  }
  return k;
}

/** The end of a subject that follows its verb, with what is joined to it by "and". */
function endOf(field: Field, from: number): number {
  const { items } = field.n;
  let end = coreEnd(field, from, field.language.speech.clause.subjectLinks);
  while (
    end < field.unit.end &&
    has(items[end], TAG.coordinator) &&
    opensNominal(items, end + 1) &&
    !isVerb(items[end + 1]) &&
    !items[end + 1]!.readings
  ) {
    const next = coreEnd(field, end + 1);
    if (next <= end + 1 || isVerb(items[next]) || has(items[next], TAG.past)) break;
    end = next;
  }
  return end;
}

/** ", head of the union,": goes with the name or role before it where it holds no verb. */
function withApposition(field: Field, first: number, end: number): number {
  const { items } = field.n;
  if (!isComma(items[end]) || end + 1 >= field.unit.end) return end;
  if (!opensNominal(items, end + 1) || has(items[end + 1], TAG.subject | TAG.gerund)) return end;
  let k = end + 1;
  for (; k < field.unit.end && k - end < 25; k++) {
    const item = items[k]!;
    if (isVerb(item) || has(item, TAG.relative | TAG.gerund | TAG.that) || isColon(item) || isQuote(item)) break;
    if (isComma(item) || item.kind === 'mark') break;
  }
  const stop = items[k];
  const named = (a: number, b: number) => items.slice(a, b).some((item) => item.name >= 0);
  const closes =
    k >= field.unit.end ||
    isComma(stop) ||
    (stop !== undefined && stop.kind === 'mark' && (!isColon(stop) || named(end + 1, k)));
  if (!closes || !(named(first, end) || named(end + 1, k))) return end;
  return k > end + 1 ? k : end;
}
