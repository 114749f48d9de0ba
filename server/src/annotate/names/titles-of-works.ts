import { overlapping, type Span } from '../../base';
import { TAG } from '../../languages/speech';
import type { BlockDraft } from '../annotate-block';
import type { Token } from '../tokens';
import { nounBefore } from './headed';
import type { Surroundings } from './trim';
import type { NameMention } from './types';
import { isCapital } from './word';

/** How sure it is that italics hold a work's title: two mentions of somebody without them say otherwise. */
const TITLED = 0.75;
/** How prominent what is in italics must be to be itself, and no work that is called after it. */
const PROMINENT = 0.5;
const LONGEST = 8;

/**
 * The names of a block in the light of its italics, which set titles of works apart: *Persona* is no place, nor is somebody
 * « *Le Rouge et le Noir* ». Bodies keep their type, since papers stand in italics too, and so does what is well known, but after a
 * noun for a work.
 */
export function withTitles(
  names: readonly NameMention[],
  { text, tokens, kind, italic, emphatic, quoted }: BlockDraft,
  around: Surroundings,
): readonly NameMention[] {
  if (italic.length === 0 || emphatic || kind === 'byline' || kind === 'caption') return names;
  const titles = italic.flatMap((span): NameMention[] => {
    const words = overlapping(tokens, span);
    const own = overlapping(names, span);
    if (!isTitle(words, own, span, text, around) || overlapping(quoted, span).length > 0) return [];
    return [{ start: words[0]!.start, end: words.at(-1)!.end, type: 'other', confidence: TITLED }];
  });
  if (titles.length === 0) return names;
  const others = names.filter((name) => overlapping(titles, name).length === 0);
  return [...others, ...titles].sort((a, b) => a.start - b.start);
}

function isTitle(
  words: readonly Token[],
  own: readonly NameMention[],
  span: Span,
  text: string,
  around: Surroundings,
): boolean {
  const [head, tail] = [words[0], words.at(-1)];
  if (!head || !tail || words.length > LONGEST || !isCapital(head.text)) return false;
  if (own.some(({ start, end }) => start < head.start || end > tail.end)) return false;
  // Words of a speaker, a label, whose name stands before what they answer.
  if (
    /[«»“”"]/.test(text.slice(span.start - 2, span.end + 2)) ||
    tail.text === ':' ||
    /^\s?:/.test(text.slice(span.end))
  )
    return false;
  const { language, tokens } = around;
  if (language.names.workHeads.has(nounBefore(tokens.indexOf(head), around).toLowerCase())) return true;
  if (own.some(({ type, title }) => type === 'organization' || (title && title.start < head.start))) return false;
  const [name] = own;
  if (isKnown({ start: head.start, end: tail.end }, text, around)) return false;
  if (name && (name.title ?? name).start === head.start && name.end === tail.end) return name.type !== 'other';
  return words.length > 1 && isSetAsTitle(words, around);
}

const isKnown = ({ start, end }: Span, text: string, { knowledge, language }: Surroundings): boolean =>
  knowledge
    .readings(text.slice(start, end), language.id)
    .some(({ type, prominence }) => type === 'organization' || prominence >= PROMINENT);

/** Capitals on every word that is not small, or an article with a capital before another. */
function isSetAsTitle(words: readonly Token[], { language }: Surroundings): boolean {
  const { reference, segmentation, speech } = language;
  const isSmall = ({ norm }: Token) =>
    segmentation.functionWords.has(norm) || reference.prepositions.has(norm) || reference.conjunctions.has(norm);
  const isVerb = ({ text, norm }: Token) => text === norm && (speech.tags(norm) & (TAG.finite | TAG.auxiliary)) !== 0;
  const own = words.filter((word) => word.kind === 'word' && !isSmall(word));
  if (words.some(isVerb)) return false;
  if (own.length > 1 && own.every(({ text }) => isCapital(text))) return true;
  return reference.determiners.get(words[0]!.norm)?.definite === true && own.length > 0 && isCapital(own[0]!.text);
}
