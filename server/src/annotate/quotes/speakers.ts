import { Chunks, push, type Span } from '../../base';
import type { AnnotatedBlock } from '../article';
import type { Entity, Mention } from '../entities/types';
import type { Place } from '../place';
import { antecedentOf } from './relative-antecedent';
import { isPersonal, worthOf } from './speaker-worth';
import type { SourceKind } from './types';

/** Who a source's words mean. */
export interface Speaker {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** For each block, its mentions in order of place, each with its entity. */
export type MentionsByBlock = Chunks<readonly Speaker[]>;

export function mentionsByBlock(blocks: number, entities: readonly Entity[]): MentionsByBlock {
  const byBlock: Speaker[][] = Array.from({ length: blocks }, () => []);
  for (const entity of entities) {
    for (const mention of entity.mentions) byBlock[mention.block]?.push({ entity, mention });
  }
  for (const speakers of byBlock) speakers.sort((a, b) => a.mention.start - b.mention.start);
  return Chunks.of(byBlock);
}

/** The article's mentions by block, to find the one that a source's words are. */
export class SpeakerIndex {
  readonly #blocks: readonly AnnotatedBlock[];
  readonly #byBlock: MentionsByBlock;

  constructor(blocks: readonly AnnotatedBlock[], byBlock: MentionsByBlock) {
    this.#blocks = blocks;
    this.#byBlock = byBlock;
  }

  /** Who the source is; null where its words are nobody that the article names. `lead` is "selon" or the like before a relative. */
  speakerOf(source: Place, kind: SourceKind | null, lead: Place | null = null): Speaker | null {
    const speakers = this.#byBlock.at(source.block);
    const first = firstEndingAfter(speakers, source.start);
    if (kind === 'relative') {
      // "l'accusation de X selon laquelle": whose it is, right before the lead; in "X rejects the charge" it is not X's.
      if (lead) return speakers.find(({ mention }) => Math.abs(lead.start - mention.end) < 2) ?? null;
      return antecedentOf(this.#blocks[source.block]!, speakers.slice(0, first + 1), source);
    }
    let best: Speaker | null = null;
    let most = 0;
    for (let i = first; i < speakers.length && speakers[i]!.mention.start < source.end; i++) {
      const one = speakers[i]!;
      if (kind === 'pronoun' && this.#onlyQuoted(one.entity, source.block)) continue;
      const worth = worthOf(this.#blocks[source.block]!, one, source, kind);
      if (worth > most) {
        most = worth;
        best = one;
      }
    }
    return best;
  }

  /** Named hereabouts only in what others say ("when Daddy comes home"): nobody that the narrator's pronouns mean. */
  #onlyQuoted(entity: Entity, block: number): boolean {
    return this.#namedOnly(entity, block, ({ quoted }) => quoted);
  }

  /** Named hereabouts only in what is reported: nobody that a pronoun means for whoever reports it. */
  isOnlyTalkedOf(entity: Entity, block: number): boolean {
    return this.#namedOnly(entity, block, (mention) =>
      this.#blocks[mention.block]!.quotes.some(({ start, end }) => start <= mention.start && mention.end <= end),
    );
  }

  /** Named in a block or the two before it, and every time in such a place. */
  #namedOnly(entity: Entity, block: number, isThere: (mention: Mention) => boolean): boolean {
    let named = false;
    for (let i = Math.max(0, block - 2); i <= block; i++) {
      for (const { entity: one, mention } of this.#byBlock.at(i)) {
        if (one !== entity || mention.kind === 'pronoun') continue;
        if (!isThere(mention)) return false;
        named = true;
      }
    }
    return named;
  }

  /** A source is somebody by what they are, and up to a later source nothing names the entity again. */
  isUnnamedPerson(source: Place, entity: Entity, later: Place): boolean {
    const between = { start: source.end, end: later.start };
    return isPersonal(this.#blocks[source.block]!, source) && !this.isNamedIn(entity, source.block, between);
  }

  /** Who spoke last in a pronoun's own paragraph, where it was taken for somebody whom that does not name. */
  nearerThan<T extends Pick<Entity, 'id' | 'type' | 'gender'> & { readonly block: number }>(
    { entity, mention }: Speaker,
    { block, start }: Place,
    spoken: readonly T[],
  ): T | null {
    const [last] = spoken;
    if (!last || last.block !== block || last.id === entity.id || last.type !== 'person' || entity.type !== 'person')
      return null;
    if (entity.gender && last.gender && last.gender !== entity.gender) return null;
    const isHere = this.#byBlock
      .at(block)
      .some(
        (other) =>
          other.entity === entity && other.mention !== mention && !other.mention.quoted && other.mention.start < start,
      );
    return isHere ? null : last;
  }

  /** Whether words of a block are somebody's that the article names. */
  isMentioned(block: number, offset: number): boolean {
    const holds = (span: Span | undefined) => span !== undefined && span.start <= offset && offset < span.end;
    return this.#byBlock.at(block).some(({ mention }) => holds(mention) || holds(mention.role) || holds(mention.title));
  }

  /** Whether a stretch of a block names somebody, in other words than a pronoun. */
  isNamedIn(entity: Entity, block: number, { start, end }: Span): boolean {
    return this.#byBlock
      .at(block)
      .some(
        (one) =>
          one.entity === entity &&
          one.mention.kind !== 'pronoun' &&
          one.mention.start >= start &&
          one.mention.end <= end,
      );
  }

  /** Whom and what the narrator names from so many blocks before a source up to it, last first. */
  namedBefore(source: Place, reach: number): readonly Entity[] {
    const found: Entity[] = [];
    for (let block = source.block; block >= Math.max(0, source.block - reach); block--) {
      const speakers = this.#byBlock.at(block);
      for (let i = speakers.length - 1; i >= 0; i--) {
        const { mention, entity } = speakers[i]!;
        if (mention.quoted || mention.end <= (this.#blocks[block]!.dateline?.end ?? 0)) continue;
        if (block === source.block && mention.start >= source.start) continue;
        found.push(entity);
      }
    }
    return found;
  }

  /** What the article says people are, in the blocks from so many before a source up to it: the nouns of their roles, by entity id. */
  rolesNear({ block }: Place, reach: number): ReadonlyMap<string, readonly string[]> {
    const roles = new Map<string, string[]>();
    for (const speakers of this.#byBlock.slice(block - reach, block + 1))
      for (const { entity, mention } of speakers) if (mention.role) push(roles, entity.id, mention.role.noun);
    return roles;
  }
}

/** The first of the mentions, in order of place, that is not over before an offset. */
function firstEndingAfter(speakers: readonly Speaker[], offset: number): number {
  let low = 0;
  let high = speakers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (speakers[middle]!.mention.start < offset) low = middle + 1;
    else high = middle;
  }
  // A mention that began before the offset may still run over it.
  while (low > 0 && speakers[low - 1]!.mention.end > offset) low--;
  return low;
}
