import { FRAME, TAG } from '../../languages/speech';
import { has, isColon, isQuote, isVerb } from './clause';
import { coreEnd, type Field, skipAsides } from './noun-phrase';
import { takes, type VerbGroup } from './verb-group';

/** The end of what may follow a reporting verb that closes its sentence: whom it was said to, where and when. */
export function adjunctsEnd(field: Field, group: VerbGroup): number {
  const { items } = field.n;
  let k = skipAsides(field, group.end);
  if (takes(group, FRAME.hearer)) k = skipAsides(field, Math.max(k, coreEnd(field, k)));
  for (let guard = 0; guard < 6 && has(items[k], TAG.preposition) && k < field.unit.end; guard++) {
    const end = coreEnd(field, k + 1, undefined, true);
    if (end <= k + 1) break;
    k = skipAsides(field, end);
  }
  return k;
}

/** The item after the adverbs, times and prepositional phrases that may end a reporting clause. */
export function skipToEnd(field: Field, from: number): number {
  const { items } = field.n;
  let k = skipAsides(field, from);
  for (let guard = 0; guard < 40 && k < field.unit.end; guard++) {
    const item = items[k]!;
    if (item.kind === 'mark' || isQuote(item) || isVerb(item)) break;
    if (has(item, TAG.that | TAG.subject | TAG.relative | TAG.subordinator) && !has(item, TAG.preposition)) break;
    k++;
  }
  return k;
}

export const holdsClause = (field: Field, from: number, to: number): boolean => {
  const { items } = field.n;
  for (let i = from; i < to; i++) {
    if (isVerb(items[i]) || has(items[i], TAG.past | TAG.maybe)) return true;
    if (items[i]!.readings?.some((r) => r.form.mood === 'finite' && r.form.person !== 1)) return true;
  }
  return false;
};

/** Where the clause that ends at `end` begins: at its sentence, or after a colon or a semicolon. */
export function clauseStart(field: Field, end: number): number {
  const { items } = field.n;
  let first = field.unit.first;
  for (let i = end - 1; i > first; i--) {
    if (isColon(items[i]) || items[i]!.norm === ';') {
      first = i + 1;
      break;
    }
  }
  while (first < end && items[first]!.kind === 'mark') first++;
  return first;
}
