import type { Entity, Mention } from '../../annotate';
import { overlaps, typeset } from '../../base';
import type { KnownEntity } from '../../knowledge';
import { bullets, emphasis, lines, link, plain, stack, strong } from '../markdown';
import { entityOf, rangeOf, spanOf, type View } from '../view';
import { dateInWords, type RoleLine, roleInArticle, roleLines } from './roles';
import { tell } from './texts';

/** How many of each a card lists before it stops. */
const MOST = { roles: 4, former: 3, aliases: 8, forms: 8, mentions: 10, sources: 4 } as const;

/**
 * Who or what a name is, in Markdown with no HTML: its type and description, its roles on the article's date with their dates, its
 * other names, how the article names it and where, what is off, and where the knowledge comes from.
 */
export function entityCard(view: View, entity: Entity, mention: Mention): string {
  const { article, say } = view;
  const record = entity.known === null ? undefined : article.knowledge.entity(entity.known);
  return stack(
    lines(`${strong(entity.name)} · ${say(entity.type)}`, record && description(view, record)),
    record && record.roles.length > 0 ? roles(view, record) : ownRole(view, entity),
    warnings(view, entity, mention),
    doubts(view, mention),
    lines(
      record && aliases(view, entity, record),
      forms(view, entity),
      mentions(view, entity),
      record && sources(view, record),
    ),
  );
}

function description({ say, article }: View, record: KnownEntity): string | false {
  const text = record.description[say.locale] ?? record.description[article.language.id];
  return text !== undefined && plain(typeset(text, say.locale));
}

function roles({ article, say }: View, record: KnownEntity): string | false {
  const { locale } = say;
  const lines = roleLines(record, article.date, article.knowledge, locale);
  if (lines.length === 0) return false;
  const items = (list: readonly RoleLine[], most: number) =>
    bullets(list.slice(0, most).map(({ title, dates }) => plain(dates ? `${title}, ${dates}` : title)));
  if (!article.date) return `${tell(locale, 'noDate')}\n\n${items(lines, MOST.roles)}`;
  const held = lines.filter((line) => line.status === 'held');
  const before = lines.filter((line) => line.status === 'former');
  const open = lines.filter((line) => line.status === 'unknown');
  const day = tell(locale, 'on', { date: dateInWords(article.date, locale) });
  const known = tell(locale, 'asKnown', { date: dateInWords(record.knownThrough, locale) });
  return stack(
    held.length > 0 && `${day}\n\n${items(held, MOST.roles)}`,
    held.length === 0 && open.length > 0 && `${emphasis(known)}\n\n${items(open, MOST.roles)}`,
    before.length > 0 && `${tell(locale, 'formerly')}\n\n${items(before, MOST.former)}`,
  );
}

/** The role that the article gives, where nothing else is known of any. */
function ownRole({ article, say }: View, entity: Entity): string | false {
  const role = roleInArticle(article, entity);
  return role !== null && say('labelled', { label: tell(say.locale, 'articleSays'), words: plain(role) });
}

/** The record's other names in the article's language, slips left out. */
function aliases({ article, say }: View, entity: Entity, record: KnownEntity): string | false {
  const own = record.names.filter(
    ({ language, kind }) =>
      (language === article.language.id || language === '*') &&
      kind !== 'misspelling' &&
      kind !== 'demonym' &&
      kind !== 'surname',
  );
  const name = typeset(entity.name, say.locale);
  const texts = [...new Set(own.map(({ text }) => typeset(text, say.locale)))]
    .filter((text) => text !== name)
    .slice(0, MOST.aliases);
  return texts.length > 0 && say('labelled', { label: tell(say.locale, 'aliases'), words: plain(texts.join(', ')) });
}

/** What the rules say of other mentions of the entity; the editor itself shows what they say of this one. */
function warnings(view: View, entity: Entity, here: Mention): string | false {
  const spans = entity.mentions.flatMap((mention) => {
    const role = mention.role && spanOf(view, { ...mention.role, block: mention.block });
    return role ? [spanOf(view, mention), role] : [spanOf(view, mention)];
  });
  const shown = spanOf(view, here);
  const found = view.analysis.findings.filter(
    (finding) =>
      finding.rule.startsWith('entity/') && !overlaps(shown, finding) && spans.some((span) => overlaps(span, finding)),
  );
  const messages = [...new Set(found.map(({ message }) => message))];
  return messages.length > 0 && `${strong(tell(view.say.locale, 'warning'))}\n\n${bullets(messages.map(plain))}`;
}

function doubts({ article, say }: View, mention: Mention): string | false {
  const names = (mention.others ?? []).flatMap(({ entity }) => entityOf(article, entity)?.name ?? []);
  const body = mention.standsFor === undefined ? undefined : article.knowledge.entity(mention.standsFor);
  const name = body?.names.find(({ language }) => language === say.locale)?.text ?? body?.names[0]?.text;
  return stack(
    name !== undefined && plain(tell(say.locale, 'standsFor', { name })),
    names.length > 0 && plain(tell(say.locale, 'couldBe', { names: names.join(', ') })),
  );
}

function forms({ say }: View, entity: Entity): string | false {
  if (entity.forms.length < 2) return false;
  const items = entity.forms
    .slice(0, MOST.forms)
    .map(({ text, count }) => `${text} (${tell(say.locale, 'times', { n: count })})`);
  const others = entity.mentions.filter(({ kind }) => kind !== 'name').length;
  if (others > 0) items.push(tell(say.locale, 'byOtherWords', { n: others }));
  return say('labelled', { label: tell(say.locale, 'written'), words: plain(items.join(', ')) });
}

/** How often it is named, and the lines as links, the first ones at least. */
function mentions(view: View, entity: Entity): string {
  const { say, uri } = view;
  const lines = new Map<number, string>();
  for (const mention of entity.mentions) {
    const { line, character } = rangeOf(view, mention).start;
    if (!lines.has(line)) lines.set(line, link(String(line + 1), `${uri}#L${line + 1},${character + 1}`));
  }
  const shown = [...lines.values()].slice(0, MOST.mentions).join(', ');
  const more = lines.size > MOST.mentions ? ', …' : '';
  const { length } = entity.mentions;
  const count = say(length === 1 ? 'mention' : 'mentions', { n: length });
  return tell(say.locale, lines.size === 1 ? 'onLine' : 'onLines', { mentions: count, lines: shown + more });
}

function sources({ say }: View, record: KnownEntity): string | false {
  const items = record.sources
    .slice(0, MOST.sources)
    .map((source) => (/^https?:\/\/\S+$/.test(source) ? link(host(source), source) : plain(source)));
  if (/^Q\d+$/.test(record.id)) items.push(link(record.id, `https://www.wikidata.org/wiki/${record.id}`));
  return items.length > 0 && say('labelled', { label: tell(say.locale, 'sources'), words: items.join(', ') });
}

const host = (address: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] ?? address;
