import type { Span } from '../../base';
import type { Language } from '../../languages';
import { TAG } from '../../languages/speech';
import { has, isComma, isVerb } from './clause';
import { skipToEnd } from './clause-bounds';
import type { MarkedSpan } from './marks';
import type { Item, Narration, QuotableBlock } from './narration';
import { readContent } from './narration';
import type { Field, Phrase } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { cueOf, phraseSpan } from './reading';
import type { SubjectOrder } from './report';
import { sourceLeads } from './source-lead';
import { speakerLikeness } from './speaker-likeness';
import { FRAME, takes, type VerbGroup, verbGroups } from './verb-group';

/**
 * A reporting clause that the narrator puts among somebody's words with no mark to set it off: « Moi, dit-il, j'ai… »,
 * "— Partez-vous ? demanda le maire". Offsets are in the block's text.
 */
export interface NarratedIncise {
  readonly cue: Span;
  readonly source: Span;
  readonly sourceKind: Phrase['kind'];
  /** Null where it is no verb that says whose the words are. */
  readonly verb: VerbGroup['reading']['verb'] | null;
  readonly order: SubjectOrder;
  /** From the end of the words before it to where those after it may begin. */
  readonly cut: Span;
}

/** The incise inside a pair of marks, after a comma or what ends a sentence, and closed by another mark, where the language writes so: it inverts. */
export const innerIncise = (block: QuotableBlock, pair: MarkedSpan): NarratedIncise | null =>
  block.language.speech.inversion === null
    ? null
    : inciseIn(
        readContent(block, pair),
        block.language,
        (before, after) => /^[,!?…]/.test(before.norm) && (!after || after.kind === 'mark'),
        2,
      );

/** The incise of a line that a dash opens, which any noun may speak: after a comma, or after what ends a sentence. */
export const lineIncise = (block: QuotableBlock, n: Narration): NarratedIncise | null =>
  inciseIn(n, block.language, (before) => /^[,!?…]/.test(before.norm), 1);

/** The first verb of saying whose subject comes after it, between marks that set it off; `likeness` says how likely it must be to speak. */
function inciseIn(
  n: Narration,
  language: Language,
  setsOff: (before: Item, after: Item | undefined) => boolean,
  likeness: 1 | 2,
): NarratedIncise | null {
  for (const unit of n.units) {
    const field: Field = { n, unit, language };
    for (const group of verbGroups(field)) {
      const before = n.items[group.first - 1];
      if (before?.kind !== 'mark' || group.mood !== 'finite' || group.passive || !takes(group, FRAME.quote)) continue;
      const source = sourceOf(field, group, likeness);
      if (!source) continue;
      // "a-t-il dit à la sortie,": where and when it was said, up to the mark.
      const last = skipToEnd(field, Math.max(source.end, group.end));
      const after = n.items[last];
      if (!setsOff(before, after)) continue;
      return {
        cue: cueOf(field, group),
        source: phraseSpan(n, source),
        sourceKind: source.kind,
        verb: group.reading.verb,
        order: 'inverted',
        cut: {
          start: before.norm === ',' ? before.start : before.end,
          end: overAdjuncts(field, last) ?? (after?.norm === ',' ? after.end : n.items[last - 1]!.end),
        },
      };
    }
  }
  return null;
}

/** « …, a déclaré le maire, hier, à l'issue d'une visite. »: the end of the sentence where a time and no verb lead up to it; else null. */
function overAdjuncts({ n, unit }: Field, comma: number): number | null {
  const { items } = n;
  if (!isComma(items[comma]) || !has(items[comma + 1], TAG.time)) return null;
  for (let i = comma + 1; i < unit.end; i++) {
    if (isVerb(items[i]) || has(items[i], TAG.subject)) return null;
    if (/^[.!?…]/.test(items[i]!.norm)) return items[i]!.end;
  }
  return null;
}

/** « … pour permettre, selon les termes de la mairie, de… »: the narrator says whose words they are without closing the marks. */
export function innerLead(block: QuotableBlock, pair: MarkedSpan): NarratedIncise | null {
  const { language, tokens } = block;
  const firsts = new Set(language.speech.leads.flatMap((lead) => (lead.verbatim ? lead.words[0]! : [])));
  const last = pair.close ?? tokens.length;
  let led = false;
  for (let i = pair.open + 1; i < last && !led; i++) led = firsts.has(tokens[i]!.norm);
  if (!led) return null;
  const n = readContent(block, pair);
  for (const unit of n.units) {
    for (const lead of sourceLeads({ n, unit, language })) {
      const before = n.items[lead.first - 1];
      const after = n.items[lead.end];
      if (!lead.verbatim || !isComma(before) || !isComma(after)) continue;
      return {
        cue: { start: n.items[lead.first]!.start, end: n.items[lead.words - 1]!.end },
        source: phraseSpan(n, lead.source),
        sourceKind: lead.source.kind,
        verb: null,
        order: 'according-to',
        cut: { start: before!.start, end: after!.end },
      };
    }
  }
  return null;
}

/** An inverted third person ("dit-elle"), or somebody named after the verb. */
function sourceOf(field: Field, group: VerbGroup, likeness: 1 | 2): Phrase | null {
  const { items } = field.n;
  const { firstPerson, personal } = field.language.speech.clause;
  if (group.inverted !== null) {
    const pronoun = items[group.inverted]!.norm;
    const third = personal.has(pronoun) && !firstPerson.has(pronoun);
    return third ? { first: group.inverted, end: group.inverted + 1, kind: 'pronoun' } : null;
  }
  const phrase = phraseAfter(field, group.end);
  if (!phrase || has(items[phrase.first], TAG.subject)) return null;
  // « …, a reconnu, un peu las, Hugo Tessier, … »: what stands between is set off.
  if (phrase.first !== group.end && !(isComma(items[group.end]) && items[phrase.first]!.name >= 0)) return null;
  return speakerLikeness(field, phrase) >= likeness ? phrase : null;
}
