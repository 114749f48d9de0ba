import { Chunks, push, type Span } from '../../base';
import type { Gender } from '../../knowledge';
import { TAG } from '../../languages/speech';
import type { AnnotatedBlock } from '../article';
import type { Entity, Mention } from '../entities/types';
import type { Place } from '../place';
import { antecedentOf, owns } from './relative-antecedent';
import { isOffice } from './speaker-likeness';
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
      const worth = this.#worth(speakers[i]!, source, kind);
      if (worth > most) {
        most = worth;
        best = speakers[i]!;
      }
    }
    return best;
  }

  /** How well a mention inside a source's words stands for the whole of them; 0 where it is only what they are of. */
  #worth({ entity, mention }: Speaker, source: Place, kind: SourceKind | null): number {
    const person = entity.type === 'person' ? 4 : entity.type === 'other' ? 0 : 2;
    if (kind === 'pronoun') return this.#onlyQuoted(entity, source.block) ? 0 : 1 + person;
    // "Mrs Lee" is not Tom Lee; where his name and her title have told two genders, and so none, she is nobody.
    const courtesy = mention.title ? courtesyGender(this.#blocks[source.block]!, mention.title) : null;
    if (courtesy && courtesy !== entity.gender && (entity.gender || entity.name.includes(' '))) return 0;
    // "its chief executive" is not what "its" stands for.
    if (mention.kind === 'pronoun' && mention.end < source.end) return 0;
    const head = this.#headOf(source);
    // "the Fed chair" is a person, whatever body the words name, and so is « le premier magistrat du village ».
    const opens = mention.kind !== 'name' && mention.start <= source.start;
    if (entity.type !== 'person' && this.#isPerson(source, head) && !opens) return 0;
    // "the Albion manager": whatever the name is, the words are the manager's.
    if (mention.end < source.end && this.#modifies(source.block, mention.end)) return 0;
    // « le porte-parole du groupe Jean Morel » has his own name, « le porte-parole du groupe Delmas » the group's.
    const full = this.#isPerson(source, head) && entity.name.includes(' ') && mention.end >= source.end;
    if (entity.type === 'person' && !full && this.#namesBody(source.block, mention)) return 0;
    // A poll may be told by the paper that had it made.
    const isText = this.#blocks[source.block]!.language.speech.texts.has(head);
    const published = this.#blocks[source.block]!.language.speech.studies.has(head);
    const lead = this.#leadOf(source, mention, (isText && !published) || entity.type === 'person', head);
    if (lead === 'text' && isText) return 1 + person / 4;
    if (lead === 'text' || lead === 'complement')
      return mention.kind === 'nominal' && mention.start <= source.start ? 1 : 0;
    return 2 + person + (mention.kind === 'name' ? 2 : 0) + (lead === 'head' ? 1 : 0);
  }

  /** A noun for a person comes right after the name that ends here, in a language whose nouns come last. */
  #modifies(block: number, end: number): boolean {
    const { tokens, language } = this.#blocks[block]!;
    if (language.speech.clause.headFirst) return false;
    const next = tokens[lastTokenBefore(this.#blocks[block]!, end) + 1];
    return next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && isOffice(language, next.norm);
  }

  /** "le groupe Delmas", "the Delmas group": a body under its founder's name. */
  #namesBody(block: number, { start, end }: Mention): boolean {
    const { tokens, language } = this.#blocks[block]!;
    const before = lastTokenBefore(this.#blocks[block]!, start);
    const noun = language.speech.clause.headFirst
      ? tokens[before]
      : tokens[lastTokenBefore(this.#blocks[block]!, end) + 1];
    return noun !== undefined && /^\p{Ll}/u.test(noun.text) && language.names.organizationHeads.has(noun.norm);
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
    return this.#isPerson(source, this.#headOf(source)) && !this.isNamedIn(entity, source.block, between);
  }

  /** The noun that a source's words are about, in lower case. */
  #headOf(source: Place): string {
    const block = this.#blocks[source.block]!;
    const { speech } = block.language;
    let head = '';
    for (let i = lastTokenBefore(block, source.start + 1); i < block.tokens.length; i++) {
      const token = block.tokens[i]!;
      if (token.start >= source.end) break;
      if (token.start < source.start) continue;
      const tag = token.kind === 'word' ? speech.tags(token.norm) : 0;
      if (token.kind === 'mark' || tag & (TAG.determiner | TAG.preposition | TAG.relative)) {
        if (head) break;
        continue;
      }
      head = token.norm;
      if (speech.clause.headFirst) break;
    }
    return head;
  }

  #isPerson(source: Place, head: string): boolean {
    const { language } = this.#blocks[source.block]!;
    return isOffice(language, head) && !language.speech.voices.has(head);
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

  /**
   * Whether a mention opens its source, stands beside what opens it, or is a complement ("le bureau de Yoon", "Tunisia's coach"):
   * `text` where a text would be by whom it names ("a report by the UN"), and not about it or where it is.
   */
  #leadOf(source: Place, mention: Mention, stands: boolean, head: string): 'head' | 'beside' | 'complement' | 'text' {
    const block = this.#blocks[source.block]!;
    const { speech, segmentation } = block.language;
    if (segmentation.enclitics.size > 0 && owns(block, mention.end)) return 'text';
    if (mention.start <= source.start) return 'head';
    let at = lastTokenBefore(block, mention.title?.start ?? mention.start);
    // "an aide to Mayor Ann Lee".
    if (at > 0 && block.tokens[at]!.start === mention.role?.start && mention.role.start > source.start) at--;
    // « un proche du maire », « l'entourage du maire Jean Morel »: somebody else than the mayor.
    const contracted = (speech.tags(block.tokens[at + 1]!.norm) & TAG.preposition) !== 0;
    if (mention.kind === 'nominal' && contracted && isOffice(block.language, mention.role?.noun ?? ''))
      return 'complement';
    if (this.#isOfOffice(block, at, source.start)) return 'complement';
    // « un responsable du lycée Blaise Morel »
    const noun = block.tokens[at];
    if (noun && noun.start > source.start && block.language.names.namedAfter.has(noun.norm)) return 'complement';
    // « un sondage Ifop », and not « une étude parue dans la revue Science ».
    const alone = stands || noun?.norm === head;
    let follows = false;
    while (at >= 0 && block.tokens[at]!.start >= source.start) {
      const token = block.tokens[at]!;
      const tag = speech.tags(token.norm);
      const { origins, obtained } = speech.clause;
      if (tag & TAG.preposition)
        return origins.has(token.norm) && !obtained.has(block.tokens[at - 1]?.norm ?? '') ? 'text' : 'complement';
      // "quoted by public broadcaster RTP": unless it stands `alone`, a body's name after a noun goes with what leads that in.
      if (!(tag & TAG.determiner) && (alone || token.kind !== 'word')) return 'beside';
      follows ||= !(tag & TAG.determiner);
      at--;
    }
    return follows ? 'beside' : 'head';
  }

  /** A token is the noun of one person's office, and a preposition ties it to a noun of the source before it. */
  #isOfOffice({ tokens, language }: AnnotatedBlock, at: number, start: number): boolean {
    const [before, noun] = [tokens[at - 1], tokens[at]];
    if (!noun || !before || !isOffice(language, noun.norm) || noun.start <= start) return false;
    const { determiners } = language.reference;
    if (determiners.get(before.norm)?.number !== 'singular') return false;
    const lead = language.speech.tags(before.norm) & TAG.preposition ? before : tokens[at - 2];
    return lead !== undefined && lead.start > start && (language.speech.tags(lead.norm) & TAG.preposition) !== 0;
  }
}

/** The gender that a courtesy title tells; null for any other words. */
export const courtesyGender = ({ text, language }: AnnotatedBlock, { start, end }: Span): Gender =>
  language.reference.honorifics.get(text.slice(start, end).toLowerCase().replace(/\.$/, ''))?.gender ?? null;

function lastTokenBefore(block: AnnotatedBlock, offset: number): number {
  let low = 0;
  let high = block.tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (block.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
