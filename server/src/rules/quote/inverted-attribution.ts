import type { AnnotatedBlock } from '../../annotate';
import { defineRule } from '../rule';
import { invert } from './shared/inversion';

/** An interrupting clause inverts subject and verb in French: « … », a-t-il déclaré. */
export default defineRule({
  id: 'quote/inverted-attribution',
  title: { en: 'Attribution without inversion', fr: 'Incise sans inversion' },
  scope: 'block',
  languages: ['fr'],
  severity: 'warning',
  messages: {
    invert: {
      en: 'After a quotation French inverts the verb and its subject: “{right}”, not “{wrong}”.',
      fr: 'Après une citation, l’incise inverse le verbe et le sujet : « {right} » et non « {wrong} ».',
    },
    write: { en: 'Write “{right}”', fr: 'Écrire « {right} »' },
  },
  *check(block) {
    const told = new Set<number>();
    for (const quote of block.quotes) {
      const clause = quote.uninverted;
      if (!clause || !quote.source || told.has(clause.start) || hasObject(block, clause.end)) continue;
      told.add(clause.start);
      const wrong = block.text.slice(clause.start, clause.end);
      const right = invert(block, clause, quote.source, quote.sourceKind === 'pronoun');
      if (!right) continue;
      yield {
        span: clause,
        message: 'invert',
        args: { wrong, right },
        fixes: [{ title: 'write', args: { right }, edits: [{ ...clause, newText: right }] }],
      };
    }
  },
});

/** « le cinéaste confirme un goût »: a verb with an object tells, and after a title between marks it is no attribution. */
function hasObject({ tokens, language }: AnnotatedBlock, end: number): boolean {
  const next = tokens.find((token) => token.start >= end);
  return next !== undefined && language.reference.determiners.has(next.norm);
}
