import { marksOf } from '../../annotate';
import { overlaps } from '../../base';
import { defineRule } from '../rule';

/** A cut in brackets, however written: (...), [..], […]. Bare dots may be a pause, and are left alone. */
const CUT = /[([]\s?(?:\.{2,4}|…)\s?[)\]]/g;

/** The form of a cut inside a quotation. */
export default defineRule({
  id: 'quote/omission-mark',
  title: { en: 'How a cut in a quotation is marked', fr: 'Forme d’une coupe dans une citation' },
  scope: 'block',
  languages: 'all',
  severity: 'off',
  options: {
    form: {
      type: 'string',
      default: '' as string,
      description: {
        en: 'How a cut is written; empty for the house’s own form.',
        fr: 'La graphie d’une coupe ; vide pour celle de la maison.',
      },
    },
  },
  messages: {
    form: {
      en: 'A cut is written “{wanted}” here, not “{found}”.',
      fr: 'Une coupe s’écrit « {wanted} », non « {found} ».',
    },
    write: { en: 'Write “{wanted}”', fr: 'Écrire « {wanted} »' },
  },
  *check(block, ctx) {
    const wanted = ctx.options.form || ctx.typography.omission;
    const quoted = marksOf(block).pairs.filter((pair) => pair.depth === 0);
    for (const match of block.text.matchAll(CUT)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (match[0] === wanted || !quoted.some((pair) => overlaps(pair.content, span))) continue;
      yield {
        span,
        message: 'form',
        args: { found: match[0], wanted },
        fixes: [{ title: 'write', args: { wanted }, safe: true, edits: [{ ...span, newText: wanted }] }],
      };
    }
  },
});
