import { TAG, type VerbReading } from '../../languages/speech';
import { citationsAfter } from './chain';
import { has, isBreak, isColon, isComma, isQuote, isVerb, opensLow } from './clause';
import { clauseStart, holdsClause, opensSubject, subordinateEnd, trimTail } from './clause-bounds';
import { contentEnd } from './content';
import { type Field, skipAsides } from './noun-phrase';
import { type Made, overlapsReport, type Reading, record } from './reading';
import { takeRun } from './run';
import type { SourcePhrase } from './source-lead';

/** Selon X, … ; …, selon X. */
export function readLeads(reading: Reading): void {
  const { field, groups, leads } = reading;
  const { items } = field.n;
  leads.forEach((lead, index) => {
    if (reading.relays.has(lead)) return;
    const made = {
      cue: { start: items[lead.first]!.start, end: items[lead.words - 1]!.end },
      source: lead.source,
      order: 'according-to' as const,
      clause: groups.length + index,
      construction: 'according-to' as const,
    };
    const relative = lead.source.kind === 'relative' || lead.source.first < lead.words;
    if ((relative || leadsClause(field, lead.first)) && readOpening(reading, lead, made)) return;
    const figure = otherFigure(field, leads[index - 1], lead);
    if (figure) record(reading, { ...made, range: figure });
    else readTrailing(reading, lead, made, otherFigure(field, lead, leads[index + 1]) !== null);
  });
}

/** « 4 000 personnes selon la police, [12 000] selon la CGT »: the figure that another source gives; null where that is no mere figure. */
function otherFigure(field: Field, before: SourcePhrase | undefined, lead: SourcePhrase | undefined) {
  if (!before || !lead) return null;
  const { items } = field.n;
  const isLink = (i: number) => isComma(items[i]) || has(items[i], TAG.coordinator | TAG.preposition | TAG.adverb);
  const end = isComma(items[lead.first - 1]) ? lead.first - 1 : lead.first;
  let first = before.end;
  while (first < end && isLink(first)) first++;
  const words = items.slice(first, end);
  if (first === before.end || !words.some(({ kind }) => kind === 'number')) return null;
  return words.every((item) => item.kind !== 'mark' && !isQuote(item) && !isVerb(item)) ? { first, end } : null;
}

/** "Selon X, le pont tiendra": what follows, to the end of the clause. */
function readOpening(reading: Reading, lead: SourcePhrase, made: Omit<Made, 'range'>): boolean {
  const { field, groups } = reading;
  const { items } = field.n;
  let after = Math.max(lead.end, citationsAfter(field, lead.source).at(-1)?.phrase.end ?? 0);
  if (isBreak(items[after])) after = skipAsides(field, after);
  while (isComma(items[after]) || isColon(items[after])) after++;
  after = overAside(field, after, lead.source.kind === 'nominal');
  if (after >= field.unit.end || /^[.!?]/.test(items[after]!.norm)) return false;
  const end =
    lead.source.kind === 'relative' && opensSubject(field, lead.first)
      ? subordinateEnd(field, after)
      : contentEnd(
          reading,
          after,
          groups.filter((group) => group.first > after),
        );
  if (isQuote(items[after]) && end === after + 1) {
    if (!reading.used.has(after)) takeRun(reading, after, made);
  } else if (!overlapsReport(reading, after, end)) {
    const nested = reading.reports.some(
      (r) => r.start <= items[lead.first]!.start && r.end >= items[lead.end - 1]!.end,
    );
    record(reading, { ...made, range: { first: after, end }, nested });
    // "Selon Jean Morel, le pont tiendra : « Il est neuf. »": the colon goes on with what he says.
    const goesOn = isColon(items[end]) && isQuote(items[end + 1]) && end + 1 < field.unit.end;
    if (goesOn && !nested && !reading.used.has(end + 1)) takeRun(reading, end + 1, made);
  }
  return true;
}

/** « Selon le rapport, lu à l'audience, … », "For her, however, …": past what stands between two commas and has no verb of its own. */
function overAside(field: Field, from: number, described: boolean): number {
  const { items } = field.n;
  if (!isComma(items[from - 1])) return from;
  const linked = skipAsides(field, from);
  const isTime = items.slice(from, linked).some((item) => has(item, TAG.time));
  if (isComma(items[linked]) && linked > from && !isTime) return linked + 1;
  const isParticiple = has(items[from], TAG.participle | TAG.past) || items[from]?.readings?.some(isPast);
  if (!described || !isParticiple) return from;
  for (let i = from + 1; i < field.unit.end - 1; i++) {
    if (isVerb(items[i]) || isQuote(items[i]) || isColon(items[i])) return from;
    if (isComma(items[i])) return i + 1;
  }
  return from;
}

const isPast = ({ form }: VerbReading): boolean => form.mood === 'participle' || form.tense === 'past';

/** A lead that opens its sentence, or a clause inside it: "…, mais selon X, …", "…, que, selon X, …". */
function leadsClause(field: Field, at: number): boolean {
  const { items } = field.n;
  for (let i = at - 1; i >= field.unit.first; i--) {
    const item = items[i]!;
    if (item.norm === ';' || isColon(item)) return true;
    if (has(item, TAG.that | TAG.relative) && !has(item, TAG.determiner)) return true;
    if (has(item, TAG.that)) return isComma(items[at - 1]) || i === at - 1;
    if (has(item, TAG.coordinator)) {
      // "…, mais selon X, …", "… mais, selon X, …".
      const cut = i === at - 2 && isComma(items[at - 1]) && holdsClause(field, field.unit.first, i);
      return cut || isComma(items[i - 1]) || i === field.unit.first;
    }
    if (!has(item, TAG.adverb) && !isComma(item)) return false;
  }
  return true;
}

/** « …, mais personne, selon lui, ne le sait »: the last clause of several, where the lead cuts it before its verb; else null. */
function cutClause(field: Field, first: number, end: number): number | null {
  const { items } = field.n;
  for (let i = end - 1; i > first; i--)
    if (has(items[i], TAG.coordinator) && isComma(items[i - 1])) return holdsClause(field, i + 1, end) ? null : i + 1;
  return null;
}

/** The verb of a clause comes after the lead that cuts it, and no relative pronoun. */
const goesOn = ({ n: { items }, unit, language }: Field, at: number): boolean =>
  at < unit.end && !language.speech.clause.relatives.has(items[at]!.norm) && !has(items[at], TAG.relative);

/** "…, selon X" after, or in the middle of, what it reports; where it `ends` its words, what comes next is somebody else's. */
function readTrailing(reading: Reading, lead: SourcePhrase, made: Omit<Made, 'range'>, ends: boolean): void {
  const { field } = reading;
  const { items } = field.n;
  // « Mérité, selon le coach : “…” »
  if (isColon(items[lead.end]) && isQuote(items[lead.end + 1]) && !reading.used.has(lead.end + 1))
    takeRun(reading, lead.end + 1, made);
  // « Le plan est, selon la maire, « inapplicable » ».
  const marked = isComma(items[lead.end]) && isComma(items[lead.first - 1]) ? lead.end + 1 : -1;
  if (isQuote(items[marked]) && marked < field.unit.end && !reading.used.has(marked)) {
    takeRun(reading, marked, made);
    return;
  }
  let end = lead.first;
  // "…, also according to Lee": the adverb is the narrator's only where a comma parts it from the words.
  while (end > field.unit.first && has(items[end - 1], TAG.adverb)) end--;
  if (!isComma(items[end - 1])) end = lead.first;
  while (end > field.unit.first && isComma(items[end - 1])) end--;
  const cut = marked < 0 || !goesOn(field, marked) ? null : cutClause(field, clauseStart(field, end), end);
  const first = cut ?? clauseStart(field, end);
  if (isQuote(items[end - 1])) {
    if (reading.used.has(end - 1)) return;
    const apart = isComma(items[end - 2]) && opensLow(field, end - 1);
    const from = !apart && holdsClause(field, first, end - 1) && !overlapsReport(reading, first, end) ? first : end - 1;
    record(reading, { ...made, range: { first: from, end } });
    if (apart) return;
  } else if (end - first > (ends ? 0 : cutsBeforeVerb(field, lead) ? 1 : 2) && !overlapsReport(reading, first, end)) {
    record(reading, { ...made, range: { first, end } });
  }
  if (ends) return;
  const after = isComma(items[lead.end]) ? lead.end + 1 : isComma(items[lead.first - 1]) ? -1 : lead.end;
  if (after < 0 || !goesOn(field, after) || trimTail(field, after, field.unit.end) - after < 2) return;
  // Only the other half of a clause that the lead cuts in two: "le pont, selon X, tiendra"; "c'est, selon X, un beau pont".
  if (end - first > 4 && holdsClause(field, first, end) && isComma(items[lead.first - 1])) return;
  const rest = contentEnd(
    reading,
    after,
    reading.groups.filter((group) => group.first > after),
  );
  if (!overlapsReport(reading, after, rest)) record(reading, { ...made, range: { first: after, end: rest } });
}

/** « Le pont, selon X, tiendra »: between two commas, with the verb of the words right after. */
const cutsBeforeVerb = ({ n: { items }, unit }: Field, { first, end }: SourcePhrase): boolean =>
  isComma(items[first - 1]) && isComma(items[end]) && end + 1 < unit.end && isVerb(items[end + 1]);
