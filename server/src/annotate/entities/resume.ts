import { inSteps, type Span, type Steps } from '../../base';
import { equal, sameEntries } from '../alike';
import type { AnnotatedBlock } from '../article';
import type { Speaker } from '../quotes/speakers';
import { objectOf } from './pronouns';
import type { Entity, Mention } from './types';
import type { BlockUses, NameUse, NominalUse, Use } from './uses';

/** A block with what it refers to. */
export interface UsedBlock {
  readonly block: AnnotatedBlock;
  readonly uses: BlockUses;
}

/** What may be another without a use meaning anything else: its block, and how sure its name is. */
const NO_MATTER: ReadonlySet<string> = new Set(['home', 'confidence']);

/**
 * True where a block refers to the same things in the same order and the same manner as another, wherever in the text and however
 * surely. Then, if the article's names come to the same, its references do whichever of the two it has.
 */
export function refersAlike(a: UsedBlock, b: UsedBlock): boolean {
  return (
    a.block.kind === b.block.kind &&
    a.block.language === b.block.language &&
    equal(a.uses.narrated, b.uses.narrated) &&
    a.uses.uses.length === b.uses.uses.length &&
    a.uses.uses.every((use, i) => alike(use, b.uses.uses[i]!, a.block.text, b.block.text, NO_MATTER)) &&
    a.uses.uses.every((_, i) => equal(whereabouts(a, i), whereabouts(b, i)))
  );
}

/** What hangs on where a use stands beside others: a name, on the dateline; a pronoun, on the next name and on who says it. */
function whereabouts({ block, uses: { uses } }: UsedBlock, i: number): unknown {
  const use = uses[i]!;
  if (use.kind === 'name') return use.end <= (block.dateline?.end ?? 0);
  if (use.kind !== 'pronoun') return null;
  const { saidBy } = use;
  const sayer = saidBy && uses.findIndex(({ start, end }) => start >= saidBy.start && end <= saidBy.end);
  const named =
    saidBy && uses.findIndex(({ kind, start, end }) => kind === 'name' && start >= saidBy.start && end <= saidBy.end);
  return [objectOf(use, uses[i + 1]), sayer, named];
}

/** Equal but for offsets and what is `ignored`; the words that a role is of are compared themselves. */
export function alike(a: object, b: object, textA: string, textB: string, ignored: ReadonlySet<string>): boolean {
  return sameEntries(a as never, b as never, (x, y, key) => {
    if (Object.is(x, y) || ignored.has(key)) return true;
    if (typeof x === 'number' && typeof y === 'number') return key === 'start' || key === 'end';
    if (!isPlain(x) || !isPlain(y)) return false;
    if (key === 'of' || key === 'head') return wordsAt(textA, x as never) === wordsAt(textB, y as never);
    return alike(x, y, textA, textB, ignored);
  });
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const wordsAt = (text: string, s: Span) => text.slice(s.start, s.end);

/**
 * The mentions of a block that refers as another did: each where its use stands now, and as sure. `doubtOf` gives by how much a
 * mention is less sure than its name is, by that one's place among the names. Null where one has no use, or that cannot be told.
 */
export function moveMentions(
  speakers: readonly Speaker[],
  before: UsedBlock,
  after: UsedBlock,
  doubtOf: (name: number) => number | null,
): ReadonlyMap<Mention, Mention> | null {
  const places = new Map<string, number>();
  for (const [i, use] of before.uses.uses.entries()) places.set(placeKey(use, use.kind), i);
  const moved = new Map<Mention, Mention>();
  for (const { mention } of speakers) {
    // A people's name is a name as it is used, and no name as a mention.
    const i = places.get(placeKey(mention, mention.kind)) ?? places.get(placeKey(mention, 'name'));
    if (i === undefined) return null;
    const [old, use] = [before.uses.uses[i]!, after.uses.uses[i]!];
    if (old.kind !== 'name' || use.kind !== 'name' || old.name.confidence === use.name.confidence) {
      moved.set(mention, atUse(mention, use, mention.confidence));
      continue;
    }
    const doubt = mention.share ?? doubtOf(after.uses.names.indexOf(use));
    if (doubt === null) return null;
    moved.set(mention, atUse(mention, use, use.name.confidence * doubt));
  }
  return moved;
}

const placeKey = ({ start, end }: Span, kind: Use['kind']) => `${kind} ${start} ${end}`;

function atUse(mention: Mention, use: Use, confidence: number): Mention {
  const { title, role } = use as Partial<Pick<NameUse, 'title'> & Pick<NominalUse, 'role'>>;
  return {
    ...mention,
    start: use.start,
    end: use.end,
    confidence,
    ...(mention.title && title && { title }),
    ...(mention.role && role && { role }),
  };
}

/**
 * The entities, those that say the same as one before under the same number replaced by it, so that what hangs on it holds. One that
 * a changed block mentions is another: what stands around the mention may be.
 */
export function* keepEntities(
  before: readonly Entity[],
  after: readonly Entity[],
  changed: ReadonlySet<number>,
): Steps<readonly Entity[]> {
  return yield* inSteps(after, (entity, i) => {
    const old = before[i];
    if (!old) return entity;
    const mentions = keepMentions(old.mentions, entity.mentions);
    const kept =
      mentions === old.mentions && sameHead(old, entity) && !mentions.some(({ block }) => changed.has(block));
    return kept ? old : { ...entity, mentions };
  });
}

function keepMentions(before: readonly Mention[], after: readonly Mention[]): readonly Mention[] {
  let same = before.length === after.length;
  const old = new Map(
    same ? [] : before.map((mention) => [`${mention.block} ${mention.start} ${mention.kind}`, mention]),
  );
  const kept = after.map((mention, i) => {
    const known = same || old.size === 0 ? before[i] : old.get(`${mention.block} ${mention.start} ${mention.kind}`);
    if (known && equal(known, mention)) return known;
    same = false;
    return mention;
  });
  return same ? before : kept;
}

/** True where two entities are told of in the same way, their mentions left out. */
export const sameHead = (a: Entity, b: Entity): boolean =>
  sameEntries(a as never, b as never, (x, y, key) => key === 'mentions' || equal(x, y));
