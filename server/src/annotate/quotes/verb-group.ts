import { FRAME, TAG, type VerbReading } from '../../languages/speech';
import { closesQuote, has, isAside, isComma, openingComma } from './clause';
import { type Field, isInverted } from './noun-phrase';
import { unlistedVerb } from './unlisted-verb';
import { fitsEnglish, fitsFrench, isJudged } from './verb-fits';

/** A reporting verb with its auxiliaries, in one sentence of narration. */
export interface VerbGroup {
  /** Items: the first auxiliary or the verb itself; after the verb and the words that belong to it. */
  readonly first: number;
  readonly end: number;
  /** The verb itself. */
  readonly head: number;
  readonly reading: VerbReading;
  readonly mood: 'finite' | 'gerund' | 'infinitive' | 'participle';
  readonly passive: boolean;
  /** The item of a subject pronoun between or after the verb's parts ("a-t-il dit", "dit-elle"). */
  readonly inverted: number | null;
}

/** The reporting verbs of one sentence, in order. */
export function verbGroups(field: Field): readonly VerbGroup[] {
  const { n, unit } = field;
  const groups: VerbGroup[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    const readings = n.items[i]!.readings ?? unlistedVerb(field, i);
    if (!readings) continue;
    const group = groupAt(field, i, readings);
    if (!group) continue;
    groups.push(group);
    i = Math.max(i, group.end - 1);
  }
  return groups;
}

function groupAt(field: Field, head: number, readings: readonly VerbReading[]): VerbGroup | null {
  const { items } = field.n;
  const french = field.language.speech.inversion !== null;
  const aux = auxiliaryBefore(field, head);
  const auxWord = aux.at === null ? '' : items[aux.at]!.norm;
  let best: { reading: VerbReading; end: number; inverted: number | null } | null = null;
  for (const reading of readings) {
    const { form, verb } = reading;
    const allowed = french
      ? fitsFrench(field, head, reading, auxWord, aux.reflexive)
      : fitsEnglish(field, head, reading, auxWord);
    if (!allowed) continue;
    const tail = matchTail(field, head + 1, verb.tail);
    if (tail === null) continue;
    // The reading that takes most words wins: "faire savoir" over "savoir"; then the finite one.
    const longer = best === null || verb.tail.length > best.reading.verb.tail.length;
    const better =
      best !== null &&
      verb.tail.length === best.reading.verb.tail.length &&
      form.mood === 'finite' &&
      best.reading.form.mood !== 'finite';
    if (longer || better) best = { reading, end: tail.end, inverted: tail.inverted };
  }
  if (!best) return null;
  const { reading } = best;
  const participle = reading.form.mood === 'participle';
  const passive =
    (participle && aux.at !== null && aux.be && !aux.reflexive) ||
    sharesPassive(field, head, reading) ||
    (aux.at === null && isJudged(field, head));
  const first = aux.at ?? head;
  return {
    first: reading.form.mood === 'gerund' ? first : first - leadingClitics(field, first),
    end: best.end,
    head,
    reading,
    mood: participle || (aux.at !== null && reading.form.mood === 'infinitive') ? 'finite' : reading.form.mood,
    passive,
    inverted: best.inverted ?? aux.inverted,
  };
}

/**
 * An infinitive with the finite verb that governs it, as one group: « a tenu à préciser », « n’a cessé de répéter », « s’est-elle
 * contentée de répondre ». Null where none does.
 */
export function governedGroup(field: Field, group: VerbGroup): VerbGroup | null {
  const { items } = field.n;
  const { semiAuxiliaries, reflexives } = field.language.speech.clause;
  if (group.mood !== 'infinitive') return null;
  let head = group.first - 1;
  while (
    head > field.unit.first &&
    (has(items[head], TAG.adverb | TAG.clitic | TAG.preposition | TAG.negation) || isInverted(field, head))
  )
    head--;
  if (head < field.unit.first || !semiAuxiliaries.has(items[head]!.norm)) return null;
  const { at, inverted } = auxiliaryBefore(field, head);
  const after = isInverted(field, head + 1) ? head + 1 : null;
  let first = at ?? head;
  first -= leadingClitics(field, first);
  if (first > field.unit.first && reflexives.has(items[first - 1]!.norm)) first--;
  return { ...group, first, mood: 'finite', inverted: group.inverted ?? inverted ?? after };
}

/** "was arrested and told that": a second passive, under the auxiliary of the first. Only one who may be told can be. */
function sharesPassive(field: Field, head: number, { form, verb }: VerbReading): boolean {
  const { items } = field.n;
  if (form.tense !== 'past' || (verb.frames & FRAME.hearer) === 0 || !has(items[head - 1], TAG.coordinator))
    return false;
  for (let i = head - 2; i >= field.unit.first && head - i < 8; i--) {
    if (has(items[i], TAG.subject | TAG.relative | TAG.that) || isComma(items[i])) return false;
    if (field.language.speech.clause.be.has(items[i]!.norm)) return true;
  }
  return false;
}

interface Auxiliary {
  readonly at: number | null;
  /** The one nearest to the verb is a form of "be". */
  readonly be: boolean;
  readonly reflexive: boolean;
  readonly inverted: number | null;
}

/** The auxiliary that a participle at `head` goes with, over adverbs, negations and an inverted pronoun. */
function auxiliaryBefore(field: Field, head: number): Auxiliary {
  const { items } = field.n;
  let inverted: number | null = null;
  let first: number | null = null;
  for (let i = head - 1, left = 6; i >= field.unit.first && left > 0; i--, left--) {
    const aside = isComma(items[i]) ? openingComma(items, i, field.unit.first) : null;
    if (aside !== null) {
      // « a, quant à lui, estimé », « a, elle, parlé ».
      if (!has(items[aside - 1], TAG.auxiliary)) break;
      i = aside - 1;
    }
    const item = items[i]!;
    if (has(item, TAG.auxiliary) || isSecondAuxiliary(field, i)) {
      first = i;
      // "has been told", "a été accusé": further auxiliaries before.
      while (
        i - 1 >= field.unit.first &&
        (has(items[i - 1], TAG.auxiliary) || (isAside(items[i - 1]) && has(items[i - 2], TAG.auxiliary)))
      )
        i--;
      const be = field.language.speech.clause.be.has(items[first]!.norm);
      return { at: i, be, reflexive: be && reflexiveBefore(field, i), inverted };
    }
    if (isInverted(field, i)) inverted = i;
    // « a lui défendu »: as opposed to somebody else.
    else if (
      (field.language.speech.clause.inserted.has(item.norm) || has(item, TAG.disjunct)) &&
      has(items[i - 1], TAG.auxiliary)
    )
      continue;
    else if (!isAside(item) && !has(item, TAG.negation) && !has(item, TAG.adverb)) break;
  }
  return { at: null, be: false, reflexive: reflexiveBefore(field, head), inverted: null };
}

/** "a été": a form of "be" that by itself may be another word (the summer). */
const isSecondAuxiliary = ({ n, unit, language }: Field, i: number) =>
  i > unit.first && language.speech.clause.be.has(n.items[i]!.norm) && has(n.items[i - 1], TAG.auxiliary);

/** « s'exclame », « s'en amuse ». */
function reflexiveBefore(field: Field, i: number): boolean {
  const { items } = field.n;
  const { reflexives } = field.language.speech.clause;
  if (reflexives.has(items[i - 1]?.norm ?? '')) return true;
  return has(items[i - 1], TAG.clitic) && !has(items[i - 1], TAG.subject) && reflexives.has(items[i - 2]?.norm ?? '');
}

/** Reads the words that must follow a verb's form, adverbs and an inverted pronoun between them. */
function matchTail(
  field: Field,
  from: number,
  tail: readonly string[],
): { end: number; inverted: number | null } | null {
  const { items } = field.n;
  let k = from;
  let inverted: number | null = null;
  const pronoun = () => {
    const tie = items[k]?.norm === field.language.speech.inversion?.link ? 1 : 0;
    if (!isInverted(field, k + tie)) return;
    inverted = k + tie;
    k = inverted + 1;
  };
  pronoun();
  for (const word of tail) {
    while (k < field.unit.end && (isAside(items[k]) || has(items[k], TAG.negation)) && items[k]!.norm !== word) k++;
    if (k >= field.unit.end || items[k]!.norm !== word) return null;
    k++;
  }
  return { end: k, inverted };
}

/** Object pronouns and "ne" before the verb belong to it. "nous" and "vous" are such before a verb of another person. */
function leadingClitics(field: Field, first: number): number {
  const { items } = field.n;
  let count = 0;
  const before = items[first - 1];
  if (has(before, TAG.clitic) && has(before, TAG.subject) && first - 1 > field.unit.first) {
    const { oblique } = field.language.speech.clause;
    const ending = oblique.get(before!.norm);
    if (ending && !ending.test(items[first]!.norm)) return 1 + leadingClitics(field, first - 1);
  }
  while (first - count - 1 >= field.unit.first) {
    const item = items[first - count - 1]!;
    // "one of them said": the pronoun belongs to what comes before it.
    if (has(item, TAG.disjunct) && has(items[first - count - 2], TAG.preposition)) break;
    if (
      has(item, TAG.clitic | TAG.negation) &&
      !(has(item, TAG.subject) && count === 0 && !has(items[first - 2], TAG.subject)) &&
      !has(item, TAG.determiner)
    )
      count++;
    else if (
      has(item, TAG.clitic) &&
      has(item, TAG.determiner) &&
      (has(items[first - count], TAG.auxiliary) || admitsClitic(field, first - count - 2))
    )
      count++;
    else break;
  }
  return count;
}

/** Before "le", "la", "les": what makes an object pronoun of it and no article. */
const admitsClitic = (field: Field, at: number): boolean => {
  const item = field.n.items[at];
  return (
    closesQuote(field.n.items, at) ||
    has(item, TAG.subject | TAG.relative | TAG.that) ||
    field.language.speech.clause.comparisons.has(item?.norm ?? '')
  );
};

export const takes = (group: VerbGroup, frame: number): boolean => (group.reading.verb.frames & frame) !== 0;
export { FRAME };
