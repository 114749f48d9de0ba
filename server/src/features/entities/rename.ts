import {
  type Article,
  beforeLegalForm,
  type Entity,
  keyOf,
  type Mention,
  type NameChoice,
  type NameEdit,
  partName,
  replaceName,
} from '../../annotate';
import type { Gender } from '../../knowledge';
import type { Language } from '../../languages';

/** One replacement that a rename makes: in a block's text, with what must agree before the name. */
export interface NameChange extends NameEdit {
  readonly block: number;
  /** Stands in a quotation, whose words are somebody's. */
  readonly quoted: boolean;
}

/**
 * What becomes of every name of an entity when one of its mentions is given another name. A new full name of a person gives the
 * full names, the surnames and the given names that the article uses; a new surname or given name changes that part wherever it
 * stands; of anything else, the names written alike change. French elides before the new name as it must, English keeps the
 * possessive right, and a name in capitals stays in capitals. In order of place.
 */
export function renameChanges(
  article: Article,
  entity: Entity,
  mention: Mention,
  newName: string,
): readonly NameChange[] {
  const old = wordsOf(article, mention);
  if (newName.trim() === '' || newName === old) return [];
  const rewrite =
    entity.type === 'person'
      ? personRewriter(article, entity, mention, newName)
      : thingRewriter(old, newName, article.language);
  const choice = { gender: genderOf(article, entity, newName), joins: entity.type !== 'person' };
  return entity.mentions.flatMap((mentioned) => {
    if (mentioned.kind !== 'name') return [];
    const each = withParticle(article, entity, mentioned);
    const was = wordsOf(article, each);
    const now = rewrite(was, each);
    if (now === null || now === was) return [];
    return changes(article, each, asBefore(article, entity, each, now, was), choice);
  });
}

/** A mention with the particle of the name, where it stands before the words that were taken for it: "Ms von der [Leyen]". */
function withParticle(article: Article, { name, type }: Entity, mention: Mention): Mention {
  const was = wordsOf(article, mention);
  if (type !== 'person' || !name.endsWith(` ${was}`)) return mention;
  const { text } = article.blocks[mention.block]!;
  for (let at = name.indexOf(' ') + 1; at > 0 && at < name.length - was.length; at = name.indexOf(' ', at) + 1) {
    const start = mention.end - (name.length - at);
    if (start >= 0 && keyOf(text.slice(start, mention.end)) === keyOf(name.slice(at))) return { ...mention, start };
  }
  return mention;
}

/** The name with a capital where it begins a sentence, as a particle does not by itself. */
function asBefore(article: Article, { type }: Entity, { block, start }: Mention, now: string, was: string): string {
  const like = likeCapitals(now, was, type === 'person');
  const begins = article.blocks[block]!.sentences.some((sentence) => sentence.start === start);
  return begins && /^\p{Lu}/u.test(was) ? like[0]!.toUpperCase() + like.slice(1) : like;
}

type Rewriter = (was: string, mention: Mention) => string | null;

const wordsOf = (article: Article, { block, start, end }: Mention): string =>
  article.blocks[block]!.text.slice(start, end);

/** The names written alike, and of a firm those that differ by its legal form alone: "Norvane Ltd", "Norvane". */
function thingRewriter(old: string, newName: string, language: Language): Rewriter {
  const bare = (name: string) => beforeLegalForm(name.split(' '), language)?.join(' ') ?? null;
  const short = bare(old);
  return (was) => {
    if (keyOf(was) === keyOf(old)) return newName;
    if (short !== null && keyOf(was) === keyOf(short)) return bare(newName) ?? newName;
    const own = bare(was);
    if (own === null || keyOf(own) !== keyOf(short ?? old)) return null;
    return bare(newName) === null ? newName + was.slice(own.length) : newName;
  };
}

function personRewriter(article: Article, entity: Entity, mention: Mention, newName: string): Rewriter {
  const { given, surname } = entity;
  if (mention.form === 'full' && given !== null && surname !== null) {
    const parts = partName(newName, article.language.names, (word) => article.knowledge.lexicon(word));
    return (was, { form }) => {
      if (form === 'full') return newName;
      if (form === 'surname') return parts.surname;
      if (form === 'given') return parts.given ?? parts.surname;
      // A misspelling is put right with the rest; an alias is another name altogether.
      return form === 'variant' ? (was.includes(' ') ? newName : parts.surname) : null;
    };
  }
  const old = wordsOf(article, mention);
  const misspelt = mention.form === 'surname' && given !== null ? given : null;
  return (was, { form }) =>
    replacePart(was, old, newName) ??
    (form === 'variant' && misspelt !== null ? putRight(was, misspelt, newName) : null);
}

/** A misspelling with the new surname, alone or after the given name. Null where the given name is misspelt as well. */
function putRight(was: string, given: string, surname: string): string | null {
  if (!was.includes(' ')) return surname;
  return keyOf(was).startsWith(`${keyOf(given)} `) ? `${was.slice(0, given.length)} ${surname}` : null;
}

/** The name with one part of it, a surname or a given name, written otherwise. Null where it has no such part. */
function replacePart(whole: string, part: string, newPart: string): string | null {
  if (keyOf(whole) === keyOf(part)) return newPart;
  const words = whole.split(' ');
  const size = part.split(' ').length;
  for (let i = 0; i + size <= words.length; i++) {
    if (keyOf(words.slice(i, i + size).join(' ')) !== keyOf(part)) continue;
    return [...words.slice(0, i), newPart, ...words.slice(i + size)].join(' ');
  }
  return null;
}

/** A headline in capitals gets the new name in capitals. An acronym is no name in capitals, and no name of a person. */
const likeCapitals = (now: string, was: string, isPerson: boolean): string =>
  was.length > (isPerson ? 1 : 6) && was === was.toUpperCase() && was !== was.toLowerCase() ? now.toUpperCase() : now;

/** The gender that decides between « le » and « la » where an elided article is written out. */
function genderOf(article: Article, entity: Entity, newName: string): Gender {
  const [reading] = article.knowledge.readings(newName, article.language.id);
  return (reading && article.knowledge.entity(reading.entity)?.gender) ?? entity.gender;
}

function changes(
  article: Article,
  mention: Mention,
  name: string,
  choice: Omit<NameChoice, 'drops'>,
): readonly NameChange[] {
  const { text, language } = article.blocks[mention.block]!;
  const was = text.slice(mention.start, mention.end);
  const drops = choice.joins && isHalfOfName(article, was, language);
  const edits = replaceName(text, mention, name, language, { ...choice, drops }).map((edit) =>
    withPossessive(text, edit, mention, name, language),
  );
  return edits.map((edit) => ({ ...edit, block: mention.block, quoted: mention.quoted }));
}

/** « Havre » is no name but with its article: « Le Havre » is known. */
function isHalfOfName({ knowledge }: Article, was: string, { reference, id }: Language): boolean {
  const known = (name: string) => knowledge.readings(name, id).length > 0;
  const articles = reference.elision?.ownArticles.articles ?? [];
  return !known(was) && articles.some(([own]) => known(own[0]!.toUpperCase() + own.slice(1) + was));
}

/** "James’ book" becomes "Mary’s book": a name that ends in s may do with the apostrophe alone, another may not. */
function withPossessive(text: string, edit: NameEdit, mention: Mention, name: string, language: Language): NameEdit {
  const mark = text[mention.end];
  if (language.segmentation.enclitics.size === 0 || (mark !== '’' && mark !== "'")) return edit;
  const bare = !/[\p{L}]/u.test(text[mention.end + 1] ?? ' ');
  const owns =
    bare && /s$/i.test(text.slice(mention.start, mention.end)) && /^\s\p{Ll}/u.test(text.slice(mention.end + 1));
  return owns && !/s$/i.test(name) ? { ...edit, end: edit.end + 1, newText: `${edit.newText}${mark}s` } : edit;
}
