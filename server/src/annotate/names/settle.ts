import { type EntityType, type Knowledge, LEXICON, type NameReading } from '../../knowledge';
import type { Language } from '../../languages';
import { hasLegalForm } from './legal-form';
import { misspeltType } from './misspelt';
import { namesTown } from './towns';
import type { NameMention } from './types';

/** Readings that say what a name is; the others say what it may stand for, or what it is part of. */
const NAMING: ReadonlySet<NameReading['kind']> = new Set(['full', 'short', 'former', 'transliteration', 'acronym']);

/** How prominent a record must be to overrule a mention, and how unsure the mention. */
const OVERRULES = [
  { prominence: 0.85, below: 0.9 },
  { prominence: 0.5, below: 0.66 },
] as const;

/**
 * The mention in the light of what is known: a name that can only be one type has that type ("la Russie" is a place whoever
 * acts in its name). Null for what is no name at all: a people's, a word that only has a capital.
 */
export function settle(name: NameMention, text: string, knowledge: Knowledge, language: Language): NameMention | null {
  const words = text.slice(name.start, name.end);
  // "US$671": a currency.
  if (/^\p{Sc}/u.test(text.slice(name.end))) return null;
  const lower = words.toLowerCase();
  if (language.names.kin.has(lower) || (name.type !== 'person' && language.names.hollow.has(lower))) return null;
  // "Dallas Ebola patient Ann Lee": no part of anybody's name.
  const ofDisease = lower.split(' ').some((word) => language.names.diseases.has(word));
  if (ofDisease && (name.type === 'person' || !words.includes(' '))) return null;
  const readings = knowledge.readings(words, language.id);
  // « Italien » is a country in German.
  const peoples = isPeople(knowledge.lexicon(words)) || (readings.length > 0 && readings.every(isDemonym));
  if (name.type !== 'person' && !words.includes(' ') && peoples) return null;
  if (name.type === 'other' && language.names.peoples.has(lower)) return null;
  // "(D-Madison)", "D-N.Y.": a member's party and where they sit.
  if (name.type === 'place' && /^\p{Lu}-\p{Lu}\p{Ll}/u.test(words)) return { ...name, start: name.start + 2 };
  if (/^\p{Lu}-(?:\p{Lu}\.)+$/u.test(words)) return { ...name, start: name.start + 2, type: 'place', title: undefined };
  if (isMixed(words, knowledge)) return null;
  if (name.type !== 'person' && language.reference.offices.has(lower)) return null;
  const seat = seatIn(words, language);
  if (seat > 0) return { start: name.start, end: name.start + seat, type: 'place', confidence: name.confidence };
  const whole = beforeCompound(words, language);
  if (whole > 0) return { ...name, end: name.start + whole };
  if (readings.length === 0 && isPair(words, knowledge, language)) return { ...name, type: 'other', title: undefined };
  if (
    name.type === 'person' &&
    !name.title &&
    lower.split(' ').every((word) => isOfPeople(word, knowledge, language) && !(knowledge.lexicon(word) & PERSONAL))
  )
    return null;
  if (name.type === 'person' && isDeputy(lower, language)) return null;
  const firm = isFirm(words, language);
  const type = firm
    ? 'organization'
    : isTown(name, readings, knowledge.lexicon(lower)) || isPartOfCountry(words, knowledge, language)
      ? 'place'
      : readings.length === 0 && name.confidence < SURE
        ? slipType(name, words, knowledge, language)
        : onlyType(readings, name.type === 'other' ? Math.min(name.confidence, VAGUE) : name.confidence);
  if (!type || (type === name.type && !firm)) return name;
  const { title, ...rest } = name;
  return {
    ...rest,
    type,
    ...(type === 'person' && title ? { title } : {}),
    confidence: Math.max(name.confidence, SETTLED),
  };
}

/** Of a country: who is called Picard is no Picard of Picardy. */
const isOfPeople = (word: string, knowledge: Knowledge, { names, id }: Language): boolean =>
  names.peoples.has(word) ||
  (isPeople(knowledge.lexicon(word)) &&
    knowledge.readings(word, id).some(({ entity }) => knowledge.entity(entity)?.country !== undefined));

/** "Vice-Chair". */
function isDeputy(lower: string, { names }: Language): boolean {
  const [before, role] = lower.split('-');
  return before === 'vice' && role !== undefined && names.roles.has(role);
}

/** "[Kent County]-based": the length of the place in an adjective made of its name; 0 where there is none. */
function seatIn(words: string, { business }: Language): number {
  const at = business.seated ? words.length - business.seated.length : 0;
  return at > 0 && words.endsWith(business.seated!) ? at : 0;
}

/** "[London]-born", "[Oscar]-nominated": the length of the name in an adjective made with it; 0 where there is none. */
function beforeCompound(words: string, { names }: Language): number {
  const at = words.lastIndexOf('-');
  return at > 0 && names.compoundEnds.has(words.slice(at + 1)) ? at : 0;
}

/** "Saudi-French", « Franco-Béninois »: of two peoples. */
function isMixed(words: string, knowledge: Knowledge): boolean {
  const [one, other, ...more] = words.split('-');
  const ofPeople = (word: string) => isPeople(knowledge.lexicon(word));
  return (
    other !== undefined &&
    more.length === 0 &&
    ofPeople(other) &&
    (ofPeople(one!) || (/^\p{Lu}\p{Ll}+o$/u.test(one!) && knowledge.lexicon(words) === 0))
  );
}

const isDemonym = ({ kind }: NameReading): boolean => kind === 'demonym';

/** How prominent the smallest countries are. */
const COUNTRY = 0.7;

/** « Mali-Qatar », « le sommet Afrique-France »: something between two countries, or one and a continent. */
export function isPair(
  words: string,
  knowledge: Pick<Knowledge, 'readings' | 'entity'>,
  { id }: Pick<Language, 'id'>,
): boolean {
  const [one, other, ...more] = words.split(/[-–]/);
  if (other === undefined || more.length > 0) return false;
  const large = [one!, other].map((word) => knowledge.readings(word, id).filter((r) => r.prominence >= COUNTRY));
  const isCountry = ({ entity }: NameReading) => knowledge.entity(entity)?.country !== undefined;
  return large.every((readings) => readings.some(({ type }) => type === 'place')) && large.flat().some(isCountry);
}

/** How sure a type is at least that what is known settles. */
const SETTLED = 0.6;

/** A type that the model gives as surely as this needs no help. */
const SURE = 0.85;

/** "Burkino Faso" is nobody, since it is a slip of a country and begins with nobody's given name; "Kamala Haris" is no body. */
function slipType(name: NameMention, words: string, knowledge: Knowledge, language: Language): EntityType | null {
  const type = misspeltType(words, knowledge, language);
  if (type === 'person' || name.title) return type === 'person' ? type : null;
  return knowledge.lexicon(words.toLowerCase().split(' ')[0]!) & LEXICON.given ? null : type;
}

/** Something else than people, bodies and places is never surer than this against what is known to be one of them. */
const VAGUE = 0.65;

const UNSURE = 0.7;

/** « Lorient et Metz »: a town that the model, in doubt, takes for somebody, and whose name nobody goes by. */
const isTown = (name: NameMention, readings: readonly NameReading[], lexicon: number): boolean =>
  name.type === 'person' &&
  !name.title &&
  name.confidence < UNSURE &&
  (lexicon & LEXICON.given) === 0 &&
  namesTown(readings) &&
  !readings.some(isDemonym);

/** "South East Norland": a country's part that is told by a direction. */
function isPartOfCountry(words: string, knowledge: Knowledge, { id, names }: Language): boolean {
  const all = words.split(' ');
  const first = all.findIndex((word) => !names.directions.has(word.toLowerCase()));
  if (first <= 0) return false;
  const readings = knowledge.readings(all.slice(first).join(' '), id);
  return readings.some(({ entity }) => knowledge.entity(entity)?.country !== undefined);
}

/** A name with its legal form, or "Unicorp", which has grown into one with it. */
const isFirm = (words: string, language: Language): boolean =>
  hasLegalForm(words, language) || isCalledFirm(words, language) || /^\p{Lu}\p{L}{2,}corp$/u.test(words);

/** « Biscuiterie Jeannette »: its noun, where that comes first, and whom it is called after. */
const isCalledFirm = (words: string, language: Language): boolean =>
  !language.reference.headLast &&
  language.business.trades.has(/^\p{L}+(?= \p{Lu})/u.exec(words)?.[0].toLowerCase() ?? '');

/** A word that people are called by may be a people's too. */
const PERSONAL = LEXICON.given | LEXICON.surname;

/** "Ukrainiens", "Iraqi": known as a people, and as nothing else. */
const isPeople = (bits: number) =>
  (bits & LEXICON.demonym) !== 0 && (bits & (LEXICON.place | LEXICON.organization | LEXICON.person)) === 0;

function onlyType(readings: readonly NameReading[], confidence: number): EntityType | null {
  let type: EntityType | null = null;
  let prominence = 0;
  // « Elysee » is nobody: all that it is known for is the body that it stands for.
  const stands = readings.every(({ kind }) => kind === 'metonym');
  for (const reading of readings) {
    if (!stands && !NAMING.has(reading.kind)) continue;
    if (type && reading.type !== type) return null;
    type = reading.type;
    prominence = Math.max(prominence, reading.prominence);
  }
  return OVERRULES.some((rule) => prominence >= rule.prominence && confidence < rule.below) ? type : null;
}
