import { type EntityType, type Knowledge, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import { TAG } from '../../languages/speech';
import type { Token } from '../tokens';
import { isKindOfFirm } from './firm-kinds';
import { isCourtesy } from './word';

/** Tokens of a name, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Where a name stands, and what is known. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly language: Language;
  readonly knowledge: Pick<Knowledge, 'lexicon' | 'readings' | 'near' | 'entity'>;
  /** What the knowledge base and the model's own lists say of a phrase in lower case. */
  readonly lexicon: (phrase: string) => number;
}

/**
 * The tokens that belong to a name: without a courtesy title, letters after a name, a possessive's "'s" or "'" ("McDonald's" keeps it), or an article that is
 * elided, opens the sentence or follows a dash, unless it is known to be part of the name ("The Hague"); and with the legal form
 * after a comma ("Smith & Co, Inc."). `opens` says that the name opens its sentence.
 */
export function trim(range: TokenRange, type: EntityType, opens: boolean, around: Surroundings): TokenRange {
  const { tokens, language } = around;
  let { first, end } = range;
  while (end - first > 1 && OPENING_MARK.test(tokens[end - 1]!.text)) end--;
  if (end - first > 1 && isPossessive(tokens[end - 1]!, language) && around.lexicon(phraseOf(range, around)) === 0)
    end--;
  if (end - first > 1 && isCompound(tokens[first]!, language)) first++;
  if (type === 'person') {
    // « Le plan B de Sonko »: a letter that ends what comes before.
    if (end - first > 2 && /^\p{Lu}$/u.test(tokens[first]!.text) && isLink(tokens[first + 1]!, language)) first += 2;
    while (first < end - 1 && isCourtesy(tokens[first]!.norm, language)) first++;
    if (isOfRole({ first, end }, around) || (opens && beginsWithJoint({ first, end }, around))) first++;
  }
  // A party before its member: "Liberal Democrat MP".
  if (type === 'person' || type === 'organization')
    while (end - first > 1 && isPostNominal(tokens[end - 1]!, language)) end--;
  if (type === 'person' && end - first > 1 && isElidedArticle(tokens[first]!, language)) first++;
  if (type === 'person' && beginsWithPlace({ first, end }, around)) first++;
  if (type === 'person' && isSuffix(tokens[end], language)) end++;
  if (opens && isLeadBefore({ first, end }, around)) first++;
  if (opens && isKindBefore({ first, end }, around)) first++;
  first = afterKind({ first, end }, around);
  if (type !== 'organization' && type !== 'place') return { first, end };
  first = afterTitle({ first, end }, around);
  if (end - first > 1 && hasStrayArticle({ first, end }, opens, around)) first++;
  return { first, end: type === 'organization' ? withLegalForm(end, around) : end };
}

/** Marks that open what comes after a name ("Mr Aslam ‘had it coming’"). */
const OPENING_MARK = /^[‘“«„([]$/;

/** "[At] Jodrell Bank": at the head of a sentence, a preposition of place before a name that no list has with it. */
const isLeadBefore = (range: TokenRange, around: Surroundings): boolean =>
  range.end - range.first > 1 &&
  around.language.names.placeLeads.has(around.tokens[range.first]!.norm) &&
  around.lexicon(phraseOf(range, around)) === 0;

/** "[Chipmaker] Solvane": at the head of a sentence, a noun for a firm before a name that no list has with it. */
const isKindBefore = (range: TokenRange, around: Surroundings): boolean =>
  range.end - range.first > 1 &&
  isKindOfFirm(around.tokens[range.first]!.norm, around.language) &&
  !around.language.names.organizationTails.has(around.tokens[range.first]!.norm) &&
  around.lexicon(phraseOf(range, around)) === 0;

/** "[Drug firm] Shire": after a noun for a firm in lower case, in a language whose nouns stand right before the name. */
function afterKind({ first, end }: TokenRange, { tokens, language }: Surroundings): number {
  if (!language.reference.headLast) return first;
  for (let i = end - 2; i > first; i--) {
    const { text, norm } = tokens[i]!;
    if (text === norm && isKindOfFirm(norm, language) && /^\p{Lu}/u.test(tokens[i + 1]!.text)) return i + 1;
  }
  return first;
}

/** "Republican-led": an adjective before the name. */
const isCompound = ({ norm }: Token, { names }: Language) =>
  norm.includes('-') && names.compoundEnds.has(norm.slice(norm.lastIndexOf('-') + 1));

const isLink = ({ norm, text }: Token, { reference }: Language) => norm === text && reference.roleLinks.has(norm);

/** "L’Anssi" is no person's name with its article. */
const isElidedArticle = ({ norm }: Token, { reference }: Language) =>
  /['’]$/.test(norm) && reference.determiners.has(norm.replace('’', "'"));

/** « le PDG [de] Ferrand »: the link is the role's, unless lists know somebody so called (« le général de Gaulle »). */
const isOfRole = (range: TokenRange, around: Surroundings): boolean =>
  range.end - range.first === 2 &&
  isLink(around.tokens[range.first]!, around.language) &&
  around.language.names.roles.has(around.tokens[range.first - 1]?.norm ?? '') &&
  (around.lexicon(phraseOf(range, around)) & PERSONAL) === 0;

/** « [Ni] Solvane ni Kelvane » */
const beginsWithJoint = (range: TokenRange, around: Surroundings): boolean =>
  range.end - range.first > 1 &&
  (around.language.speech.tags(around.tokens[range.first]!.norm) & TAG.coordinator) !== 0 &&
  around.lexicon(phraseOf(range, around)) === 0;

/** « le maire de [Verzay] David Quentin »: a word that is nobody's name, of the role before, and then a given name and another. */
function beginsWithPlace({ first, end }: TokenRange, { tokens, language, lexicon }: Surroundings): boolean {
  if (end - first < 3 || first === 0 || !language.reference.roleLinks.has(tokens[first - 1]!.norm)) return false;
  const [place, given] = [tokens[first]!, tokens[first + 1]!];
  return (lexicon(place.norm) & PERSONAL) === 0 && (lexicon(given.norm) & LEXICON.given) !== 0;
}

const PERSONAL = LEXICON.given | LEXICON.surname | LEXICON.person;

function hasStrayArticle(range: TokenRange, opens: boolean, around: Surroundings): boolean {
  const { text, norm } = around.tokens[range.first]!;
  const small = /^\p{Ll}/u.test(text);
  if (!around.language.reference.determiners.has(norm) || !(opens || small)) return false;
  const whole = around.text.slice(around.tokens[range.first]!.start, around.tokens[range.end - 1]!.end);
  return (small && norm.endsWith("'")) || around.knowledge.lexicon(whole) === 0;
}

function withLegalForm(end: number, { tokens, language }: Surroundings): number {
  const form = tokens[end + 1];
  if (tokens[end]?.text !== ',' || !form || !/^\p{Lu}[\p{L}.]{1,3}\.?$/u.test(form.text)) return end;
  return language.names.organizationTails.has(withoutStop(form.norm)) ? end + 2 : end;
}

/** « procureur de la [République de] Grasse »: the title's last word is no part of the place where the office is held. */
function afterTitle(range: TokenRange, around: Surroundings): number {
  const { tokens, language } = around;
  const { first, end } = range;
  const { reference, names } = language;
  const link = tokens[first + 1];
  const isTitled =
    end - first > 2 &&
    first > 2 &&
    names.hollow.has(tokens[first]!.norm) &&
    reference.roleLinks.has(link!.norm) &&
    reference.determiners.has(tokens[first - 1]!.norm) &&
    reference.roleLinks.has(tokens[first - 2]!.norm) &&
    names.roles.has(tokens[first - 3]!.norm);
  return isTitled && around.lexicon(phraseOf(range, around)) === 0 ? first + 2 : first;
}

const isPossessive = ({ norm }: Token, { segmentation }: Language) =>
  norm.startsWith("'") && (norm.length === 1 || segmentation.enclitics.has(norm.slice(1)));

/** "KC", "MP": letters after a name, which are no part of it. */
const isPostNominal = ({ text, norm }: Token, { names }: Language) =>
  text === text.toUpperCase() && names.postNominals.has(withoutStop(norm));

/** "Jr.", "III", which the name goes on with. */
const isSuffix = (token: Token | undefined, { names }: Language) =>
  token !== undefined &&
  /^\p{Lu}{2,}$|^\p{Lu}\p{Ll}+\.$/u.test(token.text) &&
  names.suffixes.has(withoutStop(token.norm)) &&
  !names.postNominals.has(withoutStop(token.norm));

const withoutStop = (norm: string) => norm.replace(/\.$/, '');

export const phraseOf = ({ first, end }: TokenRange, { tokens, text }: Surroundings) =>
  text
    .slice(tokens[first]!.start, tokens[end - 1]!.end)
    .toLowerCase()
    .replace(/’/g, "'");
