import type { Span } from '../../base';
import { TAG } from '../../languages/speech';
import { has, isComma } from './clause';
import type { MarkedSpan } from './marks';
import { type QuotableBlock, readContent } from './narration';
import { type Field, type Phrase, phraseAfter } from './noun-phrase';
import { cueOf, phraseSpan } from './reading';
import { speakerLikeness } from './speaker-likeness';
import { FRAME, takes, type VerbGroup, verbGroups } from './verb-group';

/** A reporting clause inside the marks of what it reports: « Moi, dit-il, j'ai… ». Offsets are in the block's text. */
export interface InnerIncise {
  readonly cue: Span;
  readonly source: Span;
  readonly sourceKind: Phrase['kind'];
  readonly verb: VerbGroup['reading']['verb'];
  /** Where the first part's words end and the second part's begin. */
  readonly cut: Span;
}

/** The incise that the narrator puts into a quotation without closing it, where the language writes so. */
export function innerIncise(block: QuotableBlock, pair: MarkedSpan): InnerIncise | null {
  if (block.language.speech.inversion === null) return null;
  const n = readContent(block, pair);
  for (const unit of n.units) {
    const field: Field = { n, unit, language: block.language };
    for (const group of verbGroups(field)) {
      if (!isComma(n.items[group.first - 1]) || group.mood !== 'finite' || group.passive || !takes(group, FRAME.quote))
        continue;
      const source = sourceOf(field, group);
      if (!source) continue;
      const after = n.items[Math.max(source.end, group.end)];
      const end = after && isComma(after) ? after.end : n.items[Math.max(source.end, group.end) - 1]!.end;
      if (after && after.kind !== 'mark') continue;
      return {
        cue: cueOf(field, group),
        source: phraseSpan(n, source),
        sourceKind: source.kind,
        verb: group.reading.verb,
        cut: { start: n.items[group.first - 1]!.start, end },
      };
    }
  }
  return null;
}

/** An inverted third person ("dit-elle"), or somebody named after the verb. */
export function sourceOf(field: Field, group: VerbGroup): Phrase | null {
  const { items } = field.n;
  const { firstPerson, personal } = field.language.speech.clause;
  if (group.inverted !== null) {
    const pronoun = items[group.inverted]!.norm;
    const third = personal.has(pronoun) && !firstPerson.has(pronoun);
    return third ? { first: group.inverted, end: group.inverted + 1, kind: 'pronoun' } : null;
  }
  const phrase = phraseAfter(field, group.end);
  if (!phrase || phrase.first !== group.end || has(items[phrase.first], TAG.subject)) return null;
  return speakerLikeness(field, phrase) >= 2 ? phrase : null;
}
