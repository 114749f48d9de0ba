import { type EntityType, LEXICON } from '../../knowledge';
import { TAG } from '../../languages/speech';
import type { Token } from '../tokens';
import { wholeBody } from './bodies';
import type { Frame } from './frame';
import { closes, OUTSIDE, opens } from './labels';
import { TOWN } from './towns';
import { phraseOf, type Surroundings, type TokenRange } from './trim';
import { CLASS, isCapital } from './word';

/** A name as far as it goes, once what the model gave is mended by what is known and by how copy is written. */
export const wholeName = (
  { first, end }: TokenRange,
  type: EntityType,
  path: Uint8Array,
  frame: Frame,
  around: Surroundings,
): TokenRange => {
  const known = Math.max(
    endOfKnown(frame, path, { first, end }, type, around),
    endWithAdjective({ first, end }, type, path, around),
  );
  const shouted = type === 'person' ? endInCapitals({ first, end }, path, frame, around) : end;
  if (shouted > end) return { first, end: shouted };
  if (known > end) return withoutElision({ first, end: known }, around);
  return withoutElision(
    type === 'organization' ? wholeBody({ first, end }, path, frame, around) : { first, end },
    around,
  );
};

/** "ADA VAN [DER MEER JR.]": in a headline in capitals, the particles that a name ends in or goes on with, the word after, and a suffix. */
function endInCapitals(
  { first, end }: TokenRange,
  path: Uint8Array,
  frame: Frame,
  { tokens, language }: Surroundings,
): number {
  const { particles, suffixes } = language.names;
  const isParticle = (i: number) => particles.has(tokens[i]?.norm ?? '');
  if (frame.setting[first] !== SHOUTED || end - first < 2 || !(isParticle(end - 1) || isParticle(end))) return end;
  let last = end;
  while (isParticle(last)) last++;
  if (path[last] !== OUTSIDE || tokens[last]?.kind !== 'word' || (last === end && !isParticle(end - 1))) return end;
  last++;
  return suffixes.has(tokens[last]?.norm.replace(/\.$/, '') ?? '') ? last + 1 : last;
}

/** How `Frame.setting` tells copy in capitals. */
const SHOUTED = 1;

/** The bits with which lists have a name of a type. */
export const LEXICON_OF: Readonly<Record<EntityType, number>> = {
  person: LEXICON.person,
  place: LEXICON.place,
  organization: LEXICON.organization,
  other: 0,
};

/** The end of a name, with what the knowledge base has it go on with, be that in no name or in one of its own: "Valéry Giscard [d'Estaing]". */
function endOfKnown(
  { phrase }: Frame,
  path: Uint8Array,
  { first, end }: TokenRange,
  type: EntityType,
  { tokens, text, knowledge }: Surroundings,
): number {
  if ((phrase[first]! & 3) !== 1 || !((phrase[first]! >> 2) & LEXICON_OF[type])) return end;
  let last = first;
  while ((phrase[last]! & 3) !== 3) last++;
  if (last < end || !(path[last] === OUTSIDE || closes(path[last]!))) return end;
  return knowledge.lexicon(text.slice(tokens[first]!.start, tokens[last]!.end)) & LEXICON_OF[type] ? last + 1 : end;
}

/** The end of a body's name with the word in lower case that lists have it go on with: « ministère de la Transition [écologique] ». */
function endWithAdjective(
  { first, end }: TokenRange,
  type: EntityType,
  path: Uint8Array,
  { tokens, text, lexicon }: Surroundings,
): number {
  const next = tokens[end];
  if (type !== 'organization' || path[end] !== OUTSIDE || next?.kind !== 'word' || next.text !== next.norm) return end;
  const longer = text.slice(tokens[first]!.start, next.end).toLowerCase().replace(/[’ʼ]/g, "'");
  return lexicon(longer) === LEXICON.organization ? end + 1 : end;
}

/** « bureau de Lacroix s’ »: an elided word belongs to what comes next. */
function withoutElision({ first, end }: TokenRange, { tokens, language }: Surroundings): TokenRange {
  const isElided = ({ norm }: Token) => /['’]$/.test(norm) && language.segmentation.elisions.has(norm.slice(0, -1));
  return end - first > 1 && isElided(tokens[end - 1]!) ? { first, end: end - 1 } : { first, end };
}

/** One of several names that were taken for one; `guessed` where its type is not the whole's, `type` where it is known. */
export interface NamePart {
  readonly range: TokenRange;
  readonly guessed: boolean;
  readonly type?: EntityType;
}

/** What was taken for one name, cut at a verb, at a dash between spaces or at a slash: "Wendbury [said] Southmere Water", "Nice - Auxerre". */
export function partsOf({ first, end }: TokenRange, around: Surroundings): readonly NamePart[] {
  const places = twoPlaces({ first, end }, around);
  if (places) return places.map((range) => ({ range, guessed: false, type: 'place' }));
  const holder = holderAfter({ first, end }, around);
  if (holder > 0)
    return [
      { range: { first, end: holder }, guessed: false, type: 'organization' },
      { range: { first: holder, end }, guessed: false, type: 'person' },
    ];
  const { tokens, language } = around;
  const parts: NamePart[] = [];
  let from = first;
  for (let i = first + 1; i < end - 1; i++) {
    const [before, token, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!];
    if (!isCapital(before.text) || !isCapital(after.text)) continue;
    const verb = token.text === token.norm && (language.speech.tags(token.norm) & TAG.finite) !== 0;
    const dash = /^[-–—]$/.test(token.text) && before.end < token.start && token.end < after.start;
    if (!verb && !dash && token.text !== '/' && !(i > from && opensNoun(i, end, around))) continue;
    parts.push({ range: { first: from, end: i }, guessed: verb });
    from = i + 1;
  }
  return [...parts, { range: { first: from, end }, guessed: false }];
}

/** "According to Rathbun [the Scientology property] was …": an article that the noun after the name has, in a language whose nouns come last. */
function opensNoun(at: number, end: number, { tokens, language }: Surroundings): boolean {
  const noun = tokens[end];
  const isArticle = tokens[at]!.text === tokens[at]!.norm && language.reference.determiners.has(tokens[at]!.norm);
  if (!language.reference.headLast || !isArticle || noun?.kind !== 'word' || noun.text !== noun.norm) return false;
  return language.speech.tags(noun.norm) === 0 && !language.segmentation.functionWords.has(noun.norm);
}

/** "CEO of the [Refugee Council] [Ann Lee]": where who has a role begins, right after the body that they have it at; 0 for one name. */
function holderAfter({ first, end }: TokenRange, around: Surroundings): number {
  const { tokens, language } = around;
  const { names, reference } = language;
  const norm = (i: number) => tokens[i]?.norm ?? '';
  const link =
    reference.determiners.has(norm(first - 1)) && !reference.roleLinks.has(norm(first - 1)) ? first - 2 : first - 1;
  if (end - first < 3 || !reference.roleLinks.has(norm(link)) || !names.roles.has(norm(link - 1))) return 0;
  const person = end - 2;
  const known = (range: TokenRange) => around.lexicon(phraseOf(range, around));
  const isBody = tokens
    .slice(first, person)
    .some(({ norm }) => names.organizationHeads.has(norm) || names.organizationTails.has(norm));
  if (!isBody || !isCapital(tokens[person]!.text) || !isCapital(tokens[end - 1]!.text)) return 0;
  const isGiven = (known({ first: person, end: person + 1 }) & LEXICON.given) !== 0;
  return isGiven && known({ first, end }) === 0 ? person : 0;
}

/**
 * « [Havre] et du [Mans] », « [Gard] et de la [Lozère] », « [Chine] avec [Taïwan] »: two places that a conjunction joins, the second
 * after its preposition or none. Null where lists know the whole ("Bosnia and Herzegovina").
 */
function twoPlaces({ first, end }: TokenRange, around: Surroundings): readonly TokenRange[] | null {
  const { tokens, text, language, knowledge } = around;
  const { conjunctions, roleLinks, determiners, headLast, elision } = language.reference;
  let joint = first + 1;
  while (joint < end - 1 && !conjunctions.has(tokens[joint]!.norm)) joint++;
  if (joint >= end - 1 || tokens[joint]!.text !== tokens[joint]!.norm) return null;
  const isLed = roleLinks.has(tokens[joint + 1]!.norm);
  const second = joint + (!isLed ? 1 : determiners.has(tokens[joint + 2]?.norm ?? '') ? 3 : 2);
  if ((isLed && headLast) || second >= end || !isCapital(tokens[second]!.text)) return null;
  if (around.lexicon(phraseOf({ first, end }, around)) !== 0) return null;
  const articles = elision?.ownArticles.articles.map(([own]) => own[0]!.toUpperCase() + own.slice(1)) ?? [];
  const isPlace = (from: number, to: number) => {
    const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return [words, ...articles.map((own) => own + words)].some((name) =>
      knowledge.readings(name, language.id).some(({ type, prominence }) => type === 'place' && prominence >= TOWN),
    );
  };
  return isPlace(first, joint) && isPlace(second, end)
    ? [
        { first, end: joint },
        { first: second, end },
      ]
    : null;
}

/** Words that make a body's name its own: two may come together by chance. */
const TELLING = 3;

/**
 * The end of a body that begins at a place and that lists know by three words or more, as nothing else, where the model has no more
 * than parts of it: "Transport for [London]", "[Avon] and [Somerset Police]". 0 where there is none.
 */
export function endOfBody({ phrase, words }: Frame, path: Uint8Array, first: number): number {
  if (phrase[first] !== ((LEXICON.organization << 2) | 1)) return 0;
  let end = first + 1;
  while ((phrase[end]! & 3) !== 3) end++;
  end++;
  if (end - first < TELLING) return 0;
  // The model's list takes in a phrase by chance now and then, and any sentence begins with a capital.
  if (!words[end - 1]!.capital && !(words[first]!.classes & CLASS.organizationHead)) return 0;
  const begins = path[first] === OUTSIDE || opens(path[first]!);
  return begins && (path[end - 1] === OUTSIDE || closes(path[end - 1]!)) ? end : 0;
}
