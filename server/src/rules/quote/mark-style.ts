import {
  type AnnotatedBlock,
  type Article,
  type MarkedSpan,
  type MarkStyle,
  marksOf,
  readAll,
  readBlocks,
} from '../../annotate';
import type { Chunks } from '../../base';
import type { Typography } from '../../languages';
import { defineRule, type Edit } from '../rule';

/** Marks that one hand types for another's: the same quotation, differently written. */
const KEYBOARD: ReadonlySet<MarkStyle> = new Set(['straight', 'curly']);

/** Marks against the language and the house, mixed in one article, or of the wrong level. */
export default defineRule({
  id: 'quote/mark-style',
  title: { en: 'Quotation marks of another style', fr: 'Guillemets d’un autre style' },
  scope: 'document',
  digest: (article, index) => closedPairs(article, index).map(({ depth, style }) => [depth, style]),
  reads: () => [closedPairs],
  languages: 'all',
  severity: 'warning',
  messages: {
    language: {
      en: 'This article’s language and house set quotations in {wanted}, not in {found}: other marks look careless.',
      fr: 'La langue et la maison composent les citations avec {wanted}, non avec {found} : d’autres guillemets passent pour de la négligence.',
    },
    article: {
      en: 'This article sets its {count} quotations in {found}, its language and house in {wanted}: change them all.',
      fr: 'Cet article compose ses {count} citations avec {found}, sa langue et la maison avec {wanted} : changez-les toutes.',
    },
    mixed: {
      en: 'This quotation is set in {found} and most others here in {wanted}: keep to one kind of mark.',
      fr: 'Cette citation est composée avec {found}, la plupart des autres avec {wanted} : gardez une seule sorte de guillemets.',
    },
    nested: {
      en: 'A quotation within a quotation takes {wanted}, not {found}: the same marks hide where the inner one ends.',
      fr: 'Une citation dans une citation prend {wanted}, non {found} : les mêmes guillemets cachent où finit la seconde.',
    },
    write: { en: 'Write {wanted}', fr: 'Écrire {wanted}' },
    writeAll: { en: 'Write {wanted} in the whole article', fr: 'Écrire {wanted} dans tout l’article' },
  },
  *check(article, ctx) {
    const [outer, inner] = ctx.typography.marks;
    const wanted = outerStyle(article, ctx.typography);
    const pairsByBlock = readBlocks(article, closedPairs);
    const throughout = wanted.mixed ? null : ownHabit(article, pairsByBlock, wanted);
    if (throughout) {
      const [first] = throughout;
      const shown = shownPair(wanted.marks);
      const found = shownMarks(article.blocks[first!.block]!, first!.pair);
      const args: Args = { count: throughout.length, found, wanted: shown };
      const edits = throughout.flatMap(({ block, pair }) => {
        const own = rewrite(article.blocks[block]!, pair, wanted.marks);
        // A mark that the source writes otherwise ("&quot;") stays as it is, with its partner.
        const { map } = article.prose.blocks[block]!;
        return own.every((edit) => map.isVerbatim(edit)) ? own.map((edit) => ({ ...edit, block })) : [];
      });
      yield {
        block: first!.block,
        span: { start: first!.pair.start, end: first!.pair.end },
        message: 'article',
        args,
        fixes: [{ title: 'writeAll', args: { wanted: shown }, safe: true, edits }],
      };
    }
    for (const [index, pairs] of pairsByBlock.filled()) {
      const block = article.blocks[index]!;
      for (const pair of pairs) {
        if (throughout && pair.depth === 0) continue;
        const kind = pair.depth > 0 ? 'nested' : wanted.mixed ? 'mixed' : 'language';
        const marks = pair.depth > 0 ? inner : wanted.marks;
        if (pair.depth === 0 ? !isOutOfStyle(block, pair, wanted) : !isWrongLevel(block, pair, inner.open, outer.open))
          continue;
        const found = shownMarks(block, pair);
        const shown = shownPair(marks);
        yield {
          block: index,
          span: { start: pair.start, end: pair.end },
          message: kind,
          args: { found, wanted: shown } as Args,
          fixes: [{ title: 'write', args: { wanted: shown }, safe: true, edits: rewrite(block, pair, marks) }],
        };
      }
    }
  },
});

type Args = Readonly<Record<string, string | number>>;

/** Those inside one that was never closed are left out: once it is, they may well stand outside it. */
function closedPairs(article: Article, index: number): readonly MarkedSpan[] {
  const { pairs } = marksOf(article.blocks[index]!);
  const lost = pairs.find((pair) => pair.close === null);
  return pairs.filter(
    (pair) =>
      pair.close !== null &&
      !(lost && pair.depth > 0 && pair.start > lost.start) &&
      !takesUp(article.blocks[index]!, pair),
  );
}

/** A paragraph that takes up the quotation of the one before it opens with a closing mark, as some houses will have it. */
const takesUp = ({ tokens }: AnnotatedBlock, { open, close }: MarkedSpan) =>
  open === 0 && tokens[open]!.text === '»' && tokens[close!]!.text === '»';

/** A pair of marks as copy has them, with the space inside. */
const shownPair = ({ open, close, inside }: Typography['marks'][0]) => `${open}${inside}…${inside}${close}`;

const shownMarks = (block: AnnotatedBlock, pair: MarkedSpan) =>
  `${block.tokens[pair.open]!.text}…${block.tokens[pair.close!]!.text}`;

/** An article with so many quotations in other marks than the house's, and none in the house's, has a habit and no slips. */
const HABIT = 2;

interface Placed {
  readonly block: number;
  readonly pair: MarkedSpan;
}

/** The outer quotations that an article sets in the same marks, which are not those wanted, where it never uses those. */
function ownHabit(
  article: Article,
  pairsByBlock: Chunks<readonly MarkedSpan[]>,
  wanted: Wanted,
): readonly Placed[] | null {
  const odd: Placed[] = [];
  for (const [block, pairs] of pairsByBlock.filled()) {
    const own = article.blocks[block]!;
    for (const pair of pairs) {
      if (pair.depth > 0) continue;
      const keepsToHouse = own.tokens[pair.open]!.text === wanted.marks.open;
      if (keepsToHouse) return null;
      if (isOutOfStyle(own, pair, wanted)) odd.push({ block, pair });
    }
  }
  const alike = odd.every(({ pair }) => pair.style === odd[0]!.pair.style);
  return odd.length >= HABIT && alike ? odd : null;
}

interface Wanted {
  readonly marks: Typography['marks'][0];
  /** The article keeps to marks of its own, which the odd ones out are held against. */
  readonly mixed: boolean;
}

/**
 * The marks to hold outer quotations against. Guillemets are the language's own and always hold. Straight and curly marks are
 * one convention typed in two ways, so that what the article does most often counts.
 */
function outerStyle(article: Article, typography: Typography): Wanted {
  const own = typography.marks[0];
  if (own.open === '«') return { marks: own, mixed: false };
  let straight = 0;
  let curly = 0;
  for (const pair of readAll(article, closedPairs)) {
    if (pair.depth > 0) continue;
    if (pair.style === 'straight') straight++;
    else if (pair.style === 'curly') curly++;
  }
  return straight > curly
    ? { marks: { open: '"', close: '"', inside: '' }, mixed: true }
    : { marks: { open: '“', close: '”', inside: '' }, mixed: true };
}

function isOutOfStyle(block: AnnotatedBlock, pair: MarkedSpan, { marks, mixed }: Wanted): boolean {
  const open = block.tokens[pair.open]!.text;
  const close = block.tokens[pair.close!]!.text;
  if (open === marks.open && close === marks.close) return false;
  // Single marks outside are British, or a headline's: left alone.
  if (pair.style === 'curly-single' || pair.style === 'straight-single') return false;
  if (!mixed) return true;
  // In a text that sets its quotations in " or “, the other of the two is a slip; guillemets are a foreign title's, or a slip.
  return KEYBOARD.has(pair.style) || pair.style === 'guillemets' || pair.style === 'low-high';
}

function isWrongLevel(block: AnnotatedBlock, pair: MarkedSpan, inner: string, outer: string): boolean {
  const open = block.tokens[pair.open]!.text;
  if (open === inner) return false;
  if (outer === '«') return open === '«' || open === '"';
  return open === outer;
}

/** Puts other marks in the place of a pair's, with the space that goes inside them. */
function rewrite(block: AnnotatedBlock, pair: MarkedSpan, marks: Typography['marks'][0]): readonly Edit[] {
  return [
    { start: pair.start, end: pair.content.start, newText: marks.open + marks.inside },
    { start: pair.content.end, end: block.tokens[pair.close!]!.end, newText: marks.inside + marks.close },
  ];
}
