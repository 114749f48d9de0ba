import { TAG } from '../../languages/speech';
import { linkSources } from './chain';
import { has, isColon, isComma, isQuote, wordsIn } from './clause';
import { adjunctsEnd, opensSubject, subordinateEnd, trimTail } from './clause-bounds';
import { contentEnd, quotesIn } from './content';
import { fragmentsIn, isNaming } from './fragments';
import { frameAfter } from './frames';
import { gapSubject } from './gap-clause';
import { readIncise } from './incise';
import { readLeads } from './leads';
import type { Item } from './narration';
import type { Field, Phrase } from './noun-phrase';
import { readNouns } from './nouns';
import type { Frame } from './object-frame';
import { phraseAfter } from './phrase-after';
import { cueOf, type Made, type Reading, record } from './reading';
import { readReplies } from './replies';
import type { Report } from './report';
import { takeRun } from './run';
import { sourceLeads } from './source-lead';
import { onlyHears, speakerLikeness } from './speaker-likeness';
import { subjectOf } from './subjects';
import { FRAME, takes, type VerbGroup, verbGroups } from './verb-group';
import { isDescribed, isObjectClause, isVerdict } from './verdict';

/** Reads a sentence: everything that it reports, in no order, and who is the source of each of its verbs. */
export function readSentence(field: Field): Reading {
  const groups = verbGroups(field);
  const reading: Reading = {
    field,
    groups,
    leads: sourceLeads(field),
    reports: [],
    relays: new Set(),
    used: new Set(),
    sources: [],
    incises: new Set(),
  };
  for (const lead of reading.leads) for (const quote of quotesIn(field, lead)) reading.used.add(quote);
  // What a quotation is followed by tells more than what comes before it; the rest is read from the left.
  groups.forEach((group, index) => {
    if (readIncise(reading, group, index)) reading.incises.add(group);
  });
  readLeads(reading);
  groups.forEach((group, index) => {
    if (!reading.incises.has(group) && !leadsIn(reading, group)) readGroup(reading, group, index);
  });
  readNouns(reading);
  readReplies(reading);
  fragmentsIn(reading);
  linkSources(reading);
  return reading;
}

export type { Reading, Report };

/** « À l'en croire, … »: the verb is one of the words that lead in a source. */
const leadsIn = ({ leads }: Reading, { head }: VerbGroup): boolean =>
  leads.some(({ first, words }) => first <= head && head < words);

/** A reporting verb that stands before what it reports. */
function readGroup(reading: Reading, group: VerbGroup, index: number): void {
  const { field } = reading;
  if (readComparison(reading, group, index)) return;
  if (group.mood === 'infinitive' && isImpersonal(field, group)) return;
  const { source, order } = subjectOf(reading, group, index);
  if (source && (isDenied(field, source) || onlySeems(field, group, source))) return;
  reading.sources[index] = source;
  const frame = frameAfter(
    field,
    group,
    Math.max(group.end, order === 'inverted' && !group.passive && source ? source.end : 0),
  );
  const nested = insideReport(reading, frame.quote ?? group.head);
  readFrame(reading, group, index, frame, { cue: cueOf(field, group), group, source, order, clause: index, nested });
}

/** "Neither Lee nor Morel said that", "nobody said": who says nothing. */
const isDenied = ({ n, unit, language }: Field, { first }: Phrase): boolean =>
  [first, first - 1].some((at) => at >= unit.first && language.speech.clause.denials.has(n.items[at]!.norm));

/** « On dirait que la pluie cesse », « cela veut dire que »: nobody says so. */
function onlySeems({ n, language: { speech } }: Field, { reading }: VerbGroup, { first }: Phrase): boolean {
  const subject = n.items[first]!.norm;
  const seems = reading.form.tense === 'conditional' && speech.hearsay?.pronouns.has(subject) === true;
  return seems || speech.clause.speechless.has(subject);
}

function readFrame(
  reading: Reading,
  group: VerbGroup,
  index: number,
  frame: Frame,
  made: Omit<Made, 'range' | 'construction'>,
): void {
  const { field } = reading;
  const { items } = field.n;
  switch (frame.kind) {
    case 'that':
    case 'clause':
    case 'question':
    case 'infinitive': {
      // "a show that can be seen by climbing the steps": a passive reports with "that" alone, unless it is told somebody.
      if (frame.kind === 'clause' && group.passive && !takes(group, FRAME.hearer)) return;
      if (frame.kind === 'clause' && group.mood !== 'finite' && !made.source) return;
      const gap = frame.kind === 'clause' && gapSubject(field, group) !== null;
      // "with what he told police were weapons": what he told them stands before.
      if (
        frame.kind === 'clause' &&
        !gap &&
        group.mood !== 'gerund' &&
        made.source &&
        isObjectClause(field, made.source)
      )
        return;
      if (frame.kind === 'clause' && onlyHears(field, group.reading.verb.lemma, made.source)) return;
      // « assurant ne rien savoir », "asking whether".
      // "Asked what she wanted, she said": who asked is not said.
      if (frame.kind === 'question' && !made.source && group.first === field.unit.first) return;
      const says = frame.kind === 'infinitive' && group.reading.verb.class !== 'thinking';
      const asks = (frame.kind === 'question' || says) && group.mood === 'gerund' && made.source;
      if (frame.kind !== 'that' && frame.kind !== 'clause' && group.mood !== 'finite' && !asks) return;
      // "En assurant que le pont est sûr, le maire…": up to the clause whose subject it shares.
      const shared = made.source && made.source.first > frame.at ? made.source.first : null;
      const end = Math.min(
        shared === null
          ? contentEnd(reading, frame.at, isHearing(field, group) ? [] : reading.groups.slice(index + 1))
          : trimTail(field, frame.at, shared),
        isWithinSubject(field, group, made.source)
          ? subordinateEnd(field, frame.at, frame.kind === 'infinitive' || gap ? 0 : 1)
          : field.unit.end,
      );
      // "She did not say why.", "a mistake that he thinks was made".
      if ((frame.kind === 'question' || gap) && end - frame.at < 2) return;
      const construction = frame.kind === 'clause' ? 'that' : frame.kind;
      const last = frame.kind === 'infinitive' ? beforeSecondVerb(field, frame.at, end) : end;
      record(reading, { ...made, range: { first: frame.at, end: last }, construction });
      return;
    }
    case 'quote': {
      const quote = items[frame.at]!;
      // "She thinks that they have themselves to blame: “…”": an infinitive in what she thinks.
      if (!made.source && group.mood === 'infinitive' && insideReport(reading, group.head)) return;
      const words = wordsIn(field.n, quote);
      const verdict = isVerdict(field, group, frame.at, made.source);
      if (verdict && (group.passive || isObjectClause(field, made.source!))) {
        takeRun(reading, frame.at, { ...made, construction: 'object' });
        return;
      }
      if (field.language.speech.naming.verbs.has(group.reading.verb.lemma) && words < 8) return;
      const led = /^[:,–—-]$/.test(items[frame.at - 1]!.norm);
      if (isNaming(field, frame.at) && !(led && words > 2)) return;
      // "strikes will continue “right through the summer”": what cannot speak says nothing that no mark leads in.
      const spoken = led || !made.source || speakerLikeness(field, made.source) >= 2;
      const direct = takes(group, FRAME.quote) && spoken && (led || words > 2);
      if (!direct && ((words < 2 && !verdict) || !takes(group, spoken ? FRAME.object | FRAME.quote : FRAME.object)))
        return;
      if (group.passive && !made.source) return;
      takeRun(reading, frame.at, { ...made, construction: direct ? 'lead-in' : 'object' });
      return;
    }
    case 'object': {
      const at = frame.quote ?? frame.at;
      const verdict = isVerdict(field, group, at, made.source);
      const names = field.language.speech.naming.verbs.has(group.reading.verb.lemma);
      if (names && !verdict && !has(items[at - 1], TAG.preposition)) return;
      const described = verdict && isDescribed(field, group, at);
      if ((!described && isNaming(field, at)) || (wordsIn(field.n, items[at]!) < 2 && !verdict)) return;
      if (!made.source && (group.passive || group.mood === 'infinitive')) return;
      const led = isColon(items[at - 1]) && wordsIn(field.n, items[at]!) > 2;
      if (!reading.used.has(at)) takeRun(reading, at, { ...made, construction: led ? 'lead-in' : 'object' });
      return;
    }
    case 'colon': {
      const range = { first: frame.at, end: trimTail(field, frame.at, field.unit.end) };
      const close = frame.at - group.end < 8 && range.end - frame.at > 3;
      if (!takes(group, FRAME.quote) || !made.source || group.passive || !close || quotesIn(field, range).length > 0)
        return;
      record(reading, { ...made, range, construction: 'label' });
      return;
    }
    default:
  }
}

/**
 * The clause is part of a subject whose verb is yet to come: « Le plan, dont le maire dit qu'il est mort, coûtera cher », "a study
 * claiming that it is late should be withdrawn", « Jean Morel qui dit avoir vu le pont, s'inquiète ».
 */
function isWithinSubject(field: Field, group: VerbGroup, source: Phrase | null): boolean {
  const { items } = field.n;
  if (!source || source.first <= field.unit.first) return group.mood === 'gerund' && source?.end === group.first;
  const lead = source.kind === 'relative' ? source.first : source.first - 1;
  if (!opensSubject(field, lead)) return false;
  if (gapSubject(field, group)) return true;
  if (source.kind === 'relative') return group.end > lead;
  if (group.mood === 'gerund') return source.end === group.first;
  return isComma(items[lead - 1]) && field.language.speech.clause.relatives.has(items[lead]!.norm);
}

/** "The court heard she was hurt and thought he would kill her": a second verb is not the court's. */
const isHearing = ({ language }: Field, { reading }: VerbGroup): boolean =>
  language.speech.hearing?.verb === reading.verb.lemma;

/** « Il dit avoir peur et évoque son enfance »: a finite verb after "and" is no infinitive's second. */
function beforeSecondVerb(field: Field, from: number, end: number): number {
  const { items } = field.n;
  for (let i = from + 1; i < end - 1; i++) {
    if (has(items[i], TAG.relative | TAG.that | TAG.subordinator)) return end;
    if (has(items[i], TAG.coordinator) && has(items[i + 1], TAG.finite | TAG.auxiliary))
      return trimTail(field, from, i);
  }
  return end;
}

/** "Comme l'a dit X, …", "As X told reporters, …": what follows, or leads up to it, is what X said. */
function readComparison(reading: Reading, group: VerbGroup, index: number): boolean {
  const { field } = reading;
  const { items } = field.n;
  const { inversion, clause } = field.language.speech;
  if (group.mood !== 'finite' || group.reading.verb.class === 'thinking' || !takes(group, FRAME.quote | FRAME.that))
    return false;
  const before =
    group.inverted === null && !isComma(items[group.first - 1]) ? subjectOf(reading, group, index).source : null;
  const led = before && clause.comparisons.has(items[before.first - 1]?.norm ?? '') && before.first > field.unit.first;
  let source = inversion && !led ? null : before;
  const lead = source ? source.first - 1 : group.first - 1;
  if (lead < field.unit.first || !clause.comparisons.has(items[lead]!.norm)) return false;
  if (!source)
    source =
      group.inverted === null
        ? phraseAfter(field, group.end)
        : { first: group.inverted, end: group.inverted + 1, kind: 'pronoun' };
  if (!source || speakerLikeness(field, source) < 2) return false;
  // "As the minister announced the closure, …": when it was, and not what she said.
  if (source.end <= group.first && !closesLead(field, adjunctsEnd(field, group))) return false;
  reading.sources[index] = source;
  const made = {
    cue: cueOf(field, group),
    group,
    source,
    order: inversion && !led ? ('inverted' as const) : ('subject' as const),
    clause: index,
  };
  let comma = Math.max(group.end, source.end);
  while (comma < field.unit.end && !isComma(items[comma]) && !isQuote(items[comma]) && !isColon(items[comma])) comma++;
  const at = isQuote(items[comma]) ? comma : comma + 1;
  if (at >= field.unit.end) return true;
  if (isQuote(items[at])) takeRun(reading, at, { ...made, construction: 'lead-in' });
  else if (lead === field.unit.first) {
    const end = contentEnd(reading, at, reading.groups.slice(index + 1));
    record(reading, { ...made, range: { first: at, end }, construction: 'postposed' });
  }
  return true;
}

/** Where the words after "as she said" may begin. */
const closesLead = ({ n, unit }: Field, at: number): boolean =>
  at >= unit.end || isComma(n.items[at]) || isQuote(n.items[at]) || isColon(n.items[at]);

/** "Il faut rappeler que", "à noter que": said by nobody in the sentence. */
function isImpersonal(field: Field, group: VerbGroup): boolean {
  const { items } = field.n;
  const { clause, anonymous, hearsay } = field.language.speech;
  let i = group.first - 1;
  const passes = (item: Item) =>
    has(item, TAG.preposition | TAG.clitic | TAG.negation) ||
    (has(item, TAG.adverb) && !clause.impersonal.has(item.norm));
  while (i >= field.unit.first && passes(items[i]!)) i--;
  if (i < field.unit.first) return group.first - i <= 2;
  // "On peut dire que": nobody in particular; « on peut lire » leads in what there is to read.
  const nobodys =
    !hearsay?.read.has(group.reading.verb.lemma) &&
    clause.semiAuxiliaries.has(items[i]!.norm) &&
    has(items[i - 1], TAG.subject) &&
    anonymous.has(items[i - 1]!.norm);
  return nobodys || clause.impersonal.has(items[i]!.norm);
}

const insideReport = (reading: Reading, item: number): boolean => {
  const at = reading.field.n.items[item]!;
  return reading.reports.some((r) => r.start <= at.start && at.end <= r.end && !r.whole);
};
