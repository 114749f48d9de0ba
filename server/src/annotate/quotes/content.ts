import { TAG } from '../../languages/speech';
import { has, holdsNegation, isAside, isColon, isComma, isQuote } from './clause';
import { trimTail } from './clause-bounds';
import { frameAfter } from './frames';
import type { Field } from './noun-phrase';
import { subjectBefore } from './phrase-before';
import type { SourcePhrase } from './source-lead';
import type { VerbGroup } from './verb-group';

/** What a clause's end depends on. */
export interface Scope {
  readonly field: Field;
  readonly leads: readonly SourcePhrase[];
  /** The reporting clauses that follow, or cut into, what they report. */
  readonly incises: ReadonlySet<VerbGroup>;
}

/** A half-open range of items. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/**
 * Where a clause that begins at `from` stops being what is reported: at the end of its sentence, or where the narrator takes the
 * word again (a second reporting verb of the same subject, an incise, "according to", a colon before a quotation).
 */
export function contentEnd(reading: Scope, from: number, later: readonly VerbGroup[]): number {
  const { field, leads, incises } = reading;
  const { items } = field.n;
  let end = field.unit.end;
  for (let i = from; i < end; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && item.norm === ';') end = i;
    else if (isColon(item) && isQuote(items[i + 1]) && i + 1 < end) end = i;
    else if (item.kind === 'mark' && /^[—–]$/.test(item.norm) && isQuote(items[i + 1])) end = i;
    else if (i > from && withholds(field, i)) end = i;
  }
  for (const group of later) {
    if (group.first >= end) break;
    const cut = resumesAt(field, group, from, incises);
    if (cut !== null && cut > from) {
      end = Math.min(end, cut);
      break;
    }
  }
  for (const lead of leads) {
    // « que, d'après la Cour, la dette … »: nothing is said before it.
    if (lead.first > from + 2 && lead.first < end && isComma(items[lead.first - 1]) && closes(field, lead.end))
      end = lead.first - 1;
  }
  return trimTail(field, from, end);
}

/** "…, but declined to give figures", « …, sans préciser quand »: the narrator tells that somebody says no more. */
function withholds({ n: { items }, language }: Field, at: number): boolean {
  const first = has(items[at], TAG.coordinator) ? at + 1 : at;
  if (first === at && !has(items[at], TAG.preposition)) return false;
  const forms = language.speech.clause.withholding.get(items[first]?.norm ?? '');
  return forms?.some((form) => form.every((word, k) => items[first + k]?.norm === word)) === true;
}

const closes = (field: Field, at: number) => at >= field.unit.end || /^[,.!?…;]/.test(field.n.items[at]!.norm);

/** The item where the narrator resumes before a later reporting verb; null where that verb is part of what is reported. */
function resumesAt(field: Field, group: VerbGroup, from: number, incises: ReadonlySet<VerbGroup>): number | null {
  const { items } = field.n;
  let before = group.first - 1;
  if (group.mood === 'gerund') {
    while (field.language.speech.clause.gerundLeads.has(items[before]?.norm ?? '')) before--;
    // "was “reluctantly” announcing": the verb of the clause itself.
    if (isQuote(items[before])) return has(items[before - 1], TAG.auxiliary) ? null : before + 1;
    return isComma(items[before]) ? before : null;
  }
  if (group.mood === 'infinitive' || group.mood === 'participle') return null;
  while (before > from && isAside(items[before]) && !isComma(items[before])) before--;
  if (has(items[before], TAG.coordinator)) {
    // "…, and announced that": only a verb that reports something itself, or one that nothing is said with ("but did not elaborate").
    if (!holdsNegation(items, before + 1, group.head) && frameAfter(field, group, group.end).kind === 'none')
      return null;
    return isComma(items[before - 1]) ? before - 1 : before;
  }
  // ", a-t-il ajouté": an incise; ", a ajouté le maire" likewise.
  if (isComma(items[before])) return incises.has(group) ? before : null;
  const subject = subjectBefore(field, before);
  if (!subject || subject.first <= from) return null;
  const lead = items[subject.first - 1];
  if (has(lead, TAG.coordinator) && isComma(items[subject.first - 2])) return subject.first - 2;
  // "Lee denied it, while the mayor said", « , tandis que le maire disait ».
  const contrast = subject.first - (has(lead, TAG.that) ? 2 : 1);
  if (field.language.speech.clause.contrasts.has(items[contrast]!.norm) && isComma(items[contrast - 1]))
    return contrast - 1;
  // ", police said" at the end of its sentence; "While some say that…, Lee said that…".
  if (isComma(lead) && (incises.has(group) || has(items[field.unit.first], TAG.subordinator))) return subject.first - 1;
  return null;
}

export const quotesIn = (field: Field, range: Range): readonly number[] => {
  const found: number[] = [];
  for (let i = range.first; i < range.end; i++) if (isQuote(field.n.items[i])) found.push(i);
  return found;
};
