import { TAG } from '../../languages/speech';
import { has, isColon, isNominal, isQuote, isVerb, wordsIn } from './clause';
import { holdsClause, trimTail } from './clause-bounds';
import type { Item } from './narration';
import type { Field, Phrase } from './noun-phrase';
import { type Reading, record } from './reading';
import { headNoun, isPerson } from './speaker-likeness';

/** Words in the label of a headline, and of what is said in it. */
const LONGEST_LABEL = 6;
const SHORTEST_WORDS = 3;
/** More words in marks are what somebody said, and read as such. */
const MOST_MARKED = 2;

/** What a headline gives to whom. */
interface Told {
  readonly source: Phrase;
  /** The items that hold the words. */
  readonly first: number;
  readonly end: number;
}

/**
 * A headline that tells who says what in no more than two phrases: "Police: man held", "Man held – police", « Douze morts (police) ».
 * One that begins with a name may as well be about its owner; whether it is, the body tells.
 */
export function readHeadline(reading: Reading): void {
  const { field } = reading;
  const { items } = field.n;
  const { first, end } = field.unit;
  // A few words in marks are one word of the sentence: "Reports: ‘streamlined’ plan to replace interviews".
  const spoken = items.slice(first, end).some((item) => isQuote(item) && wordsIn(field.n, item) > MOST_MARKED);
  if (reading.reports.length > 0 || spoken || items[end - 1]!.norm === '?') return;
  const told = labelled(field) ?? signed(field);
  if (!told || told.end - told.first < SHORTEST_WORDS || has(items[told.first], TAG.question | TAG.relative)) return;
  record(reading, {
    range: { first: told.first, end: told.end },
    construction: 'headline',
    cue: null,
    source: told.source,
    order: 'label',
    clause: -1,
  });
}

/** Whether a headline's words are surely their source's: all but those of a name whose owner does not go on in the first person. */
export function isSureOfLabel(field: Field, source: Phrase, words: { readonly start: number }): boolean {
  const { n, language } = field;
  const { items } = n;
  if (isBareWord(field, source)) return false;
  const noun = items[source.first]!.name < 0 || (language.speech.labelsSpeak && speaks(field, source));
  if (noun || items[source.first]!.start > words.start) return true;
  const { firstPerson } = language.speech.clause;
  return items.some((item) => item.start >= words.start && firstPerson.has(item.norm));
}

/** "Police: man held after attack". In some languages a noun in that place is what the headline is about. */
function labelled(field: Field): Told | null {
  const { items } = field.n;
  const { first, end } = field.unit;
  let colon = first + 1;
  while (colon < end && colon - first <= LONGEST_LABEL && !isColon(items[colon])) colon++;
  if (!isColon(items[colon]) || colon >= end) return null;
  const source: Phrase = { first, end: colon, kind: 'nominal' };
  if (!isPlain(field, source)) return null;
  const named = items[colon - 1]!.name >= 0 && items[first]!.name === items[colon - 1]!.name;
  if (!named && !isBareWord(field, source) && !(field.language.speech.labelsSpeak && speaks(field, source)))
    return null;
  return { source, first: colon + 1, end: trimTail(field, colon + 1, end) };
}

/** "Okafor: we were robbed": one word that no list has, in what may be somebody's name. */
const isBareWord = ({ n, language }: Field, { first, end }: Phrase): boolean =>
  end === first + 1 &&
  n.items[first]!.name < 0 &&
  n.items[first]!.tag === 0 &&
  /^\p{Lu}\p{Ll}/u.test(n.text.slice(n.items[first]!.start)) &&
  !language.speech.voices.has(n.items[first]!.norm) &&
  !isPerson(language, n.items[first]!.norm);

/** "Dozens feared dead – officials", « Douze morts (police) ». */
function signed(field: Field): Told | null {
  const { items } = field.n;
  const { first } = field.unit;
  let { end } = field.unit;
  const bracketed = items[end - 1]!.norm === ')';
  if (bracketed) end--;
  const mark = bracketed ? /^\($/ : /^[—–-]$/;
  let lead = end - 1;
  while (lead > first && end - lead <= LONGEST_LABEL && !mark.test(items[lead]!.norm)) lead--;
  if (lead <= first || !mark.test(items[lead]!.norm) || !standsFree(items, lead, bracketed)) return null;
  const source: Phrase = { first: lead + 1, end, kind: 'nominal' };
  if (source.first >= end || !isPlain(field, source) || !speaks(field, source)) return null;
  return bracketed || holdsClause(field, first, lead) ? { source, first, end: trimTail(field, first, lead) } : null;
}

/** No hyphen within a word. */
const standsFree = (items: readonly Item[], at: number, bracketed: boolean): boolean =>
  bracketed || (items[at - 1]!.end < items[at]!.start && items[at]!.end < (items[at + 1]?.start ?? 0));

/** Nouns and what joins them, and no verb. */
function isPlain(field: Field, { first, end }: Phrase): boolean {
  const { items } = field.n;
  for (let i = first; i < end; i++) {
    if (isVerb(items[i]) || !(isNominal(items[i]) || has(items[i], TAG.link | TAG.determiner | TAG.coordinator)))
      return false;
  }
  return true;
}

/** A noun for people, or for what speaks. */
function speaks(field: Field, phrase: Phrase): boolean {
  const { speech, names } = field.language;
  const head = headNoun(field, phrase);
  return speech.people.has(head) || names.roles.has(head) || speech.anonymous.has(head) || speech.voices.has(head);
}
