import { TAG } from '../../languages/speech';
import { has, isColon, isComma, isNominal, isQuote, isVerb } from './clause';
import { coreEnd, type Field, type Phrase } from './noun-phrase';
import { speakerLikeness } from './speaker-likeness';

/** "Selon X", "according to X": the words that lead in, and the source. `end` is the item after the source. */
export interface SourcePhrase {
  readonly first: number;
  readonly end: number;
  readonly source: Phrase;
  readonly strong: boolean;
}

/** The phrases of a sentence that lead in a source; those that lead in a measure ("selon les besoins") are left out. */
export function sourceLeads(field: Field): readonly SourcePhrase[] {
  const { items } = field.n;
  const found: SourcePhrase[] = [];
  for (let i = field.unit.first; i < field.unit.end; i++) {
    const phrase = leadAt(field, i);
    if (!phrase) continue;
    found.push(phrase);
    i = phrase.end - 1;
  }
  return found.filter((lead) => !has(items[lead.end], TAG.that));
}

function leadAt(field: Field, at: number): SourcePhrase | null {
  const { items } = field.n;
  const { leads, measures } = field.language.speech;
  const lead = leads.find((l) => l.words.every((word, k) => items[at + k]?.norm === word));
  if (!lead) return null;
  const from = at + lead.words.length;
  if (from >= field.unit.end) return null;
  const first = items[from]!;
  const opening =
    at === field.unit.first ||
    isComma(items[at - 1]) ||
    isColon(items[at - 1]) ||
    has(items[at - 1], TAG.adverb | TAG.coordinator);
  if (
    has(first, TAG.subject) ||
    (has(first, TAG.clitic) && !has(first, TAG.determiner)) ||
    /^(?:lui|elle|eux|elles|moi|nous|him|her|them)$/.test(first.norm)
  ) {
    if (!lead.strong && !(opening && isComma(items[from + 1]))) return null;
    return { first: at, end: from + 1, strong: lead.strong, source: { first: from, end: from + 1, kind: 'pronoun' } };
  }
  let end = coreEnd(
    field,
    from,
    /^(?:de|d'|du|des|of|for|in|at|à|au|aux|en|sur|dans|from|by|pour|par|on|auprès|with|chez)$/,
  );
  while (
    has(items[end], TAG.coordinator) &&
    end + 1 < field.unit.end &&
    (has(items[end + 1], TAG.determiner) || isNominal(items[end + 1]))
  ) {
    const next = coreEnd(field, end + 1);
    if (next <= end + 1 || isVerb(items[next])) break;
    end = next;
  }
  if (end <= from) return null;
  const apposed = apposition(field, end);
  const source: Phrase = { first: from, end: apposed, kind: 'nominal' };
  const head = headOf(field, source);
  const likeness = speakerLikeness(field, source);
  if (measures.has(head) && likeness < 3) return null;
  // Where nothing sets the phrase off, only what can speak is a source: "varient selon sa définition".
  const closes =
    isComma(items[apposed]) || apposed >= field.unit.end || isQuote(items[apposed]) || isColon(items[apposed]);
  if (likeness < 2 && !(opening && closes)) return null;
  if (
    !lead.strong &&
    !(opening && at === field.unit.first && likeness >= 2 && (isComma(items[apposed]) || isQuote(items[apposed])))
  )
    return null;
  return { first: at, end: apposed, source, strong: lead.strong };
}

/** The first noun of a phrase. */
function headOf(field: Field, phrase: Phrase): string {
  for (let i = phrase.first; i < phrase.end; i++) if (isNominal(field.n.items[i])) return field.n.items[i]!.norm;
  return '';
}

/** ", chief of police,": where an apposition without a verb follows and closes with a comma. */
function apposition(field: Field, end: number): number {
  const { items } = field.n;
  if (!isComma(items[end])) return end;
  const next = items[end + 1];
  if (!next || !(has(next, TAG.determiner) || isNominal(next)) || has(next, TAG.subject)) return end;
  for (let i = end + 1; i < field.unit.end && i - end < 16; i++) {
    const item = items[i]!;
    if (isVerb(item) || isQuote(item) || has(item, TAG.past | TAG.maybe | TAG.relative | TAG.subject) || isColon(item))
      return end;
    if (isComma(item)) {
      const phrase: Phrase = { first: end + 1, end: i, kind: 'nominal' };
      return speakerLikeness(field, phrase) >= 2 && i - end > 1 ? i : end;
    }
  }
  return end;
}
