import { type Entity, keyOf, type MentionForm, roleTitle, usualName } from '../../annotate';
import { typeset } from '../../base';
import type { EntityType, KnownEntity } from '../../knowledge';
import { rolesOn } from '../../knowledge';
import { languageOf } from '../../languages';
import type { Point, View } from '../view';
import { roleInArticle } from './roles';
import { tell } from './texts';

/** A name that could be meant by what is being written. */
export interface NameSuggestion {
  readonly label: string;
  /** What takes the place of the letters written so far. */
  readonly text: string;
  readonly type: EntityType;
  /** The role or description, and whether this is the form for the first or a later mention. */
  readonly detail: string;
  /** Names that the article uses come before known ones; within each, the likelier first. */
  readonly rank: number;
  readonly known: string | null;
}

/** The letters of a name that is being written before a point, and the names that it could become. */
export interface NameSuggestions {
  readonly start: number;
  readonly suggestions: readonly NameSuggestion[];
}

/** What no name holds. */
const NO_NAME = /[^\p{L}\p{M}'’. \u00a0-]/u;

/** A capital and what follows it, up to the end of what is written: one word, or several that may be one name; null where there is none. */
function begunName(written: string): string | null {
  const words = written
    .split(NO_NAME)
    .at(-1)!
    .split(/(?<=[ \u00a0])/);
  const name = words.slice(-4).join('');
  const capital = name.search(/\p{Lu}/u);
  return capital < 0 ? null : name.slice(capital);
}

/** So many letters are needed before a known name is worth a guess; one of the article's own is from its capital on. */
const SHORTEST = 2;

/** Suggests names at a point of the prose; null where no name is being written. */
export function suggestNames(view: View, { block, offset }: Point, limit = 20): NameSuggestions | null {
  const written = view.article.blocks[block]!.text.slice(Math.max(0, offset - 60), offset);
  const name = begunName(written);
  if (name === null) return null;
  const starts = [...name.matchAll(/(?:^|[ \u00a0])(?=\p{Lu})/gu)].map((m) => m.index + m[0].length);
  for (const start of starts) {
    const prefix = name.slice(start);
    const own = used(view, prefix, { block, offset });
    const known = prefix.length < SHORTEST ? [] : fromKnowledge(view, prefix, limit);
    const suggestions = [...own, ...known].slice(0, limit);
    if (suggestions.length > 0) return { start: offset - prefix.length, suggestions };
  }
  return null;
}

/** More than an article has names. */
const INNER = 500_000;

/** Names that the article has: the full one, and after the first mention the surname. */
function* used(view: View, prefix: string, point: Point): Iterable<NameSuggestion> {
  const { article } = view;
  const key = keyOf(prefix);
  for (const [order, entity] of article.entities.entries()) {
    // The name being written is a mention itself: one alone is nothing to complete from.
    const others = entity.mentions.filter(
      (m) => m.kind === 'name' && !(m.block === point.block && m.start < point.offset && point.offset <= m.end),
    );
    if (others.length === 0) continue;
    const named = others.some((m) => m.block < point.block || (m.block === point.block && m.end <= point.offset));
    const record = entity.known === null ? undefined : article.knowledge.entity(entity.known);
    for (const { text, later } of formsOf(asNamed(entity, record), named)) {
      if (!startsAWord(text, key)) continue;
      const role = record ? detailOf(view, record) : (roleInArticle(view.article, entity) ?? '');
      const detail = [role, later && tell(view.say.locale, later)].filter(Boolean).join(' · ');
      // What begins with the letters comes before what has them further on.
      const rank = order + (later === 'laterReference' ? -0.5 : 0) + (keyOf(text).startsWith(key) ? 0 : INNER);
      yield { label: text, text, type: entity.type, detail, rank, known: entity.known };
    }
  }
}

/** The entity by a name that can stand in running text, where the fullest one is that of a dateline or a headline in capitals. */
function asNamed(entity: Entity, record: KnownEntity | undefined): Entity {
  const { name, forms } = entity;
  if (name !== name.toUpperCase() || forms.some(({ form, text }) => form === 'acronym' && text === name)) return entity;
  const texts = [...forms.map(({ text }) => text), ...(record?.names.map(({ text }) => text) ?? [])];
  const plain = texts.find((text) => text !== name && keyOf(text) === keyOf(name));
  return plain === undefined ? entity : { ...entity, name: plain };
}

interface Form {
  readonly text: string;
  readonly later: 'firstReference' | 'laterReference' | null;
}

/** The names that the article may use for somebody or something again: the short one for a later mention, the full one, and others. */
function formsOf(entity: Entity, named: boolean): readonly Form[] {
  const { name, type, given, surname, forms } = entity;
  const short =
    type === 'person'
      ? given === null
        ? null
        : surname
      : (forms.find(({ form }) => form === 'acronym')?.text ?? null);
  const full: Form = { text: name, later: short === null ? null : 'firstReference' };
  const usual: readonly Form[] = short !== null && named ? [{ text: short, later: 'laterReference' }, full] : [full];
  const others = forms.filter(
    ({ text, form, usual: better }) =>
      OTHER_FORMS.has(form) && better === undefined && !usual.some((own) => own.text === text),
  );
  return [...usual, ...others.map(({ text }): Form => ({ text, later: null }))];
}

/** Other names that the article itself has chosen. */
const OTHER_FORMS: ReadonlySet<MentionForm> = new Set<MentionForm>(['alias', 'acronym', 'short', 'variant']);

/** The prefix begins a word of the name. */
const startsAWord = (name: string, key: string): boolean => {
  const whole = keyOf(name);
  return whole !== key && (whole.startsWith(key) || whole.includes(` ${key}`));
};

/** Known names; a person who holds an office comes with it as well, as a first reference has it. */
function* fromKnowledge(view: View, prefix: string, limit: number): Iterable<NameSuggestion> {
  const { knowledge, language, entities, date } = view.article;
  const present = new Set(entities.flatMap((entity) => (entity.mentions.length > 1 ? (entity.known ?? []) : [])));
  let rank = 2 * INNER;
  for (const { name, reading } of knowledge.complete(prefix, language.id, limit)) {
    if (present.has(reading.entity)) continue;
    const record = knowledge.entity(reading.entity);
    const detail = detailOf(view, record);
    // Somebody whose surname begins so comes by the full name.
    const whole = reading.kind === 'surname' && record ? (usualName(record, language.id) ?? name) : name;
    yield { label: whole, text: whole, type: reading.type, detail, rank: rank++, known: reading.entity };
    const role = record && date ? rolesOn(record, date).find(({ status }) => status === 'held') : undefined;
    const title = role && roleTitle(role.role, knowledge, language);
    if (!title || reading.type !== 'person') continue;
    const text = `${whole}, ${title},`;
    yield {
      label: text,
      text,
      type: 'person',
      detail: tell(view.say.locale, 'firstReference'),
      rank: rank++,
      known: reading.entity,
    };
  }
}

function detailOf({ say, article }: View, record: KnownEntity | undefined): string {
  if (!record) return '';
  const held = article.date ? rolesOn(record, article.date).find(({ status }) => status === 'held') : undefined;
  const title = held && roleTitle(held.role, article.knowledge, languageOf(say.locale)!);
  return typeset(title ?? record.description[say.locale] ?? '', say.locale);
}
