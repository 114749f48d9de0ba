import { FRAME, TAG } from '../../languages/speech';
import { has, isBreak, isColon, isComma, isQuote, isVerb, startsClause } from './clause';
import type { Field } from './noun-phrase';
import { opensWithVerb } from './shows-clause';
import { takes, type VerbGroup } from './verb-group';

/** What follows a reporting verb, and the item where it begins. */
export interface Frame {
  readonly kind: 'that' | 'clause' | 'infinitive' | 'question' | 'quote' | 'colon' | 'object' | 'none';
  readonly at: number;
  /** The quotation that a `quote`, or an `object` that holds one, leads to. */
  readonly quote: number | null;
}

export const NO_FRAME = (at: number): Frame => ({ kind: 'none', at, quote: null });

/** A plain object: what matters is whether it holds, or ends in, a few words in marks. */
export function objectFrame(field: Field, group: VerbGroup, from: number): Frame {
  const { items } = field.n;
  let comma = false;
  for (let i = from; i < field.unit.end && i - from < 25; i++) {
    const item = items[i]!;
    // « Le Sénat rejette le budget, la ministre « prend acte » », "…, she replied: “…”": another clause.
    if (comma && (isQuote(item) ? opensWithVerb(field, item, TAG.finite | TAG.auxiliary) : startsClause(items, i)))
      break;
    comma ||= isComma(item);
    if (isQuote(item)) return { kind: takes(group, FRAME.object | FRAME.quote) ? 'object' : 'none', at: i, quote: i };
    // « a exprimé son doute en demandant “…” »: the words are the nearer verb's.
    const gerund = i > from && !has(items[i - 1], TAG.determiner) && !/^'/.test(items[i - 1]!.norm);
    if (gerund && item.readings?.some((r) => r.form.mood === 'gerund')) break;
    // « accuse la mairie d'avoir « menti » ».
    const infinitive = has(item, TAG.infinitive) && has(items[i - 1], TAG.link);
    if ((isVerb(item) && !infinitive) || isBreak(item) || has(item, TAG.that | TAG.relative) || item.norm === '(')
      break;
    if (isColon(item))
      return isQuote(items[i + 1]) && i + 1 < field.unit.end
        ? { kind: 'object', at: i + 1, quote: i + 1 }
        : NO_FRAME(from);
    if (isComma(item) && (has(items[i + 1], TAG.gerund) || inRelative(field, group))) break;
  }
  return NO_FRAME(from);
}

/** "la direction, qui a proposé une prime, …": the verb of a relative clause that a comma opened, and another closes. */
function inRelative(field: Field, group: VerbGroup): boolean {
  const { items } = field.n;
  const { relatives } = field.language.speech.clause;
  for (let i = group.first - 1; i > field.unit.first && group.first - i < 16; i--) {
    if (isComma(items[i])) return relatives.has(items[i + 1]!.norm);
  }
  return false;
}
