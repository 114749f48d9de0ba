import type { Span } from '../../base';
import { quotesIn, type Range } from './content';
import type { Narration } from './narration';
import type { Field, Phrase } from './noun-phrase';
import type { Construction, Report, SubjectOrder } from './report';
import type { SourcePhrase } from './source-lead';
import type { VerbGroup } from './verb-group';

/** What one sentence of narration is found to report while it is read. */
export interface Reading {
  readonly field: Field;
  readonly groups: readonly VerbGroup[];
  readonly leads: readonly SourcePhrase[];
  readonly reports: Report[];
  /** Leads inside a reporting clause, that only pass it on ("a dit, selon l'AFP, le maire"). */
  readonly relays: Set<SourcePhrase>;
  /** Quotations in marks that a report has taken in. */
  readonly used: Set<number>;
  /** The source of each group, by its index, once it is known. */
  readonly sources: (Phrase | null)[];
  /** The reporting clauses that follow, or cut into, what they report. */
  readonly incises: Set<VerbGroup>;
}

/** A report as it is put down: over a range of items. */
export interface Made {
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

/** Records a report and marks the quotations in it as taken. */
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
    chain: [],
    order: made.order,
    quotes,
    whole: end - first === 1 && quotes.length === 1,
    nested: made.nested ?? false,
    clause: made.clause,
    uninverted: made.uninverted ?? null,
  });
}

/** The words of a noun phrase or a pronoun. */
export function phraseSpan(n: Narration, phrase: Phrase): Span {
  const { start, end } = n.items[phrase.first]!;
  // "-t-elle": the pronoun without what ties it to its verb.
  const tie = phrase.kind === 'pronoun' ? (/^[-‐‑](?:t[-‐‑])?/.exec(n.text.slice(start, end))?.[0].length ?? 0) : 0;
  return { start: start + tie, end: n.items[phrase.end - 1]!.end };
}

/** The words of a group's verb, its auxiliary and an inverted pronoun left out. */
export const cueOf = (field: Field, group: VerbGroup): Span => ({
  start: field.n.items[group.head]!.start,
  end: field.n.items[group.end - 1 === group.inverted ? group.head : group.end - 1]!.end,
});

/** Whether an item range shares text with a report that has been put down, nested ones left out. */
export const overlapsReport = (reading: Reading, first: number, end: number): boolean => {
  const { items } = reading.field.n;
  if (end <= first) return false;
  const from = items[first]!.start;
  const to = items[end - 1]!.end;
  return reading.reports.some((r) => !r.nested && r.start < to && from < r.end);
};
