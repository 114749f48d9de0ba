import { type Span, withoutTail } from '../base';
import {
  AGENCIES,
  BYLINE_JOINERS,
  BYLINE_OPENERS,
  MONTHS,
  NAME_PARTICLES,
  PUBLISHED,
  RUBRICS,
  WEEKDAYS,
} from './conventions';
import { MASK } from './prose';

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const WORD = '(?<![a-zà-öø-ÿ])[a-zà-öø-ÿ]+';
const DAY = '\\d{1,2}(?:er|st|nd|rd|th|º|\\.)?';
const YEAR = '(?:,? (?:de |del )?\\d{4})';
const CLOCK =
  '(?:,? (?:at |à |a las |um )?\\d{1,2}(?:[h:.]\\d{0,2})(?: ?(?:am|pm|h|uhr|gmt|cet|cest|et|est|edt|utc))?)';

/**
 * The end of a text, in lower case, that may be a date as datelines write it. Whether its words are a month and a weekday is looked up:
 * an expression that lists them all twice takes V8 twenty times as long to compile, which is felt when the command line starts.
 */
const DATE = new RegExp(
  `(?:${DAY} (?:de )?(?<m1>${WORD})\\.?(?<y1>${YEAR})?|(?<m2>${WORD})\\.? ${DAY}(?<y2>${YEAR})?` +
    `|\\d{1,2}[./]\\d{1,2}[./](?<y3>\\d{2,4})|(?<y4>\\d{4})-\\d{2}-\\d{2})${CLOCK}?$`,
  'g',
);
/** What may stand before it, and belongs to it: "Monday, ", "mardi le ". */
const ARTICLE = /(?<![a-zà-öø-ÿ])(?:le|el|den|am|on) $/;
const DAY_BEFORE = new RegExp(`(${WORD}),? $`);

/** The date that a text ends with: where it begins, and whether it says the year. */
function dateIn(text: string): { readonly index: number; readonly hasYear: boolean } | null {
  if (!/\d/.test(text)) return null;
  const lower = text.toLowerCase();
  const read = lower.length === text.length ? lower : text;
  DATE.lastIndex = 0;
  for (let m = DATE.exec(read); m; m = DATE.exec(read)) {
    const { m1, m2, y1, y2, y3, y4 } = m.groups!;
    const month = m1 ?? m2;
    if (month !== undefined && !MONTHS.has(month)) {
      DATE.lastIndex = m.index + 1;
      continue;
    }
    const beforeArticle = read.slice(0, m.index).replace(ARTICLE, '');
    const day = DAY_BEFORE.exec(beforeArticle);
    const index = day && WEEKDAYS.has(day[1]!) ? day.index : beforeArticle.length;
    return { index, hasYear: (y1 ?? y2 ?? y3 ?? y4) !== undefined };
  }
  return null;
}

const PUBLISHED_ON = new RegExp(`^(?:${anyOf(PUBLISHED)})(?!\\p{L})[ :]*`, 'iu');

const AGENCY = /\(([^()]{2,40})\)$/u;
const CAPITALISED_PLACE = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:[ /]\p{L}[\p{L}\p{M}'’.-]*){0,4}$/u;

/** "Hyères, France | AFP | mercredi 26/07/2017": a wire's dateline in columns. */
const IN_COLUMNS = /^(?<place>[^|]+) \| (?<agency>[^|]+) \| (?<date>[^|]+)$/u;

/** The longest dateline looked for. */
const LONGEST = 100;

/** The dateline that opens a paragraph, its dash included ("PARIS, 20 novembre (AFP) –"), or undefined. */
export function datelineOf(text: string): Span | undefined {
  const head = text.slice(0, LONGEST);
  const dashes = /(?:[–—―]|--?)(?=\s)|(?:—|(?<=\)\s?)[–-])(?=[\p{Lu}“"«])/gu;
  let tried = 0;
  for (let m = dashes.exec(head); m && tried < 3; m = dashes.exec(head)) {
    const before = head.charAt(m.index - 1);
    if (!/[\s).]/.test(before) && !(m[0] === '—' && /\p{Lu}/u.test(before))) continue;
    tried++;
    if (isDateline(head.slice(0, m.index))) return { start: 0, end: withDate(head, m.index + m[0].length) };
  }
  // "Pune, Dec 27 (PTI) The city's": no dash, but place, date and agency.
  const close = head.indexOf(') ');
  const opens = close > 0 && /^\p{Lu}/u.test(head.slice(close + 2));
  const dated = opens && dateIn(head.slice(0, head.lastIndexOf('(', close)).trim());
  return dated && isDateline(head.slice(0, close + 1)) ? { start: 0, end: close + 1 } : undefined;
}

/** "DAKAR (AFP) - 4 mars 2026 -": past a date that a dash of its own parts from the place. */
function withDate(head: string, end: number): number {
  const rest = head.slice(end);
  const dash = rest.search(/\s[–—―-](?=\s)/u);
  return dash > 0 && dateIn(rest.slice(0, dash).trim())?.index === 0 ? end + dash + 2 : end;
}

/** True where a line is a dateline and nothing else: a place with a date or an agency, or the date the article came out. */
export function isDatelineLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = withoutTail(text.trimEnd(), '–—―-').trimEnd();
  const dated = line.replace(PUBLISHED_ON, '');
  const date = dateIn(dated);
  if (date?.index === 0) return true;
  return isDateline(line) && (date !== null || AGENCY.test(line.trim()));
}

/** What stands before the dash: place, date and agency, of which enough is there to be sure. */
function isDateline(head: string): boolean {
  let rest = head
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[.:,]$/u, '')
    .replace(IN_COLUMNS, '$<place>, $<date> ($<agency>)');
  const agency = AGENCY.exec(rest);
  if (agency) rest = rest.slice(0, agency.index).trim();
  const date = dateIn(rest);
  if (date) rest = rest.slice(0, date.index).trim();
  const place = rest.replace(/,$/u, '').trim();
  const inCapitals = isPlaceInCapitals(place);
  if (agency) {
    const signed = agency[1]!
      .toLowerCase()
      .split(/ ?[/,|+] ?/u)
      .some((name) => AGENCIES.has(name));
    if (signed) return place === '' || isPlace(place);
    const couldSign = date ? /^\p{Lu}/u.test(agency[1]!) : /^\p{Lu}{2,6}$/u.test(agency[1]!);
    if (!couldSign || place === '') return false;
    return inCapitals || (date !== null && rest.endsWith(',') && isPlace(place));
  }
  if (date) {
    if (place === '') return date.hasYear;
    return isPlace(place) && (inCapitals || rest.endsWith(','));
  }
  return inCapitals;
}

const isPlace = (text: string): boolean =>
  text.length <= 60 &&
  text.split(/, ?/u).length <= 3 &&
  text.split(/, ?/u).every((part) => CAPITALISED_PLACE.test(part));

/** "NEW DELHI", "KYIV, Ukraine": the town in capitals, four letters at least, and no label. */
function isPlaceInCapitals(text: string): boolean {
  const town = text.split(',', 1)[0]!;
  return (
    isPlace(text) &&
    !/\p{Ll}/u.test(town) &&
    (town.match(/\p{Lu}/gu)?.length ?? 0) >= 4 &&
    !RUBRICS.has(town.toLowerCase())
  );
}

/** True where a line is what a wire files an item under, above its headline: "France-transport-mer,lead", "BC-US--Harbor Fire". */
export const isKeywordLine = (text: string): boolean =>
  text.length <= 80 &&
  (/^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+){2,}(?:,\p{Ll}+)*$/u.test(text) ||
    /^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)+(?:,\p{Ll}+)+$/u.test(text) ||
    /^(?:AM|BC|PM)-\p{Lu}{2,}-{1,2}\S/u.test(text));

const OPENER = new RegExp(`^(?:${anyOf(BYLINE_OPENERS)})\\s+`, 'iu');
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** True where a line names who wrote the article: "By Jane Doe", "Par Jeanne Dupont, à Rome", "Jane Doe, Paris". */
export function isByline(text: string): boolean {
  if (text.length > 140 || /[.!?…:;]$/u.test(text.replace(/\b\p{Lu}\.$/u, ''))) return false;
  const opener = OPENER.exec(text);
  const words = text
    .slice(opener?.[0].length ?? 0)
    .split(/[\s,/|·•()]+/u)
    .filter((word) => word !== '' && word !== MASK && !/^[–—-]$|^@/u.test(word));
  const names = words.filter((word) => CAPITALISED.test(word)).length;
  const known = (word: string) =>
    CAPITALISED.test(word) || NAME_PARTICLES.has(word.toLowerCase()) || BYLINE_JOINERS.has(word.toLowerCase());
  if (!words.every(known) || words.length > 16 || !CAPITALISED.test(words[0] ?? '')) return false;
  if (opener) return names >= 2;
  // Without an opener only the plainest form is sure: a name of two or three words, a comma, a place.
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text);
}
