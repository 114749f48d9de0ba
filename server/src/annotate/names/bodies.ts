import { LEXICON } from '../../knowledge';
import type { Frame } from './frame';
import { OUTSIDE } from './labels';
import type { Surroundings, TokenRange } from './trim';
import { CLASS } from './word';

/** A body's name with what belongs to it and the model left out: lower-case words that say which, and fields that "and" joins. */
export function wholeBody(range: TokenRange, path: Uint8Array, frame: Frame, around: Surroundings): TokenRange {
  const end = endOfWords(range, path, frame, around);
  if (end > range.end || !around.language.reference.headLast) return { ...range, end };
  return { first: firstField(range, path, frame, around), end: endOfFields(range, frame, around) };
}

/** « Commission [électorale indépendante] (CEI) », « Commission [nationale] »: to where its acronym is spelt out, or past its adjectives. */
function endOfWords(
  { first, end }: TokenRange,
  path: Uint8Array,
  { acronym, words }: Frame,
  around: Surroundings,
): number {
  const { tokens, language } = around;
  let last = end;
  while (acronym[end - 1] && acronym[last] && path[last] === OUTSIDE) last++;
  if (last > end || end - first > 1 || !(words[first]!.classes & CLASS.organizationHead)) return last;
  while (tokens[last]?.text === tokens[last]?.norm && language.names.bodyAdjectives.has(tokens[last]?.norm ?? ''))
    last++;
  return last;
}

/** "the [Agriculture and] Horticulture Development Board": fields between an article and the rest of the name. */
function firstField({ first, end }: TokenRange, path: Uint8Array, frame: Frame, around: Surroundings): number {
  const { tokens, language } = around;
  const { conjunctions, determiners } = language.reference;
  if (!(frame.words[end - 1]!.classes & (CLASS.organizationTail | CLASS.organizationHead))) return first;
  if (!conjunctions.has(tokens[first - 1]?.norm ?? '')) return first;
  const isOwn = (i: number) => path[i] === OUTSIDE && isField(i, frame);
  let at = first - 2;
  while (isOwn(at) || (tokens[at]?.text === ',' && isOwn(at - 1))) at--;
  return at < first - 2 && determiners.get(tokens[at]?.norm ?? '')?.definite ? at + 1 : first;
}

/** "the Department for Environment[, Food and Rural Affairs]": fields after the one that a body is of. */
function endOfFields({ first, end }: TokenRange, frame: Frame, { tokens, language }: Surroundings): number {
  const { conjunctions, roleLinks } = language.reference;
  const { words } = frame;
  const isHead = (i: number) => (words[i]!.classes & CLASS.organizationHead) !== 0;
  const link = tokens.findIndex(({ norm }, i) => i > first && i < end && roleLinks.has(norm));
  if (link < 0 || !isHead(link - 1) || !isField(end - 1, frame)) return end;
  for (let at = end; at < tokens.length; ) {
    const joins = conjunctions.has(tokens[at]!.norm);
    if (!joins && tokens[at]!.text !== ',') break;
    const from = ++at;
    while (isField(at, frame)) at++;
    if (at === from || words[at]?.capital) break;
    if (joins) return at;
  }
  return end;
}

const NO_FIELD = CLASS.role | CLASS.title | CLASS.joint | CLASS.mark | CLASS.calendar;
const NAMED = LEXICON.organization | LEXICON.place | LEXICON.person | LEXICON.demonym;

/** A common noun with a capital that lists have for nobody and nothing: "Agriculture". */
function isField(i: number, { words }: Frame): boolean {
  const word = words[i];
  return word?.capital === true && word.common && !(word.classes & NO_FIELD) && !(word.lexicon & NAMED);
}
