import type { AnnotatedBlock, Article, Quantity, Sentence } from '../../annotate';
import { lastEndingBefore, overlaps, startingIn } from '../../base';
import { ageOf } from './shape';

/** A figure of a block with what its sentence is about. */
export interface Told {
  readonly at: number;
  readonly block: AnnotatedBlock;
  readonly q: Quantity;
  /** What two figures must share to be of one sort. */
  readonly sort: string;
  readonly topics: ReadonlySet<string>;
}

/** Letters by which two forms of one word are taken for one: "rescued" and "rescues" are, "spend" and "spent" are not. */
const STEM = 5;
const SHORTEST = 4;

/** The words of a sentence that say what it is about, by their first letters; the words of figures and dates say nothing of it. */
function topicsOf(block: AnnotatedBlock, sentence: Sentence): ReadonlySet<string> {
  const { segmentation, numbers } = block.language;
  const { functionWords } = segmentation;
  const figures = [...startingIn(block.quantities, sentence), ...startingIn(block.dates, sentence)];
  const topics = new Set<string>();
  for (const token of block.tokens.slice(sentence.firstToken, sentence.endToken)) {
    if (token.kind !== 'word' || figures.some((figure) => overlaps(figure, token))) continue;
    for (const word of token.norm.split(/[-’']/)) {
      if (word.length >= SHORTEST && !functionWords.has(word)) topics.add(numbers.stem(word).slice(0, STEM));
    }
  }
  return topics;
}

/** The figures of a block that another may echo, with its lengths of time in years ("ten years in prison"). */
export function toldIn(article: Article, at: number): readonly Told[] {
  const block = article.blocks[at]!;
  if (block.quantities.length === 0 && block.dates.length === 0) return [];
  return block.sentences.flatMap((sentence) => {
    const lengths = startingIn(block.dates, sentence).flatMap((date) => {
      const age = ageOf(block, { kind: 'l', date, start: date.start, end: date.end });
      return age ? [{ ...age, kind: 'measure' as const, unit: 'years' }] : [];
    });
    const sorted = [...startingIn(block.quantities, sentence), ...lengths].flatMap((q) => {
      const sort = sortOf(block, q);
      return sort === null ? [] : [{ q, sort }];
    });
    if (sorted.length === 0) return [];
    const topics = topicsOf(block, sentence);
    return sorted.map(({ q, sort }) => ({ at, block, q, sort, topics }));
  });
}

/** "Magnitude 6.4", "article 5" */
const LABEL = 'label ';

/** Null for a figure that says too little of what it is. */
function sortOf(block: AnnotatedBlock, q: Quantity): string | null {
  if (q.kind === 'count' || q.kind === 'ordinal') {
    const label = block.tokens[lastEndingBefore(block.tokens, q.start)]?.norm ?? '';
    const { labels, gauges } = block.language.numbers;
    // "Figure 1.4" is a caption's, and one of many.
    if ((labels.has(label) && q.step === 1) || gauges.has(label)) return LABEL + label;
    return q.of !== undefined && block.language.figures.general.has(q.of) ? `count ${q.of}` : null;
  }
  if (q.kind === 'percent' && !q.fraction) return 'percent';
  if (q.kind === 'money' || q.kind === 'measure' || q.kind === 'age') return `${q.kind} ${q.unit}`;
  return null;
}

/** A figure that names and counts nothing, whatever noun comes next: "Magnitude 6.4 hits Japan". */
export const isLabelled = ({ sort }: Told): boolean => sort.startsWith(LABEL);

/** True where a figure of the body may be the headline's: of its sort, in a sentence about the same. */
export function isEcho(head: Told, other: Told): boolean {
  if (head.sort !== other.sort) return false;
  // A share, an age and a magnitude say more of what they are of than a sum does.
  const says = head.q.kind === 'percent' || head.q.kind === 'age' || isLabelled(head);
  const need = Math.min(says ? 1 : 2, head.topics.size);
  let shared = 0;
  for (const topic of head.topics) if (other.topics.has(topic)) shared++;
  return need > 0 && shared >= need;
}
