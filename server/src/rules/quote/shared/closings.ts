import { type AnnotatedBlock, type MarkedSpan, marksOf, type QuoteCandidate } from '../../../annotate';
import type { Edit } from '../../rule';
import { closingFor } from './paragraphs';

/** A place where an open quotation may be closed, and the words before it that name the place. */
export interface Closing {
  readonly edit: Edit;
  readonly words: string;
}

/**
 * Where a quotation that nothing closes most likely ends, likeliest first: before an incise, at the end of its sentence, of its
 * paragraph; the other way round where the speaker clearly goes on after the incise or the first sentence.
 */
export function closings(block: AnnotatedBlock, pair: MarkedSpan, inside: string): readonly Closing[] {
  const { text } = block;
  const from = pair.content.start;
  const incise = inciseAfter(block, pair);
  const sentence = block.sentences.find((s) => s.end > from);
  // Reported words that follow a colon, a comma or a full stop, or open the paragraph, keep their own full stop.
  const full = /[:,.!?…]\s*$/.test(text.slice(0, pair.start)) || pair.start === 0;
  const stop = (end: number) => (full ? end : beforeStop(text, end));
  const places = [incise?.at, sentence && stop(sentence.end)];
  // « Moi, dit-il, j'ai peur.
  if (incise?.goesOn) places.reverse();
  // Not over other quotations: the paragraph's end is theirs.
  if (!marksOf(block).pairs.some((other) => other.start > pair.start)) {
    if (sentence && speaksOn(block, sentence.end)) places.unshift(stop(pair.end));
    else places.push(stop(pair.end));
  }
  const newText = closingFor(pair, inside);
  return [...new Set(places)]
    .filter((at) => at !== undefined && at > from)
    .map((at) => ({ edit: { start: at!, end: at!, newText }, words: lastWords(text, at!, from) }));
}

/** The end of the words before ", a déclaré X" or "," said X, and whether the sentence goes on with what is said after that. */
function inciseAfter(
  block: AnnotatedBlock,
  pair: MarkedSpan,
): { readonly at: number; readonly goesOn: boolean } | null {
  const { quotes, language, text } = block;
  const quote =
    quotes.find((q) => q.unclosed && q.construction === 'incise' && q.start === pair.start) ??
    // "« A. B, a dit X": the last of several sentences, with who says it after it.
    quotes.find((q) => q.start > pair.start && q.end < pair.end && saysAfter(q));
  if (!quote) return null;
  const goesOn = quotes.some((q) => q.start > quote.end && q.utterance === quote.utterance);
  // American and British copy set the comma inside the mark, French outside it.
  const comma = language.speech.inversion === null && text[quote.end] === ',';
  return { at: comma ? quote.end + 1 : quote.end, goesOn };
}

const saysAfter = ({ construction, source, end }: QuoteCandidate) =>
  construction === 'postposed' && source !== null && source.start >= end;

/** The paragraph's last sentence, after an offset, is in the first person: it is the speaker's, as the narrator has no "we". */
function speaksOn({ sentences, tokens, language }: AnnotatedBlock, after: number): boolean {
  const last = sentences.at(-1);
  return (
    last !== undefined &&
    last.start >= after &&
    tokens
      .slice(last.firstToken, last.endToken)
      .some(({ norm, text }) => language.speech.clause.firstPerson.has(norm) && text !== 'US')
  );
}

const beforeStop = (text: string, end: number) => (text[end - 1] === '.' && text[end - 2] !== '.' ? end - 1 : end);

/** Characters that are looked at for the words beside an offset: more is no words. */
const REACH = 80;

/** Up to four words before an offset, for naming the place to the user. */
const lastWords = (text: string, at: number, from: number): string =>
  text
    .slice(Math.max(from, at - REACH), at)
    .trim()
    .split(/\s+/)
    .slice(-4)
    .join(' ');
