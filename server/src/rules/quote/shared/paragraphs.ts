import { type AnnotatedBlock, type Article, type MarkedSpan, marksOf, readAll } from '../../../annotate';

/** A quotation that its own paragraph opens and does not close. */
export interface OpenQuotation {
  readonly block: number;
  readonly pair: MarkedSpan;
}

/** How an open quotation goes on in the paragraphs after its own. */
export interface Continuation {
  /** The blocks that it runs through after the first, in order. */
  readonly blocks: readonly number[];
  /** Those of them that do not open with a mark. */
  readonly missing: readonly number[];
  /** The last of them closes it. */
  readonly closed: boolean;
}

/** A quotation longer than this many paragraphs is more likely a mark left open. */
const LONGEST = 8;

/** The quotations that some block opens and does not close, those in single marks left out: an apostrophe looks the same. */
export function openQuotations(article: Article): readonly OpenQuotation[] {
  return readAll(article, openedIn);
}

/** What a block tells of how quotations go on from one paragraph to the next. */
export const openingsIn = ({ blocks }: Article, index: number): unknown => {
  const block = blocks[index]!;
  const { pairs, strays, apostrophes } = marksOf(block);
  const marks = pairs.map(({ style, depth, start, open, close }) => [
    style,
    depth,
    start === 0 || open <= 1,
    close === null,
  ]);
  return [
    block.kind,
    block.tokens[0]?.text,
    isNarrated(block),
    marks,
    strays.map((at) => block.tokens[at]!.text),
    apostrophes,
  ];
};

/** More marks than this that want a partner are told of in no block: it is no prose, and each is compared with all of it. */
export const MOST_WITHOUT_PARTNER = 24;

/** The quotations that a block leaves open. */
export const openedIn = (article: Article, block: number): readonly OpenQuotation[] =>
  marksOf(article.blocks[block]!)
    .pairs.filter((pair) => pair.close === null && !isSingle(pair))
    .slice(0, MOST_WITHOUT_PARTNER)
    .map((pair) => ({ block, pair }));

export const isSingle = (pair: MarkedSpan): boolean =>
  pair.style === 'curly-single' || pair.style === 'straight-single';

const CLOSING: Readonly<Partial<Record<MarkedSpan['style'], string>>> = {
  guillemets: '»',
  curly: '”',
  straight: '"',
  'low-high': '“',
  reversed: '«',
};

/** Follows an open quotation into the next paragraphs: to the one that closes it, or as far as each opens it again. */
export function continuationOf(article: Article, { block, pair }: OpenQuotation): Continuation {
  const blocks: number[] = [];
  const missing: number[] = [];
  const nothing: Continuation = { blocks: [], missing: [], closed: false };
  if (pair.depth > 0) return nothing;
  let reopenedTo = 0;
  for (let i = block + 1; i < article.blocks.length && blocks.length < LONGEST; i++) {
    const next = article.blocks[i]!;
    if (next.kind === 'headline' || next.kind === 'heading' || next.kind === 'byline' || next.kind === 'caption') break;
    const opens = opensWith(next, pair);
    blocks.push(i);
    if (!opens) missing.push(i);
    else reopenedTo = blocks.length;
    const marks = marksOf(next);
    const open = marks.pairs.find((p) => p.start === 0 || p.open <= 1);
    // After a paragraph that does not open again, one that opens and closes a quotation has one of its own.
    if (opens && open && open.close !== null) return missing.length > 0 ? nothing : { blocks, missing, closed: true };
    if (!opens && marks.strays.some((at) => next.tokens[at]!.text === CLOSING[pair.style]))
      return { blocks, missing, closed: true };
    // A paragraph that opens one of its own, or that tells what somebody said, ends the search: the first was never closed.
    if (!opens && (marks.pairs.some((p) => p.depth === 0 && !isSingle(p)) || isNarrated(next))) break;
  }
  // Reopened and reopened, and never closed: it goes as far as the last paragraph that took it up again.
  return reopenedTo > 0
    ? {
        blocks: blocks.slice(0, reopenedTo),
        missing: missing.filter((b) => blocks.indexOf(b) < reopenedTo),
        closed: false,
      }
    : nothing;
}

/** A paragraph without marks in which the narrator reports somebody's words is no part of a quotation. */
const isNarrated = ({ quotes }: AnnotatedBlock): boolean =>
  quotes.some(({ type, source }) => type === 'indirect' && source !== null);

function opensWith(block: AnnotatedBlock, pair: MarkedSpan): boolean {
  const first = block.tokens[0]?.text;
  if (pair.style === 'guillemets') return first === '«' || first === '»';
  return first === '"' || first === '“' || first === '«' || (pair.style === 'low-high' && first === '„');
}

/** The closing mark that belongs to an opening one, with the space that the language keeps before it. */
export function closingFor(pair: MarkedSpan, inside: string): string {
  const mark = CLOSING[pair.style] ?? '”';
  return pair.style === 'guillemets' ? `${inside || '\u00A0'}${mark}` : mark;
}
