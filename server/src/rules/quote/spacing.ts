import { type AnnotatedBlock, type Article, type BlockReading, marksOf, readAll } from '../../annotate';
import type { Typography } from '../../languages';
import type { House } from '../house';
import { defineRule, type Edit, type Report, type RuleContext } from '../rule';

/** A place where the language wants a no-break space: what stands there, what should, and the words on either side. */
interface Gap {
  readonly block: number;
  /** The mark that wants the space. */
  readonly mark: string;
  /** The space that is there; empty where there is none. */
  readonly start: number;
  readonly end: number;
  readonly wanted: string;
}

/**
 * The no-break spaces of French: inside guillemets, before : ; ! and ?. A space that is missing is reported where it is missing, but
 * an article that never has one in its guillemets, or before its marks, is told so once. A plain space looks the same until a line
 * breaks there, and copy is nearly always typed with plain ones: where they are most of an article's, all of them are one finding with
 * one fix; where most are no-break spaces, each plain one is a slip.
 */
export default defineRule({
  id: 'quote/spacing',
  title: { en: 'No-break spaces of French punctuation', fr: 'Espaces insécables de la ponctuation' },
  scope: 'document',
  reads: (ctx) => [gapsUnder(ctx)],
  languages: ['fr'],
  severity: 'warning',
  options: {
    plainSpaces: {
      type: 'string',
      enum: ['article', 'each', 'off'],
      default: 'article' as string,
      description: {
        en: 'Plain spaces where French wants no-break ones: one finding for an article that has only plain ones, one for each, or none. Where an article has no spaces at all, “each” finds every one too.',
        fr: 'Espaces ordinaires là où le français veut des insécables : un seul signalement pour l’article qui n’en a pas d’autres, un pour chacune, ou aucun. Dans un article sans aucune espace, « each » signale aussi chaque endroit.',
      },
    },
  },
  messages: {
    missing: {
      en: 'French puts a no-break space between “{mark}” and the words: add it.',
      fr: 'Le français met une espace insécable entre “{mark}” et les mots : ajoutez-la.',
    },
    plain: {
      en: 'A plain space beside “{mark}” lets the line break there: make it a no-break space.',
      fr: 'Une espace ordinaire à côté de “{mark}” laisse la ligne se couper là : rendez-la insécable.',
    },
    never: {
      en: 'This article never puts a space beside “{mark}” ({count} places): French wants a no-break space there.',
      fr: 'Cet article ne met jamais d’espace à côté de “{mark}” ({count} fois) : le français y veut une insécable.',
    },
    article: {
      en: '{count} spaces beside punctuation in this article are plain ones, where a line may break: make them no-break spaces.',
      fr: '{count} espaces de ponctuation de cet article sont ordinaires, et la ligne peut s’y couper : rendez-les insécables.',
    },
    write: { en: 'Put a no-break space', fr: 'Mettre une espace insécable' },
    writeAll: {
      en: 'Put no-break spaces in the whole article',
      fr: 'Mettre les espaces insécables dans tout l’article',
    },
  },
  *check(article, ctx) {
    const policy = ctx.options.plainSpaces;
    const missing: Gap[] = [];
    const plain: Gap[] = [];
    const kept: Gap[] = [];
    for (const gap of readAll(article, gapsUnder(ctx))) {
      if (gap.start === gap.end) missing.push(gap);
      else (/^ +$/.test(article.blocks[gap.block]!.text.slice(gap.start, gap.end)) ? plain : kept).push(gap);
    }
    for (const isOfKind of [isGuillemet, isOther]) {
      const gaps = missing.filter(isOfKind);
      const never = policy !== 'each' && gaps.length > 1 && !plain.some(isOfKind) && !kept.some(isOfKind);
      if (never) yield everywhere(article, gaps, 'never');
      else for (const gap of gaps) yield spaced(gap, 'missing');
    }
    if (plain.length === 0 || policy === 'off') return;
    if (policy === 'article' && plain.length > Math.max(1, 2 * kept.length))
      yield everywhere(article, plain, 'article');
    else for (const gap of plain) yield spaced(gap, 'plain');
  },
});

const isGuillemet = ({ mark }: Gap): boolean => mark === '«' || mark === '»';
const isOther = (gap: Gap): boolean => !isGuillemet(gap);

/** One finding on all the gaps of an article, at the first. */
function everywhere(
  article: Article,
  gaps: readonly Gap[],
  message: 'never' | 'article',
): Report<'never' | 'article' | 'writeAll'> {
  const [first] = gaps;
  const edits = gaps.filter((gap) => isWritten(article, gap)).map(edit);
  return {
    block: first!.block,
    span: shown(first!),
    message,
    args: { mark: first!.mark, count: gaps.length },
    fixes: [{ title: 'writeAll', safe: true, edits }],
  };
}

/** A space that is missing is shown by the characters on either side of it. */
const shown = ({ start, end }: Gap) => {
  const wide = start === end ? 1 : 0;
  return { start: start - wide, end: end + wide };
};

const spaced = (gap: Gap, message: 'missing' | 'plain'): Report<'missing' | 'plain' | 'write'> => ({
  block: gap.block,
  span: shown(gap),
  message,
  args: { mark: gap.mark },
  fixes: [{ title: 'write', safe: true, edits: [edit(gap)] }],
});

const edit = (gap: Gap): Edit => ({ block: gap.block, start: gap.start, end: gap.end, newText: gap.wanted });

/** A space of the block that is a space in the source too, and no line end. */
const isWritten = (article: Article, gap: Gap) => article.prose.blocks[gap.block]!.map.isVerbatim(gap);

const readings = new WeakMap<House, BlockReading<readonly Gap[]>>();

/** The gaps of a block as a house wants them. */
function gapsUnder({ house, typography }: Pick<RuleContext, 'house' | 'typography'>): BlockReading<readonly Gap[]> {
  let read = readings.get(house);
  if (!read) {
    read = ({ blocks }, index) => {
      const block = blocks[index]!;
      return block.language.id === 'fr' ? gapsIn(block, index, typography) : [];
    };
    readings.set(house, read);
  }
  return read;
}

/** In order of place. */
const gapsIn = (block: AnnotatedBlock, index: number, typography: Typography): readonly Gap[] =>
  [...guillemetGaps(block, index, typography), ...punctuationGaps(block, index, typography)].sort(
    (a, b) => a.start - b.start,
  );

function* guillemetGaps(block: AnnotatedBlock, index: number, typography: Typography): Iterable<Gap> {
  const { tokens, text } = block;
  const [outer] = typography.marks;
  if (outer.open !== '«' || outer.inside === '') return;
  for (const pair of marksOf(block).pairs) {
    if (pair.style !== 'guillemets') continue;
    const open = tokens[pair.open]!;
    if (open.end < pair.content.end) {
      yield { block: index, mark: '«', start: open.end, end: pair.content.start, wanted: outer.inside };
    }
    if (pair.close === null) continue;
    const close = tokens[pair.close]!;
    if (pair.content.end > pair.content.start && text[pair.content.end - 1] !== '»') {
      yield { block: index, mark: '»', start: pair.content.end, end: close.start, wanted: outer.inside };
    }
  }
}

function* punctuationGaps(block: AnnotatedBlock, index: number, typography: Typography): Iterable<Gap> {
  const { tokens } = block;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const wanted = token.kind === 'mark' ? typography.spaceBefore[token.text] : undefined;
    if (wanted === undefined || !wantsSpace(block, i)) continue;
    yield { block: index, mark: token.text, start: tokens[i - 1]!.end, end: token.start, wanted };
  }
}

/** Leaves alone "?!", ratios and times, smileys, the mark of a brand ("Yahoo!") and what stands in a bracket ("(!)"). */
function wantsSpace(block: AnnotatedBlock, i: number): boolean {
  const { tokens, text } = block;
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  if (before.kind === 'mark' && !/^[»”"’)\]%…€$°.]$/.test(before.text)) return false;
  if (before.kind === 'mask') return false;
  const after = text[token.end];
  if (after !== undefined && /[\p{L}\p{N}/\\()*]/u.test(after)) return false;
  if (token.start - before.end > 1) return false;
  return !block.names.some((name) => name.start <= token.start && token.end <= name.end);
}
