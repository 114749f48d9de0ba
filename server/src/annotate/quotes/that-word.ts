import { TAG } from '../../languages/speech';
import { has, isAside, isComma, isNominal, isVerb } from './clause';
import type { Item } from './narration';
import { coreEnd, type Field } from './noun-phrase';
import { isTo } from './shows-clause';
import type { VerbGroup } from './verb-group';

const holdsVerb = (items: readonly Item[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (isVerb(items[i]) || has(items[i], TAG.past | TAG.maybe)) return true;
  return false;
};

/** "a notice that has changed": a relative pronoun, a verb right after it. */
export function opensRelativeThat(field: Field, k: number): boolean {
  const { items } = field.n;
  if (field.language.speech.inversion !== null || !(isNominal(items[k - 1]) || isComma(items[k - 1]))) return false;
  let next = k + 1;
  while (isAside(items[next])) next++;
  if (isVerb(items[next])) return true;
  if (!has(items[next], TAG.past | TAG.maybe) || items[next]!.name >= 0) return false;
  // "an audience that included retired staff": no verb but that one; "told them that injured staff had left" has another.
  return !isNominal(items[next + 1]) || (has(items[next], TAG.past) && !goesOnWithVerb(field, next + 1));
}

/** A verb stands before anything ends the clause that goes on at an item. */
function goesOnWithVerb({ n: { items }, unit }: Field, from: number): boolean {
  for (let i = from; i < unit.end; i++) {
    if (items[i]!.kind === 'mark' || has(items[i], TAG.coordinator | TAG.that | TAG.relative | TAG.subordinator)) break;
    if (isVerb(items[i]) || (has(items[i], TAG.past | TAG.maybe) && !isNominal(items[i + 1]))) return true;
  }
  return false;
}

/** "ne répondre qu'une chose": "que" that restricts, after a "ne" that nothing completes. */
export function restricts(field: Field, group: VerbGroup, k: number): boolean {
  const { items } = field.n;
  let negated = false;
  for (let i = Math.max(field.unit.first, group.first - 3); i < group.head; i++) {
    if (has(items[i], TAG.clitic) && has(items[i], TAG.negation)) negated = true;
  }
  if (!negated) return false;
  for (let i = group.first; i < k; i++) if (has(items[i], TAG.negation) && !has(items[i], TAG.clitic)) return false;
  return true;
}

/** "that day": a determiner. */
export function thatIsOther(field: Field, k: number): boolean {
  const { items } = field.n;
  if (!has(items[k], TAG.determiner)) return false;
  const next = items[k + 1];
  if (!next || (next.kind === 'mark' && !/^[,(“"]$/.test(next.norm)) || has(next, TAG.time)) return true;
  // "I don't say that to be kind".
  if (isTo(field, next)) return true;
  if (next.kind === 'number') return false;
  // "writing that email, …": nothing but a noun.
  const end = coreEnd(field, k + 1);
  return (
    end > k + 1 &&
    !has(next, TAG.determiner) &&
    (end >= field.unit.end || items[end]!.kind === 'mark') &&
    !holdsVerb(items, k + 1, end)
  );
}
