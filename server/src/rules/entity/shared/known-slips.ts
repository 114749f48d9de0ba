import { type Article, type Entity, keyOf, type Mention, type RolePhrase } from '../../../annotate';
import type { IsoDate } from '../../../base';
import { type Knowledge, type KnownEntity, LEXICON, type NearName, type Role } from '../../../knowledge';
import { nameMentions, wordsAt } from './names';

/** Without anything else to go by, a name this close to a well-known one is taken for it. */
const CLOSE = 0.8;
/** What a letter left out or put in costs. */
const LETTER = 1;
/** In so many letters one slip of any kind leaves the name plain to see. */
const LONG = 7;
const WELL_KNOWN = 0.5;
/** Somebody less known than that is told by the rest of the name; somebody whom all the world knows, by a surname alone. */
const KNOWN = 0.4;
const HOUSEHOLD = 0.8;
/** With the given name of somebody as well known as this, a word that is a name in its own right is a slip of theirs. */
const FAMOUS = 0.9;
/** Two romanisations of one name are often no further apart: Zelensky, Zelenskyy. */
const TRANSLITERATION = 0.6;

/** Mentions that are a slip of what is known by another name. */
export interface KnownSlip {
  readonly mentions: readonly Mention[];
  readonly name: string;
  readonly known: KnownEntity;
}

/** A known name so close to an entity's that a slip is likelier than a stranger; the date is the article's. */
export function nearestKnown(
  article: Article,
  entity: Entity,
  knowledge: Knowledge,
  date: IsoDate | null,
  language: string,
  present: ReadonlySet<string>,
): KnownSlip | null {
  const best = knowledge
    .near(entity.name, language)
    .find(
      (near) =>
        fitsType(near, entity, knowledge) &&
        (near.reading.entity === entity.known || !present.has(near.reading.entity)),
    );
  const known = best && knowledge.entity(best.reading.entity);
  if (!best || !known || isSameName(best.name, entity) || isToCome(known, date)) return null;
  const mentions = nameMentions(entity).filter((mention) => wordsAt(article, mention) === entity.name);
  if (mentions.length === 0) return null;
  const likely =
    best.reading.type !== 'person'
      ? isLikelyThing(best, entity, known, knowledge, present)
      : (entity.given !== null || isHousehold(best, entity)) &&
        (isLinked(best, entity, known, language) ||
          (isFamous(best, entity, known, knowledge, language) &&
            !mentions.some((mention) => hasAge(article, mention))));
  return likely ? { mentions, name: best.name, known } : null;
}

/** A country is one whatever its misspelt name was taken for, and so is a large town that was taken for somebody: "Burkino Faso". */
function fitsType({ reading }: NearName, entity: Entity, knowledge: Knowledge): boolean {
  if (reading.type === entity.type) return entity.type !== 'other';
  const isUnknown = entity.known === null && entity.mentions.every(({ role }) => !role);
  return (
    isUnknown &&
    reading.type === 'place' &&
    (entity.type === 'person' || knowledge.entity(reading.entity)?.country !== undefined)
  );
}

/** The same but for marks and joints; a surname that has lost the space inside it is not: "Marine Lepen". */
const isSameName = (name: string, entity: Entity): boolean =>
  lettersOnly(name) === lettersOnly(entity.name) &&
  (entity.type !== 'person' || wordsOf(name).length === wordsOf(entity.name).length);

/** "Macorn" by itself: everybody's name for one person, with a slip that leaves each letter of it. */
const isHousehold = ({ reading, distance, name }: NearName, entity: Entity): boolean =>
  reading.prominence >= HOUSEHOLD &&
  reading.kind === 'surname' &&
  distance < CLOSE &&
  lettersOnly(name).length === lettersOnly(entity.name).length;

export const lettersOnly = (name: string): string => keyOf(name).replace(/[^\p{L}\p{N}]/gu, '');

/** All that is known of them began after the article: nobody could have meant them. */
const isToCome = ({ roles }: KnownEntity, date: IsoDate | null): boolean =>
  date !== null && roles.length > 0 && roles.every(({ start }) => start !== undefined && start > date);

/** The person is linked to that record by other names, or by the role. */
const isLinked = (near: NearName, entity: Entity, known: KnownEntity, language: string): boolean =>
  (entity.known === known.id || entity.mentions.some(({ role }) => role && isHeldBy(role, known, language))) &&
  near.distance > (isRomanised(known) ? TRANSLITERATION : 0);

/** One that everybody knows, of whom the article says nothing else, and a word that is nobody's name, or hardly theirs. */
function isFamous(near: NearName, entity: Entity, known: KnownEntity, knowledge: Knowledge, language: string): boolean {
  // Somebody of another occupation, who has a name of their own.
  const isElse = (role: RolePhrase) => role.knownOf !== null || !hasTitle(known, role.noun, language);
  if (entity.known !== null || entity.mentions.some(({ role }) => role && isElse(role))) return false;
  const { prominence } = near.reading;
  if (prominence < KNOWN || !isClose(near, entity)) return false;
  const [wrong, other] = otherWords(entity.name, near.name);
  if (wrong === undefined || other !== undefined) return false;
  const isGiven = entity.given !== null && keyOf(entity.given) === wrong;
  if (prominence < WELL_KNOWN && (isGiven || near.distance > CLOSE || wrong.length < SHORTEST)) return false;
  // A name of the lists is one in its own right: somebody else may well bear it, but not before a surname that is hardly anybody else's.
  const bits = knowledge.lexicon(wrong);
  const isFree = bits === 0 || (!isGiven && (bits === LEXICON.given || prominence >= FAMOUS));
  if (!isFree && !isGivenOf(wrong, entity, known, knowledge, language)) return false;
  // Sanches and Sanchez are two families.
  return !/[sz]$/.test(wrong) || !wordsOf(near.name).some((word) => word.slice(0, -1) === wrong.slice(0, -1));
}

/** Letters of the surname of somebody who is less known, and of a capital whose country the article names. */
const SHORTEST = 6;

/** More bearers of a surname than this, and it is a common one. */
const FEW = 3;

/** "Hilary" of "Hilary Clinton": another spelling of the given name, before a surname that hardly anybody else is known by. */
function isGivenOf(word: string, entity: Entity, known: KnownEntity, knowledge: Knowledge, language: string): boolean {
  if (entity.given === null || keyOf(entity.given) !== word || entity.surname === null) return false;
  const people = knowledge.readings(entity.surname, language).filter(({ type }) => type === 'person');
  return people.length <= FEW && people.some((reading) => reading.entity === known.id);
}

/** "Ada Lovelace, 36,": as copy introduces those whom nobody knows. */
const hasAge = (article: Article, { block, end }: Mention): boolean =>
  article.blocks[block]!.quantities.some(({ kind, start }) => kind === 'age' && start > end && start - end < 4);

function isLikelyThing(
  near: NearName,
  entity: Entity,
  known: KnownEntity,
  knowledge: Knowledge,
  present: ReadonlySet<string>,
): boolean {
  if (entity.known !== null || near.reading.prominence < WELL_KNOWN) return false;
  // « Irelands », "Koreana", "Royal Air Forces": a form of the name, or another made of it.
  if (lettersOnly(entity.name).startsWith(lettersOnly(near.name))) return false;
  if (known.type !== 'place') return isClose(near, entity);
  if (known.country !== undefined) return isClose(near, entity);
  // "Talinn", in an article that names Estonia.
  const country = known.within.at(-1);
  const isCapital = country !== undefined && present.has(country) && knowledge.entity(country)?.capital === known.id;
  if (isCapital && near.name.length >= SHORTEST && isClose(near, entity)) return true;
  // Nobody knows all towns: Sologne is not Cologne. Countries can be counted.
  return !/[ -]/.test(near.name) && near.name.length > LONG && near.distance < CLOSE;
}

/** Letters swapped, doubled or taken for others, one left out, or in a long name any one slip. */
function isClose({ distance, name }: NearName, entity: Entity): boolean {
  const [right, wrong] = [lettersOnly(name).length, lettersOnly(entity.name).length];
  return distance <= CLOSE || (distance <= LETTER && (right === wrong + 1 || right >= LONG));
}

/** The words of a name that another does not have. */
function otherWords(name: string, other: string): readonly string[] {
  const words = new Set(wordsOf(other));
  return wordsOf(name).filter((word) => !words.has(word));
}

const wordsOf = (name: string): readonly string[] => keyOf(name).split(/[ -]/);

/** The article says that this person holds, or held, what the known one does. */
const isHeldBy = ({ knownOf, office, noun }: RolePhrase, known: KnownEntity, language: string): boolean =>
  knownOf !== null &&
  known.roles.some((role) => role.of === knownOf && (office !== null || isCalled(role, noun, language)));

/** A record says with a noun what somebody is, in the title of an office or in its description: « président », "minister". */
const hasTitle = ({ roles, description }: KnownEntity, noun: string, language: string): boolean =>
  roles.some((role) => isCalled(role, noun, language)) || wordsOf(description[language] ?? '').includes(noun);

const isCalled = ({ title }: Role, noun: string, language: string): boolean =>
  (title[language] ?? '').toLowerCase().includes(noun);

/** A name that comes from another script has spellings, and not slips, close to it. */
const isRomanised = ({ names }: KnownEntity): boolean => names.some(({ kind }) => kind === 'transliteration');
