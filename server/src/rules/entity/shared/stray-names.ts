import {
  type AnnotateContext,
  type AnnotatedBlock,
  type Article,
  type Entity,
  isListed,
  isSlipOf,
  keyOf,
  type Place,
  readBlocks,
  slipKeys,
  type Token,
} from '../../../annotate';
import { keptBeside, lastStartingBefore, push, type Steps } from '../../../base';
import { type Knowledge, spelling, spellingDistance } from '../../../knowledge';
import { TAG } from '../../../languages/speech';
import { nameStartingAt, namesByBlock } from './mentions';
import { nameMentions } from './names';

/** A word that is no name, or a name used once that nobody knows, and the name that it is a slip of. */
export interface StrayName extends Place {
  readonly usual: string;
  /** A place where the name stands as it should. */
  readonly model: Place;
}

/** At the head of a sentence, where any word has a capital: letters swapped, doubled, or taken for others that sound alike. */
const SLIP = 0.75;
/** Any one letter, elsewhere, or in a word as long as this. */
const LETTER = 1;
const LONG = 7;
const SHORTEST = 5;

/**
 * Words with a capital that are a slip of a surname, or of a place's or a body's only word, that the article has twice or more:
 * « Macorn » at the head of a sentence, "in Sweedn". Words that exist, as far as the lists and the article tell, are left alone.
 */
export function* strayNames(article: Article, ctx: AnnotateContext): Steps<readonly StrayName[]> {
  const models = modelsOf(article);
  if (models.length === 0) return [];
  const slips = new SlipFinder(models, article.language.id, ctx);
  const found: Found[] = [];
  for (const [, candidates] of readBlocks(article, candidatesIn).filled()) {
    const known = slips.known(candidates);
    for (const [{ block, token, named }, index] of known ?? slips.look(candidates)) {
      const model = models[index]!;
      if (!named || isLone(article, block, token, model)) found.push({ block, token, model });
    }
    if (!known) yield;
  }
  const uses = usesOf(article, found);
  return found
    .filter(({ token, model }) => isRarer(token, model, uses))
    .map(({ block, token: { start, end }, model }) => ({ block, start, end, usual: model.text, model: model.place }));
}

interface Found {
  readonly block: number;
  readonly token: Token;
  readonly model: Model;
}

interface Candidate {
  readonly block: number;
  readonly token: Token;
  readonly key: string;
  readonly keys: readonly string[];
  /** It is the whole of a name. */
  readonly named: boolean;
  /** The first word of its sentence. */
  readonly opens: boolean;
}

/** The words of a block that may be slips of a name: those that are part of none, and names of one word. */
export function candidatesIn(article: Article, index: number): readonly Candidate[] {
  const block = article.blocks[index]!;
  const names = namesByBlock(article).at(index);
  const found: Candidate[] = [];
  let next = 0;
  for (const token of block.tokens) {
    while (next < names.length && names[next]!.end <= token.start) next++;
    if (token.text === token.norm || !isCandidate(token, block)) continue;
    const name = names[next];
    const named = name !== undefined && name.start < token.end;
    if (named && (name.start !== token.start || name.end !== token.end)) continue;
    const key = keyOf(token.text);
    found.push({ block: index, token, key, keys: slipKeys(key), named, opens: opensSentence(block, token) });
  }
  return found;
}

const isCandidate = ({ kind, text, norm }: Token, { language }: AnnotatedBlock): boolean =>
  kind === 'word' &&
  text.length >= SHORTEST &&
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  // Where a language makes participles, any unknown word with their ending is tagged as one.
  (language.speech.tags(norm) & ~TAG.participle) === 0 &&
  !language.segmentation.functionWords.has(norm) &&
  !language.names.calendar.has(norm) &&
  !language.names.roles.has(norm);

function opensSentence({ sentences, tokens }: AnnotatedBlock, token: Token): boolean {
  const sentence = sentences[lastStartingBefore(sentences, token.start)];
  return sentence === undefined || tokens[sentence.firstToken] === token;
}

/** A name that stands once, that nobody knows, and that the article has not joined to the other. */
function isLone(article: Article, index: number, token: Token, model: Model): boolean {
  const name = nameStartingAt(namesByBlock(article).at(index), token.start);
  return name?.entity.known === null && name.entity.id !== model.entity && nameMentions(name.entity).length === 1;
}

/** The article never writes the word in lower case, and writes it less often than the name. */
const isRarer = ({ text, norm }: Token, model: Model, uses: ReadonlyMap<string, number>): boolean =>
  uses.get(norm) === 0 && uses.get(text)! < model.uses;

/** How often the article writes each of some words, as they are and in lower case. */
function usesOf(article: Article, found: readonly Found[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>(
    found.flatMap(({ token: { text, norm } }) => [[text, 0] as const, [norm, 0] as const]),
  );
  if (uses.size === 0) return uses;
  for (const { tokens } of article.blocks)
    for (const { text } of tokens) {
      const before = uses.get(text);
      if (before !== undefined) uses.set(text, before + 1);
    }
  return uses;
}

interface Model {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
  /** The entity's id, and how often it is so named. */
  readonly entity: string;
  readonly uses: number;
}

/** A word that is a slip of a model, and the model's number. */
type Slip = readonly [candidate: Candidate, model: number];

/** What words were found to be slips of, for as long as the article names the same: by the words at and not at a head, and by block. */
interface Answers {
  readonly names: string;
  readonly opening: Map<string, number>;
  readonly inside: Map<string, number>;
  readonly byBlock: WeakMap<readonly Candidate[], readonly Slip[]>;
}

const remembered = new WeakMap<Knowledge, Answers>();

/** Finds the slips among a block's words; a word is looked at once while the models have the same keys. */
class SlipFinder {
  readonly #models: readonly Model[];
  readonly #language: string;
  readonly #ctx: AnnotateContext;
  readonly #answers: Answers;
  #bySlip: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(models: readonly Model[], language: string, ctx: AnnotateContext) {
    this.#models = models;
    this.#language = language;
    this.#ctx = ctx;
    const names = [language, ...models.map(({ key }) => key)].join('\n');
    let answers = remembered.get(ctx.knowledge);
    if (answers?.names !== names) {
      answers = { names, opening: new Map(), inside: new Map(), byBlock: new WeakMap() };
      remembered.set(ctx.knowledge, answers);
    }
    this.#answers = answers;
  }

  /** The slips among a block's words, where they were looked for before. */
  known(candidates: readonly Candidate[]): readonly Slip[] | undefined {
    return this.#answers.byBlock.get(candidates);
  }

  look(candidates: readonly Candidate[]): readonly Slip[] {
    const slips = candidates
      .map((candidate): Slip => [candidate, this.#modelFor(candidate)])
      .filter(([, index]) => index >= 0);
    this.#answers.byBlock.set(candidates, slips);
    return slips;
  }

  #modelFor(candidate: Candidate): number {
    const { opening, inside } = this.#answers;
    const known = candidate.opens ? opening : inside;
    let index = known.get(candidate.key);
    if (index === undefined) {
      this.#bySlip ??= slipIndex(this.#models);
      // Any word may stand at the head of a sentence, a participle with its capital too.
      const isWord = candidate.opens
        ? isListed(candidate.key, this.#language, this.#ctx)
        : this.#ctx.knowledge.lexicon(candidate.key) !== 0;
      index = isWord ? -1 : modelAt(candidate, this.#models, this.#bySlip);
      known.set(candidate.key, index);
    }
    return index;
  }
}

/** The number of the model that a word is a slip of; -1 where it is one of none. */
function modelAt(
  { key, keys, opens }: Candidate,
  models: readonly Model[],
  bySlip: ReadonlyMap<string, readonly number[]>,
): number {
  for (const slip of keys)
    for (const index of bySlip.get(slip) ?? []) {
      const model = models[index]!;
      if (
        key !== model.key &&
        isSlipOf(key, model.key) &&
        !isDerived(key, model.key) &&
        spellingDistance(spelling(key), spelling(model.key), LETTER) <= (opens && key.length < LONG ? SLIP : LETTER)
      )
        return index;
    }
  return -1;
}

/** The models by the keys of their slips. */
function slipIndex(models: readonly Model[]): ReadonlyMap<string, readonly number[]> {
  const bySlip = new Map<string, number[]>();
  for (const [index, { key }] of models.entries())
    for (const slip of slipKeys(key)) {
      push(bySlip, slip, index);
    }
  return bySlip;
}

/** Words that part at their last letters are forms of one another, or two words: Korea, Korean, Koreans; but not Corro and Coro. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!long.startsWith(short.slice(0, -1))) return false;
  const doubled = [...long].findIndex(
    (letter, i) => i > 0 && letter === long[i - 1] && long.slice(0, i) + long.slice(i + 1) === short,
  );
  return doubled < 0;
}

/** What the article names twice or more by one word. */
const modelsOf = (article: Article): readonly Model[] => article.entities.flatMap((entity) => modelFrom(entity) ?? []);

const models = keptBeside<Entity, Model | null>();

/** The entity as what others may be slips of; found once for as long as it is the same. */
function modelFrom(entity: Entity): Model | null {
  let model = models.get(entity);
  if (model === undefined) {
    model = readModel(entity);
    models.set(entity, model);
  }
  return model;
}

function readModel(entity: Entity): Model | null {
  const text = entity.type === 'person' ? entity.surname : /[\s-]/.test(entity.name) ? null : entity.name;
  if (!text || text.length < SHORTEST || entity.type === 'other') return null;
  const named = nameMentions(entity).filter(({ form }) => form === 'surname' || form === 'full');
  if (named.length < 2) return null;
  return { key: keyOf(text), text, place: named[0]!, entity: entity.id, uses: named.length };
}
