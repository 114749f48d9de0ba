import type { AnnotatedBlock } from '../article';
import { type RoleSource, roleHeadAt } from './role-heads';
import { bare } from './words';

/** A person told by their age: the number, the token after the phrase, and the role noun in it, if any. */
export interface Aged {
  readonly age: number;
  readonly end: number;
  readonly noun: string | null;
}

/** Words that may stand between a determiner and "of 36 years". */
const REACH = 4;

/** The age in commas or brackets after a name; `next` is the token after the name. */
export function ageAfter({ tokens, quantities }: AnnotatedBlock, next: number): number | null {
  const opener = tokens[next]?.text;
  if (opener !== ',' && opener !== '(') return null;
  return ageAt(quantities, tokens[next + 1]?.start)?.value ?? null;
}

/** "The 36-year-old teacher", « l’homme de 36 ans »: somebody whose age says who it is, at the determiner. */
export function agedAt(
  source: RoleSource,
  { quantities }: AnnotatedBlock,
  i: number,
  sentenceEnd: number,
): Aged | null {
  const { tokens, language } = source;
  const { headLast, prepositions } = language.reference;
  let at = i + 1;
  if (!headLast) {
    while (at < i + REACH && tokens[at]?.kind === 'word' && !prepositions.has(bare(tokens[at]!))) at++;
    if (
      at === i + 1 ||
      !isPersonNoun(source, i + 1, at) ||
      !language.reference.roleLinks.has(bare(tokens[at] ?? tokens[i]!))
    )
      return null;
    at++;
  }
  const age = at < sentenceEnd ? ageAt(quantities, tokens[at]!.start) : undefined;
  if (!age || typeof age.value !== 'number') return null;
  let end = at;
  while (end < sentenceEnd && tokens[end]!.start < age.end) end++;
  if (!headLast) {
    const head = roleHeadAt(source, i + 1);
    return { age: age.value, end, noun: head?.noun ?? null };
  }
  for (let k = end; k < Math.min(sentenceEnd, end + REACH - 1); k++) {
    if (tokens[k]!.kind !== 'word') break;
    const head = roleHeadAt(source, k);
    if (head) return { age: age.value, end: head.end, noun: head.noun };
    if (language.speech.people.has(bare(tokens[k]!))) return { age: age.value, end: k + 1, noun: null };
  }
  return isNoun(source, end) ? null : { age: age.value, end, noun: null };
}

/** « l’homme de 36 ans », and not « l’âge de 36 ans ». */
function isPersonNoun(source: RoleSource, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (roleHeadAt(source, k) || source.language.speech.people.has(bare(source.tokens[k]!))) return true;
  return false;
}

/** "The 36-year-old bridge": what is that old has a noun of its own. */
export function isNoun({ tokens, language }: RoleSource, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  return language.speech.tags(token.norm) === 0 && !language.segmentation.functionWords.has(token.norm);
}

/** The token after the age that a token begins, or the token itself: "a 19-year-old man". */
export function afterAge({ tokens, quantities }: AnnotatedBlock, i: number): number {
  const age = ageAt(quantities, tokens[i]?.start);
  let end = i;
  while (age && end < tokens.length && tokens[end]!.start < age.end) end++;
  return end;
}

const ageAt = (quantities: AnnotatedBlock['quantities'], start: number | undefined) =>
  quantities.find((quantity) => quantity.kind === 'age' && quantity.start === start);
