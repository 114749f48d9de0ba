import { defineRule } from '../rule';
import { closings } from './shared/closings';
import { continuationOf, openedIn, openingsIn, openQuotations } from './shared/paragraphs';

const OPENING: Readonly<Record<string, string>> = { guillemets: '«\u00A0', straight: '"', curly: '“', 'low-high': '„' };

/** A quotation over several paragraphs opens each of them again; only the last one closes it. */
export default defineRule({
  id: 'quote/multi-paragraph',
  title: { en: 'Quotation not opened again in a new paragraph', fr: 'Citation non rouverte au nouvel alinéa' },
  scope: 'document',
  digest: openingsIn,
  reads: () => [openedIn],
  languages: 'all',
  severity: 'warning',
  messages: {
    reopen: {
      en: 'The quotation goes on from the paragraph before: open it again here, so that nobody takes this for narration.',
      fr: 'La citation se poursuit depuis l’alinéa précédent : rouvrez-la ici, sans quoi l’alinéa passera pour du récit.',
    },
    began: { en: 'The quotation begins here', fr: 'La citation commence ici' },
    never: {
      en: 'The quotation that is taken up again here is never closed: close it where the speaker stops.',
      fr: 'La citation reprise ici n’est jamais fermée : fermez-la là où la parole s’arrête.',
    },
    open: { en: 'Open the quotation again', fr: 'Rouvrir la citation' },
    closeAfter: { en: 'Close the quotation after “{words}”', fr: 'Fermer la citation après « {words} »' },
  },
  *check(article, ctx) {
    // A paragraph that opens the quotation again leads on to the same ones as the first.
    const told = new Set<number>();
    for (const open of openQuotations(article)) {
      const { blocks, missing, closed } = continuationOf(article, open);
      if (told.has(open.block)) continue;
      for (const block of blocks) told.add(block);
      const mark = article.blocks[open.block]!.tokens[open.pair.open]!;
      const began = { block: open.block, span: { start: mark.start, end: mark.end }, message: 'began' as const };
      const newText = OPENING[open.pair.style] ?? '“';
      for (const block of missing) {
        const first = article.blocks[block]!.tokens[0]!;
        yield {
          block,
          span: { start: first.start, end: first.end },
          message: 'reopen',
          related: [began],
          fixes: [{ title: 'open', edits: [{ block, start: first.start, end: first.start, newText }] }],
        };
      }
      const last = blocks.at(-1);
      if (last === undefined || closed) continue;
      const reopened = openedIn(article, last).find(({ pair }) => pair.open <= 1);
      if (!reopened) continue;
      const { start, end } = article.blocks[last]!.tokens[0]!;
      yield {
        block: last,
        span: { start, end },
        message: 'never',
        related: [began],
        fixes: closings(article.blocks[last]!, reopened.pair, ctx.typography.marks[0].inside).map(
          ({ edit, words }) => ({
            title: 'closeAfter' as const,
            args: { words },
            edits: [edit],
          }),
        ),
      };
    }
  },
});
