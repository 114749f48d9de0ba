import type { Language } from '../../languages';
import { TAG } from '../../languages/speech';
import type { Token } from '../tokens';
import type { NameMention } from './types';

/** How sure a place is that a list tells by its noun. */
const LISTED = 0.8;

/** Words that one name of such a list has at most. */
const LONGEST = 4;

/** « Les communes de Saint-Ouen et Bernard », "three counties: Mineral and Sanders", "Marsh and Benton counties": places, whoever they are called after. */
export function listedPlaces(tokens: readonly Token[], { names, reference, speech }: Language): readonly NameMention[] {
  const places: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const noun = tokens[i]!;
    if (noun.text !== noun.norm || !names.placePlurals.has(noun.norm)) continue;
    const lead = tokens[i + 1];
    const isLed = lead !== undefined && (lead.text === ':' || (speech.tags(lead.norm) & TAG.link) !== 0);
    const after = isLed ? listFrom(tokens, i + 2, reference) : [];
    const found = after.length > 0 || !reference.headLast ? after : listUpTo(tokens, i, reference);
    for (const { first, end } of found)
      places.push({ start: tokens[first]!.start, end: tokens[end - 1]!.end, type: 'place', confidence: LISTED });
  }
  return places;
}

type Reference = Language['reference'];
type Item = { readonly first: number; readonly end: number };

/** The items of a list that begins at a token; none where it has no conjunction. */
function listFrom(tokens: readonly Token[], start: number, reference: Reference): readonly Item[] {
  const items: Item[] = [];
  for (let at = start, joined = false; ; ) {
    const end = endOfItem(tokens, at);
    if (end === at || end - at > LONGEST) return [];
    items.push({ first: at, end });
    if (joined) return items;
    joined = reference.conjunctions.has(tokens[end]?.norm ?? '');
    if (!joined && tokens[end]?.text !== ',') return [];
    at = end + 1;
  }
}

/** The items of a list that ends before a token. */
function listUpTo(tokens: readonly Token[], end: number, reference: Reference): readonly Item[] {
  const items: Item[] = [];
  for (let at = end; ; ) {
    let first = at;
    while (first > 0 && isCapital(tokens[first - 1])) first--;
    if (reference.determiners.has(tokens[first]!.norm)) first++;
    if (first === at || at - first > LONGEST) return items.length > 1 ? items : [];
    items.unshift({ first, end: at });
    const before = tokens[first - 1];
    const isJoint = items.length === 1 ? reference.conjunctions.has(before?.norm ?? '') : before?.text === ',';
    if (!isJoint) return items.length > 1 ? items : [];
    at = first - 1;
  }
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);

function endOfItem(tokens: readonly Token[], first: number): number {
  let end = first;
  while (isCapital(tokens[end])) end++;
  return end;
}
