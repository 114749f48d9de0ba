import type { Knowledge } from '../../knowledge';
import type { Determiner, Gender } from '../../languages/reference';
import { isNoun } from './ages';
import { isDemonym, type RoleSource } from './role-heads';
import { demonymOf } from './role-phrase';
import { bare, isCapital } from './words';

/** Somebody told by their people alone: the country's entity id, their gender, and the token after the phrase. */
export interface National {
  readonly country: string;
  readonly gender: Gender;
  readonly end: number;
}

/** « L'Irlandais », "the German", at its determiner; null where a name or a noun follows that it goes with. */
export function nationalAt(source: RoleSource, determiner: Determiner, i: number): National | null {
  const { tokens, nameAt, language, knowledge } = source;
  const noun = tokens[i + 1];
  if (!determiner.definite || determiner.number === 'plural' || noun?.kind !== 'word' || nameAt[i + 1]! >= 0)
    return null;
  if (!isCapital(noun.text)) return null;
  const one = language.reference.national(noun.text);
  if (!one) return null;
  const known = isDemonym(source, noun) ? noun.text : one.people;
  const country = demonymOf(knowledge, known, language.id);
  const end = i + 2;
  // « Le Parisien » is a newspaper.
  if (country === null || knowledge.entity(country)?.country === undefined) return null;
  const goesOn = (nameAt[end] ?? -1) >= 0 || (language.reference.headLast && isNoun(source, end));
  return goesOn ? null : { country, gender: determiner.gender ?? one.gender, end };
}

/** The country that the words beside a person's name say they are of; `first` and `next` are its first token and the one after it. */
export const nationalityOf = (source: RoleSource, first: number, next: number): string | null =>
  nationalityBefore(source, first) ?? nationalityAfter(source, next);

/** "Slovenian Ada Moss", « la Belge Ada Peeters ». */
function nationalityBefore(source: RoleSource, first: number): string | null {
  const before = source.tokens[first - 1];
  return before && isDemonym(source, before) ? demonymOf(source.knowledge, before.text, source.language.id) : null;
}

/** "Tim Moss of Australia", "Colin Kerr (Britain)". */
function nationalityAfter(
  { text, tokens, names, nameAt, language, knowledge }: RoleSource,
  next: number,
): string | null {
  const link = tokens[next];
  const name = names[nameAt[next + 1] ?? -1];
  if (!link || name?.type !== 'place' || !(link.text === '(' || language.reference.roleLinks.has(bare(link))))
    return null;
  const readings = knowledge.readings(text.slice(name.start, name.end), language.id);
  return readings.find(({ entity }) => knowledge.entity(entity)?.country !== undefined)?.entity ?? null;
}

/** The countries whose people a description in words names: "American skier". */
export function nationalitiesIn(description: string, knowledge: Knowledge, language: string): readonly string[] {
  return description.split(/[\s,]+/).flatMap((word) => (word && demonymOf(knowledge, word, language)) || []);
}
