import type { Pronoun, Reference } from '../../languages/reference';
import { TAG } from '../../languages/speech';
import type { Token } from '../tokens';
import type { RoleSource } from './role-heads';
import type { PronounUse, Use } from './uses';
import { bare } from './words';

/** How far after a form of "be" the words that make a clause impersonal may stand. */
const REACH = 4;

/**
 * True where a subject pronoun stands for nobody: « il faut », « il est question de », « y a-t-il », "it seems", "it is clear that".
 * Only the words around it are read.
 */
export function isImpersonal(tokens: readonly Token[], at: number, reference: Reference): boolean {
  const pronoun = tokens[at]!;
  const { impersonal, impersonalVerbs, copulas, beforeVerb } = reference;
  if (!impersonal.has(pronoun.norm)) return false;
  if (pronoun.text !== pronoun.norm && /^[-‐‑]/.test(pronoun.text)) {
    const verb = tokens[at - 1] ? bare(tokens[at - 1]!) : '';
    const before = tokens[at - 2] ? bare(tokens[at - 2]!) : '';
    return (
      impersonalVerbs.has(verb) ||
      impersonalVerbs.has(before + verb) ||
      before === 'y' ||
      (copulas.has(verb) && complemented(tokens, at + 1, reference))
    );
  }
  let i = at + 1;
  while (tokens[i]?.kind === 'word' && beforeVerb.has(tokens[i]!.norm)) i++;
  const verb = tokens[i];
  if (verb?.kind !== 'word') return false;
  const before = tokens[i - 1]!.norm;
  if (impersonalVerbs.has(verb.norm) || impersonalVerbs.has(before + verb.norm)) return true;
  return copulas.has(verb.norm) && complemented(tokens, i + 1, reference);
}

/** An adjective of judgement and a complement's first word, or a number (a time of day), within a few words. */
function complemented(tokens: readonly Token[], from: number, reference: Reference): boolean {
  for (let i = from; i < from + REACH && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') return i === from;
    if (token.kind !== 'word') return false;
    if (!reference.impersonalAdjectives.has(token.norm) && !reference.copulas.has(token.norm)) return false;
    const next = tokens[i + 1];
    if (next && reference.complementizers.has(next.norm)) return true;
  }
  return false;
}

/** The pronoun at a token; some mean something else after a preposition. */
export function pronounAt({ tokens, language }: RoleSource, i: number): Pronoun | undefined {
  const { pronouns, disjunctive, prepositions } = language.reference;
  const { norm } = tokens[i]!;
  const after = disjunctive.get(norm);
  return after && tokens[i - 1] && prepositions.has(tokens[i - 1]!.norm) ? after : pronouns.get(norm);
}

/** An object of its clause's own verb, and not its subject again: "told him", but not "told her to call him" or "himself". */
export function isApart(source: RoleSource, i: number): boolean {
  const { tokens, language } = source;
  const { reflexives, infinitiveMark, gerund } = language.reference;
  const { norm } = tokens[i]!;
  const [before, further] = [tokens[i - 1]?.norm ?? '', tokens[i - 2]?.norm ?? ''];
  if (pronounAt(source, i)?.use !== 'object' || reflexives.has(norm)) return false;
  if (infinitiveMark !== null && further === infinitiveMark) return false;
  const isInfinitive = [before, tokens[i + 1]?.norm ?? ''].some(
    (verb) => (language.speech.tags(verb) & TAG.infinitive) !== 0,
  );
  return !isInfinitive && gerund?.test(before) !== true;
}

/** The verb beside a subject pronoun is one of saying: after it, or before one that is inverted. */
export function speaks({ tokens, language }: RoleSource, i: number): boolean {
  const { beforeVerb } = language.reference;
  const says = (k: number) =>
    tokens[k]?.kind === 'word' && (language.speech.readings(tokens[k]!.norm)?.length ?? 0) > 0;
  if (/^[-‐‑]/.test(tokens[i]!.text) && says(i - 1)) return true;
  let next = i + 1;
  while (next < i + 4 && tokens[next]?.kind === 'word' && beforeVerb.has(tokens[next]!.norm)) next++;
  return says(next);
}

/** A verb and little else, in characters. */
const NEAR = 20;

/** "He told Ada Moss", « il a rejoint Ada Moss »: a name right after a subject pronoun and its verb. */
export const objectOf = ({ pronoun, sentence, end }: PronounUse, next: Use | undefined): boolean =>
  pronoun.use === 'subject' &&
  next?.kind === 'name' &&
  next.prominence === 'object' &&
  next.sentence === sentence &&
  next.start - end < NEAR;
