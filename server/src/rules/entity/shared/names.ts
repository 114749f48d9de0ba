import { type Article, type Entity, keyOf, type Mention, type Place, replaceName } from '../../../annotate';
import { keptBeside, push } from '../../../base';
import type { BlockKind } from '../../../text';
import type { Edit } from '../../rule';

/** Blocks that are the article's running text: a first mention in a headline, a byline or a caption counts for nothing. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation']);

export const isBody = (article: Article, place: Place): boolean => BODY.has(article.blocks[place.block]!.kind);

export const wordsAt = (article: Article, place: Place): string =>
  article.blocks[place.block]!.text.slice(place.start, place.end);

const named = keptBeside<Entity, readonly Mention[]>();

/** The mentions by name. */
export function nameMentions(entity: Entity): readonly Mention[] {
  let own = named.get(entity);
  if (!own) {
    own = entity.mentions.filter((mention) => mention.kind === 'name');
    named.set(entity, own);
  }
  return own;
}

/** The last of an entity's mentions of some kind that is over where a place begins. */
export function lastBefore(
  { mentions }: Entity,
  place: Place,
  wanted: (mention: Mention) => boolean,
): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { block, start } = mentions[middle]!;
    if (block < place.block || (block === place.block && start < place.start)) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    if (wanted(mention) && (mention.block < place.block || mention.end <= place.start)) return mention;
  }
  return undefined;
}

/** The words around a place, in lower case: one token before it and one after, "" at an end of the block. */
export function neighbours(article: Article, place: Place): { readonly before: string; readonly after: string } {
  const { tokens } = article.blocks[place.block]!;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.start < place.start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < tokens.length && tokens[next]!.start < place.end) next++;
  return { before: tokens[low - 1]?.norm ?? '', after: tokens[next]?.norm ?? '' };
}

/** A fix that writes a name another way. */
export interface NameFix<M extends string> {
  readonly title: M;
  readonly args: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
}

/**
 * The fixes that write `name` at each of the places: one for the article's own words, and where some stand in quotations, another
 * that changes those too.
 */
export function nameFixes<M extends string>(
  article: Article,
  places: readonly Mention[],
  nameFor: (mention: Mention) => string,
  titles: { readonly own: M; readonly quoted: M },
  gender: 'm' | 'f' | null = null,
): readonly NameFix<M>[] {
  const edit = (mention: Mention): readonly Edit[] => {
    const block = article.blocks[mention.block]!;
    return replaceName(block.text, mention, nameFor(mention), block.language, { gender }).map((e) => ({
      ...e,
      block: mention.block,
    }));
  };
  const own = places.filter((mention) => !mention.quoted);
  const args = { name: nameFor(own[0] ?? places[0]!) };
  const fixes: NameFix<M>[] = [];
  if (own.length > 0) fixes.push({ title: titles.own, args, edits: own.flatMap(edit) });
  if (own.length < places.length) fixes.push({ title: titles.quoted, args, edits: places.flatMap(edit) });
  return fixes;
}

/** Two spellings that differ in case, accents, hyphens or apostrophes alone. */
export const sameLetters = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

/** Text in capitals throughout, as some headlines are: its accents and capitals tell nothing. */
export const isShouted = (text: string): boolean => text === text.toUpperCase() && /\p{L}\p{L}/u.test(text);

/** The mentions of an entity by name, by their words as the article writes them. */
export function mentionsByWords(article: Article, entity: Entity): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of nameMentions(entity)) {
    const words = wordsAt(article, mention);
    push(found, words, mention);
  }
  return found;
}
