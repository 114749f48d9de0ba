import { isComma } from './clause';
import { coreEnd, type Field, type Phrase } from './noun-phrase';
import type { Reading } from './reading';
import type { Report } from './report';
import { speakerLikeness } from './speaker-likeness';

/** Words that say from whom a source has what it reports ("citing police"), or who passes it on ("quoted by Reuters"). */
export interface Citation {
  readonly kind: 'citing' | 'cited';
  readonly phrase: Phrase;
}

/** Links that a chain has, at most. */
const LONGEST = 4;

/** The citation that begins at an item. */
export function citationAt(field: Field, at: number): Citation | null {
  if (at >= field.unit.end) return null;
  const { items } = field.n;
  const { relaying, clause } = field.language.speech;
  const word = items[at]!.norm;
  const citing = relaying.citing.has(word);
  if (!citing && !(relaying.cited.has(word) && clause.agents.has(items[at + 1]?.norm ?? ''))) return null;
  const first = at + (citing ? 1 : 2);
  const phrase: Phrase = { first, end: coreEnd(field, first, clause.sourceLinks, true), kind: 'nominal' };
  if (phrase.end <= first || speakerLikeness(field, phrase) < 2) return null;
  return { kind: citing ? 'citing' : 'cited', phrase };
}

/** The citations that follow a source, one upon the other. */
export function citationsAfter(field: Field, source: Phrase): readonly Citation[] {
  const found: Citation[] = [];
  let at = source.end;
  while (found.length < LONGEST) {
    const citation = citationAt(field, isComma(field.n.items[at]) ? at + 1 : at);
    if (!citation) break;
    found.push(citation);
    at = citation.phrase.end;
  }
  return found;
}

/** Gives each report the sources that its words came through, where there is more than one. */
export function linkSources(reading: Reading): void {
  const { reports } = reading;
  reports.forEach((report, i) => {
    if (report.nested || !report.source || report.source.kind === 'relative') return;
    const chain = linksOf(reading, report, report.source);
    if (chain.length > 1) reports[i] = { ...report, chain };
  });
}

/** From the source nearest to the words to the one that the article has them from. */
function linksOf(reading: Reading, report: Report, source: Phrase): readonly Phrase[] {
  const { field, leads, reports } = reading;
  const { items } = field.n;
  let links: readonly Phrase[] = [source];
  const add = ({ kind, phrase }: Citation) => {
    links = kind === 'citing' ? [phrase, ...links] : [...links, phrase];
  };
  for (const citation of citationsAfter(field, source)) add(citation);
  const paper = quotedBy(reading, source);
  if (paper) links = [...links, paper];
  if (links.length === 1) {
    const apart = citationApart(reading, report, source);
    if (apart) add(apart);
  }
  // « … », a dit X, selon l'AFP: a lead that reports nothing by itself passes on what stands before it.
  for (const lead of leads) {
    const idle = lead.source !== source && !reports.some((other) => other.source === lead.source);
    if (idle && lead.source.kind === 'nominal' && items[lead.first]!.start >= report.end) {
      links = [...links, lead.source];
      for (const citation of citationsAfter(field, lead.source)) add(citation);
    }
  }
  return links;
}

/** "The paper quoted the mayor as saying": who quotes the source right before it. */
function quotedBy({ field, groups, sources }: Reading, source: Phrase): Phrase | null {
  const { verbs } = field.language.speech.relaying;
  const quoting = groups.findIndex(({ end, reading: { verb } }) => end === source.first && verbs.has(verb.lemma));
  return sources[quoting] ?? null;
}

/** "Citing police, Reuters said…", "…, Reuters said on Monday, citing police": apart from the source, and outside what it reports. */
function citationApart({ field, reports }: Reading, report: Report, source: Phrase): Citation | null {
  const { items } = field.n;
  const { unit } = field;
  const first = citationAt(field, unit.first);
  const earliest = reports.every((other) => !other.source || other.source.first >= source.first);
  if (first?.kind === 'citing' && earliest && first.phrase.end <= source.first) return first;
  for (let i = source.end; i < unit.end - 1; i++) {
    if (reports.some((other) => other.source && other.source !== source && other.source.first === i)) return null;
    if (!isComma(items[i]) || (items[i]!.start >= report.start && items[i]!.start < report.end)) continue;
    const citation = citationAt(field, i + 1);
    if (citation?.kind === 'citing') return citation;
  }
  return null;
}
