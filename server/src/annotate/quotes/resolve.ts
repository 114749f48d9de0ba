import type { AnnotatedBlock } from '../article';
import type { AnnotateContext } from '../context';
import type { Entity, Mention } from '../entities/types';
import { type Place, placeOf } from '../place';
import { reachAtEnd } from './find';
import type { Quote, QuoteCandidate, Resolution } from './types';

/** The quotations of an article with their speakers, in order of place. */
export function resolveQuotes(
  blocks: readonly AnnotatedBlock[],
  entities: readonly Entity[],
  _ctx: AnnotateContext,
): readonly Quote[] {
  const speakers = new SpeakerIndex(blocks.length, entities);
  const quotes: Quote[] = [];
  let reach: Carried | null = null;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading' || block.kind === 'headline') reach = null;
    for (const candidate of block.quotes) {
      const carried: Carried | null = candidate.construction === 'alone' && !candidate.source ? reach : null;
      quotes.push(resolved(speakers, index, candidate, carried));
    }
    const end = reachAtEnd(block.quotes);
    if (end) reach = { source: placeOf(index, end), spoke: end.spoke };
    else if (block.quotes.length === 0 && block.kind === 'paragraph') reach = null;
  });
  return quotes;
}

/** A source that a quotation in a later block is given to. */
interface Carried {
  readonly source: Place;
  readonly spoke: boolean;
}

/** Mentions by block, in order of place. */
class SpeakerIndex {
  readonly #byBlock: (readonly [Mention, Entity])[][];

  constructor(blocks: number, entities: readonly Entity[]) {
    this.#byBlock = Array.from({ length: blocks }, () => []);
    for (const entity of entities)
      for (const mention of entity.mentions) this.#byBlock[mention.block]?.push([mention, entity]);
    for (const mentions of this.#byBlock) mentions.sort((a, b) => a[0].start - b[0].start);
  }

  /** The entity that a source's words mean. */
  speakerOf(place: Place): string | null {
    let best: readonly [Mention, Entity] | null = null;
    for (const entry of this.#byBlock[place.block] ?? []) {
      if (entry[0].start >= place.end) break;
      if (entry[0].end <= place.start) continue;
      if (!best || rank(entry) > rank(best)) best = entry;
    }
    return best?.[1].id ?? null;
  }
}

const rank = ([mention, entity]: readonly [Mention, Entity]) =>
  (entity.type === 'person' ? 4 : entity.type === 'organization' ? 2 : 0) + (mention.kind === 'name' ? 1 : 0);

function resolved(speakers: SpeakerIndex, block: number, candidate: QuoteCandidate, carried: Carried | null): Quote {
  const source = candidate.source ? placeOf(block, candidate.source) : (carried?.source ?? null);
  return {
    ...placeOf(block, candidate),
    type: candidate.type,
    confidence: candidate.confidence + (carried ? (carried.spoke ? 0.25 : 0.1) : 0),
    cue: candidate.cue && placeOf(block, candidate.cue),
    source,
    speaker: source ? speakers.speakerOf(source) : null,
    how: carried ? 'carried' : howOf(candidate),
    utterance: block * 4096 + Math.max(0, candidate.utterance),
    candidate,
  };
}

function howOf(candidate: QuoteCandidate): Resolution | null {
  if (!candidate.source) return null;
  if (candidate.order === 'carried') return 'carried';
  if (candidate.sourceKind === 'pronoun') return 'pronoun';
  if (candidate.order === 'according-to') return 'according-to';
  if (candidate.construction === 'lead-in') return 'lead-in';
  return candidate.order === 'inverted' ? 'inverted' : 'subject';
}
