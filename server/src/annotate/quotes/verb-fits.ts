import { TAG, type VerbReading } from '../../languages/speech';
import { closesQuote, has, isAside, isColon, isComma, isNominal, isQuote, isSubject, isVerb } from './clause';
import type { Item } from './narration';
import type { Field } from './noun-phrase';

/** Items between an auxiliary and the second of its participles, at most. */
const LONGEST_PREDICATE = 24;

export function fitsFrench(
  field: Field,
  i: number,
  { form, verb }: VerbReading,
  aux: string,
  reflexive: boolean,
): boolean {
  const { items } = field.n;
  const words = field.language.speech.clause;
  if (verb.reflexive !== reflexive || (verb.clitic && !followsClitic(field, i, verb.clitic))) return false;
  const before = items[i - 1];
  if (form.mood === 'participle') return aux !== '' || sharesAuxiliary(field, i) || isJudged(field, i);
  if (form.mood === 'gerund') {
    const isAdverb = words.adverbForms.has(items[i]!.norm) && !has(items[i + 1], TAG.that);
    return !has(before, TAG.determiner) && !isAdverb;
  }
  if (form.mood === 'infinitive') return !has(before, TAG.determiner) || words.articlePronouns.has(before!.norm);
  if (words.be.has(aux)) return false;
  if (form.person !== 3 && !has(before, TAG.subject | TAG.clitic | TAG.negation)) return false;
  if (form.person !== 3 && form.tense === 'subjunctive') return false;
  if (has(before, TAG.preposition) && before!.norm !== 'y' && before!.norm !== 'en') return false;
  if (has(before, TAG.determiner)) {
    // "le juge": a noun, unless the article is a pronoun ("il le juge", "qui le dit").
    if (!has(before, TAG.clitic)) return words.standIns.has(before!.norm);
    return (
      has(items[i - 2], TAG.subject | TAG.relative | TAG.negation | TAG.clitic) ||
      words.comparisons.has(items[i - 2]?.norm ?? '') ||
      closesQuote(items, i - 2)
    );
  }
  // A bare stem after a noun phrase may be a noun ("conseil", "demande"): the phrase must be able to end there.
  return true;
}

/** « y voit », « y a vu », « n'y voir que ». */
const followsClitic = ({ n }: Field, head: number, clitic: string): boolean =>
  n.items[has(n.items[head - 1], TAG.auxiliary) ? head - 2 : head - 1]?.norm === clitic;

/** « une loi jugée « absurde » par », "a law, described as “cruel” by": a participle whose agent comes after the words. */
export function isJudged({ n, unit, language }: Field, head: number): boolean {
  const { items } = n;
  const { agents, comparisons } = language.speech.clause;
  const isParticiple = has(items[head], TAG.participle | TAG.past) || items[head]!.readings?.some(isPast);
  if (has(items[head - 1], TAG.subject) || !isParticiple) return false;
  // "the bill, described by planners as “mad”": the agent may come first.
  const agent =
    isComma(items[head - 1]) && agents.has(items[head + 1]?.norm ?? '') && !has(items[head + 2], TAG.gerund);
  if (agent) return true;
  const isLink = has(items[head + 1], TAG.preposition) || comparisons.has(items[head + 1]?.norm ?? '');
  const at = isLink ? head + 2 : head + 1;
  return at + 1 < unit.end && isQuote(items[at]) && agents.has(items[at + 1]!.norm);
}

const isPast = ({ form }: VerbReading): boolean => form.mood === 'participle' || form.tense === 'past';

/** « a fait le point et annoncé que »: a second participle of the auxiliary before it, right before what it reports. */
function sharesAuxiliary({ n, unit, language }: Field, i: number): boolean {
  const { items } = n;
  const after = isAside(items[i + 1]) ? items[i + 2] : items[i + 1];
  const told = has(after, TAG.that) || isQuote(after) || isColon(after) || leadsToQuote(items, i + 1);
  if (!has(items[i - 1], TAG.coordinator) || !told) return false;
  for (let k = i - 2; k >= unit.first && i - k < LONGEST_PREDICATE; k--) {
    if (has(items[k], TAG.relative | TAG.that | TAG.subordinator)) return false;
    if (has(items[k], TAG.auxiliary)) return !language.speech.clause.be.has(items[k]!.norm);
  }
  return false;
}

/** « dénoncé des coupes « aveugles » »: words in marks in the object that follows. */
function leadsToQuote(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (isQuote(items[i])) return true;
    if (!(isNominal(items[i]) || has(items[i], TAG.determiner | TAG.preposition))) return false;
  }
  return false;
}

export function fitsEnglish(field: Field, i: number, { form, verb }: VerbReading, aux: string): boolean {
  const { items } = field.n;
  // "a public hearing".
  if (form.mood === 'gerund' && field.language.speech.hearing?.verb === verb.lemma) return false;
  const item = items[i]!;
  const before = skipAdverbsBack(field, i - 1);
  const left = before >= field.unit.first ? items[before]! : undefined;
  const words = field.language.speech.clause;
  if (form.mood === 'gerund')
    return (
      !has(left, TAG.determiner) &&
      !left?.norm.startsWith("'") &&
      (!left?.readings?.length || words.witnessed.has(left.norm)) &&
      (!has(left, TAG.preposition) || words.gerundLeads.has(left!.norm))
    );
  if (form.mood === 'infinitive') return left !== undefined && words.modals.has(left.norm);
  if (form.mood === 'participle') return aux !== '' && !words.modals.has(aux);
  if (aux !== '' && form.tense === 'past') return false;
  // "Said the mayor: …"; "Asked whether she would run, she said no" is a participle.
  if (!left && isJudged(field, i)) return form.tense === 'past';
  if (!left)
    return form.tense === 'past' && has(item, TAG.finite) && !has(items[i + 1], TAG.question | TAG.preposition);
  // "the minister's claim": a noun; "the bank's guaranteed income": of the noun to come.
  if (left.norm.startsWith("'") && (form.tense !== 'past' || isNominal(items[i + 1]))) return false;
  if (has(left, TAG.determiner) && !has(left, TAG.subject)) {
    return !words.nounForms.has(item.norm) && words.standIns.has(left.norm);
  }
  if (has(left, TAG.preposition) && !has(left, TAG.adverb)) return false;
  // "not mentioned on the site", "when asked by the judge": a participle.
  if (form.tense === 'past') {
    if (has(left, TAG.subordinator) && words.agents.has(items[i + 1]?.norm ?? '')) return false;
    if (has(items[i - 1], TAG.negation)) return false;
    // "were being kept informed".
    if (has(left, TAG.past | TAG.participle) && has(items[before - 1], TAG.auxiliary)) return false;
    return left.kind !== 'mark' || /^[,)—–-]$/.test(left.norm);
  }
  if (has(left, TAG.subject | TAG.relative))
    return !words.expletives.has(left.norm) && (form.person === 3 || !isOneOf(field, before));
  // "described as “serious” claims that".
  if (isQuote(left))
    return !saysSoonAfter(field, i) && !(words.nounForms.has(item.norm) && has(items[i + 1], TAG.that));
  if (left.norm === ')') return true;
  if (words.nounForms.has(item.norm) && isActedOn(field, before)) return false;
  // "but urged caution".
  if (has(left, TAG.past) && has(items[before - 1], TAG.coordinator | TAG.subject)) return false;
  // "reports", "claim": after another noun the number must agree.
  const number = numberOf(field, before);
  if (
    form.person === 3 &&
    words.nounForms.has(item.norm) &&
    !isProper(field, before) &&
    !isComma(left) &&
    !reportsAtOnce(items[i + 1]) &&
    !closesQuotation(field, i) &&
    !closesSentence(field, i)
  )
    return false;
  if (has(left, TAG.coordinator)) return followsVerb(field, before - 1) && reportsAtOnce(items[i + 1]);
  if (form.person === 3) return isComma(left) || (isNominal(left) && (isProper(field, before) || number.singular));
  if (!isNominal(left)) return isComma(left) && numberOf(field, before - 1).plural;
  // "the council say it is late"; "the union claim that it is late" is a claim.
  const several = words.collectives.has(left.norm) && !field.language.speech.nouns.heads.has(item.norm);
  return number.plural || (several && reportsAtOnce(items[i + 1]));
}

/** "One estimate suggests", "she": what takes a verb in the singular. */
const isOneOf = ({ n, language }: Field, at: number): boolean => {
  const { norm } = n.items[at]!;
  return language.numbers.one.words.has(norm) || language.reference.pronouns.get(norm)?.number === 'singular';
};

/** "raised fears that", "rejected the latest union claims that": what was raised, rejected, with the words that describe it. */
function isActedOn(field: Field, last: number): boolean {
  const { items } = field.n;
  const { speech } = field.language;
  let verb = last;
  while (verb > field.unit.first && !has(items[verb], TAG.past | TAG.participle)) {
    if (!isNominal(items[verb]) && !has(items[verb], TAG.adverb | TAG.determiner)) return false;
    verb--;
  }
  const acts = isNominal(items[verb - 1]) || isSubject(items[verb - 1]) || has(items[verb - 1], TAG.adverb);
  // "a firm called Acme claims that".
  return verb > field.unit.first && acts && !speech.naming.before.has(items[verb]!.norm);
}

/** "“…,” state fire chief Ann Lee said": a noun, since the verb is yet to come. */
function saysSoonAfter({ n, unit }: Field, at: number): boolean {
  for (let i = at + 1; i < Math.min(unit.end, at + 8) && n.items[i]!.kind === 'word'; i++)
    if (has(n.items[i], TAG.finite) && n.items[i]!.readings) return true;
  return false;
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

/** "…, the paper estimates.": the last word of a sentence, and only its subject between it and a comma. */
function closesSentence(field: Field, at: number): boolean {
  const { items } = field.n;
  if (at + 1 < field.unit.end && items[at + 1]!.norm !== '.') return false;
  let first = at - 1;
  while (first > field.unit.first && isNominal(items[first])) first--;
  return first < at - 1 && has(items[first], TAG.determiner) && isComma(items[first - 1]);
}

/**
 * Which verbs a subject that ends at an item may take: the last noun may only be a complement of the one that counts ("members of
 * the group say", "the head of the unions says", "players like Lee say").
 */
function numberOf(field: Field, at: number): { readonly singular: boolean; readonly plural: boolean } {
  const { items } = field.n;
  const { exemplifiers } = field.language.speech.clause;
  let singular = !isPlural(field, at);
  let plural = !singular;
  for (let i = at - 1; i > field.unit.first && at - i < 14; i--) {
    const leads = has(items[i], TAG.link) || exemplifiers.has(items[i]!.norm);
    if (leads && isNominal(items[i - 1])) {
      if (isPlural(field, i - 1)) plural = true;
      else singular = true;
    } else if (has(items[i], TAG.determiner) ? opensPhrase(items, i) : !isNominal(items[i])) break;
  }
  return { singular, plural };
}

/** "Bells and lights turn the crowd into a show": what stands before an article that nothing ties to it is another phrase. */
const opensPhrase = (items: readonly Item[], article: number): boolean =>
  !has(items[article - 1], TAG.coordinator | TAG.determiner | TAG.link);

/** A noun that takes a plural verb, as far as its form tells, or two names joined. */
const isPlural = (field: Field, at: number): boolean => {
  const { items } = field.n;
  const { first } = field.unit;
  const { plurals } = field.language.speech.clause;
  const word = items[at]?.norm ?? '';
  // "A driver police say was drunk": whoever is several is another than the one before.
  const several = field.language.speech.people.has(word) && (word.endsWith('s') || plurals.has(word));
  if (!several && isOne(field, at)) return false;
  // "City police say": a name's last word, too.
  const common = items[at]!.name < 0 || (several && /^\p{Ll}/u.test(field.n.text[items[at]!.start]!));
  if ((/[^siu]s$/.test(word) || plurals.has(word)) && common) return true;
  for (let i = at - 1; i >= first && at - i < 6; i--) {
    if (has(items[i], TAG.coordinator)) return true;
    if (!isNominal(items[i]) && !has(items[i], TAG.determiner)) return false;
    if (has(items[i], TAG.determiner) && opensPhrase(items, i)) return false;
  }
  return false;
};

/** "a social media": after an article of one thing. "A dozen people" are several. */
function isOne({ n, unit, language }: Field, at: number): boolean {
  let i = at;
  while (i > unit.first && isNominal(n.items[i])) i--;
  const { hundreds, scales, collectives } = language.numbers;
  const counts = [hundreds, scales, collectives].some((table) => table.has(n.items[i + 1]?.norm ?? ''));
  return i < at && !counts && language.reference.determiners.get(n.items[i]!.norm)?.number === 'singular';
}

function skipAdverbsBack(field: Field, from: number): number {
  let i = from;
  const { items } = field.n;
  while (i >= field.unit.first && (isAside(items[i]) || has(items[i], TAG.negation))) {
    // "from Friday": the preposition goes with the time.
    i -= has(items[i], TAG.time) && has(items[i - 1], TAG.preposition) ? 2 : 1;
  }
  return i;
}
