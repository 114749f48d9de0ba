import { type Article, type Entity, roleTitle } from '../../annotate';
import { type IsoDate, typeset, writtenDate } from '../../base';
import { type Knowledge, type KnownEntity, type Role, roleStatus } from '../../knowledge';
import { languageOf } from '../../languages';

/** A role with its dates, in words. */
export interface RoleLine {
  readonly title: string;
  readonly dates: string;
  readonly status: 'held' | 'former' | 'future' | 'unknown';
}

/** The roles of a record as they stood on a day: those held first, then the last begun. */
export function roleLines(
  record: KnownEntity,
  on: IsoDate | null,
  knowledge: Knowledge,
  locale: 'en' | 'fr',
): readonly RoleLine[] {
  const lines = record.roles.flatMap((role) => {
    const title = roleTitle(role, knowledge, languageOf(locale)!);
    if (!title) return [];
    const status = on ? roleStatus(role, record.knownThrough, on).status : 'unknown';
    return [{ title: typeset(title, locale), dates: datesOf(role, locale), status, start: role.start ?? '' }];
  });
  const rank = (line: RoleLine) => (line.status === 'held' ? 0 : 1);
  return lines.sort((a, b) => rank(a) - rank(b) || (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));
}

/**
 * The role that the article itself gives somebody, in its words: that of the first mention that has one, of those in a headline in
 * capitals only where no other has; null where none has.
 */
export function roleInArticle({ blocks }: Article, { mentions }: Entity): string | null {
  const roles = mentions.flatMap(({ kind, role, block }) =>
    kind === 'name' && role ? blocks[block]!.text.slice(role.start, role.end) : [],
  );
  return roles.find((role) => role !== role.toUpperCase()) ?? roles[0] ?? null;
}

/** What somebody is on the article's date, as far as is known; failing that, in the article's own words. Null where neither tells. */
export function roleOnDate(article: Article, entity: Entity, locale: 'en' | 'fr'): string | null {
  const record = entity.known === null ? undefined : article.knowledge.entity(entity.known);
  const held = record && article.date && roleLines(record, article.date, article.knowledge, locale)[0];
  return held && held.status === 'held' ? held.title : roleInArticle(article, entity);
}

function datesOf({ start, end }: Role, locale: 'en' | 'fr'): string {
  const words = locale === 'fr' ? FRENCH : ENGLISH;
  if (start && end) return `${words.from(start)} ${words.to(end)}`;
  return start ? words.since(start) : end ? words.until(end) : '';
}

interface DateWords {
  readonly from: (date: string) => string;
  readonly to: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
}

const ENGLISH: DateWords = {
  from: (date) => dateInWords(date, 'en'),
  to: (date) => `to ${dateInWords(date, 'en')}`,
  since: (date) => `since ${dateInWords(date, 'en')}`,
  until: (date) => `until ${dateInWords(date, 'en')}`,
};

/** « du 1er octobre 2014 au 2 mai 2020 », « d’octobre 2014 à mai 2020 », « depuis le 2 mai 2020 », « jusqu’en 2020 ». */
const FRENCH: DateWords = {
  from: (date) => frenchDate(date, 'du ', 'de '),
  to: (date) => frenchDate(date, 'au ', 'à '),
  since: (date) => `depuis ${frenchDate(date, 'le ', '')}`,
  until: (date) => frenchDate(date, 'jusqu’au ', 'jusqu’en '),
};

function frenchDate(date: string, day: string, other: string): string {
  const words = dateInWords(date, 'fr');
  if (date.length > 7) return day + words;
  return other === 'de ' && /^[ao]/.test(words) ? `d’${words}` : other + words;
}

/** A day, a month or a year as a reader writes it. */
export function dateInWords(date: string, locale: 'en' | 'fr'): string {
  if (date.length === 4) return date;
  const whole = date.length === 7 ? `${date}-01` : date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' };
  if (date.length > 7) options.day = 'numeric';
  return writtenDate(whole, locale, options);
}
