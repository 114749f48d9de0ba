import { TAG } from '../../languages/speech';
import { has, isColon, isComma, isNominal, isQuote } from './clause';
import { coreEnd, type Field, type Phrase, skipAsides } from './noun-phrase';
import { possessor } from './nouns';
import { phraseAfter } from './phrase-after';
import { cueOf, type Reading, record } from './reading';
import { speakerLikeness } from './speaker-likeness';
import { subjectOf } from './subjects';
import { FRAME, takes } from './verb-group';

/** Items from the words to the noun for what they are, at most. */
const REACH = 6;

/** Items from "was all" to the verb of saying, at most. */
const LONGEST_CLAUSE = 14;

/**
 * What a noun, and no verb, calls somebody's words: "“Never,” came the reply from Lee", « « Jamais », a été la réponse du maire »,
 * "His verdict was “never again”".
 */
export function readReplies(reading: Reading): void {
  const { field, used } = reading;
  for (let i = field.unit.first; i < field.unit.end; i++) {
    if (!isQuote(field.n.items[i]) || used.has(i) || readAll(reading, i)) continue;
    const after = nounAfter(field, i);
    const noun = after ?? nounBefore(field, i);
    const source = noun === null ? null : ownerOf(field, noun);
    // "The answer to the riddle was “…”": nobody's.
    if (noun === null || (after === null && !source)) continue;
    const { items } = field.n;
    record(reading, {
      range: { first: i, end: i + 1 },
      construction: 'incise',
      cue: { start: items[noun]!.start, end: items[noun]!.end },
      source,
      order: 'inverted',
      clause: -1,
    });
  }
}

/** "“No,” was all she would say", « « Non », c'est tout ce qu'a dit le maire ». */
function readAll(reading: Reading, quote: number): boolean {
  const { field, groups } = reading;
  const { items } = field.n;
  const at = verbAfter(field, quote);
  if (!has(items[at], TAG.auxiliary) || !field.language.speech.nouns.replies.all.has(items[at + 1]?.norm ?? ''))
    return false;
  const index = groups.findIndex((group) => group.head > at + 1 && group.head - at < LONGEST_CLAUSE);
  const group = groups[index];
  if (!group || !takes(group, FRAME.quote)) return false;
  const told = subjectOf(reading, group, index);
  // « c'est tout ce qu'a voulu dire le maire ».
  const within = told.source && told.source.end > at + 2 && told.source.kind !== 'relative';
  const subject = within ? told.source : phraseAfter(field, group.end);
  if (!subject) return false;
  const source = { ...subject, first: Math.max(subject.first, at + 2) };
  if (speakerLikeness(field, source) < 2) return false;
  record(reading, {
    range: { first: quote, end: quote + 1 },
    construction: 'incise',
    cue: cueOf(field, group),
    group,
    source,
    order: within ? told.order : 'inverted',
    clause: index,
  });
  return true;
}

/** Past the mark and the pronoun that may part a quotation from its clause's verb: « « Non », c'est ». */
function verbAfter({ n: { items } }: Field, quote: number): number {
  let at = quote + 1;
  while (isComma(items[at]) || isColon(items[at]) || (at > quote + 1 && has(items[at], TAG.subject | TAG.clitic))) at++;
  return at;
}

/** "…,” came the reply": the noun right after a verb that makes it of the words. */
function nounAfter(field: Field, quote: number): number | null {
  const { items } = field.n;
  const { replies } = field.language.speech.nouns;
  const at = verbAfter(field, quote);
  if (at >= field.unit.end || !(replies.verbs.has(items[at]!.norm) || has(items[at], TAG.auxiliary))) return null;
  for (let i = at + 1; i < Math.min(field.unit.end, at + REACH); i++) {
    if (items[i]!.kind === 'mark' && !/^['’-]/.test(items[i]!.norm)) return null;
    if (replies.nouns.has(items[i]!.norm)) return i;
  }
  return null;
}

/** "The answer from Lee was “…”": the noun that opens the sentence, and nothing but whose it is before the verb. */
function nounBefore(field: Field, quote: number): number | null {
  const { items } = field.n;
  const { replies } = field.language.speech.nouns;
  let verb = quote - 1;
  while (verb > field.unit.first && (isComma(items[verb]) || isColon(items[verb]) || has(items[verb], TAG.adverb)))
    verb--;
  if (verb <= field.unit.first || !has(items[verb], TAG.auxiliary)) return null;
  const first = skipAsides(field, field.unit.first);
  for (let i = first; i < Math.min(verb, first + REACH); i++) {
    if (has(items[i], TAG.preposition | TAG.auxiliary | TAG.finite) || isQuote(items[i])) return null;
    if (replies.nouns.has(items[i]!.norm)) return isPlain(field, i + 1, verb) ? i : null;
  }
  return null;
}

/** No verb or mark: all of one noun phrase. */
const isPlain = (field: Field, from: number, to: number): boolean =>
  field.n.items
    .slice(from, to)
    .every((item) => isNominal(item) || has(item, TAG.determiner | TAG.preposition | TAG.auxiliary | TAG.adverb));

/** "Lee's answer", "the reply from Lee", « sa réponse », « la réponse du maire ». */
export function ownerOf(field: Field, noun: number): Phrase | null {
  const { items } = field.n;
  let first = noun;
  while (
    first > field.unit.first &&
    (isNominal(items[first - 1]) || has(items[first - 1], TAG.determiner) || /^['’]/.test(items[first - 1]!.norm))
  )
    first--;
  const whose = possessor(field, { first, end: noun + 1, kind: 'nominal' }, noun);
  if (whose) return whose;
  const lead = items[noun + 1];
  if (!lead || noun + 1 >= field.unit.end || !field.language.speech.clause.origins.has(lead.norm)) return null;
  const from = has(lead, TAG.determiner) ? noun + 1 : noun + 2;
  const owner: Phrase = { first: noun + 2, end: coreEnd(field, from), kind: 'nominal' };
  return owner.end > owner.first && speakerLikeness(field, owner) >= 2 ? owner : null;
}
