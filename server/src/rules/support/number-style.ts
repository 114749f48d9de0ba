import type { AnnotatedBlock, Quantity } from '../../annotate';
import { type Span, withoutTail } from '../../base';
import type { Edit, ReportedFix, Text } from '../rule';

/** From here on, a language that groups with a comma groups the thousands; one that groups with a space does from ten thousand. */
const GROUP_FROM = { ',': 1000, '.': 10_000 } as const;

/** Digits of a whole in groups of three. */
function grouped(digits: string, mark: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}

/** The mark between groups of three digits that the block's figures show, first that of the figure itself; null where none does. */
function groupMark(block: AnnotatedBlock, q: Quantity): string | null {
  for (const other of [q, ...block.quantities]) {
    const found = /\d([.,\u00a0\u202f\u2009 '’])\d{3}(?!\d)/.exec(
      block.text.slice(other.mantissa.start, other.mantissa.end),
    );
    if (found && found[1] !== block.language.numbers.decimal) return found[1]!;
  }
  return null;
}

/** A number in digits as the block writes them, with at most so many decimals and none that are noughts. */
export function writeDigits(block: AnnotatedBlock, like: Quantity, value: number, decimals: number): string {
  const { decimal, group } = block.language.numbers;
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const mark = groupMark(block, like) ?? (Number(whole) >= GROUP_FROM[decimal === '.' ? ',' : '.'] ? group : '');
  const cut = withoutTail(fraction, '0');
  const written = block.text.slice(like.mantissa.start, like.mantissa.end);
  const point = /\d([.,])\d{1,2}(?!\d)/.exec(written)?.[1] ?? decimal;
  return (value < 0 ? '−' : '') + grouped(whole, mark) + (cut && point + cut);
}

/** A measure that a whole number would be so far off from has a decimal. */
const COARSE = 0.05;

/** How many decimals a value wants where the figure it replaces has some, or none. */
function decimalsFor(q: Quantity, value: number): number {
  const shown = Math.round(-Math.log10(q.step / q.scale));
  if (shown > 0) return shown;
  if (q.scale > 1) return Math.abs(value - Math.round(value)) < 0.005 ? 0 : 1;
  const whole = Math.abs(value - Math.round(value)) < 0.005;
  // A price has its cents: "$2.50".
  if (q.kind === 'money' && q.scale >= 1 && value < 100 && !whole) return 2;
  // "1.8 metres": a whole number would be too far off.
  if (q.kind === 'measure' && Math.abs(value - Math.round(value)) > Math.abs(value) * COARSE) return 1;
  return q.kind === 'percent' && Math.abs(value - Math.round(value)) >= 0.05 ? 1 : 0;
}

/** A value written as a figure is: in its words or digits, under its multiplier. It takes the place of the figure's mantissa. */
export function writeLike(block: AnnotatedBlock, q: Quantity, value: number): string {
  // A minus before the figure, or in words, stays where it is.
  const signed = q.value < 0 && /^\d/.test(block.text.slice(q.mantissa.start, q.mantissa.end));
  const amount = (signed ? -value : value) / q.scale;
  if (q.words && Number.isInteger(amount) && amount >= 0 && amount <= 100) {
    const word = block.language.numbers.spell(amount);
    const first = block.text[q.mantissa.start]!;
    return first !== first.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
  }
  return writeDigits(block, q, amount, decimalsFor(q, amount));
}

/** A small whole number in words where what it replaces is in words, else in digits. */
export function writeCount(block: AnnotatedBlock, like: Span, value: number): string {
  const text = block.text.slice(like.start, like.end);
  return /\d/.test(text) || value > 100 ? String(value) : block.language.numbers.spell(value);
}

/** The edit that puts another value in a figure's place. */
export const rewrite = (block: AnnotatedBlock, q: Quantity, value: number): Edit => ({
  ...q.mantissa,
  newText: writeLike(block, q, value),
});

/** The figure with its unit as the copy has it. */
export const written = (block: AnnotatedBlock, q: Quantity): string => block.text.slice(q.start, q.end);

/** The figure with its unit as it would be with another value. */
export function rewritten(block: AnnotatedBlock, q: Quantity, value: number): string {
  const { text } = block;
  return text.slice(q.start, q.mantissa.start) + writeLike(block, q, value) + text.slice(q.mantissa.end, q.end);
}

/** The offer to write a figure with another value; the rule's message `write` is its title. */
export const correction = (block: AnnotatedBlock, q: Quantity, value: number): ReportedFix<'write'> => ({
  title: 'write',
  args: { text: rewritten(block, q, value) },
  edits: [rewrite(block, q, value)],
});

/** The offer to write a figure with the multiplier that another has, as the copy writes it there: "$1.1 [billion]". */
export function withMultiplierOf(
  block: AnnotatedBlock,
  { start, end, mantissa, number }: Quantity,
  otherBlock: AnnotatedBlock,
  other: Quantity,
): ReportedFix<'write'> {
  const multiplier = otherBlock.text.slice(other.mantissa.end, other.number.end);
  const text = block.text.slice(start, mantissa.end) + multiplier + block.text.slice(number.end, end);
  return { title: 'write', args: { text }, edits: [{ start: mantissa.end, end: number.end, newText: multiplier }] };
}

/** The title of such an offer. */
export const WRITE: Text = { en: 'Write “{text}”', fr: 'Écrire « {text} »' };

/** The title of an offer to change a figure in another place than the finding. */
export const WRITE_ELSEWHERE: Text = {
  en: 'Change the other figure: {old} → {text}',
  fr: 'Corriger l’autre chiffre : {old} → {text}',
};

/** A value in digits with at most so many decimals, as the block writes numbers: for messages. */
export const inDigits = (block: AnnotatedBlock, value: number, decimals = 1): string =>
  writeDigits(block, { ...NO_STYLE, value }, value, decimals);

/** A percentage in digits with at most one decimal, as the block's language writes it: for messages. */
export const percentInDigits = (block: AnnotatedBlock, value: number): string =>
  inDigits(block, value) + block.language.figures.percentSign;

const NO_STYLE: Quantity = {
  kind: 'count',
  value: 0,
  unit: null,
  start: 0,
  end: 0,
  number: { start: 0, end: 0 },
  mantissa: { start: 0, end: 0 },
  step: 1,
  scale: 1,
  words: false,
};

/** A figure's number, with its multiplier and without its unit, as the copy has it. */
export const numberOf = (block: AnnotatedBlock, q: Quantity): string => block.text.slice(q.number.start, q.number.end);

export const spanOf = ({ start, end }: Quantity) => ({ start, end });
