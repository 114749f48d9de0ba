import type { EntityType } from '../../knowledge';
import { TAG } from '../../languages/speech';
import { isKindOfFirm, isOneOfFirms } from './firm-kinds';
import type { NamedBlock } from './harmonise';
import { isCapital } from './word';

/** How much the words around a bare name speak for a firm, for a person, for a place: 2 for what tells by itself, 1 for a hint. */
export interface Leaning {
  readonly firm: number;
  readonly person: number;
  readonly place: number;
}

/** A name's tokens, half-open, and the block that they stand in. */
interface Beside extends Pick<NamedBlock, 'tokens' | 'sentences' | 'language'> {
  readonly first: number;
  readonly end: number;
}

/** What tells by itself, and what only hints. */
const TELLS = 2;
const HINTS = 1;

/** So much for one type outweighs what a word is elsewhere. */
export const MUCH = 4;

/** Words between a noun for a firm and its name: « le fabricant français de puces électroniques Solvane ». */
const MOST_BETWEEN = 5;

const found = new WeakMap<NamedBlock, readonly (readonly [string, Leaning])[]>();

/** What a block says of its names, and of each other word with a capital, which may be a name elsewhere in the article. */
export function leaningsIn(block: NamedBlock): readonly (readonly [string, Leaning])[] {
  let own = found.get(block);
  if (!own) {
    own = readLeanings(block);
    found.set(block, own);
  }
  return own;
}

function readLeanings(block: NamedBlock): readonly (readonly [string, Leaning])[] {
  const { text, tokens, names } = block;
  const own: [string, Leaning][] = [];
  let next = 0;
  for (let first = 0; first < tokens.length; first++) {
    const { kind, start, text: word } = tokens[first]!;
    if (kind !== 'word' || !isCapital(word)) continue;
    while (next < names.length && names[next]!.end <= start) next++;
    const name = names[next];
    const isNamed = name !== undefined && name.start <= start;
    let end = first + 1;
    if (isNamed) while (end < tokens.length && tokens[end]!.start < name.end) end++;
    const leaning = leaningOf({ tokens, sentences: block.sentences, language: block.language, first, end });
    if (leaning) own.push([text.slice(start, tokens[end - 1]!.end), leaning]);
    first = end - 1;
  }
  return own;
}

/** What the words around a name say that it is; null where they say nothing. */
function leaningOf(beside: Beside): Leaning | null {
  const firm = firmBefore(beside) + firmAfter(beside) + (isResumed(beside) ? HINTS : 0);
  const person = personAfter(beside) + (isTitled(beside) ? TELLS : 0);
  const place = placeBefore(beside);
  return firm + person + place > 0 ? { firm, person, place } : null;
}

/** Two leanings of one name, added up. */
export const addLeaning = (a: Leaning, b: Leaning): Leaning => ({
  firm: a.firm + b.firm,
  person: a.person + b.person,
  place: a.place + b.place,
});

/** The type that a bare name has by all that the article says of it; null where that does not tell. */
export function typeBy({ firm, person, place }: Leaning): EntityType | null {
  if (firm >= TELLS && firm > 2 * person + place) return 'organization';
  if (place >= TELLS && place > 2 * person + firm) return 'place';
  return person >= MUCH && person > firm && place === 0 ? 'person' : null;
}

const norm = ({ tokens }: Beside, i: number): string => tokens[i]?.norm ?? '';

/** "Chipmaker Solvane", « le fabricant de puces Solvane », "shares in Solvane", « chez Solvane ». */
function firmBefore(beside: Beside): number {
  const { tokens, first, language } = beside;
  const { business, reference } = language;
  const before = norm(beside, first - 1);
  if (isOneOfFirms(tokens, first, language) || isApposed(beside)) return TELLS;
  if (tokens[first - 1]?.kind !== 'word') return 0;
  if (isKindOfFirm(before, language) || business.labels.has(before) || business.founding.has(before)) return TELLS;
  if (reference.roleLinks.has(before)) {
    const noun = norm(beside, first - 2);
    if (business.capital.has(noun)) return ownsFirm(beside) ? 0 : TELLS;
    if (business.within.has(before)) return business.staff.has(noun) ? TELLS : HINTS;
    const leadsPlace = language.names.placeLeads.has(before) && !business.leads.has(before);
    return business.staff.has(noun) && !leadsPlace ? HINTS : 0;
  }
  if (reference.headLast) return business.seated && before.endsWith(business.seated) ? HINTS : 0;
  return isIntroduced(beside) ? TELLS : 0;
}

/** "Her company, Localvine". */
function isApposed(beside: Beside): boolean {
  const { first, language } = beside;
  const { determiners, headLast } = language.reference;
  if (!headLast || norm(beside, first - 1) !== ',') return false;
  return isKindOfFirm(norm(beside, first - 2), language) && determiners.has(norm(beside, first - 3));
}

/** What the words between may be, besides nouns and adjectives. */
const BETWEEN = TAG.link | TAG.preposition | TAG.maybe;

/** A noun for a firm some words before the name, in a language whose nouns come first. */
function isIntroduced(beside: Beside): boolean {
  const { tokens, first, language } = beside;
  for (let i = first - 1; i >= Math.max(1, first - 1 - MOST_BETWEEN); i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || isCapital(token.text)) return false;
    if (isKindOfFirm(token.norm, language)) return language.reference.determiners.has(norm(beside, i - 1));
    const tags = language.speech.tags(token.norm) & ~(TAG.participle | TAG.past);
    if (i === first - 1 ? tags !== 0 : (tags & ~BETWEEN) !== 0) return false;
  }
  return false;
}

/** "Solvane's shareholders", "Solvane, which employs", « Solvane, cotée à Paris », "Solvane, a smaller rival". */
function firmAfter(beside: Beside): number {
  const { end, language } = beside;
  const { business, reference } = language;
  const next = norm(beside, end);
  if (next === ',') return firmApposed(beside);
  if (reference.headLast) {
    const owned = next === "'s" ? [norm(beside, end + 1), norm(beside, end + 2)] : [next];
    if (owned.some((noun) => business.capital.has(noun))) return TELLS;
    if (owned.some((noun) => business.staff.has(noun))) return HINTS;
  }
  return business.relatives.has(next) ? HINTS : firmVerb(beside, end);
}

/** After a comma: a relative and its verb, a participle, or a noun for a firm with its article. */
function firmApposed(beside: Beside): number {
  const { tokens, end, language } = beside;
  const { business, reference, speech } = language;
  const word = norm(beside, end + 1);
  if (business.states.has(word)) return HINTS;
  if (speech.tags(word) & TAG.relative) return (business.relatives.has(word) ? HINTS : 0) + firmVerb(beside, end + 2);
  if (!reference.determiners.has(word)) return 0;
  for (let i = end + 2; i < end + 2 + MOST_BETWEEN && tokens[i]?.kind === 'word'; i++) {
    if (isKindOfFirm(tokens[i]!.norm, language)) return TELLS;
    if (language.names.roles.has(tokens[i]!.norm) || reference.prepositions.has(tokens[i]!.norm)) return 0;
  }
  return 0;
}

/** Words from such a verb to its object: "reported a record third-quarter profit". */
const OBJECT_REACH = 4;

/** A verb of firms at a place, or after an auxiliary there: it tells where its object is a firm's, "posted revenue". */
function firmVerb(beside: Beside, start: number): number {
  const { business, speech } = beside.language;
  const verb = speech.tags(norm(beside, start)) & TAG.auxiliary ? start + 1 : start;
  if (!business.verbs.has(norm(beside, verb))) return 0;
  for (let i = verb + 1; i <= verb + OBJECT_REACH; i++) if (business.results.has(norm(beside, i))) return TELLS;
  return HINTS;
}

/** ", 43,", ", who", ", the chef,": what copy says of people alone. */
function personAfter(beside: Beside): number {
  const { tokens, end, language } = beside;
  const { business, names, reference } = language;
  const next = norm(beside, end);
  if (business.personal.has(next) || ownsFirm(beside)) return TELLS;
  if (next !== ',') return 0;
  const word = norm(beside, end + 1);
  if (business.personal.has(word)) return TELLS;
  if (/^\d{1,2}$/.test(tokens[end + 1]?.text ?? '')) return TELLS;
  const noun = reference.determiners.has(word) ? norm(beside, end + 2) : word;
  return names.roles.has(noun) && !isKindOfFirm(noun, language) ? TELLS : 0;
}

/** "Varley's firm": whose it is has its name, or none. */
const ownsFirm = (beside: Beside): boolean =>
  norm(beside, beside.end) === "'s" && isKindOfFirm(norm(beside, beside.end + 1), beside.language);

/** "In Solvane", "near Solvane", "the mayor of Solvane", where nothing that is a firm's leads it. */
function placeBefore(beside: Beside): number {
  const { first, language } = beside;
  const { business, names, reference } = language;
  const [noun, lead] = [norm(beside, first - 2), norm(beside, first - 1)];
  if (reference.roleLinks.has(lead) && (names.localities.has(noun) || names.local.has(noun))) return TELLS;
  if (!names.placeLeads.has(lead) || business.within.has(lead)) return 0;
  return business.capital.has(noun) || (business.leads.has(lead) && business.staff.has(noun)) ? 0 : HINTS;
}

/** "Mr Solvane", « la présidente Solvane ». */
function isTitled({ tokens, first, language }: Beside): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || isKindOfFirm(before.norm, language)) return false;
  const { titles, roles } = language.names;
  return titles.has(before.norm.replace(/\.$/, '')) || roles.has(before.norm);
}

/** "Solvane cut jobs. The company …": a name at the head of a sentence, and a noun for a firm at the head of the next. */
function isResumed(beside: Beside): boolean {
  const { sentences, first, language } = beside;
  const at = sentences.findIndex(({ firstToken }) => firstToken === first);
  const next = sentences[at + 1];
  if (at < 0 || !next) return false;
  const { determiners } = language.reference;
  return determiners.has(norm(beside, next.firstToken)) && isKindOfFirm(norm(beside, next.firstToken + 1), language);
}
