import { FRAME, TAG } from '../../languages/speech';
import { isApposed } from './apposed';
import {
  endsInside,
  has,
  holdsNegation,
  isAside,
  isColon,
  isComma,
  isNominal,
  isQuote,
  isVerb,
  opensLow,
  showsFiniteIn,
  wordsIn,
} from './clause';
import { adjunctsEnd, clauseStart, holdsClause, skipToEnd } from './clause-bounds';
import { frameAfter } from './frames';
import { hearsaySource } from './hearsay';
import { type Found, type Reach, TELLING, takeBack, takeForward } from './incise-words';
import type { Field, Phrase } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import type { Reading } from './reading';
import { holdsQuotedVerb, isFronted, looksLikeClause } from './reported-clause';
import { isTo } from './shows-clause';
import { onlyHears, speakerLikeness } from './speaker-likeness';
import { governedGroup, takes, type VerbGroup } from './verb-group';

/** A reporting clause after, or within, what it reports: « … », a dit X; “…,” said X; …, police said. */
export function readIncise(reading: Reading, found: VerbGroup, index: number): boolean {
  const group = governedGroup(reading.field, found) ?? found;
  if (group.mood !== 'finite' || group.passive || !takes(group, FRAME.quote | FRAME.that | FRAME.bare)) return false;
  return readInverted(reading, group, index, group !== found) || readUninverted(reading, group, index);
}

/** Looks back from the first item of a reporting clause; `joined` lets "and" stand before it, as it may before a subject. */
function reachBack(field: Field, first: number, joined: boolean): Reach | null {
  const { items } = field.n;
  let at = first - 1;
  while (
    at > field.unit.first &&
    (isAside(items[at]) || (joined && has(items[at], TAG.coordinator))) &&
    !isComma(items[at])
  )
    at--;
  if (at < field.unit.first) return null;
  if (isDash(items[at]?.norm) && isQuote(items[at - 1])) return { kind: 'quote', end: at };
  if (isQuote(items[at])) return { kind: 'quote', end: at + 1 };
  if (!isComma(items[at])) return null;
  if (isQuote(items[at - 1]) && at - 1 >= field.unit.first) return { kind: 'quote', end: at };
  return at === first - 1 ? { kind: 'clause', end: at } : null;
}

const isDash = (mark: string | undefined) => mark !== undefined && /^[-–—]$/.test(mark);

/** « …, comme le dit le maire », after a clause that reports nothing itself. */
const mayComment = ({ groups, field }: Reading, group: VerbGroup, end: number): boolean =>
  TELLING.has(group.reading.verb.class) &&
  !groups.some(({ mood, head }) => mood === 'finite' && head < end && head >= clauseStart(field, end));

function readInverted(reading: Reading, group: VerbGroup, index: number, governed: boolean): boolean {
  const { field } = reading;
  const { items } = field.n;
  // « …, comme le souligne le rapport »
  const compares = field.language.speech.clause.comparisons.has(items[group.first - 1]?.norm ?? '');
  const back = reachBack(field, compares ? group.first - 1 : group.first, false);
  // "pourrait trouver le film long": an infinitive has its object after it, where nothing in marks stands before.
  if (!back || (back.kind === 'clause' && (governed || (compares && !mayComment(reading, group, back.end)))))
    return false;
  if (back.kind === 'quote' && isApposed(field, back.end - 1)) return false;
  // « Le plan, dont il dit qu'il est « mort », prévoit des départs »: a verb that words in marks do not go with.
  if (back.kind === 'quote' && !takes(group, FRAME.quote) && isComma(items[group.first - 1])) return false;
  const found = invertedSource(reading, group, back);
  if (!found) return false;
  reading.sources[index] = found.source;
  takeBack(reading, group, index, back, found, 'inverted', null);
  takeForward(reading, group, index, back, found, 'inverted');
  return true;
}

function invertedSource(reading: Reading, group: VerbGroup, back: Reach): Found | null {
  const { field } = reading;
  const { items } = field.n;
  const french = field.language.speech.inversion !== null;
  if (group.inverted !== null) {
    const pronoun: Phrase = { first: group.inverted, end: group.inverted + 1, kind: 'pronoun' };
    const hearsay = hearsaySource(field, group, pronoun);
    if (hearsay) return { source: hearsay, end: hearsay.end };
    // "dit-on" inside narration names nobody.
    if (back.kind === 'clause' && field.language.speech.anonymous.has(items[group.inverted]!.norm)) return null;
    // « Cette phrase, au fond, annonce-t-elle une vente ? »: a question, whose subject comes first.
    const asks = items[field.unit.end - 1]!.norm === '?';
    if (back.kind === 'clause' && asks && !holdsClause(field, clauseStart(field, back.end), back.end)) return null;
    return { source: pronoun, end: group.end };
  }
  // "told X": X is who hears, but "…,” warned X" has no other subject.
  if (takes(group, FRAME.hearer) && back.kind !== 'quote') return null;
  // « … », aurait dit, selon le journal, un cadre de la centrale.
  const relay = isComma(items[group.end]) ? reading.leads.find((lead) => lead.first === group.end + 1) : undefined;
  const from = relay && isComma(items[relay.end]) ? relay.end + 1 : group.end;
  const phrase = phraseAfter(field, from, isComma(items[group.first - 1]));
  if (
    !phrase ||
    has(items[phrase.first], TAG.infinitive) ||
    (phrase.kind === 'pronoun' && (french || !field.language.speech.clause.personal.has(items[phrase.first]!.norm)))
  )
    return null;
  if (isVerb(items[phrase.end]) && !isComma(items[phrase.end - 1])) return null;
  if (back.kind === 'clause') {
    // "The president, in a post online, urged lawmakers to wait": those who are urged.
    const next = items[phrase.end + 1];
    if (!french && items[phrase.end] && isTo(field, items[phrase.end]!) && (isQuote(next) || has(next, TAG.maybe)))
      return null;
    const marked = goesOnInMarks(field, group, phrase.end);
    if (
      speakerLikeness(field, phrase) < (marked ? 1 : 2) ||
      !takes(group, FRAME.quote) ||
      !(marked || takes(group, FRAME.that))
    )
      return null;
    // "Le ministre, arrivé lundi, a annoncé la fermeture": the words before the comma must be a clause, or its verb comes after.
    const first = clauseStart(field, back.end);
    if (
      !cutsClause(field, first, back.end, phrase.end) &&
      !marked &&
      (!holdsClause(field, first, back.end) || afterRelative(field, group))
    )
      return null;
    if (!closesAfter(field, phrase.end)) return null;
  } else if (isComma(items[back.end]) && embedded(field, back.end - 1) && afterRelative(field, group)) {
    // "The union, which had promised a “big march”, accused the firm": the comma closes the relative clause.
    return null;
  } else if (back.end === group.first && embedded(field, back.end - 1) && !endsInside(field.n, items[back.end - 1]!)) {
    // "Le film « X » raconte la vie": a title in the subject.
    return null;
  }
  if (relay && from > group.end) reading.relays.add(relay);
  return { source: phrase, end: phrase.end };
}

/** "The bridge, said Lee, is safe": a subject without a verb before the reporting clause, and its verb right after. */
function cutsClause(field: Field, first: number, comma: number, after: number): boolean {
  const { items } = field.n;
  if (!isComma(items[after]) || after + 1 >= field.unit.end || !isVerb(items[after + 1])) return false;
  const subject = phraseBefore(field, comma - 1);
  return subject?.first === first && !holdsClause(field, first, comma);
}

/** « Reste à savoir, soupire le cadre, « qui paiera » »: after the reporting clause the words go on in marks. */
const goesOnInMarks = (field: Field, group: VerbGroup, after: number): boolean =>
  isComma(field.n.items[after]) &&
  after + 1 < field.unit.end &&
  isQuote(field.n.items[after + 1]) &&
  opensLow(field, after + 1) &&
  !afterRelative(field, group);

/** What follows a reporting clause's subject: the end of the sentence, a comma, another quotation, or where and when it was said. */
function closesAfter(field: Field, from: number): boolean {
  const { items } = field.n;
  const at = skipToEnd(field, from);
  return (
    at >= field.unit.end ||
    items[at]!.kind === 'mark' ||
    isQuote(items[at]) ||
    has(items[at], TAG.gerund | TAG.relative)
  );
}

/** "Asked if she would go, she said": what she was asked, and nothing that she said. */
const opensParticiple = ({ n }: Field, first: number): boolean =>
  n.items[first]?.readings?.some(({ verb, form }) => form.tense === 'past' && (verb.frames & FRAME.hearer) !== 0) ===
  true;

/** "…", X said (and in French, by mistake, « … », il a dit). */
function readUninverted(reading: Reading, group: VerbGroup, index: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  if (group.inverted !== null) return false;
  const whole = phraseBefore(field, group.first - 1);
  if (!whole || whole.kind === 'relative') return false;
  const subject = withoutClause(field, whole);
  // "“…,” as the statement said".
  const compares = field.language.speech.clause.comparisons.has(items[subject.first - 1]?.norm ?? '');
  const back = reachBack(field, compares ? subject.first - 1 : subject.first, true);
  // « …, mais il n'avait pas évoqué »: what somebody did not say is nothing of theirs.
  if (!back || (compares && back.kind === 'clause') || holdsNegation(items, subject.first, group.end)) return false;
  const french = field.language.speech.inversion !== null;
  // « « … », et la foule a applaudi »: the narrator goes on.
  if (french && has(items[subject.first - 1], TAG.coordinator)) return false;
  const frame = frameAfter(field, group, group.end);
  const after = skipToEnd(field, group.end);
  const closes =
    after >= field.unit.end || (items[after]!.kind === 'mark' && !isColon(items[after])) || isQuote(items[after]);
  if (back.kind === 'quote') {
    const inside = endsInside(field.n, items[back.end - 1]!);
    const resumes =
      (frame.kind === 'quote' && (isComma(items[frame.at - 1]) || isColon(items[frame.at - 1]))) ||
      (frame.kind === 'that' && isComma(items[frame.at - 1]));
    if (frame.kind !== 'none' && !resumes && !((frame.kind === 'object' || frame.kind === 'question') && inside))
      return false;
    const opens = has(items[after], TAG.gerund | TAG.subordinator) || isComma(items[group.end]);
    if (french ? !closes && !resumes : !closes && !opens && !inside) return false;
    // « Quand un élu dit « … », je montre deux photos »: a verb with an object of its own.
    if (french && !resumes && hasObject(field, group)) return false;
    // "« A » et « B », le maire a détaillé": an enumeration is no speech.
    if (!takes(group, FRAME.quote)) return false;
    // "About his “protégé” he wrote": words of the clause before.
    if (back.end === subject.first && !inside && embedded(field, back.end - 1)) return false;
  } else {
    const adjuncts = adjunctsEnd(field, group);
    const stops = adjuncts >= field.unit.end || (items[adjuncts]!.kind === 'mark' && !isColon(items[adjuncts]));
    if (french || !stops || !takes(group, FRAME.quote | FRAME.bare)) return false;
    if (opensParticiple(field, clauseStart(field, back.end))) return false;
    if (frame.kind !== 'none' && !(frame.kind === 'quote' && isComma(items[frame.at - 1]))) return false;
    if (speakerLikeness(field, subject) < 2 || onlyHears(field, group.reading.verb.lemma, subject)) return false;
    // "The bridge, the mayor says, is safe": the verb comes after.
    const cut = isComma(items[adjuncts]) && isVerb(items[adjuncts + 1]) && adjuncts + 1 < field.unit.end;
    const first = clauseStart(field, back.end);
    const isClause =
      holdsClause(field, first, back.end) ||
      holdsQuotedVerb(field, first, back.end) ||
      looksLikeClause(field, first, back.end, adjuncts);
    const fronts = isFronted(field, first, back.end, adjuncts);
    if (!cut && !fronts && !isClause) return false;
    if (!takes(group, FRAME.that | FRAME.bare | FRAME.clause)) return false;
    if (!cut && !fronts && opensSubordinate(field, first, back.end)) return false;
  }
  reading.sources[index] = subject;
  // « …, comme on dit », « …, ainsi qu'il l'a dit »: a comparison keeps its subject first.
  const uninverted = french && !compares ? { first: subject.first, end: group.end } : null;
  const found = { source: subject, end: group.end };
  takeBack(reading, group, index, back, found, 'subject', uninverted);
  takeForward(reading, group, index, back, found, 'subject');
  return true;
}

/** A noun phrase that no preposition leads in, right after the verb. */
const hasObject = ({ n: { items }, unit }: Field, { end }: VerbGroup): boolean =>
  end + 1 < unit.end &&
  has(items[end], TAG.determiner) &&
  !has(items[end], TAG.preposition) &&
  isNominal(items[end + 1]);

/** "They turned down a plan to sell the fleet, their leader, Ann Lee, said": the appositions without the noun that ends what was said. */
function withoutClause(field: Field, subject: Phrase): Phrase {
  const { items } = field.n;
  if (field.language.speech.inversion !== null || reachBack(field, subject.first, true)) return subject;
  for (let i = subject.first; i < subject.end - 1; i++) {
    const first = clauseStart(field, i);
    if (!isComma(items[i]) || !holdsClause(field, first, i) || has(items[i + 1], TAG.relative | TAG.coordinator))
      continue;
    const rest: Phrase = { ...subject, first: i + 1 };
    return afterRelative(field, { first: i + 1 }) || speakerLikeness(field, rest) < 3 ? subject : rest;
  }
  return subject;
}

/** "After the match ended, the coach said": what is led in so is no speech, unless a clause of its own comes after it. */
function opensSubordinate(field: Field, first: number, end: number): boolean {
  const { items } = field.n;
  let comma = false;
  for (let i = first; i < end; i++) if (isComma(items[i])) comma = true;
  if (has(items[first], TAG.subordinator)) return !comma;
  if (has(items[first], TAG.gerund)) return !comma && !isGerundSubject(field, first, end);
  if (!has(items[first], TAG.preposition) || comma) return false;
  for (let i = first + 1; i < end; i++) {
    if (has(items[i], TAG.relative | TAG.that | TAG.question)) return true;
    if (isVerb(items[i])) return false;
  }
  return true;
}

/** "Working here is a joy": the gerund has a verb of its own, and no clause comes between. */
function isGerundSubject(field: Field, first: number, end: number): boolean {
  const { items } = field.n;
  for (let i = first + 1; i < end; i++) {
    if (has(items[i], TAG.that | TAG.relative | TAG.subject | TAG.subordinator)) return false;
    if (isVerb(items[i])) return true;
  }
  return false;
}

/** The verb's comma closes a relative clause: "le ministre, qui est arrivé lundi, a annoncé". */
function afterRelative(field: Field, group: Pick<VerbGroup, 'first'>): boolean {
  const { items } = field.n;
  const start = Math.max(clauseStart(field, group.first), group.first - 40);
  for (let i = group.first - 2; i > start; i--) {
    // « Un homme est mort dans l'Aude, où il pleut, ont dit les autorités »: the clause before has its verb.
    const opens = isComma(items[i]) && has(items[i + 1], TAG.relative) && !has(items[i + 1], TAG.subordinator);
    if (opens && !showsFiniteIn(items, clauseStart(field, i), i)) return true;
  }
  return false;
}

/** A quotation that stands in its clause as a noun would, with words of the clause right before it. */
function embedded(field: Field, quote: number): boolean {
  const { items } = field.n;
  const before = items[quote - 1];
  if (quote <= field.unit.first || !before || before.kind === 'mark' || has(before, TAG.coordinator)) return false;
  return wordsIn(field.n, items[quote]!) < 6;
}
