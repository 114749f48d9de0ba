import { overlapping } from '../../base';
import type { Language } from '../../languages';
import type { Reference } from '../../languages/reference';
import { TAG } from '../../languages/speech';
import type { AnnotatedBlock } from '../article';
import type { Entity } from '../entities/types';
import type { Place } from '../place';
import type { Token } from '../tokens';
import { followsSomebodyElse } from './sentence-before';
import { isOffice } from './speaker-likeness';
import { courtesyGender } from './speaker-worth';
import type { SpeakerIndex } from './speakers';
import type { Quote, QuoteCandidate, SourceKind } from './types';

/** What a later source needs to know of one who speaks. */
export type Somebody = Pick<Entity, 'id' | 'type' | 'gender' | 'surname' | 'name'>;

/** Somebody who has spoken, and in which block they did last. */
export interface Spoken extends Somebody {
  readonly block: number;
}

/** Speakers further back than this many blocks are out of a pronoun's mind. */
const REACH = 1;

/** As many are remembered by name. */
const REMEMBERED = 6;

/** Those who have spoken, last first, once one more has. */
export function spokeLast(
  spoken: readonly Spoken[],
  { id, type, gender, surname, name }: Somebody,
  block: number,
): readonly Spoken[] {
  const others = spoken.filter((one) => one.id !== id);
  return [{ id, type, gender, surname, name, block }, ...others].slice(0, REMEMBERED);
}

/** « N. C. : … »: the one of those who have spoken whose initials a label is; null for any other words, or for two of them. */
export function initialed(label: string, spoken: readonly Spoken[]): Somebody | null {
  if (!/^(?:\p{Lu}\.? ?){2,3}$/u.test(label)) return null;
  const letters = label.replace(/[^\p{Lu}]/gu, '');
  const bearers = spoken.filter(({ type, name }) => type === 'person' && initialsOf(name) === letters);
  return bearers.length === 1 ? bearers[0]! : null;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('');

/** Blocks that somebody who goes on may have been silent for. */
const SILENCE = 3;

/**
 * Whoever spoke last, where a pronoun goes on with what was said ("he added") and was taken for somebody who has not spoken; null where it
 * was not, or does not agree.
 */
export function goesOn(
  { language }: AnnotatedBlock,
  verb: string | null,
  taken: Somebody,
  spoken: readonly Spoken[],
  block: number,
): Spoken | null {
  const [last] = spoken;
  if (!last || !verb || !language.speech.clause.continuations.has(verb) || block - last.block > SILENCE) return null;
  if (last.type !== 'person' || taken.type !== 'person' || spoken.some(({ id }) => id === taken.id)) return null;
  return last.gender === null || last.gender === taken.gender ? last : null;
}

/** “Did you go?” asked Lee. “No,” he replied: an answer, by a pronoun that was taken for whoever has just asked. */
export const isAnswer = (
  { language }: AnnotatedBlock,
  { verb }: QuoteCandidate,
  { candidate, speaker }: Quote,
  taken: Somebody,
): boolean =>
  verb !== null &&
  language.speech.clause.answers.has(verb) &&
  candidate.speechClass === 'asking' &&
  speaker === taken.id;

/** Who answers somebody: the last one before them that a pronoun for them may mean, too. */
export const answerer = ({ id, gender }: Somebody, spoken: readonly Spoken[], block: number): Somebody | null =>
  lastSpeaker(spoken, block, (one) => one.type === 'person' && one.id !== id && (!one.gender || one.gender === gender));

/**
 * Whom a source means whose words alone tell nobody: a pronoun takes up the last speaker that it agrees with, a
 * surname one who has spoken, and "the researcher", "le quotidien" whoever is the only one about that they can mean.
 */
export function takenUpBy(
  block: AnnotatedBlock,
  index: SpeakerIndex,
  spoken: readonly Spoken[],
  source: Place,
  kind: SourceKind | null,
): Somebody | null {
  const words = overlapping(block.tokens, source);
  if (kind === 'nominal')
    return surnamed(block, index, spoken, source, words) ?? described(block, index, spoken, source, words);
  const pronoun =
    kind === 'pronoun' && words.length === 1 ? block.language.reference.pronouns.get(words[0]!.norm) : null;
  if (pronoun?.use !== 'subject' || pronoun.number !== 'singular' || !pronoun.gender) return null;
  const fits = ({ type, gender }: Somebody) => type === 'person' && (gender === null || gender === pronoun.gender);
  if (followsSomebodyElse(block, index, source)) return null;
  const last = lastSpeaker(spoken, source.block, fits);
  // The same pronoun before it means somebody already, who need not be the one that is named.
  if (last?.block === source.block || isRepeated(block, source, words[0]!.norm)) return last;
  return only(index.namedBefore(source, 0).filter(fits)) ?? last;
}

/** « …, regrette la militante, qui dit … »: whoever the words right before the relative pronoun were taken for as they spoke. */
export function justSpoke(
  { text }: AnnotatedBlock,
  quotes: readonly Pick<Quote, 'source' | 'speaker'>[],
  spoken: readonly Spoken[],
  { block, start }: Place,
): Somebody | null {
  const last = quotes.findLast(({ source }) => source?.block === block && source.end <= start);
  const isBeside = last?.source && /^,? ?$/.test(text.slice(last.source.end, start));
  return (isBeside && spoken.find(({ id }) => id === last.speaker)) || null;
}

const isRepeated = ({ tokens }: AnnotatedBlock, { start }: Place, pronoun: string): boolean => {
  for (const token of tokens) {
    if (token.start >= start) return false;
    if (token.norm === pronoun) return true;
  }
  return false;
};

/** "a friend of Lee", « l'entourage du maire Jean Morel »: the name at the end is somebody else's. */
function isComplement(language: Language, words: readonly Token[]): boolean {
  let at = words.length - 1;
  while (at > 0 && /^\p{Lu}/u.test(words[at]!.text)) at--;
  if (at > 0 && isOffice(language, words[at]!.norm)) at--;
  return at > 0 && (language.speech.tags(words[at]!.norm) & TAG.preposition) !== 0;
}

/** A surname that was not taken for a name here, though it is that of one who has spoken or is named hereabouts. */
function surnamed(
  block: AnnotatedBlock,
  index: SpeakerIndex,
  spoken: readonly Spoken[],
  source: Place,
  words: readonly Token[],
): Somebody | null {
  // "Lee, of Clifton": whoever stands before the comma.
  const comma = words.findIndex(({ text }) => text === ',');
  const own = comma < 0 ? words : words.slice(0, comma);
  const last = own.findLast((word) => word.kind === 'word');
  if (!last || !/^\p{Lu}/u.test(last.text)) return null;
  if (isComplement(block.language, own)) return null;
  const people = [...spoken, ...index.namedBefore(source, REACH)];
  const courtesy = courtesyGender(block, words[0]!);
  const bearers = people.filter(
    ({ type, surname, gender }) => type === 'person' && surname === last.text && (!courtesy || gender === courtesy),
  );
  return new Set(bearers.map(({ id }) => id)).size === 1 ? bearers[0]! : null;
}

/** A determiner and a noun that could be said of anybody of the kind, with nothing that narrows it down. */
function described(
  block: AnnotatedBlock,
  index: SpeakerIndex,
  spoken: readonly Spoken[],
  source: Place,
  words: readonly Token[],
): Somebody | null {
  const { speech, reference } = block.language;
  const determiner = reference.determiners.get(words[0]?.norm ?? '');
  // « Son porte-parole »: somebody of theirs, whom nothing names.
  if (reference.pronouns.get(words[0]?.norm ?? '')?.use === 'possessive') return null;
  if (!determiner?.definite || words.length < 2 || words.length > 3) return null;
  const rest = words.slice(1);
  if (rest.some((word) => word.kind !== 'word' || speech.tags(word.norm) & (TAG.preposition | TAG.relative)))
    return null;
  // « L'avocate générale » is no lawyer of anybody's.
  if (rest.length > 1 && reference.offices.has(rest.map(({ norm }) => norm).join(' '))) return null;
  const head = speech.clause.headFirst ? rest[0]!.norm : rest.at(-1)!.norm;
  const anybody = speech.generic.anybody.has(head);
  const person = anybody || speech.generic.people.has(head);
  if (!person && !speech.generic.bodies.has(head)) return null;
  // « la Fédération hospitalière »: a name that nothing else in the article is called by.
  if (rest.some(({ text }) => /^\p{Lu}/u.test(text)) && !person) return null;
  const roles = person && !anybody ? index.rolesNear(source, REACH) : null;
  const isNarrowed = rest.length > 1;
  const here = index.namedBefore(source, 0);
  const fits = ({ id, type, gender }: Somebody) => {
    if (!person) return type === 'organization';
    const known = roles?.get(id) ?? [];
    // « l'expert judiciaire » is no chauffagiste whom nothing calls an expert.
    const told = known.length > 0 || !isNarrowed || anybody || here.some((entity) => entity.id === id);
    return (
      type === 'person' &&
      told &&
      !(determiner.gender && gender && determiner.gender !== gender) &&
      mayBe(head, known, reference)
    );
  };
  // « l'intéressée »: one of those who are talked of here, and not whoever talks.
  if (anybody && new Set(here.filter(fits)).size > 1) return null;
  const near = index.namedBefore(source, REACH).filter(fits);
  const last = lastSpeaker(spoken, source.block, fits);
  return (
    only(here.filter(fits)) ??
    only(near) ??
    (near.length === 0 || near.some((entity) => entity.id === last?.id) ? last : null)
  );
}

/** "The farmer" is nobody whom the article calls a mayor, and "the scientist" may well be the biologist. */
const mayBe = (noun: string, roles: readonly string[], { narrower }: Reference): boolean =>
  roles.length === 0 ||
  roles.some((role) => role.split(' ').some((word) => word === noun || narrower.get(noun)?.has(word)));

const lastSpeaker = (spoken: readonly Spoken[], block: number, fits: (one: Somebody) => boolean): Spoken | null =>
  spoken.find((one) => block - one.block <= REACH && fits(one)) ?? null;

/** The one that all of them are; null for none, or several. */
const only = (entities: readonly Entity[]): Somebody | null =>
  entities.length > 0 && entities.every((entity) => entity === entities[0]) ? entities[0]! : null;
