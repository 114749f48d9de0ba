import { TAG } from '../../languages/speech';
import type { Sentence } from '../sentences';
import type { RoleSource } from './role-heads';

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
