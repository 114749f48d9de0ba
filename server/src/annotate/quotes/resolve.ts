import { Chunks, type Steps } from '../../base';
import { equal } from '../alike';
import type { AnnotatedBlock } from '../article';
import { placeOf } from '../place';
import { type Spoken, spokeLast } from './antecedents';
import { attributed } from './attributed';
import { BASE_CONFIDENCE } from './confidence';
import { isCrosshead } from './crosshead';
import { isDialogue } from './dialogue';
import { reachAtEnd } from './find';
import { isUnsettled, speakersOfHeadlines } from './headlines';
import { answersOfInterviews, isAsking } from './interview';
import { type Carried, opensMore, signatureAfter, sourceAhead, standsApart } from './look-ahead';
import { labelLine } from './signature';
import { type MentionsByBlock, SpeakerIndex } from './speakers';
import type { Quote, QuoteCandidate } from './types';

/** Below this, words in marks are more likely a title, a term or irony than something said. */
const LEAST = 0.3;

/** Who is in reach after a block, and the quotation that it leaves open. */
interface Ending {
  readonly reach: Carried | null;
  readonly open: { readonly utterance: number; readonly reach: Carried | null } | null;
  /** Who has spoken since the last heading, last first. */
  readonly spoken: readonly Spoken[];
}

/** The quotations of an article as they were found, block by block, to be taken over after an edit. */
export interface Said {
  /** Before those in headlines have speakers. */
  readonly found: Chunks<readonly Quote[]>;
  readonly endings: Chunks<Ending>;
  /** The headings with a quotation that only the body can settle. */
  readonly unsettled: readonly number[];
  /** The blocks that end in a question: with enough of them, an article may be an interview. */
  readonly asked: readonly number[];
  readonly byBlock: Chunks<readonly Quote[]>;
}

const NOBODY: Ending = { reach: null, open: null, spoken: [] };
const NO_QUOTES: readonly Quote[] = [];

/** The quotations of an article with their speakers, in one pass over the blocks. */
export function* resolveQuotes(blocks: readonly AnnotatedBlock[], mentions: MentionsByBlock): Steps<Said> {
  const speakers = new SpeakerIndex(blocks, mentions);
  const found: (readonly Quote[])[] = [];
  const endings: Ending[] = [];
  let state = NOBODY;
  for (let index = 0; index < blocks.length; index++) {
    const quotes: Quote[] = [];
    state = readBlock(blocks, index, speakers, state, quotes);
    found.push(quotes.length === 0 ? NO_QUOTES : quotes);
    endings.push(state);
    yield;
  }
  const unsettled = found.flatMap((quotes, i) => (isUnsettled(blocks[i]!, quotes) ? [i] : []));
  const asked = blocks.flatMap((block, i) => (isAsking(block) ? [i] : []));
  return settled(blocks, mentions, { found: Chunks.of(found), endings: Chunks.of(endings), unsettled, asked });
}

/** With what only the whole article tells: who is quoted in its headings, and who answers in an interview. */
const settled = (
  blocks: readonly AnnotatedBlock[],
  mentions: MentionsByBlock,
  own: Omit<Said, 'byBlock'>,
  before: Said | null = null,
): Said => {
  const headed = speakersOfHeadlines(blocks, own.found, own.unsettled);
  return { ...own, byBlock: answersOfInterviews(blocks, mentions, headed, own.asked, before?.byBlock ?? null) };
};

/** A list of indices in order, with one put in or left out. */
function listed(list: readonly number[], index: number, belongs: boolean): readonly number[] {
  if (list.includes(index) === belongs) return list;
  return belongs ? [...list, index].sort((a, b) => a - b) : list.filter((i) => i !== index);
}

/**
 * The same after an edit. `changed` are the blocks of which anything is not as it was; those after them are read again for as long as
 * something else is carried into them than before, the others taken over.
 */
export function* resolveQuotesAgain(
  blocks: readonly AnnotatedBlock[],
  mentions: MentionsByBlock,
  before: Said,
  changed: ReadonlySet<number>,
): Steps<Said> {
  const speakers = new SpeakerIndex(blocks, mentions);
  const found = new Map<number, readonly Quote[]>();
  const endings = new Map<number, Ending>();
  let { unsettled, asked } = before;
  const isOld = (place: Carried | null | undefined) => !place || !changed.has(place.source.block);
  // Whether a line is one of a dialogue hangs on the two lines before it and after it; and what is carried out of a block that
  // changed is from a place that may be another.
  const near = new Set([...changed].flatMap((i) => [i - 2, i - 1, i, i + 1, i + 2]));
  const due = [...near].filter((i) => i >= 0 && i < blocks.length).sort((a, b) => a - b);
  let done = -1;
  for (const start of due) {
    for (let index = Math.max(start, done + 1); index < blocks.length; index++) {
      const entered = index === 0 ? NOBODY : before.endings.at(index - 1);
      const state = endings.get(index - 1) ?? entered;
      const sameState = state === entered && isOld(state.reach) && isOld(state.open?.reach);
      if (index > start && !near.has(index) && sameState) break;
      yield;
      done = index;
      const quotes: Quote[] = [];
      const ending = readBlock(blocks, index, speakers, state, quotes);
      const [old, oldEnding] = [before.found.at(index), before.endings.at(index)];
      // A source in a block that changed may be other words, at the same place.
      const same = equal(old, quotes) && quotes.every(({ source }) => !source || !changed.has(source.block));
      const now = same ? old : quotes.length === 0 ? NO_QUOTES : quotes;
      found.set(index, now);
      endings.set(index, equal(oldEnding, ending) ? oldEnding : ending);
      unsettled = listed(unsettled, index, isUnsettled(blocks[index]!, now));
      asked = listed(asked, index, isAsking(blocks[index]!));
    }
  }
  const own = { found: before.found.with(found), endings: before.endings.with(endings), unsettled, asked };
  return settled(blocks, mentions, own, before);
}

/** Adds the quotations of a block, and gives what it carries on to the next. */
function readBlock(
  blocks: readonly AnnotatedBlock[],
  index: number,
  speakers: SpeakerIndex,
  entered: Ending,
  quotes: Quote[],
): Ending {
  const block = blocks[index]!;
  let reach = isBoundary(block) ? null : entered.reach;
  let spoken = isBoundary(block) ? [] : entered.spoken;
  const { open } = entered;
  const dialogue = isDialogue(blocks, index);
  for (const candidate of block.quotes) {
    // One line by itself is a turn where it says who speaks.
    if (candidate.construction === 'dialogue' && !dialogue && !candidate.cue) continue;
    // A closing mark takes up nothing where nothing was left open.
    if (candidate.start === 0 && block.text[0] === '»' && !open) continue;
    if (isCrosshead(blocks, index, candidate)) return NOBODY;
    // The paragraph that takes up an open quotation goes on with its utterance.
    const resumes = open && candidate.start === 0 && !candidate.source ? open : null;
    const signed = standsApart(block, candidate) ? signatureAfter(blocks, index) : null;
    // A line with a name above the words: at once, or after what they are about (« État des lieux : « … » »).
    const labelled = reach?.label === true && candidate.construction === 'label' && !candidate.source;
    const apart = reach?.label && candidate.start > 0 && !labelled;
    // Once somebody has spoken in the paragraph, whoever spoke in the one before is out of reach.
    const passed = quotes.some((one) => isSpoken(one) && one.source?.block === index && one.speaker !== reach?.speaker);
    // “Nobody came.” The hall was bare. “Not one.”: words that the paragraph's own come before are not the last one's.
    const parted = candidate.construction === 'alone' && candidate.sentence > 0 && candidate.order === null;
    // « « Déjà ? » Sur un banc, Jean Morel n'en revient pas »: whoever only did something in the paragraph before, and the words are followed
    // by others.
    const goesOn = candidate.end < block.text.trimEnd().length;
    const idle = candidate.construction === 'alone' && reach?.spoke === false && goesOn;
    const near = apart || passed || parted || idle ? null : reach;
    const ahead = opensMore(block, candidate) ? sourceAhead(blocks, index) : null;
    const carried = signed ?? ahead ?? (resumes ? resumes.reach : labelled || leansBack(candidate) ? near : null);
    const last = quotes.findLast(isSpoken);
    const unnamed = last ? last.source !== null && !last.speaker : reach?.spoke === true && reach.speaker === null;
    const read = ahead
      ? { ...candidate, source: null, order: null, confidence: BASE_CONFIDENCE[candidate.construction] }
      : candidate;
    const utterance = resumes?.utterance ?? null;
    const sofar = { speakers, block, index, quotes, last, spoken, carried, unnamed, utterance };
    const { quote, speaker } = attributed(read, sofar);
    const inHeadline = candidate.construction === 'headline';
    if (quote.confidence < LEAST && !inHeadline) continue;
    quotes.push(quote);
    if (speaker && !candidate.nested && !inHeadline) spoken = spokeLast(spoken, speaker, index);
  }
  // A headline's words are out of mind in the body.
  const last = quotes.findLast(({ candidate }) => candidate.construction !== 'headline');
  const end = reachAtEnd(block.quotes);
  const label = block.quotes.length === 0 ? labelLine(block) : null;
  const said = end && quotes.findLast(({ source }) => source?.block === index && source.start === end.start);
  if (end)
    reach = { source: placeOf(index, end), kind: end.kind, spoke: end.spoke, age: 0, speaker: said?.speaker ?? null };
  else if (label) reach = { source: placeOf(index, label), kind: 'nominal', spoke: true, age: 0, label: true };
  else if (last?.source) reach = { source: last.source, kind: null, spoke: true, age: 0 };
  else if (isProse(block)) reach = reach && last ? { ...reach, age: reach.age + 1 } : null;
  const unclosed = last?.candidate.unclosed && last.end >= block.text.trimEnd().length;
  return { reach, open: unclosed ? { utterance: last.utterance, reach: reach ?? open?.reach ?? null } : null, spoken };
}

/** After a heading, or where a numbered item begins, nobody is in reach. */
const isBoundary = ({ kind, text }: AnnotatedBlock) =>
  kind === 'heading' || kind === 'headline' || /^\d{1,2}[.)]\s/.test(text);

/** Captions and the like stand beside the text and cut nothing off. */
const isProse = (block: AnnotatedBlock) =>
  block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quotation';

/** Words of the body, and not of one who is quoted in it. */
const isSpoken = ({ candidate }: Quote) => candidate.construction !== 'headline' && !candidate.nested;

/** A quotation that names nobody itself is given to who is in reach; a dash begins somebody else's turn. */
const leansBack = (candidate: QuoteCandidate) =>
  !candidate.source &&
  (candidate.construction === 'alone' || candidate.construction === 'block' || candidate.construction === 'lead-in');
