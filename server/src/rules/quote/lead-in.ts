import type { AnnotatedBlock, Quote } from '../../annotate';
import type { Typography } from '../../languages';
import { defineRule } from '../rule';

/** What goes before a quotation that its verb leads in: a comma or a colon, as the house has it. */
export default defineRule({
  id: 'quote/lead-in',
  title: { en: 'Comma or colon before a quotation', fr: 'Virgule ou deux-points avant une citation' },
  scope: 'document',
  each: 'passage',
  languages: 'all',
  severity: 'off',
  messages: {
    write: {
      en: 'The house leads in a quotation like this one with “{wanted}”.',
      fr: 'La maison introduit une telle citation par « {wanted} ».',
    },
    put: { en: 'Put “{wanted}”', fr: 'Mettre « {wanted} »' },
  },
  *check(article, ctx) {
    for (const quote of ctx.quotes()) {
      const block = article.blocks[quote.block]!;
      const content = quote.candidate.content;
      if (quote.type !== 'direct' || quote.candidate.construction !== 'lead-in' || !content) continue;
      // A few words that go on with the sentence take neither.
      if (!/^\p{Lu}/u.test(block.text.slice(content.start))) continue;
      const gap = leadOf(block, quote);
      const wanted = wantedFor(block, quote, ctx.typography);
      if (!gap || gap.mark === wanted) continue;
      const space = wanted === ':' ? (ctx.typography.spaceBefore[':'] ?? '') : '';
      yield {
        block: quote.block,
        span: { start: gap.start, end: Math.max(gap.end, gap.start + 1) },
        message: 'write',
        args: { wanted },
        fixes: [
          {
            title: 'put',
            args: { wanted },
            safe: true,
            edits: [{ block: quote.block, start: gap.start, end: quote.start, newText: `${space}${wanted} ` }],
          },
        ],
      };
    }
  },
});

interface Gap {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

/** Room for a mark and the spaces around it, in UTF-16 units. */
const WIDEST_GAP = 16;

/** What stands between the last word and the quotation; null where a word stands too close to tell ("that"). */
function leadOf(block: AnnotatedBlock, quote: Quote): Gap | null {
  const before = block.text.slice(Math.max(0, quote.start - WIDEST_GAP), quote.start).trimEnd();
  const mark = /[,:]$/.exec(before)?.[0] ?? '';
  const end = quote.start - Math.min(WIDEST_GAP, quote.start) + before.length;
  const start = end - before.length + before.slice(0, before.length - mark.length).trimEnd().length;
  return /\p{L}/u.test(block.text[start - 1] ?? '') ? { mark, start, end } : null;
}

function wantedFor(block: AnnotatedBlock, quote: Quote, { leadIn }: Typography): ',' | ':' {
  if (leadIn !== 'by-length') return leadIn === 'colon' ? ':' : ',';
  const content = quote.candidate.content!;
  const sentences = block.sentences.filter((s) => s.start < content.end && s.end > content.start).length;
  return sentences > 1 ? ':' : ',';
}
