import { type EntityType, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import type { Token } from '../tokens';
import type { Surroundings, TokenRange } from './trim';

/**
 * The name with the common noun before it, where that says what the two together name: « le prix Femina » is no person, nor is
 * « le stade Geoffroy-Guichard » a club, nor is a "Rowe Hartnell unit" or its analyst somebody's. A body that lists know by the noun keeps its type.
 */
export function headed(range: TokenRange, type: EntityType, around: Surroundings) {
  const { tokens, text, language } = around;
  if (isVessel(range, type, around) || isQuotedWork(range, around)) return { range, type: 'other' as const };
  const tail = language.names.namingTails.get(tokens[range.end]?.text ?? '');
  if (tail?.insteadOf.includes(type)) return { range, type: tail.type };
  const inside = language.names.namingHeads.has(tokens[range.first]!.text);
  const first = inside ? range.first : range.first - 1;
  const head = language.names.namingHeads.get(tokens[first]?.text ?? '');
  if (!head || !(type === head.type || head.insteadOf.includes(type))) return { range, type };
  const words = text.slice(tokens[first]!.start, tokens[range.end - 1]!.end).toLowerCase();
  const name = text.slice(tokens[inside ? first + 1 : range.first]!.start, tokens[range.end - 1]!.end).toLowerCase();
  // « Le stade Rennais » is a club: it goes by its people.
  const isClub =
    head.type === 'place' && (around.lexicon(words) & LEXICON.organization || around.lexicon(name) & LEXICON.demonym);
  if (isClub) return { range, type };
  return inside || isIntroduced(first, around)
    ? { range: { first, end: range.end }, type: head.type }
    : { range, type };
}

/** « Le chalutier Lady Avon », or « le Marion Dufresne », "the Lady Avon": an article that no person has, right before a full name. */
function isVessel({ first, end }: TokenRange, type: EntityType, around: Surroundings): boolean {
  const { tokens, language, lexicon } = around;
  const { nouns, articles, firsts } = language.names.vessels;
  const article = tokens[first - 1];
  if (nouns.has(nounBefore(first, around))) return true;
  if (!article || !articles.has(article.norm) || type !== 'person' || end - first < 2) return false;
  // « M. Le Bihan Paul »: a capital inside a sentence is a name's own.
  if (article.text !== article.norm && first > 1 && tokens[first - 2]!.kind !== 'mark') return false;
  if (!firsts) return (lexicon(tokens[first]!.norm) & LEXICON.given) !== 0;
  const after = tokens[end];
  return firsts.has(tokens[first]!.norm) && (!after || after.kind === 'mark' || isSmall(after, language));
}

/** « L'exposition « Belvédère » »: all that the quotation marks hold after the noun for a work. */
function isQuotedWork({ first, end }: TokenRange, around: Surroundings): boolean {
  const { tokens, language } = around;
  const isMark = (i: number) => /^["«»“”]$/.test(tokens[i]?.text ?? '');
  return isMark(first - 1) && isMark(end) && language.names.workHeads.has(nounBefore(first, around).toLowerCase());
}

/** The word before a name, or before the quotation marks and the article that it stands in: « le chalutier "le Défi" ». */
export function nounBefore(first: number, { tokens, language }: Surroundings): string {
  const isQuote = (i: number) => /^["«“]$/.test(tokens[i]?.text ?? '');
  let i = first - 1;
  if (isQuote(i - 1) && language.reference.determiners.has(tokens[i]!.norm)) i--;
  if (isQuote(i)) i--;
  return tokens[i]?.text ?? '';
}

const isSmall = ({ norm }: Token, { segmentation, reference, speech }: Language): boolean =>
  segmentation.functionWords.has(norm) || reference.prepositions.has(norm) || speech.tags(norm) !== 0;

/** "An analyst with Canaccord Adams": after a role and a word for whom one works for, a name that begins with nobody's given name. */
export function isEmployer({ first }: TokenRange, { tokens, text, language, lexicon }: Surroundings): boolean {
  const { employerLeads, roles } = language.names;
  if (!employerLeads.has(tokens[first - 1]?.norm ?? '') || !roles.has(tokens[first - 2]?.norm ?? '')) return false;
  const { start, end } = tokens[first]!;
  return (lexicon(text.slice(start, end).toLowerCase()) & LEXICON.given) === 0;
}

/** How well known a body must be by one word. */
const WELL_KNOWN = 0.5;

/** « directeur général [de Renault] », taken for somebody: the body after the link; null where it is none, or may be somebody. */
export function linkedBody(
  { first, end }: TokenRange,
  { tokens, text, language, knowledge }: Surroundings,
): TokenRange | null {
  const link = tokens[first]!;
  if (end - first !== 2 || link.text !== link.norm || !language.reference.roleLinks.has(link.norm)) return null;
  const readings = knowledge.readings(text.slice(tokens[first + 1]!.start, tokens[end - 1]!.end), language.id);
  const isBody = readings.some(({ type, prominence }) => type === 'organization' && prominence >= WELL_KNOWN);
  return isBody && readings.every(({ type }) => type !== 'person') ? { first: first + 1, end } : null;
}

/** « Le leader de [Taxawu Norlande] », "the founder of Solvane": what has such a head, whose name begins with nobody's given name. */
export function isLed({ first, end }: TokenRange, { tokens, language, lexicon }: Surroundings): boolean {
  const { names, reference } = language;
  const isHead =
    names.heads.has(tokens[first - 2]?.norm ?? '') && reference.roleLinks.has(tokens[first - 1]?.norm ?? '');
  const isOwner = /^['’]s?$/.test(tokens[end]?.text ?? '');
  return isHead && !isOwner && (lexicon(tokens[first]!.norm) & (LEXICON.given | LEXICON.surname)) === 0;
}

/** After an article or a link, or in apposition: « il veut à tout prix Mbappé » names no prize. */
function isIntroduced(head: number, { tokens, language }: Surroundings): boolean {
  const before = tokens[head - 1];
  const { determiners, roleLinks } = language.reference;
  return before === undefined || before.kind === 'mark' || determiners.has(before.norm) || roleLinks.has(before.norm);
}

/**
 * "Scottish Transport" before "Secretary", « Justice de Norlande » after « ministre de la »: what a minister is in charge of, which is
 * no body, unless lists know it as one, and nobody.
 */
export function isPortfolio({ first, end }: TokenRange, type: EntityType, around: Surroundings): boolean {
  const { tokens, text, language } = around;
  const { names, reference } = language;
  if (type === 'person') {
    const isNoun = (i: number) => names.ministers.has(tokens[i]?.norm ?? '');
    return reference.determiners.has(tokens[first - 1]?.norm ?? '') && (isNoun(first - 2) || isNoun(first - 3));
  }
  // « Le président du Conseil », « le président du Conseil italien »: the last word of what somebody is.
  const title = tokens.slice(Math.max(0, first - 2), first + 1).map(({ norm }) => norm);
  const known = (from: number, to: number) =>
    around.lexicon(text.slice(tokens[from]!.start, tokens[to - 1]!.end).toLowerCase());
  const isOf =
    end - first === 2 && known(first + 1, end) & LEXICON.demonym && !(known(first, end) & LEXICON.organization);
  const isAlone = end - first === 1 || isOf;
  if (type === 'organization' && isAlone && reference.offices.has(title.join(' '))) return true;
  const after = tokens[end];
  if (type === 'place' || end - first < 2 || !after || !/^\p{Lu}/u.test(after.text)) return false;
  if (!names.ministers.has(after.norm)) return false;
  return (known(first, first + 1) & LEXICON.demonym) !== 0 && (known(first, end) & LEXICON.organization) === 0;
}
