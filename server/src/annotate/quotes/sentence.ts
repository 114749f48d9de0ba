import type { Span } from '../../base';
import { TAG } from '../../languages/speech';
import { endsInside, has, isAside, isColon, isComma, isNominal, isQuote, isVerb, wordsIn } from './clause';
import { contentEnd, quotesIn, type Range, trimTail } from './content';
import { fragmentsIn } from './fragments';
import { frameAfter } from './frames';
import { type Field, type Phrase, phraseAfter, phraseBefore, skipAsides } from './noun-phrase';
import type { Construction, Report, SubjectOrder } from './report';
import { type SourcePhrase, sourceLeads } from './source-lead';
import { speakerLikeness } from './speaker-likeness';
import { FRAME, takes, type VerbGroup, verbGroups } from './verb-group';

/** What one sentence of narration is found to report while it is read. */
export interface Reading {
  readonly field: Field;
  readonly groups: readonly VerbGroup[];
  readonly leads: readonly SourcePhrase[];
  readonly reports: Report[];
  /** Quotations in marks that a report has taken in. */
  readonly used: Set<number>;
  /** The source of each group, by its index, once it is known. */
  readonly sources: (Phrase | null)[];
}

/** Everything that a sentence reports, in no order. */
export function readSentence(field: Field): readonly Report[] {
  const groups = verbGroups(field);
  const reading: Reading = { field, groups, leads: sourceLeads(field), reports: [], used: new Set(), sources: [] };
  groups.forEach((group, index) => {
    readGroup(reading, group, index);
  });
  readLeads(reading);
  fragmentsIn(reading);
  return reading.reports;
}

interface Made {
  readonly range: Range;
  readonly construction: Construction;
  readonly cue: Span | null;
  readonly group?: VerbGroup;
  readonly source: Phrase | null;
  readonly order: SubjectOrder | null;
  readonly clause: number;
  readonly nested?: boolean;
  readonly uninverted?: Report['uninverted'];
}

/** Records a report over a range of items and marks the quotations in it as taken. */
export function record(reading: Reading, made: Made): void {
  const { items } = reading.field.n;
  const { first, end } = made.range;
  if (end <= first) return;
  const quotes = quotesIn(reading.field, made.range);
  for (const quote of quotes) reading.used.add(quote);
  reading.reports.push({
    start: items[first]!.start,
    end: items[end - 1]!.end,
    construction: made.construction,
    cue: made.cue,
    verb: made.group?.reading.verb ?? null,
    source: made.source,
    order: made.order,
    quotes,
    whole: end - first === 1 && quotes.length === 1,
    nested: made.nested ?? false,
    clause: made.clause,
    uninverted: made.uninverted ?? null,
  });
}

export const cueOf = (field: Field, group: VerbGroup): Span => ({
  start: field.n.items[group.head]!.start,
  end: field.n.items[group.end - 1 === group.inverted ? group.head : group.end - 1]!.end,
});

function readGroup(reading: Reading, group: VerbGroup, index: number): void {
  if (readIncise(reading, group, index)) return;
  const { field } = reading;
  const subject = subjectOf(reading, group, index);
  reading.sources[index] = subject.source;
  const { source, order } = subject;
  const frame = frameAfter(field, group, group.end);
  const cue = cueOf(field, group);
  const nested = insideReport(reading, group);
  const made = { cue, group, source, order, clause: index, nested };
  const later = reading.groups.slice(index + 1);
  const { items } = field.n;
  switch (frame.kind) {
    case 'that':
    case 'clause':
    case 'question':
    case 'infinitive': {
      if (frame.kind === 'infinitive' && group.mood === 'infinitive') return;
      const end = contentEnd(field, frame.at, later, reading.leads);
      const construction = frame.kind === 'clause' ? 'that' : frame.kind;
      record(reading, { ...made, range: { first: frame.at, end }, construction });
      return;
    }
    case 'quote': {
      const quote = items[frame.at]!;
      const direct =
        takes(group, FRAME.quote) &&
        (isColon(items[frame.at - 1]) || isComma(items[frame.at - 1]) || wordsIn(field.n, quote) > 2);
      if (!direct && !takes(group, FRAME.object | FRAME.quote)) return;
      if (!direct && wordsIn(field.n, quote) < 2) return;
      takeRun(reading, frame.at, { ...made, construction: direct ? 'lead-in' : 'object' });
      return;
    }
    case 'object':
      takeRun(reading, frame.quote ?? frame.at, { ...made, construction: 'object' });
      return;
    case 'colon': {
      const end = trimTail(field, frame.at, field.unit.end);
      if (
        takes(group, FRAME.quote) &&
        source &&
        frame.at - group.end < 8 &&
        end - frame.at > 3 &&
        quotesIn(field, { first: frame.at, end }).length === 0
      ) {
        record(reading, { ...made, range: { first: frame.at, end }, construction: 'label' });
      }
      return;
    }
    default:
  }
}

/** Takes in a quotation in marks and those that follow it by "and" or a comma alone, each as a report of its own. */
function takeRun(reading: Reading, at: number, made: Omit<Made, 'range'>): void {
  const { items } = reading.field.n;
  let k = at;
  for (;;) {
    if (!reading.used.has(k)) record(reading, { ...made, range: { first: k, end: k + 1 } });
    let next = k + 1;
    while (next < reading.field.unit.end && (isComma(items[next]) || has(items[next], TAG.coordinator | TAG.adverb)))
      next++;
    if (!isQuote(items[next]) || next >= reading.field.unit.end || next - k > 3) return;
    k = next;
  }
}

interface Subject {
  readonly source: Phrase | null;
  readonly order: SubjectOrder | null;
}

function subjectOf(reading: Reading, group: VerbGroup, index: number): Subject {
  const { field } = reading;
  const { items } = field.n;
  if (group.passive) return agentOf(field, group);
  if (group.inverted !== null)
    return { source: { first: group.inverted, end: group.inverted + 1, kind: 'pronoun' }, order: 'inverted' };
  if (group.mood === 'finite') {
    const before = group.first - 1;
    if (!has(items[before], TAG.coordinator)) {
      const phrase = phraseBefore(field, before);
      if (phrase) return { source: phrase, order: 'subject' };
    }
  }
  return inherited(reading, group, index);
}

/** A verb with no subject of its own shares that of the verb before it, or of its sentence. */
function inherited(reading: Reading, group: VerbGroup, index: number): Subject {
  const { field, groups, sources } = reading;
  for (let i = index - 1; i >= 0; i--) {
    const source = sources[i];
    if (source && source.kind !== 'relative' && groups[i]!.end < group.first) return { source, order: 'subject' };
  }
  const source = sentenceSubject(field, group.first);
  return source ? { source, order: 'subject' } : { source: null, order: null };
}

/** The phrase before the first finite verb of a sentence. */
export function sentenceSubject(field: Field, until: number): Phrase | null {
  const { items } = field.n;
  for (let i = field.unit.first + 1; i < until; i++) {
    const item = items[i]!;
    if (!isVerb(item) && !has(item, TAG.past) && !item.readings?.some((r) => r.form.mood === 'finite')) continue;
    const phrase = phraseBefore(field, i - 1);
    if (phrase && phrase.kind !== 'relative') return phrase;
  }
  return null;
}

/** "par le ministre", "by police". */
function agentOf(field: Field, group: VerbGroup): Subject {
  const { items } = field.n;
  for (let i = group.end; i < Math.min(field.unit.end, group.end + 8); i++) {
    if (!/^(?:par|by)$/.test(items[i]!.norm)) continue;
    const phrase = phraseAfter(field, i + 1);
    if (phrase) return { source: phrase, order: 'inverted' };
  }
  return { source: null, order: null };
}

const insideReport = (reading: Reading, group: VerbGroup): boolean => {
  const at = reading.field.n.items[group.head]!;
  return reading.reports.some((r) => r.start <= at.start && at.end <= r.end && !r.whole);
};

/** A reporting clause after, or within, what it reports: « … », a dit X; “…,” said X; …, police said. */
function readIncise(reading: Reading, group: VerbGroup, index: number): boolean {
  if (group.mood !== 'finite' || group.passive || !takes(group, FRAME.quote | FRAME.that | FRAME.bare)) return false;
  return readInverted(reading, group, index) || readUninverted(reading, group, index);
}

/** What stands before a reporting clause that begins at `first`: a quotation in marks, or a clause and a comma. */
interface Reach {
  readonly kind: 'quote' | 'clause';
  /** The item after the reported words, the comma left out. */
  readonly end: number;
}

function reachBack(field: Field, first: number): Reach | null {
  const { items } = field.n;
  let at = first - 1;
  while (at > field.unit.first && (isAside(items[at]) || has(items[at], TAG.coordinator)) && !isComma(items[at])) at--;
  if (at < field.unit.first) return null;
  if (items[at]!.kind === 'mark' && /^[-–—]$/.test(items[at]!.norm) && isQuote(items[at - 1]))
    return { kind: 'quote', end: at };
  if (isQuote(items[at])) return { kind: 'quote', end: at + 1 };
  if (at !== first - 1 && !isComma(items[at])) return null;
  if (!isComma(items[at])) return null;
  if (isQuote(items[at - 1]) && at - 1 >= field.unit.first) return { kind: 'quote', end: at };
  return { kind: 'clause', end: at };
}

function readInverted(reading: Reading, group: VerbGroup, index: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  const back = reachBack(field, group.first);
  if (!back) return false;
  let source: Phrase | null = null;
  let end = group.end;
  if (group.inverted !== null) {
    source = { first: group.inverted, end: group.inverted + 1, kind: 'pronoun' };
  } else {
    const phrase = phraseAfter(field, group.end);
    if (!phrase) return false;
    if (phrase.kind === 'pronoun' && field.language.speech.inversion !== null) return false;
    if (isVerb(items[phrase.end]) && !isComma(items[phrase.end - 1])) return false;
    if (back.kind === 'clause') {
      if (speakerLikeness(field, phrase) < 2) return false;
      // "Le ministre, arrivé lundi, a annoncé la fermeture": the words before the comma must be a clause.
      if (!holdsClause(field, clauseStart(reading, back.end), back.end) || startsWithRelative(field, group))
        return false;
    } else if (
      embedded(field, back.end - 1) &&
      !endsInside(field.n, items[back.end - 1]!) &&
      back.end === group.first
    ) {
      // "Le film « X » raconte la vie": a title in the subject.
      return false;
    }
    source = phrase;
    end = phrase.end;
  }
  reading.sources[index] = source;
  takeBack(reading, group, index, back, source, 'inverted', null);
  takeForward(reading, group, index, end, source, 'inverted');
  return true;
}

/** "…", X said (and in French, by mistake, « … », il a dit). */
function readUninverted(reading: Reading, group: VerbGroup, index: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  if (group.inverted !== null) return false;
  const subject = phraseBefore(field, group.first - 1);
  if (!subject || subject.kind === 'relative') return false;
  const back = reachBack(field, subject.first);
  if (!back) return false;
  const french = field.language.speech.inversion !== null;
  const frame = frameAfter(field, group, group.end);
  const after = skipToEnd(field, group.end);
  const closes =
    after >= field.unit.end || (items[after]!.kind === 'mark' && !isColon(items[after])) || isQuote(items[after]);
  const gerund = isComma(items[group.end]) || has(items[after], TAG.gerund | TAG.subordinator);
  if (back.kind === 'quote') {
    if (frame.kind !== 'none' && frame.kind !== 'quote') return false;
    if (french && !closes) return false;
    if (frame.kind === 'quote' && !isComma(items[frame.at - 1]) && !isColon(items[frame.at - 1])) return false;
    if (frame.kind === 'none' && !closes && !gerund && !endsInside(field.n, items[back.end - 1]!)) return false;
  } else {
    if (frame.kind !== 'none' && !(frame.kind === 'quote' && isComma(items[frame.at - 1]))) return false;
    if (!closes || french) return false;
    if (!holdsClause(field, clauseStart(reading, back.end), back.end) || !takes(group, FRAME.quote | FRAME.bare))
      return false;
  }
  const uninverted = french && back.kind === 'quote' ? { first: subject.first, end: group.end } : null;
  reading.sources[index] = subject;
  takeBack(reading, group, index, back, subject, 'subject', uninverted);
  takeForward(reading, group, index, group.end, subject, 'subject');
  return true;
}

/** The item after the adverbs, times and prepositional phrases that may end a reporting clause. */
function skipToEnd(field: Field, from: number): number {
  const { items } = field.n;
  let k = skipAsides(field, from);
  for (let guard = 0; guard < 40 && k < field.unit.end; guard++) {
    const item = items[k]!;
    if (
      item.kind === 'mark' ||
      isQuote(item) ||
      isVerb(item) ||
      has(item, TAG.that | TAG.subject | TAG.relative | TAG.subordinator)
    )
      break;
    k++;
  }
  return k;
}

const holdsClause = (field: Field, from: number, to: number): boolean => {
  const { items } = field.n;
  for (let i = from; i < to; i++) {
    if (
      isVerb(items[i]) ||
      has(items[i], TAG.past | TAG.maybe) ||
      items[i]!.readings?.some((r) => r.form.mood === 'finite')
    )
      return true;
  }
  return false;
};

const startsWithRelative = (field: Field, group: VerbGroup): boolean => {
  const { items } = field.n;
  for (let i = group.first - 2; i > field.unit.first && group.first - i < 40; i--) {
    if (isComma(items[i]) && has(items[i + 1], TAG.relative) && !has(items[i + 1], TAG.question)) return true;
    if (isComma(items[i]) && /^(?:qui|who|dont)$/.test(items[i + 1]?.norm ?? '')) return true;
  }
  return false;
};

/** A quotation that stands in its clause as a noun would, with words of the clause right before it. */
function embedded(field: Field, quote: number): boolean {
  const before = field.n.items[quote - 1];
  return (
    quote > field.unit.first &&
    before !== undefined &&
    before.kind !== 'mark' &&
    !has(before, TAG.coordinator) &&
    wordsIn(field.n, field.n.items[quote]!) < 6
  );
}

/** Where the clause that ends at `end` begins: at its sentence, or after the last report that has been read. */
function clauseStart(reading: Reading, end: number): number {
  const { field } = reading;
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
  source: Phrase | null,
  order: SubjectOrder,
  uninverted: Report['uninverted'],
): void {
  const { field } = reading;
  const made = { cue: cueOf(field, group), group, source, order, clause, uninverted };
  const last = back.end - 1;
  if (back.kind === 'quote' && reading.used.has(last)) return;
  const first = clauseStart(reading, back.end);
  if (back.kind === 'clause') {
    const opened = openedBy(field, first);
    if (opened !== null) {
      record(reading, { ...made, range: { first: opened, end: back.end }, construction: 'incise' });
      return;
    }
    const overlapping = reading.reports.some(
      (r) => r.construction !== 'according-to' && r.end > field.n.items[first]!.start && !r.nested,
    );
    if (!overlapping) record(reading, { ...made, range: { first, end: back.end }, construction: 'postposed' });
    return;
  }
  // « A » et « B », a dit X; or a clause that ends in a few words in marks: then all of it is reported.
  let own = last;
  while (
    own > first &&
    (isQuote(field.n.items[own]) || isComma(field.n.items[own]) || has(field.n.items[own], TAG.coordinator))
  )
    own--;
  const bare =
    own === first &&
    !isNominal(field.n.items[own]) &&
    (field.n.items[own]!.kind === 'mark' ||
      isQuote(field.n.items[own]) ||
      has(field.n.items[own], TAG.coordinator | TAG.adverb));
  const clauseBefore =
    !bare && holdsClause(field, first, last) && !reading.reports.some((r) => r.end > field.n.items[first]!.start);
  if (clauseBefore && wordsIn(field.n, field.n.items[last]!) < 12 && !isColon(field.n.items[last - 1])) {
    record(reading, { ...made, range: { first, end: back.end }, construction: 'incise' });
    return;
  }
  for (let i = last; i >= first; i--) {
    const item = field.n.items[i]!;
    if (isQuote(item)) {
      if (reading.used.has(i)) break;
      record(reading, { ...made, range: { first: i, end: i + 1 }, construction: 'incise' });
    } else if (!isComma(item) && !has(item, TAG.coordinator)) break;
  }
}

/** The mark right before a clause that opens a quotation and never closes it. */
function openedBy(field: Field, first: number): number | null {
  const before = field.n.items[first - 1];
  if (!before || first - 1 < field.unit.first) return null;
  return field.n.marks.pairs.some((pair) => pair.close === null && pair.open === before.token) ? first - 1 : null;
}

/** After the reporting clause the same utterance may go on. */
function takeForward(
  reading: Reading,
  group: VerbGroup,
  clause: number,
  from: number,
  source: Phrase | null,
  order: SubjectOrder,
): void {
  const { field } = reading;
  const { items } = field.n;
  const at = skipToEnd(field, from);
  const next = isQuote(items[at])
    ? at
    : isComma(items[at]) || isColon(items[at]) || items[at]?.norm === '.'
      ? at + 1
      : -1;
  if (next < 0 || next >= field.unit.end || !isQuote(items[next])) return;
  takeRun(reading, next, { cue: cueOf(field, group), group, source, order, clause, construction: 'incise' });
}

/** Selon X, … ; …, selon X. */
function readLeads(reading: Reading): void {
  const { field, groups, leads } = reading;
  const { items } = field.n;
  leads.forEach((lead, index) => {
    const cue = { start: items[lead.first]!.start, end: items[lead.source.first - 1]!.end };
    const made = {
      cue,
      source: lead.source,
      order: 'according-to' as const,
      clause: groups.length + index,
      construction: 'according-to' as const,
    };
    let after = lead.end;
    if (isComma(items[after]) || isColon(items[after])) after++;
    const opens = lead.first === field.unit.first || leadsClause(field, lead.first);
    if (opens && after < field.unit.end) {
      const end = contentEnd(
        field,
        after,
        groups.filter((g) => g.first > after),
        leads,
      );
      if (isQuote(items[after]) && trimTail(field, after, end) === after + 1) {
        if (!reading.used.has(after)) takeRun(reading, after, made);
      } else if (
        !reading.reports.some(
          (r) =>
            r.start < items[end - 1]!.end && items[after]!.start < r.start && !r.nested && r.construction !== 'object',
        ) ||
        end - after > 2
      ) {
        record(reading, { ...made, range: { first: after, end } });
      }
      return;
    }
    readTrailingLead(reading, lead, made);
  });
}

/** A lead that opens a clause inside its sentence: "…, mais selon X, …". */
function leadsClause(field: Field, at: number): boolean {
  const { items } = field.n;
  for (let i = at - 1; i >= field.unit.first; i--) {
    const item = items[i]!;
    if (item.norm === ';' || isColon(item)) return true;
    if (!has(item, TAG.coordinator | TAG.adverb) && !isComma(item)) return false;
    if (has(item, TAG.coordinator) && (isComma(items[i - 1]) || i === field.unit.first)) return true;
  }
  return true;
}

/** "…, selon X" after, or in the middle of, what it reports. */
function readTrailingLead(reading: Reading, lead: SourcePhrase, made: Omit<Made, 'range'>): void {
  const { field } = reading;
  const { items } = field.n;
  let end = lead.first;
  while (end > field.unit.first && (isComma(items[end - 1]) || has(items[end - 1], TAG.adverb))) end--;
  const first = clauseStart(reading, end);
  if (isQuote(items[end - 1])) {
    if (reading.used.has(end - 1)) return;
    const holds = holdsClause(field, first, end - 1);
    record(reading, { ...made, range: { first: holds ? first : end - 1, end } });
  } else if (
    end > first &&
    !reading.reports.some(
      (r) => r.end > items[first]!.start && r.start < items[end - 1]!.end && r.construction === 'postposed',
    )
  ) {
    record(reading, { ...made, range: { first, end } });
  }
  const after = isComma(items[lead.end]) ? lead.end + 1 : -1;
  if (after > 0 && after < field.unit.end && trimTail(field, after, field.unit.end) - after > 1) {
    const rest = contentEnd(
      field,
      after,
      reading.groups.filter((g) => g.first > after),
      reading.leads,
    );
    record(reading, { ...made, range: { first: after, end: rest } });
  }
}
