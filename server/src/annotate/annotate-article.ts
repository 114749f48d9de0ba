import { Chunks, guardSteps, inSteps, keptBeside, type Steps } from '../base';
import type { Language } from '../languages';
import type { ProseDocument } from '../text';
import type { AnnotatedBlock, Article } from './article';
import { claimsOf } from './claims';
import type { Claim } from './claims/types';
import type { AnnotateContext } from './context';
import {
  type ArticleNames,
  type ChangedBlock,
  doubtOf,
  type Languages,
  languagesAfter,
  languagesOf,
  namesHold,
  readBlock,
  resolveEntities,
} from './entities';
import { keepEntities, moveMentions, refersAlike, sameHead } from './entities/resume';
import type { Entity, Mention } from './entities/types';
import type { BlockUses } from './entities/uses';
import { setLineage } from './lineage';
import { type Harmony, harmonise, harmoniseAgain } from './names';
import {
  type MentionsByBlock,
  mentionsByBlock,
  resolveQuotes,
  resolveQuotesAgain,
  type Said,
  type Speaker,
} from './quotes';

/** What the passes over an article leave besides the article: the next version of it is made from that. */
interface Passes {
  readonly raw: readonly AnnotatedBlock[];
  readonly harmony: Harmony<AnnotatedBlock>;
  readonly uses: Chunks<BlockUses>;
  readonly named: ArticleNames | null;
  readonly mentions: MentionsByBlock;
  readonly said: Said;
  readonly languages: Languages;
  readonly claims: Chunks<readonly Claim[]>;
}

const passes = keptBeside<Article, Passes>();

/** More blocks than this are no keystroke's doing: everything is read again. */
const MOST_CHANGED = 64;

/**
 * Runs the passes that need the whole article, over blocks that are annotated already. They read annotations, not the text. What
 * the passes made of `before`, the article as it was, is taken over wherever the blocks have not changed; the outcome is the same.
 * Where a pass fails, the article has its blocks alone.
 */
export function* annotateArticle(
  prose: ProseDocument,
  raw: readonly AnnotatedBlock[],
  language: Language,
  ctx: AnnotateContext,
  before: Article | null = null,
): Steps<Article> {
  const kept = before && before.language === language && sameContext(before, ctx) ? passes.get(before) : undefined;
  const edited = kept && editedBlocks(kept.raw, raw);
  const article = { prose, language, date: ctx.date, knowledge: ctx.knowledge };
  const read = kept && edited && before ? again(article, raw, ctx, before, kept, edited) : first(article, raw, ctx);
  if (!ctx.onFailure) return yield* read;
  const bare: Article = { ...article, blocks: raw, entities: [], quotes: [], claims: [] };
  return yield* guardSteps('reading the article', ctx.onFailure, read, bare);
}

type Frame = Pick<Article, 'prose' | 'language' | 'date' | 'knowledge'>;

const sameContext = (before: Article, ctx: AnnotateContext): boolean =>
  before.date === ctx.date && before.knowledge === ctx.knowledge;

/** The blocks that are others than before; null where there are too many, or more or fewer blocks than there were. */
function editedBlocks(before: readonly unknown[], after: readonly unknown[]): readonly number[] | null {
  if (before.length !== after.length) return null;
  const changed = differing(before, after);
  return changed.length > MOST_CHANGED ? null : changed;
}

/** Where two lists of one length differ. */
function differing(before: readonly unknown[], after: readonly unknown[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < after.length; i++) if (before[i] !== after[i]) found.push(i);
  return found;
}

function* first(frame: Frame, raw: readonly AnnotatedBlock[], ctx: AnnotateContext): Steps<Article> {
  const harmony = yield* harmonise(raw, ctx);
  const { blocks } = harmony;
  const uses = yield* inSteps(blocks, (block) => readBlock(block, ctx.knowledge));
  const languages = languagesOf(blocks);
  const { entities, named } = yield* resolveEntities(blocks, uses, null, false, languages.most, ctx);
  const mentions = mentionsByBlock(blocks.length, entities);
  const said = yield* resolveQuotes(blocks, mentions);
  const claims = Chunks.of(yield* inSteps(blocks, (block, i) => claimsOf(i, block, said.byBlock.at(i))));
  return finish(frame, { raw, harmony, uses: Chunks.of(uses), named, mentions, said, claims, languages }, entities);
}

function* again(
  frame: Frame,
  raw: readonly AnnotatedBlock[],
  ctx: AnnotateContext,
  before: Article,
  kept: Passes,
  edited: readonly number[],
): Steps<Article> {
  const harmony = yield* harmoniseAgain(kept.harmony, kept.raw, raw, edited, ctx);
  const { blocks } = harmony;
  const changed = new Set(differing(kept.harmony.blocks, blocks));
  const languages = languagesAfter(kept.languages, blocks, changed);
  const uses = kept.uses.with(new Map([...changed].map((i) => [i, readBlock(blocks[i]!, ctx.knowledge)])));

  const edits = [...changed].map((index): ChangedBlock => {
    const old = { block: kept.harmony.blocks[index]!, uses: kept.uses.at(index) };
    return { index, before: old, after: { block: blocks[index]!, uses: uses.at(index) } };
  });
  const { most } = languages;
  const holding =
    kept.named && most === kept.languages.most && namesHold(kept.named, edits, uses, most!) ? kept.named : null;
  const moved = holding && movedEntities(before, kept.mentions, holding, edits);
  const { named, ...resolved } = moved
    ? { entities: moved, named: holding }
    : yield* resolveEntities(blocks, [...uses], kept.named, holding !== null, most, ctx);
  const entities = moved ?? (yield* keepEntities(before.entities, resolved.entities, changed));
  const mentions = moved ? keptMentions(kept.mentions, entities, changed) : mentionsByBlock(blocks.length, entities);
  if (!moved) for (const i of touchedBlocks(kept.mentions, mentions)) changed.add(i);

  const said = yield* resolveQuotesAgain(blocks, mentions, kept.said, changed);
  const differs = new Set(changed);
  for (const i of kept.said.byBlock.differing(said.byBlock)) differs.add(i);
  const claims = kept.claims.with(new Map([...differs].map((i) => [i, claimsOf(i, blocks[i]!, said.byBlock.at(i))])));

  const article = finish(frame, { raw, harmony, uses, named, mentions, said, claims, languages }, entities);
  const others = differing(before.entities, entities);
  const sameNumber = entities.length === before.entities.length;
  setLineage(article, {
    before,
    blocks: [...differs].sort((a, b) => a - b),
    entities: sameNumber ? others : null,
    sameEntities: sameNumber && others.every((i) => sameHead(before.entities[i]!, entities[i]!)),
  });
  return article;
}

function finish(frame: Frame, own: Passes, entities: readonly Entity[]): Article {
  const article: Article = {
    ...frame,
    blocks: own.harmony.blocks,
    entities,
    quotes: own.said.byBlock.joined(),
    claims: own.claims.joined(),
  };
  passes.set(article, own);
  return article;
}

/** The mentions block by block, in order of place, each with its entity: those of a block are one list until an edit changes them. */
export const blockMentions = (article: Article): MentionsByBlock =>
  passes.get(article)?.mentions ?? mentionsByBlock(article.blocks.length, article.entities);

/** The quotations block by block, in order of place: those of a block are one list until an edit changes them. */
export const blockQuotes = (article: Article): Chunks<Article['quotes']> =>
  passes.get(article)?.said.byBlock ??
  Chunks.of(article.blocks.map((_, block) => article.quotes.filter((quote) => quote.block === block)));

/** The mentions of a block in order of place, each with its entity. */
export const mentionsIn = (article: Article, block: number): readonly Speaker[] => blockMentions(article).at(block);

/** The quotations of a block, in order of place. */
export const quotesIn = (article: Article, block: number): Article['quotes'] => blockQuotes(article).at(block);

/** The entities where the changed blocks refer to what they did, at other offsets or more or less surely; null where they do not. */
function movedEntities(
  { entities: old }: Article,
  mentions: MentionsByBlock,
  named: ArticleNames,
  edits: readonly ChangedBlock[],
): readonly Entity[] | null {
  const entities = old.slice();
  for (const { index, before, after } of edits) {
    if (!refersAlike(before, after)) return null;
    const forms = named.forms.byBlock[index]!;
    const moved = moveMentions(mentions.at(index), before, after, (name) => doubtOf(named, forms[name]!));
    if (!moved) return null;
    for (const at of new Set(mentions.at(index).map(({ entity }) => numberOf(entity)))) {
      const entity = entities[at]!;
      entities[at] = { ...entity, mentions: replaced(entity.mentions, index, moved) };
    }
  }
  return entities;
}

/** Mentions, in order of place, with those of a block as they are now. */
function replaced(
  mentions: readonly Mention[],
  block: number,
  moved: ReadonlyMap<Mention, Mention>,
): readonly Mention[] {
  const list = mentions.slice();
  for (let i = firstIn(list, block); i < list.length && list[i]!.block === block; i++)
    list[i] = moved.get(list[i]!) ?? list[i]!;
  return list;
}

/** Where the mentions of a block begin in a list in order of place. */
function firstIn(mentions: readonly Mention[], block: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.block < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where an entity stands in the list. */
const numberOf = ({ id }: Entity): number => Number(id.slice(1)) - 1;

/** The mentions by block, with those of the changed blocks as they are now. */
function keptMentions(
  before: MentionsByBlock,
  entities: readonly Entity[],
  changed: ReadonlySet<number>,
): MentionsByBlock {
  const mentions = new Map<number, readonly Speaker[]>();
  for (const block of changed) {
    const here = new Set(before.at(block).map(({ entity }) => numberOf(entity)));
    const own = [...here].sort((a, b) => a - b).map((at) => entities[at]!);
    const speakers: Speaker[] = [];
    for (const entity of own)
      for (let i = firstIn(entity.mentions, block); entity.mentions[i]?.block === block; i++)
        speakers.push({ entity, mention: entity.mentions[i]! });
    mentions.set(
      block,
      speakers.sort((a, b) => a.mention.start - b.mention.start),
    );
  }
  return before.with(mentions);
}

/** The blocks of which a mention is another, or of something of which something else is known. */
function touchedBlocks(before: MentionsByBlock, after: MentionsByBlock): readonly number[] {
  const heads = new Map<Entity, boolean>();
  const same = (a: Entity, b: Entity): boolean => {
    if (a === b) return true;
    const known = heads.get(b) ?? sameHead(a, b);
    heads.set(b, known);
    return known && a.id === b.id;
  };
  return [...after].flatMap((speakers, i) => {
    const old = before.at(i);
    const kept =
      old.length === speakers.length &&
      speakers.every(({ entity, mention }, k) => mention === old[k]!.mention && same(old[k]!.entity, entity));
    return kept ? [] : [i];
  });
}
