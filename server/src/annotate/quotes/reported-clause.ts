import { TAG } from '../../languages/speech';
import { has, isComma, isNominal, isQuote, wordsIn } from './clause';
import { holdsClause } from './clause-bounds';
import type { Field } from './noun-phrase';

/** Words at the head of a sentence that are more than a name. */
const CLAUSE_WORDS = 6;

/** "By then, he said, it was too late.": what opens the reported clause before the reporting one, and the rest of it after. */
export function isFronted(field: Field, first: number, comma: number, after: number): boolean {
  const { items } = field.n;
  const next = items[after + 1];
  if (!isComma(items[after]) || after + 2 >= field.unit.end) return false;
  if (!has(items[first], TAG.preposition | TAG.adverb | TAG.subordinator) || has(items[first], TAG.gerund))
    return false;
  // "In a statement, she said, …": where it was said.
  if (items.slice(first, comma).some(({ norm }) => field.language.speech.texts.has(norm))) return false;
  const opens = isNominal(next) || has(next, TAG.determiner | TAG.subject);
  return opens && holdsClause(field, after + 1, field.unit.end);
}

/** "Seagrass stores carbon for centuries, the paper says.": words enough for a clause, though no list holds its verb. */
export function looksLikeClause({ n: { items }, unit }: Field, first: number, comma: number, end: number): boolean {
  const opens = isNominal(items[first]) || (has(items[first], TAG.determiner) && !has(items[first], TAG.preposition));
  const words = items.slice(first, comma);
  const plain = words.length >= CLAUSE_WORDS && words.every((item) => !isComma(item));
  return opens && plain && (end >= unit.end || /^[.!?]/.test(items[end]!.norm));
}

/** The verb may stand in marks: "The crowd “gravely misread” the sign, she said", "“We will be there on Friday” with a band, she said". */
export function holdsQuotedVerb({ n }: Field, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isQuote(n.items[i]) && (i > first || wordsIn(n, n.items[i]!) >= CLAUSE_WORDS)) return true;
  return false;
}
