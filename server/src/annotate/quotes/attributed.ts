import { overlapping, type Span } from '../../base';
import type { AnnotatedBlock } from '../article';
import type { Entity } from '../entities/types';
import { type Place, placeOf } from '../place';
import { answerer, goesOn, initialed, isAnswer, justSpoke, type Somebody, type Spoken, takenUpBy } from './antecedents';
import { confidenceOf } from './confidence';
import type { Carried } from './look-ahead';
import { followsSomebodyElse } from './sentence-before';
import type { Speaker, SpeakerIndex } from './speakers';
import type { Quote, QuoteCandidate, Resolution } from './types';

/** What is left of the confidence where the speaker is told by who spoke before, and not by the words. */
const TAKEN_UP = 0.9;

/** What is known where a candidate's speaker is looked for. */
export interface SoFar {
  readonly speakers: SpeakerIndex;
  readonly block: AnnotatedBlock;
  /** The block's place in the article. */
  readonly index: number;
  /** The block's quotations before this one, and the last of them that its narrator gives. */
  readonly quotes: readonly Quote[];
  readonly last: Quote | undefined;
  /** Who has spoken since the last heading, last first. */
  readonly spoken: readonly Spoken[];
  /** Who is in reach from the block before, for words that name nobody themselves. */
  readonly carried: Carried | null;
  /** Somebody whom nothing names has just spoken. */
  readonly unnamed: boolean;
  /** The utterance of an open quotation that these words go on with. */
  readonly utterance: number | null;
}

/** A candidate as a quotation of the article, with who speaks. */
export function attributed(
  candidate: QuoteCandidate,
  sofar: SoFar,
): { readonly quote: Quote; readonly speaker: Somebody | null } {
  const { index, quotes, carried } = sofar;
  const source = candidate.source ? placeOf(index, candidate.source) : (carried?.source ?? null);
  const { speaker, named, takenUp } = speakerOf(candidate, sofar, source);
  // “A,” they said. “B.”: the same words mean the same.
  const same = candidate.source && quotes.findLast((one) => one.source && isAt(one.source, source!));
  const quote: Quote = {
    block: index,
    start: candidate.start,
    end: candidate.end,
    type: candidate.type,
    confidence: confidenceOf(candidate, carried, named) * (takenUp ? TAKEN_UP : 1),
    cue: candidate.cue && placeOf(index, candidate.cue),
    source,
    chain: candidate.chain.map((span) => placeOf(index, span)),
    speaker: same ? same.speaker : (speaker?.id ?? carried?.speaker ?? null),
    mention: same ? same.mention : (named?.mention ?? null),
    how: carried ? howCarried(carried) : howOf(candidate),
    utterance: sofar.utterance ?? index * 4096 + (candidate.utterance < 0 ? 4095 : candidate.utterance),
    candidate,
  };
  return { quote, speaker: same && same.speaker !== speaker?.id ? null : speaker };
}

/** Who is found to speak: as the source's words name them, or as they are taken up from before. */
interface Found {
  readonly speaker: Somebody | null;
  readonly named: Speaker | null;
  readonly takenUp: Somebody | null;
}

function speakerOf(candidate: QuoteCandidate, sofar: SoFar, source: Place | null): Found {
  const { speakers, block, index, quotes, last, spoken, carried, unnamed } = sofar;
  const kind = candidate.source ? candidate.sourceKind : (carried?.kind ?? null);
  const label = candidate.construction === 'dialogue' && candidate.source;
  const short = label ? initialed(block.text.slice(label.start, label.end), spoken) : null;
  if (short) return { speaker: short, named: null, takenUp: null };
  const lead = candidate.order === 'according-to' && candidate.cue ? placeOf(index, candidate.cue) : null;
  const told: Speaker | null = source && speakers.speakerOf(source, kind, lead);
  const pronoun = kind === 'pronoun';
  const isElse = pronoun && told !== null && isSomebodyElse(sofar, source!, told.entity);
  const named = isElse ? null : told;
  const isUntold = !told && source?.block === index;
  const beside = isUntold && kind === 'relative' ? justSpoke(block, quotes, spoken, source) : null;
  // “I cried,” she said: whoever unnamed has just spoken, and nobody who did before.
  const isOpen =
    (isUntold && !isSaidAgain(sofar, source)) ||
    (told !== null && isElse && followsSomebodyElse(block, speakers, source!, told.entity));
  const takenUp =
    beside ?? (isOpen && !(pronoun && unnamed) ? takenUpBy(block, speakers, spoken, source!, kind) : null);
  const nearer =
    named && pronoun && source
      ? (speakers.nearerThan(named, source, spoken) ?? goesOn(block, candidate.verb, named.entity, spoken, index))
      : null;
  const speaker = nearer ?? named?.entity ?? takenUp;
  const answers = pronoun && speaker !== null && last !== undefined && isAnswer(block, candidate, last, speaker);
  return answers ? { speaker: answerer(speaker, spoken, index), named: null, takenUp } : { speaker, named, takenUp };
}

/** "An expert said…; the expert said…": whoever has spoken under the same noun in this paragraph, and whom nothing names. */
function isSaidAgain({ block, index, quotes }: SoFar, { start, end }: Place): boolean {
  const wordsOf = (span: Span) => overlapping(block.tokens, span).map(({ norm }) => norm);
  const noun = wordsOf({ start, end }).at(-1)!;
  return quotes.some(
    ({ source, speaker, candidate }) =>
      source?.block === index && !speaker && candidate.sourceKind === 'nominal' && wordsOf(source).includes(noun),
  );
}

/** A pronoun was taken for somebody, and what comes before it tells that it is another, whom nothing names. */
function isSomebodyElse({ speakers, block, index, last, unnamed }: SoFar, source: Place, entity: Entity): boolean {
  // "Her colleague agreed. “…,” she said.": whoever the sentence before begins with.
  if (source.block === index && followsSomebodyElse(block, speakers, source, entity)) return true;
  if (unnamed && speakers.isOnlyTalkedOf(entity, index)) return true;
  // "His wife said he was pale. “He was lost,” she sobbed.": and nobody named since.
  return (
    last?.candidate.sourceKind === 'nominal' &&
    !last.speaker &&
    last.source?.block === source.block &&
    speakers.isUnnamedPerson(last.source, entity, source)
  );
}

const isAt = (a: Place, b: Place): boolean => a.block === b.block && a.start === b.start && a.end === b.end;

const howCarried = ({ signed, label }: Carried): Resolution => (signed ? 'signature' : label ? 'label' : 'carried');

function howOf(candidate: QuoteCandidate): Resolution | null {
  if (!candidate.source) return null;
  if (candidate.order === 'carried') return 'carried';
  if (candidate.construction === 'dialogue') return 'interview';
  if (candidate.construction === 'headline') return 'lead-in';
  if (candidate.order === 'label') return candidate.construction === 'label' ? 'lead-in' : 'signature';
  if (candidate.sourceKind === 'pronoun') return 'pronoun';
  if (candidate.order === 'according-to') return 'according-to';
  if (candidate.construction === 'lead-in') return 'lead-in';
  return candidate.order === 'inverted' ? 'inverted' : 'subject';
}
