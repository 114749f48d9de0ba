import { TAG } from '../../languages/speech';
import { has, isColon, isComma, isNominal, isQuote, isSubject, isVerb } from './clause';
import type { Item } from './narration';
import { coreEnd, type Field, type Phrase, passesOn, skipAsides } from './noun-phrase';
import { speakerLikeness } from './speaker-likeness';
import { isTitled } from './title';

/**
 * The noun phrase that follows a verb at `from`, adverbs, times and what is said to whom left out. A phrase with "a" or "some" must
 * be of people, or of `anybody` where only a subject can follow.
 */
export function phraseAfter(field: Field, from: number, anybody = false): Phrase | null {
  const { items } = field.n;
  let k = from;
  for (let guard = 0; guard < 12; guard++) {
    k = skipAsides(field, k);
    const item = items[k];
    if (!item || k >= field.unit.end || has(item, TAG.that)) return null;
    const manner = afterManner(field, k);
    if (manner !== null) {
      k = manner;
      continue;
    }
    if (isSubject(item) && !has(item, TAG.determiner)) return { first: k, end: k + 1, kind: 'pronoun' };
    if (opensNominal(items, k)) {
      // "said one, Ann Lee": a determiner by itself is a pronoun.
      const end = Math.max(endOf(field, k), k + 1);
      return { first: k, end: withApposition(field, k, overComplement(field, end)), kind: 'nominal' };
    }
    // « … », ont affirmé des témoins: an article, where those are people.
    if (isIndefinite(field, k)) {
      const people: Phrase = { first: k, end: endOf(field, k), kind: 'nominal' };
      if (people.end > k + 1 && (anybody || headLikeness(field, k, people.end) === 3))
        return { ...people, end: withApposition(field, k, people.end) };
    }
    if (has(item, TAG.preposition)) {
      // « confie au « Monde » la ministre »
      if (isQuote(items[k + 1]) && isTitled(field, items[k + 1]!)) {
        k += 2;
        continue;
      }
      // « dit d'elle Anne Lee »
      if (has(items[k + 1], TAG.disjunct) && !has(items[k + 1], TAG.determiner)) {
        k += 2;
        continue;
      }
      // « lors d'une conférence »
      const first = has(items[k + 1], TAG.preposition) ? k + 2 : k + 1;
      const core = coreEnd(field, first);
      if (core <= first) return null;
      k = nameWithin(field, first, core) ?? core;
      continue;
    }
    if (!isComma(item) || k + 1 >= field.unit.end) return null;
    const aside = guard > 0 ? k + 1 : afterAside(field, k);
    if (aside === null) return null;
    k = aside;
  }
  return null;
}

/** « …, glisse dans un sourire Anne Lee »: the name that a noun which no person has by itself cannot be a title of. */
function nameWithin(field: Field, from: number, end: number): number | null {
  const { items } = field.n;
  // "The northern Ontario city": where the noun comes last, a name before it is part of the phrase.
  if (!field.language.speech.clause.headFirst) return null;
  for (let i = from + 1; i < end; i++) {
    const named = items[i]!.name;
    if (named < 0 || items[i - 1]!.name === named) continue;
    const ofTitle = has(items[i - 1], TAG.link | TAG.preposition | TAG.determiner) || isTitle(field, from, i);
    return ofTitle ? null : i;
  }
  return null;
}

/** « la ministre » before a name; « les députés » are several, and « une conférence de presse » is no person. */
function isTitle(field: Field, first: number, end: number): boolean {
  if (field.language.reference.determiners.get(field.n.items[first]!.norm)?.number === 'plural') return false;
  return headLikeness(field, first, end) >= 2;
}

/** How likely a phrase is to speak, by its first noun where that is its head. */
function headLikeness(field: Field, first: number, end: number): number {
  let last = first;
  if (field.language.speech.clause.headFirst) while (last < end - 1 && !isNominal(field.n.items[last])) last++;
  else last = end - 1;
  return speakerLikeness(field, { first, end: last + 1, kind: 'nominal' });
}

/** Items that an aside between commas may hold. */
const LONGEST_ASIDE = 10;

/** « …, précise, soulagé, le maire »: past the comma that closes what the comma at `k` opens; null where nothing does. */
function afterAside(field: Field, k: number): number | null {
  const { items } = field.n;
  for (let i = k + 1; i < Math.min(field.unit.end, k + LONGEST_ASIDE); i++) {
    if (isComma(items[i])) return i > k + 1 && i + 1 < field.unit.end ? i + 1 : null;
    if (items[i]!.kind === 'mark' || isQuote(items[i]) || isVerb(items[i])) return null;
    // « …, confie, dans L'Équipe, le maire »: a name that a preposition leads in is no subject.
    if (items[i]!.name >= 0 && !has(items[k + 1], TAG.preposition)) return null;
  }
  return null;
}

/** « …, dit en souriant le maire », « en regardant sa montre le maire »: past how it was said. */
function afterManner(field: Field, k: number): number | null {
  const { items } = field.n;
  const { gerundLeads } = field.language.speech.clause;
  if (!gerundLeads.has(items[k]!.norm)) return null;
  let at = k + 1;
  while (gerundLeads.has(items[at]?.norm ?? '')) at++;
  if (!has(items[at], TAG.gerund)) return null;
  const after = skipAsides(field, at + 1);
  if (after >= field.unit.end || !opensNominal(items, after)) return after;
  const object = endOf(field, after);
  return object < field.unit.end && opensNominal(items, object) ? object : after;
}

const opensNominal = (items: readonly Item[], k: number): boolean => {
  const item = items[k]!;
  if (has(item, TAG.determiner) && !has(item, TAG.preposition)) return true;
  return isNominal(item);
};

/** « des témoins »: an article, though a preposition is written the same. */
const isIndefinite = ({ n, language }: Field, at: number): boolean =>
  language.reference.determiners.get(n.items[at]!.norm)?.definite === false;

/** The end of a subject that follows its verb, with what is joined to it by "and". */
function endOf(field: Field, from: number): number {
  const { items } = field.n;
  let end = coreEnd(field, from, field.language.speech.clause.subjectLinks);
  while (
    end < field.unit.end &&
    has(items[end], TAG.coordinator) &&
    (opensNominal(items, end + 1) || isIndefinite(field, end + 1)) &&
    !isVerb(items[end + 1]) &&
    !items[end + 1]!.readings
  ) {
    const next = coreEnd(field, end + 1);
    if (next <= end + 1 || isVerb(items[next]) || has(items[next], TAG.past)) break;
    end = next;
  }
  return end;
}

/** « l'adjointe [aux affaires scolaires], Nadia Ferhat »: past a complement between a noun and the name after its comma. */
function overComplement(field: Field, end: number): number {
  const { items } = field.n;
  if (!has(items[end], TAG.preposition)) return end;
  const core = coreEnd(field, end + 1);
  return core > end + 1 && isComma(items[core]) && (items[core + 1]?.name ?? -1) >= 0 ? core : end;
}

/** « …, la voix cassée », "…, her fist raised": how somebody looks or sounds; « la voix des salariés » is somebody. */
function showsBearing({ n: { items }, language }: Field, from: number): boolean {
  const { bearing, links } = language.speech.clause;
  const noun = has(items[from], TAG.determiner) ? from + 1 : from;
  return (
    bearing.has(items[noun]?.norm ?? '') && !links.has(items[noun + 1]?.norm ?? '') && !has(items[noun + 1], TAG.link)
  );
}

/** ", head of the union,": goes with the name or role before it where it holds no verb. */
function withApposition(field: Field, first: number, end: number): number {
  const { items } = field.n;
  if (!isComma(items[end]) || end + 1 >= field.unit.end || passesOn(field, end + 1)) return end;
  if (!opensNominal(items, end + 1) || has(items[end + 1], TAG.subject | TAG.gerund) || showsBearing(field, end + 1))
    return end;
  let k = end + 1;
  for (; k < field.unit.end && k - end < 25; k++) {
    const item = items[k]!;
    if (isVerb(item) || has(item, TAG.relative | TAG.gerund | TAG.that) || isColon(item) || isQuote(item)) break;
    if (isComma(item) || item.kind === 'mark') break;
    // « raconte Anne Lee, la direction arrive du siège »: her words go on.
    if (has(item, TAG.maybe) && k > end + 2 && isNominal(items[k - 1]) && has(items[k + 1], TAG.preposition))
      return end;
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
