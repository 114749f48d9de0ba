import type { Span } from '../../base';
import { endsInside, isColon, isComma } from './clause';
import type { Field, Phrase } from './noun-phrase';
import { phraseSpan, type Reading } from './reading';
import { speakerLikeness } from './speaker-likeness';
import { sentenceSubject } from './subjects';
import type { SourceKind } from './types';
import { FRAME, takes } from './verb-group';

/** Who, at the end of a sentence, a quotation that follows it may be given to. Offsets are in the block's text. */
export interface InReach extends Span {
  readonly kind: SourceKind;
  /** The sentence says that they speak, and not only that they act. */
  readonly spoke: boolean;
  /** It says so and reports nothing itself ("le maire a réagi"). */
  readonly bare: boolean;
  /** They question somebody ("the judge asked"): what is answered is not theirs. */
  readonly asks: boolean;
}

/** The last one to speak in a sentence; failing that, its subject, if that is somebody. */
export function reachOf(reading: Reading): InReach | null {
  const { field, groups, reports, sources } = reading;
  let last: Phrase | null = null;
  let at = -1;
  // "“…,” Lee said when a deputy warned her that…": who is told apart from the words speaks on.
  const cuts = reports.some((report) => report.construction === 'incise' && report.source);
  for (const report of reports) {
    if (report.nested || !report.source || report.start < at || (cuts && report.construction !== 'incise')) continue;
    at = report.start;
    last = report.source;
  }
  // "I tell her so. “It will pass.”": the narrator, who goes on only in the same words.
  if (last && isNarrator(reading, last)) return null;
  if (last) return { ...inReach(reading, last, true, false), asks: isExamining(reading, last) };
  // "Does he get enough credit?": the answer is somebody else's.
  if (field.n.items[field.unit.end - 1]!.norm === '?') return null;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    const source = sources[i];
    // « contre les élus qui refusent de voter »: no more than which of them.
    const restricts = source?.kind === 'relative' && !isComma(field.n.items[source.first - 1]);
    if (!source || restricts || group.passive || group.mood !== 'finite' || !takes(group, FRAME.quote | FRAME.object))
      continue;
    // "Jespersen wrote:" leads in what follows whatever Jespersen is.
    const leadsIn = isColon(field.n.items[field.unit.end - 1]) || isComma(field.n.items[field.unit.end - 1]);
    if (leadsIn || speakerLikeness(field, source) >= 2) return inReach(reading, source, true, true);
  }
  const subject = sentenceSubject(field, field.unit.end);
  if (!subject || speakerLikeness(field, subject) < 3) return null;
  return isFirstPerson(field, subject) ? null : inReach(reading, subject, false, true);
}

function inReach({ field }: Reading, phrase: Phrase, spoke: boolean, bare: boolean): InReach {
  return { kind: phrase.kind, spoke, bare, asks: false, ...phraseSpan(field.n, phrase) };
}

/** « « Pourquoi ? » demande la présidente »: the last words are a question, by one whose part it is to put them. */
function isExamining({ field, reports }: Reading, { first, end }: Phrase): boolean {
  const { n, language } = field;
  const last = reports.findLast(({ source, quotes }) => source?.first === first && quotes.length > 0);
  const quote = last && n.items[last.quotes.at(-1)!]!;
  return (
    quote !== undefined &&
    endsInside(n, quote) === '?' &&
    n.items.slice(first, end).some(({ norm }) => language.speech.questioners.has(norm))
  );
}

const isFirstPerson = ({ n, language }: Field, { first }: Phrase): boolean =>
  language.speech.clause.firstPerson.has(n.items[first]!.norm);

/** Whoever writes reports something without marks. */
const isNarrator = ({ field, reports }: Reading, source: Phrase): boolean =>
  isFirstPerson(field, source) && reports.every(({ quotes }) => quotes.length === 0);
