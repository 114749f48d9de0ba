import type { Span } from '../../base';
import type { Gender } from '../../knowledge';
import type { Language } from '../../languages';
import type { Sentence } from '../sentences';
import { abbreviates, isAcronym } from './acronyms';
import { isDemonym, linkedNoun, type RoleSource } from './role-heads';
import { roleAfter, roleBefore } from './roles';
import type { RolePhrase } from './types';
import type { NameUse } from './uses';
import { bare, isCapital } from './words';

/** The role and the courtesy title or rank beside a person's name, whose first token and the token after it are given. */
export function roleAndTitle(
  source: RoleSource,
  first: number,
  next: number,
  sentence: Sentence,
): { readonly role: RolePhrase | null; readonly title: Span | null } {
  const { tokens } = source;
  const beside = roleBefore(source, first, sentence.firstToken);
  const start = isRank(source, beside, first) ? titleStart(source, first, sentence) : first;
  const title = start < first ? { start: tokens[start]!.start, end: tokens[first - 1]!.end } : null;
  const before = start < first ? roleBefore(source, start, sentence.firstToken) : beside;
  if (before && !source.language.reference.kin.has(before.noun)) return { role: before, title };
  // "The boy's mother, Ada Lovelace, a nurse": what she does says more than whose mother she is.
  return { role: roleAfter(source, next, sentence.endToken) ?? before, title };
}

/** True where what is right before a name is no role, or is one word that is a rank or a courtesy: "Dr", "general". */
function isRank({ tokens }: RoleSource, role: RolePhrase | null, first: number): boolean {
  const before = tokens[first - 1];
  return !role || !before || role.head.end < before.start || role.head.start === before.start;
}

function titleStart({ tokens, language }: RoleSource, first: number, sentence: Sentence): number {
  const { honorifics } = language.reference;
  let start = first;
  while (start > sentence.firstToken && start > first - 2 && honorifics.has(bare(tokens[start - 1]!))) start--;
  return start;
}

/** For "World Health Organization (WHO)", at the acronym: the index among the block's names of the one before the bracket. */
export function expansionOf(
  { tokens }: RoleSource,
  names: readonly NameUse[],
  text: string,
  first: number,
  next: number,
): number | null {
  if (tokens[first - 1]?.text !== '(' || tokens[next]?.text !== ')') return null;
  const before = names.at(-1);
  if (!before || before.end !== tokens[first - 2]?.end || before.name.type === 'person') return null;
  if (!isAcronym(text) && !abbreviates(text, before.text)) return null;
  return before.text.includes(' ') || before.text.includes('-') ? names.length - 1 : null;
}

/** The key of the name before, where a conjunction or a comma puts the two side by side. */
export function pairedKey(source: RoleSource, names: readonly NameUse[], first: number): string | null {
  const { tokens, nameAt, language } = source;
  const { determiners, conjunctions } = language.reference;
  let i = first - 1;
  if (i > 0 && determiners.has(bare(tokens[i]!))) i--;
  if (i < 1 || !(conjunctions.has(bare(tokens[i]!)) || tokens[i]!.text === ',')) return null;
  return nameAt[i - 1]! >= 0 ? (names.at(-1)?.key ?? null) : null;
}

/**
 * The name of what a place lies in, right after it and a comma or in brackets: "Waterloo, Ontario, is", « Limay (Yvelines) ». None in a
 * list of places. `next` is the token after the place's name.
 */
export function containerAfter({ text, tokens, names, nameAt, language }: RoleSource, next: number): string | null {
  const opener = tokens[next]?.text;
  const index = nameAt[next + 1] ?? -1;
  if (index < 0 || names[index]!.type !== 'place' || (opener !== ',' && opener !== '(')) return null;
  let after = next + 1;
  while (nameAt[after] === index) after++;
  const closer = tokens[after];
  const isList =
    opener === ',' &&
    closer !== undefined &&
    (language.reference.conjunctions.has(bare(closer)) || (closer.text === ',' && (nameAt[after + 1] ?? -1) >= 0));
  return isList ? null : text.slice(names[index]!.start, names[index]!.end);
}

/** « Le parquet de Versailles », "near Leeds": the place before which a link and a body's noun stand, or what is beside it. */
export function isInPassing(source: RoleSource, first: number): boolean {
  const { names, reference } = source.language;
  const noun = linkedNoun(source, first) ?? '';
  const before = source.tokens[first - 1]?.norm ?? '';
  return (
    names.organizationHeads.has(noun) || reference.placing.beside.has(noun) || reference.placing.beside.has(before)
  );
}

/** « la rue de Lille »: a name that begins with a common noun for a way. */
export const isStreet = (name: string, { reference }: Language): boolean =>
  reference.placing.ways.has(/^\p{Ll}+/u.exec(name)?.[0] ?? '');

/** "la Belge Ada Peeters", « le Slovène … »: the article before the people's name tells. */
export function peoplesGender(source: RoleSource, start: number): Gender {
  const people = source.tokens[start - 1];
  const determiner = source.tokens[start - 2];
  if (!people || !determiner || !isDemonym(source, people)) return null;
  return source.language.reference.determiners.get(bare(determiner))?.gender ?? null;
}

/** "three children: Ada, Max and Jo": a name that begins a list is no subject. */
export function opensList({ tokens, nameAt, language }: RoleSource, i: number, { endToken }: Sentence): boolean {
  if (i >= endToken || nameAt[i]! < 0) return false;
  let next = i;
  while (next < endToken && nameAt[next] === nameAt[i]) next++;
  const after = next < endToken ? tokens[next]! : undefined;
  return !after || after.text === ',' || language.reference.conjunctions.has(bare(after));
}

/** A name with no article or preposition before it, and a word after it that can be its verb. */
export function acts({ tokens, language }: RoleSource, first: number, next: number, sentence: Sentence): boolean {
  const before = tokens[first - 1];
  const after = tokens[next];
  if (next >= sentence.endToken || after?.kind !== 'word' || isCapital(after.text)) return false;
  const { reference, segmentation } = language;
  const lead = before?.kind === 'word' && first > sentence.firstToken ? bare(before) : '';
  if (reference.prepositions.has(lead) || reference.determiners.has(lead)) return false;
  const word = bare(after);
  if (reference.prepositions.has(word) || reference.conjunctions.has(word) || word === "'s") return false;
  return reference.beforeVerb.has(word) || reference.copulas.has(word) || !segmentation.functionWords.has(word);
}

/** « le président [Vladimir] Poutine »: a name that was not recognised begins at a token. */
export function opensName({ tokens, nameAt }: RoleSource, i: number): boolean {
  const bracket = tokens[i]?.text === '[';
  const next = bracket ? tokens[i + 1] : tokens[i];
  return next?.kind === 'word' && isCapital(next.text) && (bracket || nameAt[i]! < 0);
}
