import { type AnnotatedBlock, type Article, type Quantity, readAll, type Token } from '../../annotate';
import { withoutTail } from '../../base';
import { TAG } from '../../languages/speech';
import { defineRule, type ReportedFix } from '../rule';
import { quotable, withQuoted } from '../support/in-quotation';
import { spanOf, WRITE, WRITE_ELSEWHERE, withMultiplierOf, written } from '../support/number-style';

/** How far around a figure a noun is near it. */
const REACH = 5;

interface Sum {
  readonly block: number;
  readonly q: Quantity;
  /** The nouns of its sentence, and those near it: two sums of one thing share one that is near either, or the later points back. */
  readonly nouns: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly pointsBack: boolean;
  /** "These 4 million euros" at the head of a sentence: nothing but the sum just named. */
  readonly isThat: boolean;
  /** Where its sentence begins. */
  readonly sentence: number;
}

/** One figure with two multipliers: "the 45 billion euro plan … the 45 million euros". */
export default defineRule({
  id: 'fact/magnitude-mismatch',
  title: { en: 'Million and billion for the same thing', fr: 'Million et milliard pour une même chose' },
  scope: 'document',
  digest: (article, index) =>
    sumsIn(article, index).map(({ key, sum }) => [
      key,
      sum.q.scale,
      sum.q.of,
      [...sum.nouns],
      sum.pointsBack,
      sum.isThat,
    ]),
  reads: () => [sumsIn],
  languages: 'all',
  severity: 'warning',
  messages: withQuoted({
    mismatch: {
      en: '“{this}” here, “{other}” elsewhere: one of the two is a thousand times off.',
      fr: '« {this} » ici, « {other} » ailleurs : l’un des deux est mille fois trop grand ou trop petit.',
    },
    other: { en: 'the other figure', fr: 'l’autre chiffre' },
    write: WRITE,
    writeElsewhere: WRITE_ELSEWHERE,
  }),
  *check(article) {
    const groups = new Map<string, Sum[]>();
    for (const { key, sum } of readAll(article, sumsIn)) {
      const group = groups.get(key);
      if (group) group.push(sum);
      else groups.set(key, [sum]);
    }
    for (const sums of groups.values()) {
      const odd = oddOneOut(sums);
      if (!odd) continue;
      const [one, other] = odd;
      const [here, there] = [article.blocks[one.block]!, article.blocks[other.block]!];
      const report = quotable(here, {
        span: spanOf(one.q),
        message: 'mismatch',
        args: { this: written(here, one.q), other: written(there, other.q) },
        related: [{ span: spanOf(other.q), block: other.block, message: 'other' }],
        fixes: [withMultiplierOf(here, one.q, there, other.q), elsewhere(there, other, here, one)],
      });
      yield { ...report, block: one.block };
    }
  },
});

/** The sums of a block that another may be a thousand times as large as, under what they share with it. */
const sumsIn = (article: Article, index: number): readonly { readonly key: string; readonly sum: Sum }[] => {
  const block = article.blocks[index]!;
  return block.quantities
    .filter((q) => q.scale >= 1e6 && (isTelling(q) || q.unit !== null))
    .map((q) => ({
      key: `${(q.value / q.scale).toPrecision(6)} ${q.unit ?? ''}`,
      sum: sumOf(block, index, q),
    }));
};

/** Two figures at least that mean something: 45 or 3.2. Those like 1, 20 or 500 are everywhere, and need more to be of one thing. */
const isTelling = (q: Quantity) =>
  withoutTail((q.value / q.scale).toPrecision(6).replace(/^0|[.]/g, ''), '0').length >= 2;

function sumOf(block: AnnotatedBlock, index: number, q: Quantity): Sum {
  const { figures, numbers } = block.language;
  const sentence = block.sentences.find((s) => s.start <= q.start && q.end <= s.end);
  const tokens = sentence ? block.tokens.slice(sentence.firstToken, sentence.endToken) : [];
  const before = tokens.filter((token) => token.end <= (q.hedgeAt ?? q).start);
  const after = tokens.filter((token) => token.start >= q.end);
  const stems = (list: readonly Token[]) =>
    new Set(list.filter((token) => isNoun(block, token)).map(({ norm }) => numbers.stem(norm)));
  return {
    block: index,
    q,
    nouns: stems([...before, ...after]),
    near: stems([...before.slice(-REACH), ...after.slice(0, REACH)]),
    sentence: sentence?.start ?? 0,
    isThat: before.length === 1 && figures.demonstratives.has(before[0]!.norm),
    pointsBack: figures.anaphoric.has(before[before.length - 1]?.norm ?? '') || isThisOf(block, before),
  };
}

/** "Cette perte de", "this deficit of": the noun points back, and the figure is all that it is. */
function isThisOf({ language }: AnnotatedBlock, before: readonly Token[]): boolean {
  const [determiner, noun, link] = before.slice(-3);
  return (
    link !== undefined &&
    noun!.kind === 'word' &&
    language.figures.demonstratives.has(determiner!.norm) &&
    (language.speech.tags(link.norm) & TAG.link) !== 0
  );
}

/** No function word, verb or adverb: what is left names things, near enough. */
function isNoun({ language }: AnnotatedBlock, { kind, norm }: Token): boolean {
  const { segmentation, reference, speech, figures } = language;
  if (kind !== 'word' || norm.length < 3 || segmentation.functionWords.has(norm) || reference.prepositions.has(norm))
    return false;
  const verbal = TAG.finite | TAG.past | TAG.gerund | TAG.infinitive | TAG.auxiliary | TAG.adverb;
  return (speech.tags(norm) & verbal) === 0 && !figures.costs.has(norm);
}

/** The figure that stands against another a thousand times as large: the rarer of the two, or the later. */
function oddOneOut(sums: readonly Sum[]): readonly [Sum, Sum] | null {
  for (let i = 1; i < sums.length; i++) {
    const later = sums[i]!;
    const earlier = sums.slice(0, i).findLast((s) => isThousandfold(s.q, later.q) && isOneThing(s, later));
    if (!earlier) continue;
    const count = (scale: number) => sums.filter((s) => s.q.scale === scale).length;
    return count(earlier.q.scale) < count(later.q.scale) ? [earlier, later] : [later, earlier];
  }
  return null;
}

const isThousandfold = (a: Quantity, b: Quantity) =>
  a.scale !== b.scale && Math.max(a.scale, b.scale) / Math.min(a.scale, b.scale) <= 1e6;

/** Bare counts are of one thing where they count one noun; sums, where a noun near them is one, or the later points back. */
function isOneThing(a: Sum, b: Sum): boolean {
  if (!isTelling(a.q)) return isNamedAgain(a, b);
  if (a.q.unit === null)
    return a.q.of === b.q.of ? a.q.of !== undefined || b.pointsBack : b.q.of === undefined && b.pointsBack;
  return b.pointsBack || [...a.near].some((noun) => b.nouns.has(noun)) || [...b.near].some((noun) => a.nouns.has(noun));
}

/** "A dam of 3 billion euros … The 3 million euro dam": the next sentence or so points back, and to the very noun. */
function isNamedAgain(a: Sum, b: Sum): boolean {
  const apart = a.block === b.block ? a.sentence !== b.sentence : b.block - a.block === 1;
  return apart && (b.isThat || (b.pointsBack && [...a.near].some((noun) => b.near.has(noun))));
}

/** The multiplier of the finding's figure for the other one, in the other's block. */
function elsewhere(
  block: AnnotatedBlock,
  other: Sum,
  ownBlock: AnnotatedBlock,
  own: Sum,
): ReportedFix<'writeElsewhere'> {
  const { args, edits } = withMultiplierOf(block, other.q, ownBlock, own.q);
  return {
    title: 'writeElsewhere',
    args: { ...args, old: written(block, other.q) },
    edits: edits.map((edit) => ({ ...edit, block: other.block })),
  };
}
