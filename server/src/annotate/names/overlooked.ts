import { type EntityType, LEXICON } from '../../knowledge';
import { TAG } from '../../languages/speech';
import type { Frame } from './frame';
import { OUTSIDE, TYPES, typeOfTag } from './labels';
import { misspeltType } from './misspelt';
import { isPair } from './settle';
import { namesTown } from './towns';
import type { Surroundings, TokenRange } from './trim';
import { CLASS, type Word } from './word';

/** A name that the model passed over. */
export interface Overlooked extends TokenRange {
  readonly type: EntityType;
  readonly confidence: number;
}

/** A word with one of these is no name by itself, nor does it begin one. */
const NOT_A_NAME = CLASS.calendar | CLASS.joint | CLASS.mark | CLASS.title | CLASS.role;
const KNOWN = 0.65;
const BUILT = 0.6;
/** How prominent what a common word names must be. */
const WELL_KNOWN = 0.5;
const LONGEST = 4;

/**
 * Names that stand in plain sight though the model gave them no tag: a run of capitals that lists know as one type, a known
 * given name with another word, an organisation or a place by its last word, something between two countries.
 */
export function overlooked(path: Uint8Array, frame: Frame, around: Surroundings): readonly Overlooked[] {
  const found = expansions(path, frame);
  const taken = path.map((tag) => (tag === OUTSIDE ? 0 : 1));
  for (const { first, end } of found) taken.fill(1, first, end);
  const { words, runEnd, setting, opening } = frame;
  const free = (i: number) =>
    taken[i] === 0 && words[i]!.capital && around.tokens[i]!.text.length > 1 && !(words[i]!.classes & NOT_A_NAME);
  for (let i = 0; i < words.length; i++) {
    if (setting[i] !== 0 || !free(i)) continue;
    const first = i;
    while (i + 1 < runEnd[first]! && free(i + 1)) i++;
    // What touches a name that was found may be part of it, and a lone word that opens a sentence has its capital from there.
    if (taken[first - 1] || taken[i + 1] || i - first >= LONGEST) continue;
    const isWord = first === i && opening[first] !== 0 && words[first]!.common;
    const type =
      (isWord
        ? (bareSubject(first, words, around) ?? sayingFirm(first, around))
        : typeOf({ first, end: i + 1 }, words, around)) ??
      (first === i && isPair(around.tokens[i]!.text, around.knowledge, around.language)
        ? { type: 'other', confidence: BUILT }
        : null) ??
      (isCalled(first, words, around) ? { type: 'organization', confidence: BUILT } : null) ??
      (isWord ? null : misspelt({ first, end: i + 1 }, words, around));
    if (type) found.push({ first, end: i + 1, ...type });
  }
  return found;
}

/** An organisation before its acronym in brackets, and the acronym, where the model passed over both or one of them. */
function expansions(path: Uint8Array, { acronym, words }: Frame): Overlooked[] {
  const found: Overlooked[] = [];
  for (let i = 2; i < words.length; i++) {
    if (!acronym[i] || acronym[i - 1] || !acronym[i - 2]) continue;
    let first = i - 2;
    while (first > 0 && acronym[first - 1]) first--;
    const isBody = (tag: number) => tag !== OUTSIDE && TYPES[typeOfTag(tag)] === 'organization';
    if (!words[first]!.capital || (path[i] !== OUTSIDE && !isBody(path[i]!))) continue;
    const spelt = path.subarray(first, i - 1);
    if (spelt.every((tag) => tag === OUTSIDE))
      found.push({ first, end: i - 1, type: 'organization', confidence: BUILT });
    else if (!spelt.every(isBody)) continue;
    if (path[i] === OUTSIDE) found.push({ first: i, end: i + 1, type: 'organization', confidence: BUILT });
  }
  return found;
}

type Reading = Pick<Overlooked, 'type' | 'confidence'>;

function typeOf({ first, end }: TokenRange, words: readonly Word[], around: Surroundings): Reading | null {
  const own = words.slice(first, end);
  const phrase = wordsOf(first, end, around);
  if (own.some((word) => word.lexicon & LEXICON.demonym) || around.language.names.hollow.has(phrase)) return null;
  const known = onlyType(around.lexicon(phrase));
  const head = own[0]!;
  if (own.length === 1)
    return known && isPlain(head, known, around.tokens[first]!.text, around)
      ? { type: known, confidence: KNOWN }
      : null;
  if (known) return { type: known, confidence: KNOWN };
  if (isSeat({ first, end }, around)) return { type: 'organization', confidence: KNOWN };
  const tail = own[own.length - 1]!;
  // "Premier Foods said": all of common words, of which no other than a name has capitals.
  if (own.every((word) => word.common))
    return isFirmSaying({ first, end }, tail, around) ? { type: 'organization', confidence: BUILT } : null;
  if (tail.classes & CLASS.organizationTail) return { type: 'organization', confidence: BUILT };
  if (tail.classes & CLASS.placeTail) return { type: 'place', confidence: BUILT };
  if (own.length < 4 && isGiven(head) && !tail.common && !tail.upper) return { type: 'person', confidence: BUILT };
  return null;
}

/** Words that end a firm's name, before what only somebody or a body does, or owns. */
function isFirmSaying({ end }: TokenRange, tail: Word, { tokens, language }: Surroundings): boolean {
  if (!(tail.classes & CLASS.organizationTail) || tail.classes & CLASS.role || !language.reference.headLast)
    return false;
  // The verb has no capital, as it would in a title.
  const next = tokens[end]?.text ?? '';
  return (language.speech.tags(next) & TAG.past) !== 0 || language.business.verbs.has(next) || /^['’]s$/.test(next);
}

/** "Downing Street", which is named for the body that sits there alone. */
function isSeat(range: TokenRange, { tokens, text, knowledge, language }: Surroundings): boolean {
  const written = text.slice(tokens[range.first]!.start, tokens[range.end - 1]!.end);
  const readings = knowledge.readings(written, language.id);
  return readings.length > 0 && readings.every((r) => r.kind === 'metonym' && r.prominence >= WELL_KNOWN);
}

/** "Portugual", "the European Comission": no name, but a slip of one that everybody knows. */
function misspelt({ first, end }: TokenRange, words: readonly Word[], around: Surroundings): Reading | null {
  const { tokens, text, knowledge, language } = around;
  if (words.slice(first, end).every(({ common, lexicon }) => common || lexicon !== 0)) return null;
  const type = misspeltType(text.slice(tokens[first]!.start, tokens[end - 1]!.end), knowledge, language);
  return type && { type, confidence: BUILT };
}

/** « L'association Dahut », « le groupe Chargeurs »: in French a capital after the noun for a body is its name's. */
function isCalled(first: number, words: readonly Word[], { tokens, language }: Surroundings): boolean {
  const head = tokens[first - 1];
  if (!head || language.reference.headLast || head.text !== head.norm) return false;
  if (words[first]!.upper || language.reference.relational?.test(tokens[first]!.norm)) return false;
  return (words[first - 1]!.classes & CLASS.organizationHead) !== 0;
}

const VERB = TAG.finite | TAG.auxiliary | TAG.maybe;

/** « Tours veut », « Vannes s'impose »: where a common noun is no subject without a determiner, such a word is a name. */
function bareSubject(i: number, words: readonly Word[], { tokens, knowledge, language }: Surroundings): Reading | null {
  if (language.names.bareSubjects || words[i]!.lexicon & (LEXICON.given | LEXICON.demonym)) return null;
  const { reference, speech } = language;
  const [next, further] = [tokens[i + 1]?.norm ?? '', tokens[i + 2]?.norm ?? ''];
  const isVerb = (word: string) => (speech.tags(word) & VERB) !== 0;
  const isPaired = reference.conjunctions.has(next) && words[i + 2]?.capital && words[i + 2]!.lexicon & LEXICON.place;
  if (!isVerb(next) && !(reference.beforeVerb.has(next) && isVerb(further)) && !isPaired) return null;
  return namesTown(knowledge.readings(tokens[i]!.text, language.id)) ? { type: 'place', confidence: KNOWN } : null;
}

/** "Apple said": a word that is a well-known firm and nothing else that is known, as the subject of what is said. */
function sayingFirm(i: number, { tokens, knowledge, language }: Surroundings): Reading | null {
  const verb = tokens[i + 1]?.norm ?? '';
  const isSaid = (language.speech.tags(verb) & TAG.past) !== 0 && (language.speech.readings(verb)?.length ?? 0) > 0;
  if (!isSaid) return null;
  const readings = knowledge.readings(tokens[i]!.text, language.id);
  const isFirm = readings.every(({ type }) => type === 'organization');
  return isFirm && (readings[0]?.prominence ?? 0) >= WELL_KNOWN ? { type: 'organization', confidence: KNOWN } : null;
}

/** A lone word that a list holds is a name unless it may be a word, a unit or a numeral; a word that is well known is. */
function isPlain(
  { common, upper }: Word,
  type: EntityType,
  text: string,
  { knowledge, language }: Surroundings,
): boolean {
  if (upper) return type === 'organization' && text.length > 2 && !common;
  return !common || knowledge.readings(text, language.id).some((r) => r.type === type && r.prominence >= WELL_KNOWN);
}

const isGiven = (word: Word) => (word.lexicon & LEXICON.given) !== 0;

const wordsOf = (first: number, end: number, { tokens, text }: Surroundings) =>
  text
    .slice(tokens[first]!.start, tokens[end - 1]!.end)
    .toLowerCase()
    .replace(/’/g, "'");

/** The type that lists give a phrase, where they agree. */
function onlyType(bits: number): EntityType | null {
  const types = bits & (LEXICON.place | LEXICON.organization | LEXICON.person);
  if (bits & (LEXICON.given | LEXICON.surname)) return null;
  if (types === LEXICON.organization) return 'organization';
  if (types === LEXICON.place) return 'place';
  return types === LEXICON.person ? 'person' : null;
}
