import { TAG } from '../../languages/speech';
import { endsInside, has, isAside, isColon, isComma, isNominal, isQuote, isVerb, wordsIn } from './clause';
import { contentEnd } from './content';
import { frameAfter } from './frames';
import { coreEnd, type Field, type Phrase, phraseAfter, phraseBefore, skipAsides } from './noun-phrase';
import { cueOf, overlapsReport, type Reading, record } from './reading';
import type { Report, SubjectOrder } from './report';
import { takeRun } from './run';
import { speakerLikeness } from './speaker-likeness';
import { FRAME, takes, type VerbGroup } from './verb-group';

/** A reporting clause after, or within, what it reports: « … », a dit X; “…,” said X; …, police said. */
export function readIncise(reading: Reading, group: VerbGroup, index: number): boolean {
  if (group.mood !== 'finite' || group.passive || !takes(group, FRAME.quote | FRAME.that | FRAME.bare)) return false;
  return readInverted(reading, group, index) || readUninverted(reading, group, index);
}

/** What stands before a reporting clause: a quotation in marks, or a clause and a comma. */
interface Reach {
  readonly kind: 'quote' | 'clause';
  /** The item after the reported words, the comma left out. */
  readonly end: number;
}

/** A source with the place where the reporting clause ends. */
interface Found {
  readonly source: Phrase;
  readonly end: number;
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

function readInverted(reading: Reading, group: VerbGroup, index: number): boolean {
  const { field } = reading;
  const back = reachBack(field, group.first, false);
  if (!back) return false;
  const found = invertedSource(field, group, back);
  if (!found) return false;
  reading.sources[index] = found.source;
  takeBack(reading, group, index, back, found, 'inverted', null);
  takeForward(reading, group, index, back, found, 'inverted');
  return true;
}

function invertedSource(field: Field, group: VerbGroup, back: Reach): Found | null {
  const { items } = field.n;
  const french = field.language.speech.inversion !== null;
  if (group.inverted !== null) {
    // "dit-on" inside narration names nobody.
    if (back.kind === 'clause' && field.language.speech.anonymous.has(items[group.inverted]!.norm)) return null;
    return { source: { first: group.inverted, end: group.inverted + 1, kind: 'pronoun' }, end: group.end };
  }
  // "told X": X is who hears.
  if (takes(group, FRAME.hearer)) return null;
  const phrase = phraseAfter(field, group.end);
  if (
    !phrase ||
    (phrase.kind === 'pronoun' && (french || !field.language.speech.clause.personal.has(items[phrase.first]!.norm)))
  )
    return null;
  if (isVerb(items[phrase.end]) && !isComma(items[phrase.end - 1])) return null;
  if (back.kind === 'clause') {
    if (speakerLikeness(field, phrase) < 2 || !takes(group, FRAME.quote) || !takes(group, FRAME.that)) return null;
    // "Le ministre, arrivé lundi, a annoncé la fermeture": the words before the comma must be a clause.
    if (!holdsClause(field, clauseStart(field, back.end), back.end) || afterRelative(field, group)) return null;
    if (!closesAfter(field, phrase.end)) return null;
  } else if (back.end === group.first && embedded(field, back.end - 1) && !endsInside(field.n, items[back.end - 1]!)) {
    // "Le film « X » raconte la vie": a title in the subject.
    return null;
  }
  return { source: phrase, end: phrase.end };
}

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

/** "…", X said (and in French, by mistake, « … », il a dit). */
function readUninverted(reading: Reading, group: VerbGroup, index: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  if (group.inverted !== null) return false;
  const subject = phraseBefore(field, group.first - 1);
  if (!subject || subject.kind === 'relative') return false;
  const back = reachBack(field, subject.first, true);
  if (!back) return false;
  const french = field.language.speech.inversion !== null;
  const frame = frameAfter(field, group, group.end);
  const after = skipToEnd(field, group.end);
  const closes =
    after >= field.unit.end || (items[after]!.kind === 'mark' && !isColon(items[after])) || isQuote(items[after]);
  if (back.kind === 'quote') {
    const inside = endsInside(field.n, items[back.end - 1]!);
    const resumes = frame.kind === 'quote' && (isComma(items[frame.at - 1]) || isColon(items[frame.at - 1]));
    if (frame.kind !== 'none' && !resumes && !(frame.kind === 'object' && inside)) return false;
    const opens = has(items[after], TAG.gerund | TAG.subordinator) || isComma(items[group.end]);
    if (french ? !closes && !resumes : !closes && !opens && !inside) return false;
    // "« A » et « B », le maire a détaillé": an enumeration is no speech.
    if (!takes(group, FRAME.quote)) return false;
    // "About his “protégé” he wrote": words of the clause before.
    if (back.end === subject.first && !inside && embedded(field, back.end - 1)) return false;
  } else {
    const adjuncts = adjunctsEnd(field, group);
    const stops = adjuncts >= field.unit.end || (items[adjuncts]!.kind === 'mark' && !isColon(items[adjuncts]));
    if (french || !stops || !takes(group, FRAME.quote | FRAME.bare)) return false;
    if (frame.kind !== 'none' && !(frame.kind === 'quote' && isComma(items[frame.at - 1]))) return false;
    if (speakerLikeness(field, subject) < 2) return false;
    // "The bridge, the mayor says, is safe": the verb comes after.
    const cut = isComma(items[adjuncts]) && isVerb(items[adjuncts + 1]) && adjuncts + 1 < field.unit.end;
    if (!cut && !holdsClause(field, clauseStart(field, back.end), back.end)) return false;
    if (!takes(group, FRAME.that | FRAME.bare | FRAME.clause)) return false;
    if (!cut && opensSubordinate(field, clauseStart(field, back.end), back.end)) return false;
  }
  reading.sources[index] = subject;
  const uninverted = french ? { first: subject.first, end: group.end } : null;
  const found = { source: subject, end: group.end };
  takeBack(reading, group, index, back, found, 'subject', uninverted);
  takeForward(reading, group, index, back, found, 'subject');
  return true;
}

/** "After the match ended, the coach said": what is led in so is no speech, unless a clause of its own comes after it. */
function opensSubordinate(field: Field, first: number, end: number): boolean {
  const { items } = field.n;
  let comma = false;
  for (let i = first; i < end; i++) if (isComma(items[i])) comma = true;
  if (has(items[first], TAG.subordinator | TAG.gerund)) return !comma;
  if (!has(items[first], TAG.preposition) || comma) return false;
  for (let i = first + 1; i < end; i++) {
    if (has(items[i], TAG.relative | TAG.that | TAG.question)) return true;
    if (isVerb(items[i])) return false;
  }
  return true;
}

/** The end of what may follow a reporting verb that closes its sentence: whom it was said to, where and when. */
function adjunctsEnd(field: Field, group: VerbGroup): number {
  const { items } = field.n;
  let k = skipAsides(field, group.end);
  if (takes(group, FRAME.hearer)) k = skipAsides(field, Math.max(k, coreEnd(field, k)));
  for (let guard = 0; guard < 6 && has(items[k], TAG.preposition) && k < field.unit.end; guard++) {
    const end = coreEnd(field, k + 1, undefined, true);
    if (end <= k + 1) break;
    k = skipAsides(field, end);
  }
  return k;
}

/** The item after the adverbs, times and prepositional phrases that may end a reporting clause. */
function skipToEnd(field: Field, from: number): number {
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
    if (isVerb(items[i]) || has(items[i], TAG.past | TAG.maybe)) return true;
    if (items[i]!.readings?.some((r) => r.form.mood === 'finite' && r.form.person !== 1)) return true;
  }
  return false;
};

/** The verb's comma closes a relative clause: "le ministre, qui est arrivé lundi, a annoncé". */
function afterRelative(field: Field, group: VerbGroup): boolean {
  const { items } = field.n;
  for (let i = group.first - 2; i > field.unit.first && group.first - i < 40; i--) {
    if (isComma(items[i]) && has(items[i + 1], TAG.relative) && !has(items[i + 1], TAG.subordinator)) return true;
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

/** Gives the words before a reporting clause to its source. */
function takeBack(
  reading: Reading,
  group: VerbGroup,
  clause: number,
  back: Reach,
  found: Found,
  order: SubjectOrder,
  uninverted: Report['uninverted'],
): void {
  const { field } = reading;
  const { items } = field.n;
  const made = { cue: cueOf(field, group), group, source: found.source, order, clause, uninverted };
  const first = clauseStart(field, back.end);
  if (back.kind === 'clause') {
    const opened = openedBy(field, first);
    if (opened !== null) record(reading, { ...made, range: { first: opened, end: back.end }, construction: 'incise' });
    else if (!overlapsReport(reading, first, back.end)) {
      record(reading, { ...made, range: { first, end: back.end }, construction: 'postposed' });
    }
    return;
  }
  const last = back.end - 1;
  if (reading.used.has(last)) return;
  // A clause that ends in a few words in marks is reported as a whole: "l'usine produira « 500 millions », explique X".
  const lone = startOfRun(field, first, last);
  const goesOn = lone > first && !isColon(items[lone - 1]) && isNominalOrLink(field, lone - 1);
  const whole = holdsClause(field, first, last)
    ? wordsIn(field.n, items[last]!) < 12
    : opensLow(field, last) || goesOnAfter(field, found.end);
  if (goesOn && whole && !overlapsReport(reading, first, last)) {
    record(reading, { ...made, range: { first, end: back.end }, construction: 'incise' });
    return;
  }
  for (let i = last; i >= lone; i--) {
    if (isQuote(items[i]) && !reading.used.has(i)) {
      record(reading, { ...made, range: { first: i, end: i + 1 }, construction: 'incise' });
    }
  }
}

/** The first of the quotations joined by commas and "and" that end at `last`. */
function startOfRun(field: Field, first: number, last: number): number {
  const { items } = field.n;
  let start = last;
  for (let i = last - 1; i >= first; i--) {
    if (isQuote(items[i])) start = i;
    else if (!isComma(items[i]) && !has(items[i], TAG.coordinator | TAG.adverb)) break;
    else if (i === first) start = i;
  }
  return start;
}

/** The quotation goes on with a clause, rather than standing after it. */
const isNominalOrLink = (field: Field, at: number) => {
  const item = field.n.items[at];
  // An elided "jusqu'" leaves its apostrophe before the mark.
  if (item?.norm === "'") return true;
  return (
    isNominal(item) || has(item, TAG.preposition | TAG.determiner | TAG.finite | TAG.auxiliary | TAG.adverb | TAG.maybe)
  );
};

/** The words in marks begin in lower case: they go on with the clause. */
export const opensLow = (field: Field, quote: number) =>
  /^\p{Ll}/u.test(field.n.text[field.n.items[quote]!.pair!.content.start] ?? '');

/** After the reporting clause and a comma the reported clause goes on. */
function goesOnAfter(field: Field, from: number): boolean {
  const { items } = field.n;
  const at = skipToEnd(field, from);
  if (!isComma(items[at]) || at + 1 >= field.unit.end) return false;
  const next = items[at + 1];
  return (
    !isQuote(next) &&
    !has(next, TAG.gerund | TAG.relative | TAG.subordinator) &&
    !next!.readings?.some((r) => r.form.mood === 'gerund')
  );
}

/** The mark right before a clause that opens a quotation and never closes it. */
function openedBy(field: Field, first: number): number | null {
  const before = field.n.items[first - 1];
  if (!before || first - 1 < field.unit.first) return null;
  return field.n.marks.pairs.some((pair) => pair.close === null && pair.open === before.token) ? first - 1 : null;
}

/** "En 2004, a-t-il dit, nous avons…": the clause that the reporting clause cuts in two. */
function resume(
  reading: Reading,
  group: VerbGroup,
  clause: number,
  back: Reach,
  from: number,
  { source }: Found,
  order: SubjectOrder,
): void {
  const { field } = reading;
  const later = reading.groups.filter((g) => g.first > from);
  const end = contentEnd(reading, from, later);
  if (end - from < 2 || overlapsReport(reading, from, end)) return;
  // "…, police said, down from nine": what has no verb of its own only goes on with a clause that lacks one too.
  const whole = holdsClause(field, clauseStart(field, back.end), back.end);
  if (whole && !holdsClause(field, from, end)) return;
  const made = { cue: cueOf(field, group), group, source, order, clause };
  record(reading, { ...made, range: { first: from, end }, construction: 'postposed' });
}

/** "…; and, later, “…”": the quotation after nothing but small words. */
function overLinks(field: Field, from: number): number {
  const { items } = field.n;
  let at = from;
  while (at < field.unit.end && at - from < 6 && !isQuote(items[at])) {
    if (items[at]!.kind !== 'mark' && !has(items[at], TAG.coordinator | TAG.adverb | TAG.time)) return -1;
    at++;
  }
  return isQuote(items[at]) ? at : -1;
}

/** After the reporting clause the same utterance may go on. */
function takeForward(
  reading: Reading,
  group: VerbGroup,
  clause: number,
  back: Reach,
  found: Found,
  order: SubjectOrder,
): void {
  const { field } = reading;
  const { items } = field.n;
  const at = skipToEnd(field, found.end);
  const next = isQuote(items[at])
    ? at
    : items[at]?.norm === ';'
      ? overLinks(field, at)
      : isComma(items[at]) || isColon(items[at]) || items[at]?.norm === '.'
        ? at + 1
        : -1;
  if (next < 0 || next >= field.unit.end) return;
  if (next === at && has(items[at - 1], TAG.preposition | TAG.determiner)) return;
  if (!isQuote(items[next])) {
    if (back.kind === 'clause' && isComma(items[at]) && goesOnAfter(field, found.end))
      resume(reading, group, clause, back, next, found, order);
    return;
  }
  takeRun(reading, next, {
    cue: cueOf(field, group),
    group,
    source: found.source,
    order,
    clause,
    construction: 'incise',
  });
}
