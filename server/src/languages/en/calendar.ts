import type { Calendar } from '../calendar';
import { table } from '../reference';
import { words } from '../segmentation';

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const ordinalEnding = (day: number): string =>
  day % 10 > 3 || (day > 10 && day < 14) ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const shortWeekdays = 'mon tue wed thu fri sat sun'.split(' ');

const numbered = (names: readonly string[], from: number): [string, number][] =>
  names.map((name, i) => [name.toLowerCase(), i + from]);

export const calendar: Calendar = {
  months: new Map([...numbered(monthNames, 1), ...numbered(shortMonths, 1), ['sept', 9]]),
  doubtfulMonths: words('may march mar jan jun dec sep august'),
  monthNames,
  weekdayNames,
  writeDay: (day, ordinal) => `${day}${ordinal ? ordinalEnding(day) : ''}`,
  weekdays: new Map([
    ...numbered(weekdayNames, 0),
    ...numbered(
      weekdayNames.map((name) => `${name}s`),
      0,
    ),
    ...numbered(shortWeekdays, 0),
    ...table({ tues: 1, 'thur, thurs': 3 }),
  ]),
  dayParts: words('morning afternoon evening night'),
  afterDay: new Set(),
  bareFirst: { first: new Set(), notAfter: new Set() },
  doubtfulWeekdays: words('mon tue tues wed thu thur thurs fri sat sun'),
  numericOrder: null,
  of: words('of'),
  inYear: words('in'),
  leads: words(
    'in since by until till before after from to through during of early late mid between throughout next last this',
  ),
  yearLeads: words(
    'in since by until till during circa year years early late mid fiscal the season summer winter spring autumn',
  ),
  spelledYearLeads: words(
    'in since by until till before after from to circa year early late mid summer winter spring autumn',
  ),
  namedDays: words('good black ash easter palm super cyber shrove fat holy'),
  afterYear: words(
    `and or to as when while after before but by in at for with from the a an was were is are has had have he she they it that
     which who until through because his her its their there under on of if this these those we i you than then also not
     would will could may might did does into over among amid against following about`,
  ),
  days: table({
    'today, tonight, this morning, this afternoon, this evening, earlier today, later today': 0,
    'yesterday, last night, yesterday morning, yesterday afternoon, yesterday evening': -1,
    'the day before yesterday': -2,
    'tomorrow, tomorrow morning, tomorrow afternoon, tomorrow evening, tomorrow night': 1,
    'the day after tomorrow': 2,
  }),
  daysInScope: table({
    'the next day, the following day, the day after, a day later, the next morning, the following morning': 1,
    'the following evening, the next evening': 1,
    'the previous day, the day before, a day earlier': -1,
    'the same day, that day, that same day': 0,
  }),
  units: table({
    'second, seconds': 'second',
    'minute, minutes, min, mins, minute-long': 'minute',
    'hour, hours, hrs, hour-long': 'hour',
    'day, days, day-long': 'day',
    'week, weeks, week-long': 'week',
    'month, months, month-long': 'month',
    'year, years, yrs, year-long': 'year',
    'decade, decades, decade-long': 'decade',
    'century, centuries': 'century',
  }),
  namedSpans: table({ weekend: { unit: 'week', count: 1 }, fortnight: { unit: 'day', count: 14 } }),
  whichBefore: table({
    'last, previous, past, the previous, this past': -1,
    'this, current': 0,
    'next, coming, this coming, following, the following': 1,
  }),
  whichAfter: new Map(),
  beforeUnits: words('consecutive straight successive full whole more long short'),
  agoBefore: table({ 'in, within, in another, in about': 1 }),
  extremes: {
    words: words('worst best most least only time times twice once record'),
    endings: ['est'],
    notExtremes: words(
      'west east northwest southwest guest test forest interest protest arrest request rest harvest contest',
    ),
  },
  measuring: {
    words: words('in within'),
    notAfter: words('called set fixed booked due slated arranged needed required wanted'),
  },
  agoAfter: table({ 'ago, earlier, previously': -1, 'later, from now, hence': 1 }),
  spanBefore: table({
    'the past, the last, the previous, these past, past, last': -1,
    'the next, the coming, next': 1,
  }),
  articles: words('a an one'),
  decadeWords: new Set(),
  decadeNames: table({
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
  decadeSuffix: 's',
  notDecades: words('temperature temperatures highs lows high low mercury thermometer thermometers readings'),
  ageDecades: words('his her their my your our'),
  centuryWords: words('century centuries'),
  beforeEra: ['BC', 'B.C.', 'BCE', 'B.C.E.'],
  parts: table({
    'early, the start of, the beginning of': 'start',
    'mid, middle, the middle of': 'mid',
    'late, the end of': 'end',
  }),
  seasons: table({ spring: 3, summer: 6, 'autumn, fall': 9, winter: 12 }),
  quarterWords: words('quarter'),
  quarterLetter: 'q',
  halfYearWords: words('half semester'),
  ranges: new Map([
    ['between', words('and')],
    ['from', words('to until till through - –')],
  ]),
  scoped: words('previous following'),
  since: words('since'),
  to: words('to through until till'),
  clock: {
    hours: words("o'clock"),
    leads: new Set(),
    leadPhrases: [],
    notNamedAfter: new Map(),
    separators: '.',
    halves: table({ 'a.m., am, a.m, AM': 0, 'p.m., pm, p.m, PM': 12 }),
    named: table({ 'noon, midday': '12:00', midnight: '00:00' }),
    minutes: new Map(),
    zones: [
      ...'GMT UTC BST CET CEST EST EDT ET CST CDT MST MDT PST PDT PT IST JST AEST'.split(' '),
      'eastern',
      'local',
      'eastern time',
      'pacific time',
      'central time',
      'local time',
      'paris time',
      'london time',
      'moscow time',
      'central european time',
      'eastern standard time',
      'eastern daylight time',
    ],
  },
  future: {
    words: words("will shall 'll won't expected due scheduled upcoming planned"),
    endings: [],
    notVerbs: new Set(),
  },
};
