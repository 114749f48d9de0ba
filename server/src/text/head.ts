import { isByline, isDatelineLine, isKeywordLine } from './furniture';
import { as, isQuotedLine } from './piece';
import type { Block, Format } from './prose';

/** How many blocks from the top the headline is looked for in. */
const HEAD = 64;
/** How many blocks after the headline can be deck, byline or dateline. */
const FURNITURE = 6;
/** As many blocks from the top can be made something else than they are by themselves. */
export const TOP = HEAD + FURNITURE;
const LONGEST_HEADLINE = 140;
const LONGEST_DECK = 300;

/**
 * The first blocks of an article with the kinds that hang on where a block stands settled: headline, deck, byline and dateline. Looks
 * at a fixed number of blocks, `TOP`, so its cost does not grow with the text.
 */
export function headOf(top: readonly Block[], format: Format): readonly Block[] {
  const head = top.slice();
  const headline = headlineIn(head, format);
  const found = head[headline];
  if (found) head[headline] = as(found, 'headline', found.level ?? 1);
  settleFurniture(
    head,
    headline + 1,
    head.some((b) => b.kind === 'headline'),
  );
  return head;
}

/** The index of the block that is the headline though its own markup does not say so, or -1. */
function headlineIn(head: readonly Block[], format: Format): number {
  if (format === 'plaintext') return isPlainHeadline(head) ? firstText(head) : -1;
  const first = head.slice(0, HEAD);
  const top = first.findIndex((b) => b.kind === 'heading' && b.level === 1);
  if (top >= 0) return top;
  if (first.some((b) => b.kind === 'headline')) return -1;
  const heading = first.findIndex((b) => b.kind === 'heading');
  const body = first.findIndex((b) => b.kind === 'paragraph' && isSentence(b.text));
  return heading >= 0 && (body < 0 || heading < body) ? heading : -1;
}

/** The first line of words, which may be a quotation that stands by itself. */
const firstText = (head: readonly Block[]): number =>
  head.findIndex((b) => (b.kind === 'paragraph' || isQuotedLine(b.text)) && !isKeywordLine(b.text));

/** In plain text: a short first line without a final full stop, above a body of sentences. */
function isPlainHeadline(head: readonly Block[]): boolean {
  const i = firstText(head);
  const first = head[i];
  if (!first || head.some((b) => b.kind === 'headline')) return false;
  if (first.dateline || first.text.length > LONGEST_HEADLINE || isByline(first.text) || isDatelineLine(first.text))
    return false;
  const last = lastSign(first.text);
  // "— Are we closing?" is a line of a dialogue.
  if (/[.…,;:]/u.test(last) || /^[–—]\s/u.test(first.text)) return false;
  // A question or a cry can open the body as well: it is a headline only above something longer.
  const least = /[!?]/u.test(last) ? first.text.length * 1.5 : 0;
  return head.slice(i + 1, i + 5).some((b) => b.kind === 'paragraph' && isSentence(b.text) && b.text.length >= least);
}

function settleFurniture(head: Block[], from: number, hasHeadline: boolean): void {
  let deck = head.some((b) => b.kind === 'deck');
  for (let i = from; i < Math.min(head.length, from + FURNITURE); i++) {
    const block = head[i]!;
    if (block.kind !== 'paragraph') {
      if (block.kind === 'byline' || block.kind === 'dateline' || block.kind === 'deck' || block.kind === 'headline')
        continue;
      return;
    }
    if (isByline(block.text)) head[i] = as(block, 'byline');
    else if (isDatelineLine(block.text)) head[i] = { ...as(block, 'dateline'), dateline: undefined };
    else if (hasHeadline && !deck && isDeck(block, head[i + 1])) {
      head[i] = as(block, 'deck');
      deck = true;
    } else return;
  }
}

/**
 * True where a paragraph under the headline is a deck and not the lead: it is short, and it has no full stop, or stands above the
 * byline or the dateline, or the next paragraph says most of it again.
 */
function isDeck(block: Block, next: Block | undefined): boolean {
  const { text } = block;
  if (!next || block.dateline || text.length > LONGEST_DECK || /[:;,]$/u.test(text)) return false;
  if ((text.match(/[.!?…]["”»’)]* +["“«‘(]*\p{Lu}/gu)?.length ?? 0) > 1) return false;
  if (!isSentence(text)) return next.kind === 'paragraph' || next.kind === 'byline' || next.kind === 'dateline';
  if (next.kind === 'byline' || next.kind === 'dateline' || next.dateline) return true;
  return (
    next.kind === 'paragraph' && (isByline(next.text) || isDatelineLine(next.text) || isSaidAgain(text, next.text))
  );
}

/** True where most of the longer words of a text come again in the one after it. */
function isSaidAgain(text: string, after: string): boolean {
  const words = contentWords(text);
  const again = contentWords(after);
  let shared = 0;
  for (const word of words) if (again.has(word)) shared++;
  return words.size >= 5 && shared >= words.size * 0.6;
}

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  );

/** The last sign of a text, closing marks apart. */
const lastSign = (text: string): string =>
  text
    .slice(-12)
    .replace(/[\s"”»’)\]]/g, '')
    .slice(-1);

const isSentence = (text: string): boolean => /[.!?…]/u.test(lastSign(text));
