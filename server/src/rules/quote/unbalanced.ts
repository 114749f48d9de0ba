import { type AnnotatedBlock, type Article, marksOf, readBlocks } from '../../annotate';
import { defineRule, type Edit } from '../rule';
import { closings } from './shared/closings';
import { continuationOf, MOST_WITHOUT_PARTNER, openedIn, openingsIn, openQuotations } from './shared/paragraphs';

/** A quotation that is opened and never closed, or closed and never opened. */
export default defineRule({
  id: 'quote/unbalanced',
  title: { en: 'Unpaired quotation mark', fr: 'Guillemet ouvrant ou fermant manquant' },
  scope: 'document',
  digest: openingsIn,
  reads: () => [openedIn, straysIn, apostrophesIn],
  languages: 'all',
  severity: 'error',
  messages: {
    open: {
      en: 'This quotation is opened and never closed: readers cannot tell where the speaker stops. Close it.',
      fr: 'Cette citation s’ouvre et ne se ferme jamais : on ne sait pas où le locuteur s’arrête. Fermez-la.',
    },
    stray: {
      en: 'This mark closes a quotation that was never opened: open it where the speaker begins, or remove the mark.',
      fr: 'Ce guillemet ferme une citation qui n’a pas été ouverte : ouvrez-la là où la parole commence, ou supprimez-le.',
    },
    inWord: {
      en: 'A quotation mark stands inside a word: an apostrophe is meant.',
      fr: 'Un guillemet se trouve à l’intérieur d’un mot : c’est une apostrophe qu’il faut.',
    },
    apostrophe: { en: 'Write an apostrophe', fr: 'Écrire une apostrophe' },
    closeAfter: { en: 'Close the quotation after “{words}”', fr: 'Fermer la citation après « {words} »' },
    openBefore: { en: 'Open the quotation before “{words}”', fr: 'Ouvrir la citation avant « {words} »' },
    remove: { en: 'Remove the mark', fr: 'Supprimer le guillemet' },
  },
  *check(article, ctx) {
    const closers = new Set<number>();
    const takenUp = new Set<number>();
    for (const open of openQuotations(article)) {
      const continuation = continuationOf(article, open);
      if (continuation.closed) closers.add(continuation.blocks.at(-1)!);
      for (const index of continuation.blocks) takenUp.add(index);
      // What is taken up again and never closed is told as that.
      if (continuation.blocks.length > 0 || (takenUp.has(open.block) && open.pair.open <= 1)) continue;
      const block = article.blocks[open.block]!;
      const mark = block.tokens[open.pair.open]!;
      const span = { start: mark.start, end: mark.end };
      if (mark.text === '»') {
        // It takes up a quotation that no paragraph before it left open.
        const edits = [removal(block, open.pair.open)];
        yield { block: open.block, span, message: 'stray', fixes: [{ title: 'remove', edits }] };
        continue;
      }
      yield {
        block: open.block,
        span,
        message: 'open',
        fixes: [
          ...closings(block, open.pair, ctx.typography.marks[0].inside).map(({ edit, words }) => ({
            title: 'closeAfter' as const,
            args: { words },
            edits: [edit],
          })),
          { title: 'remove' as const, edits: [removal(block, open.pair.open)] },
        ],
      };
    }
    yield* strays(article, closers);
    yield* apostrophes(article);
  },
});

const straysIn = (article: Article, index: number) =>
  marksOf(article.blocks[index]!).strays.slice(0, MOST_WITHOUT_PARTNER);

function* strays(article: Article, closers: ReadonlySet<number>) {
  for (const [index, found] of readBlocks(article, straysIn).filled()) {
    const block = article.blocks[index]!;
    for (const at of found) {
      if (closers.has(index)) continue;
      const mark = block.tokens[at]!;
      const start = sentenceStart(block, mark.start);
      const words = firstWords(block.text, start, mark.start);
      yield {
        block: index,
        span: { start: mark.start, end: mark.end },
        message: 'stray' as const,
        fixes: [
          // A mark that begins its sentence has no words to close.
          ...(words === ''
            ? []
            : [
                {
                  title: 'openBefore' as const,
                  args: { words },
                  edits: [{ start, end: start, newText: openerFor(mark.text) }],
                },
              ]),
          { title: 'remove' as const, edits: [removal(block, at)] },
        ],
      };
    }
  }
}

const apostrophesIn = (article: Article, index: number) => marksOf(article.blocks[index]!).apostrophes;

function* apostrophes(article: Article) {
  for (const [index, found] of readBlocks(article, apostrophesIn).filled()) {
    const { tokens, text } = article.blocks[index]!;
    for (const at of found) {
      const { start, end } = tokens[at]!;
      const newText = text.includes('’') ? '’' : "'";
      const edits = [{ block: index, start, end, newText }];
      yield {
        block: index,
        span: { start, end },
        message: 'inWord' as const,
        fixes: [{ title: 'apostrophe' as const, edits }],
      };
    }
  }
}

const openerFor = (closer: string) => ({ '»': '«\u00A0', '”': '“', '"': '"' })[closer] ?? '“';

/** Takes the mark out with the space that it keeps on its inner side. */
function removal(block: AnnotatedBlock, at: number): Edit {
  const { start, end } = block.tokens[at]!;
  const before = /\s/.test(block.text[start - 1] ?? '') ? 1 : 0;
  const after = /\s/.test(block.text[end] ?? '') ? 1 : 0;
  if (start === 0) return { start, end: end + after, newText: '' };
  // « … lundi », a dit »: nothing but the mark keeps the space from the comma.
  return before === 1 && after === 0 && isBeforeStop(block.text, end)
    ? { start: start - before, end, newText: '' }
    : { start, end: end + before * after, newText: '' };
}

const isBeforeStop = (text: string, at: number) => at >= text.length || /[.,;:!?…)\]]/.test(text[at]!);

const sentenceStart = (block: AnnotatedBlock, offset: number) =>
  block.sentences.findLast((s) => s.start <= offset)?.start ?? 0;

/** Characters that are looked at for the words beside an offset: more is no words. */
const REACH = 80;

/** The first four words after an offset, for naming the place to the user. */
const firstWords = (text: string, from: number, end: number): string =>
  text
    .slice(from, Math.min(end, from + REACH))
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');
