import { TAG } from '../../languages/speech';
import { endsInside, has, isColon, isComma, isNominal, isQuote, isVerb, matchBracket, wordsIn } from './clause';
import type { Item } from './narration';
import { type Field, isPart, postnominalAt, REACH, splitsNames } from './noun-phrase';

/** Walks left from a phrase's last item to its first. */
export function startOf(field: Field, last: number): number {
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
    else if (isNominal(items[p - 1]) && p > first && postnominalAt(field, p) > 0) start = p;
    else if (has(item, TAG.that)) break;
    else if (has(item, TAG.determiner) && !has(item, TAG.preposition)) {
      start = p;
      if (!has(items[p - 1], TAG.link | TAG.determiner | TAG.coordinator) && !apposedName(field, p - 1, p)) break;
    } else if (
      has(item, TAG.link) &&
      p > first &&
      (isNominal(items[p - 1]) || /^[)\]]$/.test(items[p - 1]!.norm) || isPart(field, p - 1))
    )
      start = p;
    else if (has(item, TAG.determiner | TAG.link)) {
      // "du maire" at the head of its clause: the phrase begins after the preposition. "Des sources" is an article.
      const opens = p === first || isComma(items[p - 1]) || has(items[p - 1], TAG.coordinator);
      if (has(item, TAG.determiner) && opens) start = p;
      // « Des élus et des habitants ».
      if (start === p && p > first && words.joiners.has(items[p - 1]!.norm) && joins(items, p - 1, first)) continue;
      break;
    } else if (words.joiners.has(item.norm) && p > first && joins(items, p, first)) start = p;
    // "one 2019 paper": a year of the noun's.
    else if (item.kind === 'number' && has(item, TAG.time) && has(items[p - 1], TAG.determiner)) start = p;
    else if (/^\p{Sc}$/u.test(item.norm) && items[start]!.kind === 'number') start = p;
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

/** The ending of "today's". */
const isEnclitic = (item: Item | undefined) => item !== undefined && /^'s?$/.test(item.norm);

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
    !isEnclitic(items[first + 1]) &&
    (has(items[first], TAG.coordinator | TAG.adverb) ||
      (has(items[first], TAG.preposition) && !has(items[first], TAG.determiner)) ||
      /^[)\]]$/.test(items[first]!.norm))
  )
    first++;
  return first;
}

/** "and" joins two phrases where both sides are of a kind. */
function joins(items: readonly Item[], at: number, first: number): boolean {
  if (at <= first || (!isNominal(items[at - 1]) && items[at - 1]!.norm !== ')')) return false;
  // Not after an object: "received the press and the minister said".
  for (let i = at - 1; i >= first && at - i < 12; i--) {
    if (isVerb(items[i]) || (has(items[i], TAG.past | TAG.participle) && isVerb(items[i - 1]))) return false;
    if (isComma(items[i]) || isColon(items[i])) break;
  }
  return true;
}
