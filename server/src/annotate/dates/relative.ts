import { type IsoDate, isoOf, type Span, weekdayOf } from '../../base';
import type { TimeUnit, Which } from '../../languages';
import { TAG } from '../../languages/speech';
import { ageAt } from '../quantities/age';
import { monthAt, rangeOf } from './day-month';
import { isFuture, monthValue, numberOf, resolveMonth, resolveWeekday } from './resolve';
import type { Found, Scanner, Unplaced } from './scanner';
import { isYearNumber } from './year';

const DURATION: Readonly<Record<TimeUnit, readonly [string, string, number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

/** "He ran it in 20 minutes": news looks ahead by days and more. */
const CLOCKED: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour']);

/** ISO 8601 form of an amount of time. */
export function durationValue(amount: number, unit: TimeUnit): string {
  const [prefix, letter, times] = DURATION[unit];
  return `${prefix}${amount * times}${letter}`;
}

/** "yesterday", "avant-hier", "ce matin"; "le lendemain", counted from the last day read. */
export function readDay(s: Scanner, i: number): Found | null {
  const named = s.lexicon.days.at(s.tokens, i);
  if (named) return s.found(i, named.next, relativeDay(s, s.today, named.value));
  const scoped = s.lexicon.daysInScope.at(s.tokens, i);
  return scoped && s.found(i, scoped.next, relativeDay(s, s.scope, scoped.value));
}

function relativeDay(s: Scanner, from: IsoDate | null, distance: number): Unplaced {
  const day = numberOf(from);
  if (day === null) return { kind: 'relative', value: null };
  const resolved = isoOf(day + distance);
  s.scope = resolved;
  return { kind: 'relative', value: resolved, resolved };
}

/** "last week", "this year", "next Monday", "last May", "cette année". */
export function readWhich(s: Scanner, i: number): Found | null {
  const which = s.lexicon.whichBefore.at(s.tokens, i);
  if (!which) return null;
  const { next: at, value } = which;
  const unit = s.lexicon.calendar.units.get(s.norm(at)) ?? spanUnit(s, at);
  if (unit) return s.found(i, at + 1, { kind: 'relative', value: period(s, unit, value, at, s.norm(at - 1)), unit });
  const weekday = s.lexicon.calendar.weekdays.get(s.norm(at));
  if (weekday !== undefined && !s.lexicon.calendar.doubtfulWeekdays.has(s.norm(at))) {
    const resolved = resolveWeekday(s, weekday, at, value || undefined);
    return s.found(i, at + 1, { kind: 'weekday', weekday, value: resolved ?? null, ...(resolved && { resolved }) });
  }
  const month = monthAt(s, at);
  if (month !== undefined && s.numeral(at + 1) === undefined) {
    return s.found(i, at + 1, { kind: 'date', month, value: resolveMonth(s, month, at, value || undefined) });
  }
  return s.lexicon.calendar.seasons.has(s.norm(at))
    ? s.found(i, at + 1, { kind: 'relative', value: season(s, at, value) })
    : null;
}

const spanUnit = (s: Scanner, i: number) => s.lexicon.calendar.namedSpans.get(s.norm(i))?.unit;

/** "la semaine dernière", "le mois prochain", "l'an passé": the unit first. */
export function readUnitWhich(s: Scanner, i: number): Found | null {
  const unit = s.lexicon.calendar.units.get(s.norm(i)) ?? spanUnit(s, i);
  const which = unit && s.lexicon.whichAfter.at(s.tokens, i + 1);
  if (!unit || !which || s.numeral(i - 1) !== undefined) return null;
  return s.found(i, which.next, { kind: 'relative', value: period(s, unit, which.value, i, s.norm(i + 1)), unit });
}

/** The span of a week, month or year counted from the article's date; by "previous" and the like, a year or month from that in scope. */
function period(s: Scanner, unit: TimeUnit, which: Which, at: number, word: string): string | null {
  if (unit === 'year' && s.scopeYear !== null && s.lexicon.calendar.scoped.has(word))
    return String(s.scopeYear + which);
  if (unit === 'month' && s.scopeMonth !== null && s.lexicon.calendar.scoped.has(word))
    return shiftMonth(Number(s.scopeMonth.slice(0, 4)), Number(s.scopeMonth.slice(5)), which);
  const today = numberOf(s.today);
  if (today === null) return null;
  const [year, month] = [Number(s.today!.slice(0, 4)), Number(s.today!.slice(5, 7))];
  if (unit === 'year') return String(year + which);
  if (unit === 'month') return shiftMonth(year, month, which);
  if (unit === 'day') return isoOf(today + which);
  if (unit === 'decade')
    return `${Math.floor(year / 10) * 10 + which * 10}/${Math.floor(year / 10) * 10 + which * 10 + 9}`;
  if (unit !== 'week') return null;
  const weekend = s.lexicon.calendar.namedSpans.has(s.norm(at));
  // Early in the week "this weekend" is the one just gone, unless the text looks ahead.
  const gone = weekend && which === 0 && weekdayOf(today) < 4 && !isFuture(s, at);
  const monday = today - weekdayOf(today) + (gone ? -7 : which * 7);
  return `${isoOf(weekend ? monday + 5 : monday)}/${isoOf(monday + 6)}`;
}

function shiftMonth(year: number, month: number, by: number): string {
  const months = year * 12 + month - 1 + by;
  return monthValue(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

function season(s: Scanner, at: number, which: Which): string | null {
  if (!s.today) return null;
  const first = s.lexicon.calendar.seasons.get(s.norm(at))!;
  const [now, month] = [Number(s.today.slice(0, 4)), Number(s.today.slice(5, 7))];
  const year = which === -1 && month <= first + 2 ? now - 1 : which === 1 && month >= first ? now + 1 : now;
  const last = first + 2;
  return `${monthValue(year, first)}/${last > 12 ? monthValue(year + 1, last - 12) : monthValue(year, last)}`;
}

/** "il y a trois jours", "in two weeks", "the past 30 days". */
export function readAmountAfter(s: Scanner, i: number): Found | null {
  for (const [book, span] of [
    [s.lexicon.agoBefore, false],
    [s.lexicon.spanBefore, true],
  ] as const) {
    const lead = book.at(s.tokens, i);
    const amount = lead && amountAt(s, lead.next, !span);
    if (!lead || !amount) continue;
    const start = span ? i : lead.value === 1 ? amount.first : i;
    const measures = !isDistance(s, amount.next) || CLOCKED.has(amount.unit) || isRecord(s, i) || isTaken(s, i);
    if (!span && lead.value === 1 && measures) return null;
    const value = span ? durationValue(amount.amount, amount.unit) : shifted(amount, lead.value, s.today);
    const { amount: count, unit, number } = amount;
    return s.found(start, amount.next, { kind: span ? 'duration' : 'relative', value, amount: count, unit, number });
  }
  return null;
}

/** "in two weeks" looks ahead; "in two weeks of talks" measures. */
const isDistance = (s: Scanner, next: number) => !s.lexicon.calendar.of.has(s.norm(next));

/** How far before "in 30 years" the word stands that makes them the years looked back on. */
const TO_EXTREME = 8;

/** "The worst flood in 30 years", "the third in a week": what is counted lies behind. */
function isRecord(s: Scanner, at: number): boolean {
  const { words, endings, notExtremes } = s.lexicon.calendar.extremes;
  for (let i = at - 1; i >= Math.max(0, at - TO_EXTREME) && !s.isMark(i, '.;:!?'); i--) {
    const { norm, kind } = s.tokens[i]!;
    if (words.has(norm) || s.numbers.ordinals.has(norm) || s.numeral(i)?.form === 'ordinal') return true;
    if (kind === 'word' && !notExtremes.has(norm) && endings.some((ending) => norm.endsWith(ending))) return true;
  }
  return false;
}

/** How far before "in two years" the verb stands that took so long. */
const TO_VERB = 8;

/** "Sales doubled in two years": the verb before is of the past, and of none that tell or set what is to come. */
function isTaken(s: Scanner, at: number): boolean {
  const { tags, readings } = s.language.speech;
  const { measuring } = s.lexicon.calendar;
  if (!measuring.words.has(s.norm(at)) || isFuture(s, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - TO_VERB) && !s.isMark(i, '.;:!?,«»“”'); i--) {
    const { norm } = s.tokens[i]!;
    const bits = tags(norm);
    if ((bits & (TAG.past | TAG.finite | TAG.participle)) !== 0)
      return readings(norm) === undefined && !measuring.notAfter.has(norm);
    if ((bits & (TAG.auxiliary | TAG.infinitive | TAG.maybe | TAG.that | TAG.relative)) !== 0) return false;
  }
  return false;
}

/** So many of a unit of time in the singular are of what comes after it. */
const THOUSAND = 1000;

interface Amount {
  readonly amount: number;
  readonly unit: TimeUnit;
  readonly first: number;
  readonly next: number;
  readonly number: { readonly start: number; readonly end: number };
}

/** A number and a unit of time: "three days", "8 ans", "five-year"; with `article`, "un an", "a week". */
function amountAt(s: Scanner, i: number, article: boolean): Amount | null {
  const { units, namedSpans, articles } = s.lexicon.calendar;
  const unitAt = (at: number): Amount['unit'] | undefined => units.get(s.word(at));
  const numeral = s.numeral(i);
  if (numeral && !numeral.suffix && numeral.form !== 'ordinal' && numeral.form !== 'roman') {
    const hyphen = s.isMark(numeral.next, '-') && s.glued(numeral.next);
    // "ces dix dernières années": the word of which stands inside.
    const inside =
      s.lexicon.calendar.beforeUnits.has(s.norm(numeral.next)) ||
      s.lexicon.whichAfter.at(s.tokens, numeral.next) ||
      s.isMark(numeral.next, '-');
    const at = hyphen
      ? numeral.next + 1
      : unitAt(numeral.next) === undefined && inside
        ? numeral.next + 1
        : numeral.next;
    const unit = unitAt(at);
    const number = { start: numeral.start, end: numeral.end };
    // "17,000 day trippers"
    if (unit && numeral.value >= THOUSAND && !hyphen && !s.norm(at).endsWith('s')) return null;
    if (unit) return { amount: numeral.value, unit, first: i, next: at + 1, number };
    const named = namedSpans.get(s.norm(at));
    return named ? { amount: numeral.value * named.count, unit: named.unit, first: i, next: at + 1, number } : null;
  }
  if (!article || !articles.has(s.norm(i))) return null;
  const unit = unitAt(i + 1);
  const { start, end } = s.tokens[i]!;
  return unit ? { amount: 1, unit, first: i, next: i + 2, number: { start, end } } : null;
}

/** "three days ago", "five years later"; without such a word a duration: "eight years", "a five-year term", "10-minute". */
export function readAmount(s: Scanner, i: number): Found | null {
  const amount = amountAt(s, i, true) ?? hyphenated(s, i);
  if (!amount) return null;
  const { amount: count, unit, number, next } = amount;
  const after = s.lexicon.agoAfter.at(s.tokens, next);
  if (after) {
    const scope = s.norm(next) === 'ago' ? s.today : (s.scope ?? null);
    return s.found(i, after.next, {
      kind: 'relative',
      value: shifted(amount, after.value, scope) ?? shiftedYear(s, amount, after.value),
      amount: count,
      unit,
      number,
    });
  }
  const numeral = s.numeral(i);
  if (!numeral && s.lexicon.calendar.articles.has(s.norm(i))) return null;
  if (numeral && ageAt(s.tokens, numeral, s.language)) return null;
  return s.found(i, next, { kind: 'duration', value: durationValue(count, unit), amount: count, unit, number });
}

/** "10 to 15 years", "entre 5 et 10 jours", "3-5 days": two amounts with the unit once. */
export function readAmountRange(s: Scanner, i: number): Found | null {
  const first = s.numeral(i);
  if (!first || first.suffix || first.form !== 'cardinal' || isYearNumber(s, i)) return null;
  const joiner = s.norm(first.next);
  const joins = s.numbers.to.has(joiner) || /^[-–]$/.test(joiner) || (joiner === s.numbers.and && s.opensBetween(i));
  const second = joins ? s.numeral(first.next + 1) : undefined;
  const amount = second && !ageAt(s.tokens, second, s.language) ? amountAt(s, first.next + 1, false) : null;
  if (!amount) return null;
  const { unit } = amount;
  const measured = (from: number, next: number, count: number, number: Span) =>
    s.mention(from, next, { kind: 'duration', value: durationValue(count, unit), amount: count, unit, number });
  const from = measured(i, first.next, first.value, { start: first.start, end: first.end });
  const to = measured(amount.first, amount.next, amount.amount, amount.number);
  // "Reduced from six to five years": a change, and no range upside down.
  const changed = s.numbers.from.has(s.norm(i - 1)) && first.value > amount.amount;
  return { mentions: changed ? [from, to] : [rangeOf(from, to)], next: amount.next };
}

/** "five-year" written as one token. */
function hyphenated(s: Scanner, i: number): Amount | null {
  const { norm, start } = s.tokens[i]!;
  const hyphen = norm.indexOf('-');
  const value = hyphen > 0 ? s.numbers.cardinals.get(norm.slice(0, hyphen)) : undefined;
  const unit = value === undefined ? undefined : s.lexicon.calendar.units.get(norm.slice(hyphen + 1));
  return unit === undefined
    ? null
    : { amount: value!, unit, first: i, next: i + 1, number: { start, end: start + hyphen } };
}

/** "In 2025, against seven a year earlier": counted from the year that the text speaks of. */
function shiftedYear({ scopeYear }: Scanner, { amount, unit }: Amount, direction: -1 | 1): string | null {
  if (scopeYear === null || (unit !== 'year' && unit !== 'decade') || !Number.isInteger(amount)) return null;
  return String(scopeYear + direction * amount * (unit === 'decade' ? 10 : 1));
}

/** The day, month or year at a distance from a day, as exactly as the unit says. */
function shifted({ amount, unit }: Amount, direction: -1 | 1, from: IsoDate | null): string | null {
  const base = numberOf(from);
  if (base === null || !Number.isInteger(amount)) return null;
  const [year, month] = [Number(from!.slice(0, 4)), Number(from!.slice(5, 7))];
  const by = amount * direction;
  switch (unit) {
    case 'day':
      return isoOf(base + by);
    case 'week':
      return isoOf(base + by * 7);
    case 'month':
      return shiftMonth(year, month, by);
    case 'year':
      return String(year + by);
    case 'decade':
      return String(year + by * 10);
    case 'hour':
      return amount % 24 === 0 ? isoOf(base + by / 24) : null;
    default:
      return null;
  }
}
