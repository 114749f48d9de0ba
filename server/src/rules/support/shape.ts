import type { AnnotatedBlock, DateMention, Quantity, Sentence, Token } from '../../annotate';
import type { Span } from '../../base';

/** A figure or date of a sentence, as patterns see it. */
export interface Figure extends Span {
  /** The letter of its kind, as `Figures` lists them. */
  readonly kind: string;
  readonly quantity?: Quantity;
  readonly date?: DateMention;
}

/**
 * A sentence with every figure and date as one symbol of two code units (its kind, its index), every other token as its normal form
 * without a final stop, and a space around each. The words of a hedge are left out: they belong to their figure.
 */
export interface Shape {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Where each word and symbol begins in `text`, ascending, and what it is in the block. */
  readonly starts: readonly number[];
  readonly spans: readonly Span[];
}

const KIND_BASE = 0xe000;
const INDEX_BASE = 0xe100;
/** More figures than this in one sentence are a table. */
const MOST_FIGURES = 60;

const shapes = new WeakMap<Sentence, Shape>();

/** The shape of a sentence; kept for as long as the sentence is. */
export function shapeOf(block: AnnotatedBlock, sentence: Sentence): Shape {
  let shape = shapes.get(sentence);
  if (!shape) {
    shape = build(block, sentence);
    shapes.set(sentence, shape);
  }
  return shape;
}

/** The regular expression source of one figure of any of the kinds. */
export const figureSource = (kinds: string): string =>
  `[${[...kinds].map((kind) => String.fromCharCode(KIND_BASE + kind.charCodeAt(0))).join('')}][\ue100-\uf8ff]`;

/** The figure that a match of `figureSource` is. */
export const figureAt = (shape: Shape, symbol: string): Figure => shape.figures[symbol.charCodeAt(1) - INDEX_BASE]!;

/** A token as shapes and patterns write it. */
export const wordOf = ({ norm }: Token): string => (norm.length > 1 && norm.endsWith('.') ? norm.slice(0, -1) : norm);

const KINDS: Readonly<Record<Quantity['kind'], string>> = {
  percent: 'p',
  points: 't',
  money: 'm',
  measure: 'u',
  count: 'c',
  age: 'a',
  ordinal: 'o',
  range: 'r',
};

const kindOf = (quantity: Quantity) => (quantity.fraction ? 'f' : KINDS[quantity.kind]);

function kindOfDate(date: DateMention): string {
  if (date.kind === 'duration') return 'l';
  if (date.century !== undefined) return 'k';
  if (date.kind === 'range' && date.from?.year !== undefined && date.to?.year !== undefined) return 'Y';
  return date.kind === 'date' && date.year !== undefined && date.month === undefined ? 'y' : 'd';
}

function figuresOf(block: AnnotatedBlock, sentence: Sentence): Figure[] {
  const inside = (s: Span) => sentence.start <= s.start && s.end <= sentence.end;
  const figures: Figure[] = [];
  for (const quantity of block.quantities) {
    if (inside(quantity)) figures.push({ kind: kindOf(quantity), quantity, start: quantity.start, end: quantity.end });
  }
  for (const date of block.dates) {
    if (inside(date)) figures.push({ kind: kindOfDate(date), date, start: date.start, end: date.end });
  }
  return figures.sort((a, b) => a.start - b.start).slice(0, MOST_FIGURES);
}

function build(block: AnnotatedBlock, sentence: Sentence): Shape {
  const figures = figuresOf(block, sentence);
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
  return { text, figures, starts, spans };
}
