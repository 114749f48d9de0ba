import { FRAME, TAG, type VerbReading } from '../../languages/speech';
import { has, isAside, isColon, isComma, isNominal, isQuote, isVerb } from './clause';
import type { Item } from './narration';
import type { Field } from './noun-phrase';

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
    const readings = n.items[i]!.readings;
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
  const participle = reading.form.mood === 'participle' && aux.at !== null;
  const passive = participle && aux.be && !aux.reflexive;
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
  for (let i = head - 1; i >= field.unit.first && head - i <= 6; i--) {
    const item = items[i]!;
    if (has(item, TAG.auxiliary)) {
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
    if (has(item, TAG.subject) && /^[-\u2010\u2011]/.test(field.n.text[item.start] ?? '')) inverted = i;
    else if (!isAside(item) && !has(item, TAG.negation) && !has(item, TAG.adverb)) break;
  }
  return { at: null, be: false, reflexive: reflexiveBefore(field, head), inverted: null };
}

const reflexiveBefore = (field: Field, i: number) =>
  field.language.speech.clause.reflexives.has(field.n.items[i - 1]?.norm ?? '');

function fitsFrench(field: Field, i: number, { form, verb }: VerbReading, aux: string, reflexive: boolean): boolean {
  const { items } = field.n;
  const words = field.language.speech.clause;
  if (verb.reflexive !== reflexive) return false;
  const before = items[i - 1];
  if (form.mood === 'participle') return aux !== '';
  if (form.mood === 'gerund') return !has(before, TAG.determiner);
  if (form.mood === 'infinitive') return !has(before, TAG.determiner) || words.articlePronouns.has(before!.norm);
  if (words.be.has(aux)) return false;
  if (form.person !== 3 && !has(before, TAG.subject | TAG.clitic | TAG.negation)) return false;
  if (form.person !== 3 && form.tense === 'subjunctive') return false;
  if (has(before, TAG.preposition) && before!.norm !== 'y' && before!.norm !== 'en') return false;
  if (has(before, TAG.determiner)) {
    // "le juge": a noun, unless the article is a pronoun ("il le juge", "qui le dit").
    if (!has(before, TAG.clitic)) return words.standIns.has(before!.norm);
    return has(items[i - 2], TAG.subject | TAG.relative | TAG.negation | TAG.clitic) || items[i - 2]?.norm === 'comme';
  }
  // A bare stem after a noun phrase may be a noun ("conseil", "demande"): the phrase must be able to end there.
  return true;
}

function fitsEnglish(field: Field, i: number, { form }: VerbReading, aux: string): boolean {
  const { items } = field.n;
  const item = items[i]!;
  const before = skipAdverbsBack(field, i - 1);
  const left = before >= field.unit.first ? items[before]! : undefined;
  const words = field.language.speech.clause;
  if (form.mood === 'gerund')
    return (
      !has(left, TAG.determiner) &&
      !left?.readings?.length &&
      (!has(left, TAG.preposition) || words.gerundLeads.has(left!.norm))
    );
  if (form.mood === 'infinitive') return left !== undefined && words.modals.has(left.norm);
  if (form.mood === 'participle') return aux !== '' && !words.modals.has(aux);
  if (aux !== '' && form.tense === 'past') return false;
  // "Said the mayor: …"; "Asked whether she would run, she said no" is a participle.
  if (!left)
    return form.tense === 'past' && has(item, TAG.finite) && !has(items[i + 1], TAG.question | TAG.preposition);
  // "the minister's claim": a noun.
  if (form.tense !== 'past' && left.norm.startsWith("'")) return false;
  if (has(left, TAG.determiner) && !has(left, TAG.subject)) {
    return !words.nounForms.has(item.norm) && words.standIns.has(left.norm);
  }
  if (has(left, TAG.preposition) && !has(left, TAG.adverb)) return false;
  // "not mentioned on the site": a participle.
  if (form.tense === 'past') {
    if (has(items[i - 1], TAG.negation)) return false;
    return left.kind !== 'mark' || /^[,)—–-]$/.test(left.norm);
  }
  if (has(left, TAG.subject | TAG.relative)) return !words.expletives.has(left.norm);
  if (isQuote(left) || left.norm === ')') return true;
  // "reports", "claim": after another noun the number must agree.
  const number = numberOf(field, before);
  if (
    form.person === 3 &&
    words.nounForms.has(item.norm) &&
    !isProper(field, before) &&
    !isComma(left) &&
    !reportsAtOnce(items[i + 1]) &&
    !closesQuotation(field, i)
  )
    return false;
  if (has(left, TAG.coordinator)) return followsVerb(field, before - 1) && reportsAtOnce(items[i + 1]);
  if (form.person === 3) return isComma(left) || (isNominal(left) && (isProper(field, before) || number.singular));
  return isNominal(left) ? number.plural : isComma(left) && numberOf(field, before - 1).plural;
}

/** "…and says that": the clause before "and" has a finite verb, and no infinitive that this one would go on with. */
function followsVerb(field: Field, from: number): boolean {
  const { items } = field.n;
  for (let i = from; i > field.unit.first && from - i < 30; i--) {
    if (field.language.speech.clause.modals.has(items[i - 1]!.norm) && !has(items[i], TAG.determiner)) return false;
    if (isVerb(items[i]) || has(items[i], TAG.past)) return true;
  }
  return false;
}

/** A name, or a capital inside the sentence. */
const isProper = (field: Field, at: number): boolean =>
  field.n.items[at]!.name >= 0 || (at > field.unit.first && /^\p{Lu}/u.test(field.n.text[field.n.items[at]!.start]!));

/** What makes a verb of a form that is as often a noun: a clause, a quotation or a colon right after it. */
const reportsAtOnce = (item: Item | undefined) =>
  has(item, TAG.that | TAG.subject | TAG.question | TAG.determiner) ||
  isQuote(item) ||
  isColon(item) ||
  (item !== undefined && item.name >= 0);

/** The last word of a reporting clause after a quotation: "…”, the mayor claims." */
function closesQuotation(field: Field, at: number): boolean {
  const { items } = field.n;
  if (at + 1 < field.unit.end && items[at + 1]!.kind !== 'mark') return false;
  for (let i = at - 1; i >= field.unit.first && at - i < 8; i--) if (isQuote(items[i])) return true;
  return false;
}

/**
 * Which verbs a subject that ends at an item may take: the last noun may only be a complement of the one that counts ("members of
 * the group say", "the head of the unions says").
 */
function numberOf(field: Field, at: number): { readonly singular: boolean; readonly plural: boolean } {
  const { items } = field.n;
  let singular = !isPlural(field, at);
  let plural = !singular;
  for (let i = at - 1; i > field.unit.first && at - i < 14; i--) {
    if (has(items[i], TAG.link) && isNominal(items[i - 1])) {
      if (isPlural(field, i - 1)) plural = true;
      else singular = true;
    } else if (!isNominal(items[i]) && !has(items[i], TAG.determiner)) break;
  }
  return { singular, plural };
}

/** A noun that takes a plural verb, as far as its form tells, or two names joined. */
const isPlural = (field: Field, at: number): boolean => {
  const { items } = field.n;
  const { first } = field.unit;
  const { plurals } = field.language.speech.clause;
  const word = items[at]?.norm ?? '';
  if ((/[^siu]s$/.test(word) || plurals.has(word)) && items[at]!.name < 0) return true;
  for (let i = at - 1; i >= first && at - i < 6; i--) {
    if (has(items[i], TAG.coordinator)) return true;
    if (!isNominal(items[i]) && !has(items[i], TAG.determiner)) return false;
  }
  return false;
};

function skipAdverbsBack(field: Field, from: number): number {
  let i = from;
  const { items } = field.n;
  while (i >= field.unit.first && (isAside(items[i]) || has(items[i], TAG.negation))) {
    // "from Friday": the preposition goes with the time.
    i -= has(items[i], TAG.time) && has(items[i - 1], TAG.preposition) ? 2 : 1;
  }
  return i;
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
    const item = items[k];
    if (
      item &&
      k < field.unit.end &&
      has(item, TAG.subject) &&
      /^[-\u2010\u2011]/.test(field.n.text[item.start] ?? '')
    ) {
      inverted = k;
      k++;
    }
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
    if (
      has(item, TAG.clitic | TAG.negation) &&
      !(has(item, TAG.subject) && count === 0 && !has(items[first - 2], TAG.subject)) &&
      !has(item, TAG.determiner)
    )
      count++;
    else if (has(item, TAG.clitic) && has(item, TAG.determiner) && admitsClitic(field, first - count - 2)) count++;
    else break;
  }
  return count;
}

/** Before "le", "la", "les": what makes an object pronoun of it and no article. */
const admitsClitic = (field: Field, at: number): boolean => {
  const item = field.n.items[at];
  return (
    has(item, TAG.subject | TAG.relative | TAG.that) || field.language.speech.clause.comparisons.has(item?.norm ?? '')
  );
};

export const takes = (group: VerbGroup, frame: number): boolean => (group.reading.verb.frames & frame) !== 0;
export { FRAME };
