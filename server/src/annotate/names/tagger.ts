import type { Knowledge } from '../../knowledge';
import type { Language } from '../../languages';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { contextFeatures, MOST_CONTEXT_FEATURES } from './context';
import { type Frame, frameOf } from './frame';
import { hashString, mix } from './hash';
import { closes, OUTSIDE, TAGS, TYPES, typeOfTag } from './labels';
import { Lattice } from './lattice';
import { lexiconOf } from './lexicon';
import { addAllWeights, addWeights, inFilter, type NameModel } from './model';
import { CLASS, isCourtesy, REACH, readWord, type Word } from './word';

/** Words whose scores are kept; past that, all are forgotten and read again. */
const KEPT_WORDS = 10_000;
/** Marks that are in no name. */
const PARTING = /^[«»“”„;…\uFFFC]$/;

/** "Q:" and "R :" of an interview, before a colon. */
const LABEL = /^\p{Lu}$/u;

/** A score that no other scores make up for. */
export const NEVER = -1000;

/** "J.": a title by its letters after one is another initial. */
const INITIAL = /^\p{Lu}\.$/u;
const PERSON = TYPES.indexOf('person');

/** How many scores a word adds to: those of each tag at the places that see it. */
const SEEN = (2 * REACH + 1) * TAGS;
/** Places before the first token and after the last one that words, or the lack of them, add to, so that no sum needs a check. */
const MARGIN = 2 * REACH;

/** A word, and what it adds to the scores of the places around it, in steps of the model: the place furthest before it first. */
interface ScoredWord {
  readonly word: Word;
  readonly scores: Int16Array;
}

/**
 * Scores the tags of a block's tokens. Most features belong to one word seen from some distance, so a word's part is summed once
 * and kept; only the features that join words are looked up at each token. Sums are of whole steps: their order does not matter.
 */
export class Tagger {
  readonly lattice: Lattice;
  readonly #model: NameModel;
  readonly #language: Pick<Language, 'id' | 'names' | 'segmentation'>;
  /** `LEXICON` bits and those of the model's own lists for a word or phrase in lower case. */
  readonly lexicon: (phrase: string) => number;
  readonly #words = new Map<string, ScoredWord>();
  readonly #beyond: ScoredWord['scores'];
  readonly #tongue: number;
  readonly #context = new Int32Array(MOST_CONTEXT_FEATURES);
  #sums = new Int32Array(0);

  constructor(model: NameModel, language: Pick<Language, 'id' | 'names' | 'segmentation'>, knowledge: Knowledge) {
    this.lattice = new Lattice(model.transitions);
    this.#model = model;
    this.#language = language;
    this.lexicon = lexiconOf(model, knowledge);
    this.#tongue = hashString(language.id, 0);
    this.#beyond = this.#scoresOf(Int32Array.of(0), Int32Array.of(0));
  }

  /** Fills the lattice with the block's scores and gives what the scores were read from. */
  score(tokens: readonly Token[], sentences: readonly Sentence[], text: string): Frame {
    const scored = tokens.map((token) => this.#wordOf(token.text));
    const words = scored.map((s) => s.word);
    const frame = frameOf(tokens, sentences, words, text, this.lexicon);
    this.#fill(scored, frame);
    for (const { endToken } of sentences) this.#forbid(endToken - 1, (tag) => !closes(tag));
    for (let i = 0; i < tokens.length; i++)
      if (PARTING.test(tokens[i]!.text)) this.#forbid(i, (tag) => tag !== OUTSIDE);
    for (const { firstToken } of sentences) {
      if (LABEL.test(tokens[firstToken]!.text) && tokens[firstToken + 1]?.text === ':')
        this.#forbid(firstToken, (tag) => tag !== OUTSIDE);
    }
    this.#forcePeople(tokens, words);
    return frame;
  }

  /** Sums the scores of each tag at each place and lays them into the lattice. */
  #fill(scored: readonly ScoredWord[], frame: Frame): void {
    const length = scored.length;
    const size = (length + 2 * MARGIN) * TAGS;
    if (this.#sums.length < size) this.#sums = new Int32Array(2 * size);
    else this.#sums.fill(0, 0, size);
    const sums = this.#sums;
    for (let i = -REACH; i < length + REACH; i++) {
      const scores = i < 0 || i >= length ? this.#beyond : scored[i]!.scores;
      const at = (MARGIN + i - REACH) * TAGS;
      for (let k = 0; k < SEEN; k++) sums[at + k]! += scores[k]!;
    }
    for (let i = 0; i < length; i++) {
      const n = contextFeatures(frame, i, this.#tongue, this.#context);
      addAllWeights(this.#model, this.#context, n, sums, (MARGIN + i) * TAGS);
    }
    this.lattice.reset(length);
    const { emissions } = this.lattice;
    const { step } = this.#model;
    for (let k = 0; k < length * TAGS; k++) emissions[k] = sums[MARGIN * TAGS + k]! * step;
  }

  /** What follows a courtesy title is a person, and the title no part of the name. */
  #forcePeople(tokens: readonly Token[], words: readonly Word[]): void {
    for (let i = 1; i < words.length; i++) {
      if (!words[i - 1]!.capital || !(words[i - 1]!.classes & CLASS.title) || !leadsName(words, i)) continue;
      if (!isCourtesy(tokens[i - 1]!.norm, this.#language) || INITIAL.test(tokens[i - 2]?.text ?? '')) continue;
      this.#forbid(i - 1, (tag) => tag !== OUTSIDE);
      if (!isCourtesy(tokens[i]!.norm, this.#language))
        this.#forbid(i, (tag) => tag === OUTSIDE || typeOfTag(tag) !== PERSON);
    }
  }

  #forbid(i: number, forbidden: (tag: number) => boolean): void {
    for (let tag = 0; tag < TAGS; tag++) if (forbidden(tag)) this.lattice.emissions[i * TAGS + tag] = NEVER;
  }

  #wordOf(text: string): ScoredWord {
    let scored = this.#words.get(text);
    if (!scored) {
      const common = (word: string) => inFilter(this.#model, `common:${this.#language.id}`, word);
      const word = readWord(text, {
        language: this.#language,
        lexicon: this.lexicon,
        common,
        clusters: this.#model.clusters,
      });
      scored = { word, scores: this.#scoresOf(word.features, word.around) };
      if (this.#words.size >= KEPT_WORDS) this.#words.clear();
      this.#words.set(text, scored);
    }
    return scored;
  }

  #scoresOf(features: Int32Array, around: Int32Array): Int16Array {
    const scores = new Int16Array(SEEN);
    for (let k = -REACH; k <= REACH; k++) {
      for (const feature of k === 0 ? features : around)
        addWeights(this.#model, mix(feature, k), scores, (REACH - k) * TAGS);
    }
    return scores;
  }
}

/** A capital, or particles before one: "von der Leyen". */
function leadsName(words: readonly Word[], i: number): boolean {
  let k = i;
  while (k < i + 3 && words[k] && !words[k]!.capital && words[k]!.classes & CLASS.particle) k++;
  return words[k]?.capital ?? false;
}
