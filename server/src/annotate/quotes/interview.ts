import type { Chunks } from '../../base';
import { equal } from '../alike';
import type { AnnotatedBlock } from '../article';
import type { Entity, Mention } from '../entities/types';
import { placeOf } from '../place';
import { BASE_CONFIDENCE } from './confidence';
import { plainCandidate } from './find';
import type { MentionsByBlock, Speaker } from './speakers';
import type { Quote } from './types';

/** Questions that an interview has at least: of those that are all bold or italic, and of those that are plain. */
const FEWEST = { emphatic: 2, plain: 3 } as const;

/** Tokens that a plain question has at most. */
const LONGEST_QUESTION = 70;

/** Told by the look of the whole article, and not by words beside the quotation. */
const SURE = BASE_CONFIDENCE.dialogue + 0.25;

/**
 * Gives the answers of an interview whose speakers are nowhere named before their turns to the one whom its head presents. Without
 * questions in a row, answers in the first person and one name to give them to, nothing changes. `asked` are the blocks that may ask,
 * `before` what was found before an edit.
 */
export function answersOfInterviews(
  blocks: readonly AnnotatedBlock[],
  mentions: MentionsByBlock,
  byBlock: Chunks<readonly Quote[]>,
  asked: readonly number[],
  before: Chunks<readonly Quote[]> | null,
): Chunks<readonly Quote[]> {
  const questions = questionsIn(blocks, asked);
  const [first] = questions;
  if (first === undefined) return byBlock;
  const answers = answersIn(blocks, questions);
  // "Weekly: When was that?": who speaks is written before each turn.
  if (questions.some((i) => isLabelled(blocks[i]!))) return byBlock;
  const spoken = answers.filter((i) => speaksOfItself(blocks[i]!)).length;
  if (spoken * 2 < answers.length) return byBlock;
  const guest =
    presented(blocks, mentions, first) ?? (addresses(blocks, questions) ? guestOf(blocks, mentions, first) : null);
  if (!guest) return byBlock;
  const settled = new Map<number, readonly Quote[]>();
  for (const i of answers) {
    const made = [answer(blocks[i]!, i, guest)];
    settled.set(i, before && equal(before.at(i), made) ? before.at(i) : made);
  }
  return byBlock.with(settled);
}

/** Whether a block may be an interviewer's question. */
export const isAsking = (block: AnnotatedBlock): boolean =>
  isTurn(block) && block.tokens.at(-1)?.text === '?' && block.tokens.length <= LONGEST_QUESTION;

/** The blocks that ask, in order; none where they are too few, or one follows another with nothing between. */
function questionsIn(blocks: readonly AnnotatedBlock[], asked: readonly number[]): readonly number[] {
  if (asked.length < FEWEST.emphatic) return [];
  const emphatic = asked.filter((i) => isSetOff(blocks[i]!));
  const set = emphatic.length >= FEWEST.emphatic;
  const chosen = set
    ? blocks.flatMap((block, i) => (i >= emphatic[0]! && isTurn(block) && isSetOff(block) ? [i] : []))
    : asked;
  if (chosen.length < (set ? FEWEST.emphatic : FEWEST.plain)) return [];
  return chosen.some((i, k) => chosen[k + 1] === i + 1) ? [] : chosen;
}

const isTurn = ({ kind }: AnnotatedBlock) => kind === 'paragraph' || kind === 'heading';

const isSetOff = ({ kind, emphatic }: AnnotatedBlock) => kind === 'heading' || emphatic;

/** The paragraphs after the first question that are no questions, up to the first that is not what somebody says. */
function answersIn(blocks: readonly AnnotatedBlock[], questions: readonly number[]): readonly number[] {
  const asks = new Set(questions);
  const answers: number[] = [];
  for (let i = questions[0]! + 1; i < blocks.length; i++) {
    const { kind, emphatic, tokens } = blocks[i]!;
    if (asks.has(i) || kind === 'caption') continue;
    if (kind !== 'paragraph') break;
    // A line without a stop at its end is a signature.
    if (!emphatic && /^[.!?…»”"’)]/.test(tokens.at(-1)?.text ?? '')) answers.push(i);
  }
  return answers;
}

const isLabelled = ({ quotes }: AnnotatedBlock): boolean =>
  quotes.some(({ construction, source }) => construction === 'dialogue' && source !== null);

const speaksOfItself = ({ tokens, language }: AnnotatedBlock): boolean =>
  tokens.some((token) => token.kind === 'word' && language.speech.clause.firstPerson.has(token.norm));

/** Some question speaks to somebody, and none for who reads it: "Can I appeal?". */
function addresses(blocks: readonly AnnotatedBlock[], questions: readonly number[]): boolean {
  const asking = questions.map((i) => blocks[i]!);
  const holds = ({ tokens, language }: AnnotatedBlock, words: 'addressing' | 'firstPerson') =>
    tokens.some(({ norm }) => language.speech.clause[words].has(norm));
  return asking.some((block) => holds(block, 'addressing')) && !asking.some((block) => holds(block, 'firstPerson'));
}

/** "We spoke to Ann Lee, who …", « Entretien avec Jean Morel »: the one person whom such words come before; null where there are two. */
function presented(blocks: readonly AnnotatedBlock[], mentions: MentionsByBlock, first: number): Speaker | null {
  const people = mentions
    .slice(0, first)
    .flat()
    .filter(({ entity, mention }) => entity.type === 'person' && mention.kind === 'name');
  const guests = people.filter(({ mention }) => isIntroduced(blocks[mention.block]!, mention));
  const guest = only(guests);
  if (!guest) return null;
  // "Interview with Ann Lee and Tom Reed".
  const { tokens, language } = blocks[guest.mention.block]!;
  const after = tokens.findIndex(({ start }) => start >= guest.mention.end);
  return after >= 0 && language.speech.clause.joiners.has(tokens[after]!.norm) ? null : guest;
}

/** What leads in an interview stands before a name, or before the title or the role that comes with it. */
function isIntroduced({ tokens, language }: AnnotatedBlock, { start, title, role }: Mention): boolean {
  const at = Math.min(start, title?.start ?? start, role?.start ?? start);
  let last = tokens.findLastIndex((token) => token.end <= at);
  while (last > 0 && language.reference.determiners.has(tokens[last]!.norm)) last--;
  return [...language.speech.clause.interviewing.values()]
    .flat()
    .some((phrase) => phrase.every((word, k) => tokens[last + 1 - phrase.length + k]?.norm === word));
}

/** The person whom the headline, or what else comes before the first question, presents; null where it may be one of several. */
function guestOf(blocks: readonly AnnotatedBlock[], mentions: MentionsByBlock, first: number): Speaker | null {
  // "I walked to the river with Ann Lee": a column, whose writer may answer.
  if (blocks.slice(0, first).some((block) => isTurn(block) && speaksOfItself(block))) return null;
  const named = mentions
    .slice(0, first)
    .flatMap((speakers, i) => (blocks[i]!.kind === 'byline' ? [] : speakers))
    .filter(({ entity, mention }) => entity.type === 'person' && mention.kind === 'name');
  const inHeadline = named.filter(({ mention }) => blocks[mention.block]!.kind === 'headline');
  return only(inHeadline) ?? only(named);
}

const only = (speakers: readonly Speaker[]): Speaker | null => {
  const people = new Set<Entity>(speakers.map(({ entity }) => entity));
  return people.size === 1 ? speakers[0]! : null;
};

function answer(block: AnnotatedBlock, index: number, { entity, mention }: Speaker): Quote {
  const words = { start: block.tokens[0]!.start, end: block.tokens.at(-1)!.end };
  const candidate = plainCandidate('dialogue', words, null);
  return {
    ...placeOf(index, words),
    type: 'direct',
    confidence: SURE,
    cue: null,
    source: placeOf(mention.block, mention),
    chain: [],
    speaker: entity.id,
    mention: null,
    how: 'interview',
    utterance: index * 4096 + 4095,
    candidate,
  };
}
