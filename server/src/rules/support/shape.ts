import type { AnnotatedBlock, DateMention, Quantity, Sentence, Token } from '../../annotate';
import { LastOf, type Span, startingIn } from '../../base';

/** A figure or date of a sentence, as patterns see it. */
export interface Figure extends Span {
  /** The letter of its kind, as `Figures` lists them. */
  readonly kind: string;
  readonly quantity?: Quantity;
  readonly date?: DateMention;
}

const KIND_BASE = 0xe000;
const INDEX_BASE = 0xe100;
/** More figures than this in one sentence are a table. */
const MOST_FIGURES = 60;

/**
 * A sentence with every figure and date as one symbol of two code units (its kind, its index), every other token as its normal form
 * without a final stop, and a space around each. The words of a hedge are left out: they belong to their figure. The text is made when
 * it is first asked for: most sentences have too few figures to be related.
 */
export class Shape {
  readonly figures: readonly Figure[];
  readonly #block: AnnotatedBlock;
  readonly #sentence: Sentence;
  #written: Written | undefined;
  #words: readonly string[] | undefined;

  constructor(block: AnnotatedBlock, sentence: Sentence) {
    this.#block = block;
    this.#sentence = sentence;
    this.figures = figuresOf(block, sentence);
  }

  get text(): string {
    return this.#write().text;
  }

  /** The block's span of a span of the text. */
  spanOf(start: number, end: number): Span {
    const { starts, spans } = this.#write();
    return { start: spans[indexAt(starts, start)]!.start, end: spans[indexAt(starts, end - 1)]!.end };
  }

  /** True where there are so many figures of these kinds at least. */
  holds(kinds: string, count: number): boolean {
    let found = 0;
    for (const figure of this.figures) if (kinds.includes(figure.kind) && ++found === count) return true;
    return false;
  }

  /** True where one of these words is in the text. */
  hasAny(words: ReadonlySet<string>): boolean {
    this.#words ??= this.text.split(' ');
    return this.#words.some((word) => words.has(word));
  }

  #write(): Written {
    this.#written ??= write(this.#block, this.#sentence, this.figures);
    return this.#written;
  }
}

interface Written {
  readonly text: string;
  /** Where each word and symbol begins in `text`, ascending, and what it is in the block. */
  readonly starts: readonly number[];
  readonly spans: readonly Span[];
}

const last = new LastOf<AnnotatedBlock, Map<Sentence, Shape>>();

/** The shape of a sentence; made once for all the rules that look at its block. */
export function shapeOf(block: AnnotatedBlock, sentence: Sentence): Shape {
  const shapes = last.get(block, () => new Map());
  let shape = shapes.get(sentence);
  if (!shape) {
    shape = new Shape(block, sentence);
    shapes.set(sentence, shape);
  }
  return shape;
}

/**
 * A sentence together with the one before it, for what is said over both; null where the first has no figure or the second
 * fewer than so many. It is made anew each time:
 * few sentences have such a neighbour.
 */
export function shapeWithBefore(block: AnnotatedBlock, index: number, figures = 2): Shape | null {
  const [before, sentence] = [block.sentences[index - 1], block.sentences[index]!];
  if (!before || shapeOf(block, before).figures.length === 0 || shapeOf(block, sentence).figures.length < figures)
    return null;
  return new Shape(block, { ...sentence, start: before.start, firstToken: before.firstToken });
}

/** The regular expression source of one figure of any of the kinds. */
export const figureSource = (kinds: string): string =>
  `[${[...kinds].map((kind) => String.fromCharCode(KIND_BASE + kind.charCodeAt(0))).join('')}][\ue100-\uf8ff]`;

/** The figure that a match of `figureSource` is. */
export const figureAt = (shape: Shape, symbol: string): Figure => shape.figures[symbol.charCodeAt(1) - INDEX_BASE]!;

/** A token as shapes and patterns write it. */
export const wordOf = ({ norm }: Token): string => (norm.length > 1 && norm.endsWith('.') ? norm.slice(0, -1) : norm);

/** A figure read as an age: as it is, or a length of time in years, which French words alike ("il a 47 ans"). */
export function ageOf({ text }: AnnotatedBlock, { quantity, date }: Figure): Quantity | null {
  if (quantity) return quantity;
  if (date?.kind !== 'duration' || date.unit !== 'year' || date.amount === undefined || !date.number) return null;
  const { start, end, amount, number } = date;
  const precision = { step: 1, scale: 1, words: !/\d/.test(text.slice(number.start, number.end)) };
  return { kind: 'age', value: amount, unit: 'year', start, end, number, mantissa: number, ...precision };
}

const KINDS: Readonly<Record<Quantity['kind'], string>> = {
  percent: 'p',
  points: 't',
  money: 'm',
  measure: 'u',
  count: 'c',
  age: 'a',
  ordinal: 'o',
  range: 'r',
  score: 's',
  ratio: 'q',
};

const kindOf = (quantity: Quantity) => (quantity.fraction ? 'f' : KINDS[quantity.kind]);

function kindOfDate(date: DateMention): string {
  if (date.kind === 'duration') return 'l';
  if (date.century !== undefined) return 'k';
  if (date.kind === 'range' && date.from?.year !== undefined && date.to?.year !== undefined) return 'Y';
  return date.kind === 'date' && date.year !== undefined && date.month === undefined ? 'y' : 'd';
}

function figuresOf(block: AnnotatedBlock, sentence: Sentence): Figure[] {
  const figures: Figure[] = [];
  for (const quantity of startingIn(block.quantities, sentence)) {
    figures.push({ kind: kindOf(quantity), quantity, start: quantity.start, end: quantity.end });
  }
  for (const date of startingIn(block.dates, sentence)) {
    figures.push({ kind: kindOfDate(date), date, start: date.start, end: date.end });
  }
  if (figures.length < 2) return figures;
  return figures.sort((a, b) => a.start - b.start).slice(0, MOST_FIGURES);
}

function write(block: AnnotatedBlock, sentence: Sentence, figures: readonly Figure[]): Written {
  const starts: number[] = [];
  const spans: Span[] = [];
  let text = ' ';
  const push = (word: string, span: Span) => {
    starts.push(text.length);
    spans.push(span);
    text += `${word} `;
  };
  const hedges = figures.flatMap((figure) => (figure.quantity?.hedgeAt ? [figure.quantity.hedgeAt] : []));
  let next = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = block.tokens[i]!;
    while (next < figures.length && figures[next]!.end <= token.start) next++;
    const figure = figures[next];
    if (figure && figure.start < token.end && token.start < figure.end) {
      // A token that a figure shares with a word, like "seven-year-old", belongs to the figure.
      if (token.start <= figure.start || i === sentence.firstToken) {
        push(String.fromCharCode(KIND_BASE + figure.kind.charCodeAt(0), INDEX_BASE + next), figure);
      }
    } else if (!hedges.some((hedge) => hedge.start <= token.start && token.end <= hedge.end)) {
      push(wordOf(token), token);
    }
  }
  return { text, starts, spans };
}

/** The index of the last of ascending numbers that is not above `value`. */
function indexAt(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
