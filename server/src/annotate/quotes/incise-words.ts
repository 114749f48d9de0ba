import { type SpeechClass, TAG } from '../../languages/speech';
import { has, isColon, isComma, isNominal, isQuote, opensLow, wordsIn } from './clause';
import { clauseStart, holdsClause, opensTime, skipToEnd } from './clause-bounds';
import { contentEnd } from './content';
import type { Field, Phrase } from './noun-phrase';
import { subjectBefore } from './phrase-before';
import { cueOf, overlapsReport, type Reading, record } from './reading';
import type { Report, SubjectOrder } from './report';
import { takeRun } from './run';
import type { VerbGroup } from './verb-group';

/** What stands before a reporting clause: a quotation in marks, or a clause and a comma. */
export interface Reach {
  readonly kind: 'quote' | 'clause';
  /** The item after the reported words, the comma left out. */
  readonly end: number;
}

/** A source with the place where the reporting clause ends. */
export interface Found {
  readonly source: Phrase;
  readonly end: number;
}

/** What tells somebody's words: « …, comme le demande la résolution » does not. */
export const TELLING: ReadonlySet<SpeechClass> = new Set(['neutral', 'assertive', 'admitting']);

/** Gives the words before a reporting clause to its source. */
export function takeBack(
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
  // « Pour lui, dit-il, … »: who thinks so, and nothing that is said.
  if (reading.leads.some((lead) => lead.first === first && lead.end === back.end)) return;
  if (back.kind === 'clause') {
    const opened = openedBy(field, first);
    if (opened !== null) record(reading, { ...made, range: { first: opened, end: back.end }, construction: 'incise' });
    else if (!overlapsReport(reading, first, back.end) && !onlyFrames(field, first, back.end, found.end)) {
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
  // "He came “with one coat,” as he puts it": the words in marks alone.
  const compares = field.language.speech.clause.comparisons.has(items[found.source.first - 1]?.norm ?? '');
  if (goesOn && whole && !compares && !overlapsReport(reading, first, last)) {
    record(reading, { ...made, range: { first, end: back.end }, construction: 'incise' });
    return;
  }
  for (let i = last; i >= lone; i--) {
    if (isQuote(items[i]) && !reading.used.has(i)) {
      record(reading, { ...made, range: { first: i, end: i + 1 }, construction: 'incise' });
    }
  }
}

/** « À Paris, raconte le maire, « tout va bien » »: where or when, before words that are all in marks. */
const onlyFrames = (field: Field, first: number, end: number, after: number): boolean =>
  isComma(field.n.items[after]) &&
  isQuote(field.n.items[after + 1]) &&
  has(field.n.items[first], TAG.preposition | TAG.adverb | TAG.time) &&
  !holdsClause(field, first, end);

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

/** After the reporting clause and a comma the reported clause goes on; in marks still `open`, with any phrase. */
function goesOnAfter(field: Field, from: number, open = false): boolean {
  const { items } = field.n;
  const at = skipToEnd(field, from);
  if (!isComma(items[at]) || at + 1 >= field.unit.end) return false;
  const next = items[at + 1];
  return (
    !isQuote(next) &&
    !opensTime(field, at + 1) &&
    (!has(next, TAG.gerund | TAG.relative | TAG.subordinator) || (open && has(next, TAG.preposition))) &&
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
  // "…, the official added, PTI reported": another says that.
  const tells = (g: VerbGroup) => TELLING.has(g.reading.verb.class) && g.end === end && g.end - g.first === 1;
  if (later.some((g) => g.mood === 'finite' && tells(g) && subjectBefore(field, g.first - 1)?.first === from)) return;
  if (end - from < 2 || overlapsReport(reading, from, end)) return;
  // "…, police said, down from nine": what has no verb of its own only goes on with a clause that lacks one too.
  const first = clauseStart(field, back.end);
  const whole = holdsClause(field, first, back.end) && openedBy(field, first) === null;
  if (whole && !holdsClause(field, from, end) && !has(field.n.items[from], TAG.that)) return;
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
export function takeForward(
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
    const opened = openedBy(field, clauseStart(field, back.end)) !== null;
    const goesOn = back.kind === 'clause' ? goesOnAfter(field, found.end, opened) : has(items[next], TAG.that);
    if (isComma(items[at]) && goesOn) resume(reading, group, clause, back, next, found, order);
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
