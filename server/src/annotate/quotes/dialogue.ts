import type { Span } from '../../base';
import type { AnnotatedBlock } from '../article';
import type { QuotableBlock } from './narration';

/** A line that a speaker's name or a dash opens: "Le Quotidien : Pourquoi ?", "— Je pars". */
export interface SpokenLine {
  readonly words: Span;
  /** The name before the colon; null after a dash. */
  readonly label: Span | null;
}

/** Words that a label has at most. */
const LONGEST_LABEL = 5;
/** Words that a labelled line says at least, unless it asks. */
const FEWEST_WORDS = 4;

/** Reads a block as a line of dialogue, whole, where it looks like one; whether it is one its neighbours tell. */
export function spokenLine(block: QuotableBlock): SpokenLine | null {
  const { tokens, text } = block;
  const [first, second] = tokens;
  if (!first || !second || block.kind !== 'paragraph') return null;
  const end = tokens.at(-1)!.end;
  if (/^[—–]$/.test(first.text) && second.start > first.end)
    return { words: { start: second.start, end }, label: null };
  const colon = tokens.findIndex((token, i) => i <= LONGEST_LABEL && token.text === ':');
  const asks = tokens.at(-1)!.text === '?';
  if (colon < 1 || tokens.length - colon <= (asks ? 1 : FEWEST_WORDS)) return null;
  if (block.language.speech.notices.has(first.norm)) return null;
  const label = { start: first.start, end: tokens[colon - 1]!.end };
  const proper = tokens
    .slice(0, colon)
    .every(({ kind, text: word }, i) => (kind === 'word' ? isLabelWord(block, word) : isInitial(tokens, i)));
  const next = tokens[colon + 1]!;
  if (!proper || next.start === tokens[colon]!.end || !/^[\p{Lu}«“"]/u.test(next.text)) return null;
  return text.slice(label.start, label.end).length < 40 ? { words: { start: next.start, end }, label } : null;
}

/** The stop of "I. C.". */
const isInitial = (tokens: QuotableBlock['tokens'], stop: number): boolean =>
  tokens[stop]!.text === '.' && /^\p{Lu}$/u.test(tokens[stop - 1]?.text ?? '');

/** A name, initials, "Q", "R", or a particle inside a name. */
const isLabelWord = (block: QuotableBlock, word: string) =>
  /^\p{Lu}/u.test(word) || block.language.names.particles.has(word.toLowerCase());

/** Whether a block stands among lines of dialogue: the one before it or after it is another such line. */
export function isDialogue(blocks: readonly AnnotatedBlock[], index: number): boolean {
  const line = lineAt(blocks, index);
  if (!line) return false;
  const near = [index - 2, index - 1, index + 1, index + 2].filter((i) => {
    const other = lineAt(blocks, i);
    return other !== null && (other.order === 'label') === (line.order === 'label');
  });
  return near.length > 0;
}

const lineAt = (blocks: readonly AnnotatedBlock[], index: number) =>
  blocks[index]?.quotes.find((quote) => quote.construction === 'dialogue') ?? null;
