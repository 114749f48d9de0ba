import { TAG } from '../../languages/speech';
import type { AnnotatedBlock } from '../article';
import type { Entity } from '../entities/types';
import type { Place } from '../place';
import { isOffice } from './speaker-likeness';
import type { SpeakerIndex } from './speakers';

type Sentence = AnnotatedBlock['sentences'][number];

/** Tokens before the comma that ends what leads in a sentence, at most. */
const LONGEST_OPENING = 8;

/** "Le procureur a requis… Il a…": the sentence before, in the same paragraph, begins with somebody whom nothing names. */
export function followsSomebodyElse(
  block: AnnotatedBlock,
  index: SpeakerIndex,
  source: Place,
  than: Entity | null = null,
): boolean {
  const at = block.sentences.findLastIndex((sentence) => sentence.start <= source.start);
  const before = block.sentences[at - 1];
  if (!before || (than && index.isNamedIn(than, source.block, before))) return false;
  const last = lastClause(block, before);
  return (
    isUnnamedAt(block, index, afterOpening(block, before), source) ||
    (last > 0 && isUnnamedAt(block, index, last, source))
  );
}

/** Somebody by what they are, whom nothing names, begins at a token. */
function isUnnamedAt(block: AnnotatedBlock, index: SpeakerIndex, first: number, source: Place): boolean {
  const { reference, speech } = block.language;
  const [determiner, noun] = block.tokens.slice(first, first + 2);
  const whose = reference.pronouns.get(determiner!.norm)?.use === 'possessive';
  if (!noun || !(whose || reference.determiners.get(determiner!.norm)?.definite)) return false;
  const isSomebody = isOffice(block.language, noun.norm) || speech.generic.people.has(noun.norm);
  return isSomebody && !index.isMentioned(source.block, noun.start);
}

/** « À Paris, le porte-parole », "On Monday, the officer": the token after what a sentence's first comma parts from its subject. */
function afterOpening({ tokens, language }: AnnotatedBlock, { firstToken, endToken }: Sentence): number {
  const opens = TAG.preposition | TAG.adverb | TAG.time;
  if (!(language.speech.tags(tokens[firstToken]!.norm) & opens)) return firstToken;
  const end = Math.min(endToken, firstToken + LONGEST_OPENING);
  for (let i = firstToken + 1; i < end; i++) if (tokens[i]!.text === ',') return i + 1 < endToken ? i + 1 : firstToken;
  return firstToken;
}

/** "…, but the veteran is unwilling": the token after the last comma and conjunction of a sentence, outside what is reported; -1 where there are none. */
function lastClause(block: AnnotatedBlock, { firstToken, endToken }: Sentence): number {
  const { tokens, language, quotes } = block;
  for (let i = endToken - 2; i > firstToken + 1; i--) {
    if (tokens[i - 1]!.text !== ',' || !(language.speech.tags(tokens[i]!.norm) & TAG.coordinator)) continue;
    const { start } = tokens[i]!;
    return quotes.some((quote) => quote.start <= start && start < quote.end) ? -1 : i + 1;
  }
  return -1;
}
