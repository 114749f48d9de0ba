import {
  type AnnotatedBlock,
  type Article,
  type MarkedSpan,
  marksOf,
  type QuoteCandidate,
  readBlocks,
} from '../../annotate';
import { defineRule, type Edit } from '../rule';
import {
  closingFor,
  continuationOf,
  MOST_WITHOUT_PARTNER,
  openedIn,
  openingsIn,
  openQuotations,
} from './shared/paragraphs';

/** A quotation that is opened and never closed, or closed and never opened. */
export default defineRule({
  id: 'quote/unbalanced',
  title: { en: 'Quotation mark without its partner', fr: 'Guillemet sans son pendant' },
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
      fr: 'Ce guillemet ferme une citation qui n’a pas été ouverte : ouvrez-la où commence la parole, ou supprimez-le.',
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
    for (const open of openQuotations(article)) {
      const continuation = continuationOf(article, open);
      if (continuation.closed) closers.add(continuation.blocks.at(-1)!);
      if (continuation.blocks.length > 0) continue;
      const block = article.blocks[open.block]!;
      const mark = block.tokens[open.pair.open]!;
      yield {
        block: open.block,
        span: { start: mark.start, end: mark.end },
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
      const words = lastWords(block.text, mark.start, start, 'first');
      yield {
        block: index,
        span: { start: mark.start, end: mark.end },
        message: 'stray' as const,
        fixes: [
          {
            title: 'openBefore' as const,
            args: { words },
            edits: [{ start, end: start, newText: openerFor(mark.text) }],
          },
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
  return end >= block.text.length || before === 0
    ? { start: start - before, end, newText: '' }
    : { start, end: end + after, newText: '' };
}

const sentenceStart = (block: AnnotatedBlock, offset: number) =>
  block.sentences.findLast((s) => s.start <= offset)?.start ?? 0;

/** Where the quotation most likely ends, likeliest first: before an incise, at the end of its sentence, of its paragraph. */
function closings(
  block: AnnotatedBlock,
  pair: MarkedSpan,
  inside: string,
): readonly { readonly edit: Edit; readonly words: string }[] {
  const { text } = block;
  const from = pair.content.start;
  const places = new Set<number>();
  const incise = inciseAfter(block, pair);
  if (incise !== null) places.add(incise);
  const sentence = block.sentences.find((s) => s.end > from);
  // Reported words that follow a colon or open the paragraph keep their own full stop.
  const full = /[:,]\s*$/.test(text.slice(0, pair.start)) || pair.start === 0;
  if (sentence) places.add(full ? sentence.end : beforeStop(text, sentence.end));
  // Not over other quotations: the paragraph's end is theirs.
  if (!marksOf(block).pairs.some((other) => other.start > pair.start))
    places.add(full ? pair.end : beforeStop(text, pair.end));
  const mark = closingFor(pair, inside);
  return [...places]
    .filter((at) => at > from)
    .map((at) => ({ edit: { start: at, end: at, newText: mark }, words: lastWords(text, at, from, 'last') }));
}

/** The end of the words before ", a déclaré X" or "," said X. */
function inciseAfter(block: AnnotatedBlock, pair: MarkedSpan): number | null {
  const quote =
    block.quotes.find((q) => q.unclosed && q.construction === 'incise' && q.start === pair.start) ??
    // "« A. B, a dit X": the last of several sentences, with who says it after it.
    block.quotes.find((q) => q.start > pair.start && q.end < pair.end && saysAfter(q));
  if (!quote) return null;
  // American and British copy set the comma inside the mark, French outside it.
  return block.language.speech.inversion === null && block.text[quote.end] === ',' ? quote.end + 1 : quote.end;
}

const saysAfter = ({ construction, source, end }: QuoteCandidate) =>
  construction === 'postposed' && source !== null && source.start >= end;

const beforeStop = (text: string, end: number) => (text[end - 1] === '.' && text[end - 2] !== '.' ? end - 1 : end);

/** Characters that are looked at for the words beside an offset: more is no words. */
const REACH = 80;

/** Up to four words beside an offset, for naming the place to the user. */
function lastWords(text: string, at: number, from: number, which: 'first' | 'last'): string {
  const near =
    which === 'last' ? text.slice(Math.max(from, at - REACH), at) : text.slice(from, Math.min(at, from + REACH));
  const words = near.trim().split(/\s+/);
  return (which === 'last' ? words.slice(-4) : words.slice(0, 4)).join(' ');
}
