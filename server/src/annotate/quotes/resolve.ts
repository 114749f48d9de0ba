import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Entity } from '../entities/types';
import { type Place, placeOf } from '../place';
import { confidenceOf } from './confidence';
import { isDialogue } from './dialogue';
import { reachAtEnd } from './find';
import { speakersOfHeadlines } from './headlines';
import { type Speaker, SpeakerIndex } from './speakers';
import type { Quote, QuoteCandidate, Resolution, SourceKind } from './types';

/** Below this, words in marks are more likely a title, a term or irony than something said. */
const LEAST = 0.3;

/** A source that a quotation in a later block is given to. */
interface Carried {
  readonly source: Place;
  readonly kind: SourceKind | null;
  readonly spoke: boolean;
  /** How many blocks ago. */
  readonly age: number;
}

/** The quotations of an article with their speakers, in order of place. One pass over the blocks. */
export function resolveQuotes(
  blocks: readonly AnnotatedBlock[],
  entities: readonly Entity[],
  _ctx: AnnotateContext,
): readonly Quote[] {
  const speakers = new SpeakerIndex(blocks, entities);
  const quotes: Quote[] = [];
  let reach: Carried | null = null;
  let open: { readonly utterance: number; readonly reach: Carried | null } | null = null;
  blocks.forEach((block, index) => {
    if (isBoundary(block)) reach = null;
    const dialogue = isDialogue(blocks, index);
    for (const candidate of block.quotes) {
      if (candidate.construction === 'dialogue' && !dialogue) continue;
      // The paragraph that takes up an open quotation goes on with its utterance.
      const resumes: typeof open = open && candidate.start === 0 && !candidate.source ? open : null;
      const carried: Carried | null = resumes ? resumes.reach : leansBack(candidate) ? reach : null;
      const quote = resolved(speakers, index, candidate, carried, resumes?.utterance ?? null);
      if (quote.confidence >= LEAST) quotes.push(quote);
    }
    const last = quotes.at(-1);
    const end = reachAtEnd(block.quotes);
    if (end) reach = { source: placeOf(index, end), kind: end.kind, spoke: end.spoke, age: 0 };
    else if (last?.block === index && last.source) reach = { source: last.source, kind: null, spoke: true, age: 0 };
    else if (isProse(block)) reach = reach && last?.block === index ? { ...reach, age: reach.age + 1 } : null;
    const unclosed = last?.block === index && last.candidate.unclosed && last.end >= block.text.trimEnd().length;
    open = unclosed ? { utterance: last.utterance, reach: reach ?? open?.reach ?? null } : null;
  });
  return speakersOfHeadlines(blocks, quotes);
}

/** After a heading nobody is in reach. */
const isBoundary = (block: AnnotatedBlock) => block.kind === 'heading' || block.kind === 'headline';

/** Captions and the like stand beside the text and cut nothing off. */
const isProse = (block: AnnotatedBlock) =>
  block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quotation';

/** A quotation that names nobody itself is given to who is in reach. */
const leansBack = (candidate: QuoteCandidate) =>
  !candidate.source &&
  (candidate.construction === 'alone' || candidate.construction === 'block' || candidate.construction === 'dialogue');

function resolved(
  speakers: SpeakerIndex,
  block: number,
  candidate: QuoteCandidate,
  carried: Carried | null,
  utterance: number | null,
): Quote {
  const source = candidate.source ? placeOf(block, candidate.source) : (carried?.source ?? null);
  const kind = candidate.source ? candidate.sourceKind : (carried?.kind ?? null);
  const speaker: Speaker | null = source && speakers.speakerOf(source, kind);
  return {
    ...placeOf(block, candidate),
    type: candidate.type,
    confidence: confidenceOf(candidate, carried, speaker),
    cue: candidate.cue && placeOf(block, candidate.cue),
    source,
    speaker: speaker?.entity.id ?? null,
    mention: speaker?.mention ?? null,
    how: carried ? 'carried' : howOf(candidate),
    utterance: utterance ?? block * 4096 + (candidate.utterance < 0 ? 4095 : candidate.utterance),
    candidate,
  };
}

function howOf(candidate: QuoteCandidate): Resolution | null {
  if (!candidate.source) return null;
  if (candidate.order === 'carried') return 'carried';
  if (candidate.construction === 'dialogue') return 'interview';
  if (candidate.order === 'label') return candidate.construction === 'label' ? 'lead-in' : 'signature';
  if (candidate.sourceKind === 'pronoun') return 'pronoun';
  if (candidate.order === 'according-to') return 'according-to';
  if (candidate.construction === 'lead-in') return 'lead-in';
  return candidate.order === 'inverted' ? 'inverted' : 'subject';
}
