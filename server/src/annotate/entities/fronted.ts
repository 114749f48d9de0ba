import { TAG } from '../../languages/speech';
import type { Sentence } from '../sentences';
import type { RoleSource } from './role-heads';
import type { NameUse, PronounUse } from './uses';

/** How far into a sentence the word that subordinates its first clause may stand: « Même s'il ». */
const REACH = 3;

/** True in a clause that opens its sentence and waits for the main one: "When he took over, Ada Moss …", « Même s'il …, ». */
export function isFronted({ tokens, language }: RoleSource, i: number, { firstToken }: Sentence): boolean {
  const { reference, speech } = language;
  let subordinate = false;
  for (let k = firstToken; k < i; k++) {
    const { norm, text } = tokens[k]!;
    if (text === ',') return false;
    const opens = reference.clauseOpeners.has(norm) || (speech.tags(norm) & TAG.subordinator) !== 0;
    subordinate ||= opens && k < firstToken + REACH && !reference.conjunctions.has(norm);
  }
  return subordinate;
}

/** The index of the name that is the subject of the clause which a pronoun's waits for: the next that acts, or -1. */
export function mainSubject({ sentence, pronoun }: PronounUse, names: readonly NameUse[], from: number): number {
  // "Before him, Ada Moss …": that is she who was before.
  if (pronoun.stands === 'thing' || pronoun.use === 'object') return -1;
  return names.findIndex((name, i) => i >= from && name.sentence === sentence && name.acts && !name.quoted);
}
