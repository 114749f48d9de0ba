import type { Language } from '../../languages';
import { TAG } from '../../languages/speech';
import { has, isAside, isNominal, isQuote, isSubject, isVerb, matchBracket, wordsIn } from './clause';
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
export const REACH = 40;

/** Two names with nothing between them are two phrases ("à l'AFP Jean Dupont"). */
export const splitsNames = (items: readonly Item[], a: number, b: number) =>
  items[a]!.name >= 0 && items[b]!.name >= 0 && items[a]!.name !== items[b]!.name;

/** A subject pronoun that a hyphen ties to the verb before it: « peut-elle », « a-t-il ». */
export function isInverted({ n, unit }: Field, i: number): boolean {
  const item = n.items[i];
  return i < unit.end && has(item, TAG.subject) && /^[-\u2010\u2011]/.test(n.text[item!.start] ?? '');
}

/** The first item at or after `k` that is no adverb, time or bracket. */
export function skipAsides(field: Field, from: number): number {
  const { items } = field.n;
  const { links } = field.language.speech.clause;
  let k = from;
  while (k < field.unit.end) {
    const item = items[k]!;
    // "five years of talks": what lasted so long.
    const measures = links.has(items[k + 2]?.norm ?? '') && has(items[k + 1], TAG.time);
    if (isAside(item) || has(item, TAG.negation)) k++;
    else if (
      !measures &&
      has(item, TAG.determiner | TAG.preposition) &&
      has(items[k + 1], TAG.time) &&
      !isNominal(items[k + 1])
    )
      k += 2;
    else if (!measures && item.kind === 'number' && has(items[k + 1], TAG.time)) k += 2;
    // « les 3 et 4 mai »
    else if (has(item, TAG.coordinator) && has(items[k - 1], TAG.time) && has(items[k + 1], TAG.time)) k++;
    else if (item.norm === '(') {
      const close = matchBracket(items, k, 1, field.unit.first, field.unit.end);
      if (close < 0) return k;
      k = close + 1;
    } else if (isDash(item)) {
      const close = closingDash(field, k);
      if (close < 0) return k;
      k = close + 1;
    } else break;
  }
  return k;
}

/** Words that stand between two dashes, at most. */
export const LONGEST_ASIDE = 16;

const isDash = (item: Item | undefined) => item?.kind === 'mark' && /^[—–]$/.test(item.norm);

/** The dash that closes an aside, one without a verb of its own unless it is `verbal`; -1 where there is none. */
export function closingDash(field: Field, open: number, verbal = false): number {
  const { items } = field.n;
  if (!isDash(items[open])) return -1;
  const end = Math.min(field.unit.end, open + LONGEST_ASIDE);
  for (let i = open + 1; i < end; i++) {
    if ((!verbal && isVerb(items[i])) || isQuote(items[i])) return -1;
    if (items[i]!.kind === 'mark' && items[i]!.norm === items[open]!.norm) return i > open + 1 ? i : -1;
  }
  return -1;
}

/** "l'AFP citant…", "le Monde cité par…": where another source begins. */
export const passesOn = ({ n, language }: Field, k: number): boolean => {
  const { relaying, clause } = language.speech;
  const word = n.items[k]!.norm;
  return relaying.citing.has(word) || (relaying.cited.has(word) && clause.agents.has(n.items[k + 1]?.norm ?? ''));
};

/** "one of them", "several of the victims", « l'un d'eux »: a count that stands for its own noun. */
export const isPart = ({ n, language }: Field, k: number): boolean =>
  has(n.items[k], TAG.determiner) &&
  !has(n.items[k], TAG.preposition) &&
  language.speech.clause.links.has(n.items[k + 1]?.norm ?? '');

/** "la même source", "the very same man": an adverb between a determiner and its noun. */
const opensSame = (items: readonly Item[], k: number): boolean =>
  has(items[k + 1], TAG.adverb) && (isNominal(items[k + 2]) || opensSame(items, k + 1));

/** How many items after a noun's stand for an adjective (« le chef [par intérim] »): 0 for none. */
export function postnominalAt({ n, unit, language }: Field, at: number): number {
  const forms = language.speech.clause.postnominals.get(n.items[at]?.norm ?? '');
  const form = forms?.find(
    (words) => at + words.length <= unit.end && words.every((w, i) => n.items[at + i]!.norm === w),
  );
  return form?.length ?? 0;
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
  while (
    k < end &&
    has(items[k], TAG.determiner) &&
    (!isSubject(items[k]) || isNominal(items[k + 1]) || isPart(field, k) || opensSame(items, k))
  )
    k++;
  const noun = k > from && isPart(field, k - 1) ? k - 1 : k;
  while (k > from && k < end && opensSame(items, k - 1)) k++;
  for (; k < end; k++) {
    const item = items[k]!;
    // « sur Guadeloupe la 1ère »: all that one name holds.
    if (k > noun && item.name >= 0 && item.name === items[k - 1]!.name) continue;
    // « explique en préface celui qui a signé »
    if (k > noun && has(item, TAG.disjunct) && has(items[k + 1], TAG.relative)) break;
    if (isNominal(item)) {
      if (k > noun && passesOn(field, k)) break;
      if (!acrossNames && k > noun && splitsNames(items, k - 1, k)) break;
      continue;
    }
    const postnominal = k > noun ? postnominalAt(field, k) : 0;
    if (postnominal > 0) {
      k += postnominal - 1;
      continue;
    }
    // « son père en quittant la salle »: how, and not whose.
    const manner = field.language.speech.clause.gerundLeads.has(item.norm) && has(items[k + 1], TAG.gerund);
    if (links.has(item.norm) && k > noun && !manner) {
      let next = k + 1;
      while (has(items[next], TAG.determiner) || (k === noun + 1 && has(items[next], TAG.preposition))) next++;
      // « le témoignage de ce dernier ».
      if (next - 1 > k && field.language.speech.clause.latter.has(items[next]?.norm ?? '')) {
        k = next;
        continue;
      }
      if (next < end && (isNominal(items[next]) || (k === noun + 1 && has(items[next], TAG.disjunct)))) {
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
    // "the seafarers' union".
    if (item.norm === "'" && k > noun && items[k - 1]!.end === item.start && isNominal(items[k + 1])) continue;
    if (/^[-–/&.]$/.test(item.norm) && isNominal(items[k + 1]) && items[k + 1]!.start === item.end) continue;
    break;
  }
  return k;
}
