import { type EntityType, type Knowledge, LEXICON } from '../../knowledge';
import type { Language } from '../../languages';
import type { BlockDraft } from '../annotate-block';
import type { AnnotateContext } from '../context';
import { asRead, withBrackets } from './as-read';
import { ALONE, LAST, OUTSIDE, placeOfTag, TYPES, typeOfTag } from './labels';
import type { NameModel } from './model';
import { overlooked } from './overlooked';
import { roughNames } from './rough';
import { settle } from './settle';
import { Tagger } from './tagger';
import { type Surroundings, type TokenRange, trim } from './trim';
import type { NameMention } from './types';
import { CLASS, type Word } from './word';

/** The names of one block, in order. It reads the block alone, so the outcome may be kept for as long as the block is the same. */
export function findNames(block: BlockDraft, ctx: AnnotateContext): readonly NameMention[] {
  if (!ctx.nameModel) return roughNames(block, ctx);
  const { text, language } = block;
  const { knowledge } = ctx;
  const { tokens, sentences } = asRead(block.tokens, block.sentences, text);
  if (tokens.length === 0) return [];
  const tagger = taggerFor(ctx.nameModel, language, knowledge);
  const frame = tagger.score(tokens, sentences, text);
  const path = tagger.lattice.best();
  tagger.lattice.sum();
  const around = { tokens, text, knowledge, language, lexicon: tagger.lexicon };
  const names: NameMention[] = [];
  const push = ({ first, end }: TokenRange, type: EntityType, confidence: number) => {
    const range = trim({ first, end }, type, frame.opening[first] !== 0, around);
    const title = type === 'person' ? titleBefore(frame.words, range.first) : range.first;
    const found: NameMention = {
      type,
      confidence,
      ...(title < range.first ? { title: { start: tokens[title]!.start, end: tokens[range.first - 1]!.end } } : {}),
      ...withBrackets(text, tokens[range.first]!.start, tokens[range.end - 1]!.end),
    };
    const name = settle(found, text, knowledge, language);
    if (name) names.push(name);
  };
  for (let i = 0; i < path.length; i++) {
    if (path[i] === OUTSIDE) continue;
    const first = i;
    while (placeOfTag(path[i]!) !== LAST && placeOfTag(path[i]!) !== ALONE) i++;
    const confidence = Math.min(1, tagger.lattice.pathProbability(first, path.subarray(first, i + 1)));
    const type = TYPES[typeOfTag(path[i]!)]!;
    const range = { first, end: i + 1 };
    push(range, inDoubt(range, type, confidence, frame.words, around), confidence);
  }
  const seen = names.length;
  for (const name of overlooked(path, frame, around)) push(name, name.type, name.confidence);
  return names.length === seen ? names : names.sort((a, b) => a.start - b.start);
}

/** The type of a name is doubtful below this. */
const DOUBTFUL = 0.5;

/**
 * The type that the word before settles where the model is in doubt: a known surname is a person unless a preposition of place
 * leads it ("44 percent for Dunn"), an unknown word after one is a place, and so is the seat of a member ("MP for Wendbury").
 */
function inDoubt(
  { first, end }: TokenRange,
  type: EntityType,
  confidence: number,
  words: readonly Word[],
  { tokens, language }: Surroundings,
): EntityType {
  if (confidence >= DOUBTFUL || end - first > 1 || first === 0) return type;
  const { lexicon } = words[first]!;
  const led =
    (words[first - 1]!.classes & CLASS.placeLead) !== 0 ||
    language.names.postNominals.has(tokens[first - 2]?.norm ?? '');
  if (type === 'place' && !led && lexicon & LEXICON.surname) return 'person';
  return type === 'person' && led && !(lexicon & (LEXICON.given | LEXICON.surname)) ? 'place' : type;
}

/** The first token of the titles and role nouns that stand right before a name. */
function titleBefore(words: readonly Word[], first: number): number {
  let title = first;
  while (title > 0 && words[title - 1]!.classes & (CLASS.title | CLASS.role)) title--;
  return title;
}

/** One tagger for each model, language and state of the knowledge; the last few are kept. */
const taggers = new WeakMap<NameModel, Map<string, Tagger>>();

function taggerFor(model: NameModel, language: Language, knowledge: Knowledge): Tagger {
  let own = taggers.get(model);
  if (!own) {
    own = new Map();
    taggers.set(model, own);
  }
  const key = `${language.id} ${knowledge.version}`;
  let tagger = own.get(key);
  if (!tagger) {
    if (own.size >= MOST_TAGGERS) own.clear();
    tagger = new Tagger(model, language, knowledge);
    own.set(key, tagger);
  }
  return tagger;
}

const MOST_TAGGERS = 8;
