import { makes } from '../makes';
import type { Hedge, Numbers } from '../numbers';
import { table } from '../reference';
import { words } from '../segmentation';
import { age } from './ages';
import { SMALL, spelled, TENS } from './spelled';
import { units } from './units';

/** Plurals that an "s" does not make. */
const SINGULARS = table({
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  policemen: 'policeman',
  lives: 'life',
  wives: 'wife',
});

/** Plural to singular, near enough for two figures to be seen to count one thing. */
function stem(noun: string): string {
  const irregular = SINGULARS.get(noun);
  if (irregular) return irregular;
  if (noun.length < 4 || !noun.endsWith('s') || noun.endsWith('ss') || noun.endsWith('us')) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /(?:[sxz]|ch|sh)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}

/** "st", "nd", "rd" but for the teens. */
function ordinalSuffix(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

export const numbers: Numbers = {
  decimal: '.',
  group: ',',
  cardinals: new Map([
    ...SMALL.map((word, i): [string, number] => [word, i]),
    ...TENS.map((word, i): [string, number] => [word, 10 * i + 20]),
  ]),
  scores: new Set(),
  hundreds: words('hundred'),
  scales: table({ thousand: 1e3, 'million, millions': 1e6, 'billion, billions': 1e9, 'trillion, trillions': 1e12 }),
  bare: new Set(),
  neverAlone: new Set(),
  abbreviations: table({
    'k, K': { value: 1e3, money: true },
    'm, M': { value: 1e6, money: true },
    'mn, mln': { value: 1e6, money: false },
    'b, B': { value: 1e9, money: true },
    'bn, bln': { value: 1e9, money: false },
    'tn, trn': { value: 1e12, money: false },
  }),
  and: 'and',
  half: table({ half: 0.5, quarter: 0.25 }),
  articles: words('a an'),
  one: {
    words: words('one'),
    after: words(
      `no any every each some this that the which another only not or of than as day thing other such more person time way by
       from to`,
    ),
    before: words(
      `no this that the any each every which only these those another is was as at for some good big new old last first next
       number`,
    ),
  },
  collectives: table({ 'dozen, dozens': { value: 12, about: false }, score: { value: 20, about: false } }),
  fractions: table({
    'half, halves': 2,
    'third, thirds': 3,
    'quarter, quarters, fourth, fourths': 4,
    'fifth, fifths': 5,
    'sixth, sixths': 6,
    'seventh, sevenths': 7,
    'eighth, eighths': 8,
    'ninth, ninths': 9,
    'tenth, tenths': 10,
    'hundredth, hundredths': 100,
    'thousandth, thousandths': 1000,
  }),
  shares: table({ 'half of, half the, half its, half their, half all, ½': 0.5, '¼': 0.25, '¾': 0.75 }),
  halves: table<'%' | 'pp' | 'pt'>({
    'half a percent, half a per cent, half of one percent, half of one per cent, a half percent, a half per cent': '%',
    'half a percentage point, half of a percentage point, a half percentage point': 'pp',
    'half a point, a half point, a half-point': 'pt',
  }),
  quarters: table<'%' | 'pp' | 'pt'>({
    'a quarter of a percent, a quarter of a per cent, a quarter percent, quarter of one percent': '%',
    'a quarter of a percentage point, a quarter percentage point, quarter percentage point': 'pp',
    'a quarter of a point, a quarter point, a quarter-point, quarter-point': 'pt',
  }),
  notFraction: words(
    `party parties time times term world man woman day year place way child son daughter round base mile hour hours century
     finals final straight consecutive successive major set game goal title win wave option choice division estate sector
     person floor grade birthday anniversary edition season week month night attempt stage test`,
  ),
  outOf: ['in', 'out of', 'in every', 'out of every'],
  ordinals: table({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    'twenty-first': 21,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  }),
  compoundOrdinals: table({ thousandth: 1000 }),
  notOrdinal: words('party parties world person estate degree column'),
  ordinalSuffixes: table({ st: 1, nd: 2, rd: 3, th: 0 }),
  percent: ['%', 'percent', 'per cent', 'pct', 'pc'],
  points: table<'pp' | 'pt'>({
    'percentage points, percentage point, % points, pp, ppts': 'pp',
    'points, point, pts': 'pt',
  }),
  hedges: table<Hedge>({
    'about, around, roughly, approximately, approx, some, circa, close to, in the region of, an estimated, estimated':
      'about',
    'an average of, ~, ≈': 'about',
    'more than, over, at least, no fewer than, no less than, not less than, upwards of, in excess of, above, exceeding':
      'more',
    'well over, just over, slightly over, slightly more than, a little over, well above, greater than, >': 'more',
    'nearly, almost, just under, as many as, as much as, up to, less than, fewer than, under, below, at most': 'less',
    'no more than, a maximum of, slightly under, slightly less than, a little under, well below, not quite, <': 'less',
  }),
  hedgesAfter: table<Hedge>({
    'or so, or thereabouts': 'about',
    'or more, plus, at least, +': 'more',
    'or less, or fewer, at most': 'less',
  }),
  currencies: table({
    'euro, euros': 'EUR',
    'dollar, dollars, US dollars, U.S. dollars': 'USD',
    'Canadian dollars': 'CAD',
    'Australian dollars': 'AUD',
    'New Zealand dollars': 'NZD',
    'Hong Kong dollars': 'HKD',
    'Singapore dollars': 'SGD',
    'pounds sterling, sterling': 'GBP',
    yen: 'JPY',
    'yuan, renminbi': 'CNY',
    'rupee, rupees': 'INR',
    'rouble, roubles, ruble, rubles': 'RUB',
    'Swiss franc, Swiss francs': 'CHF',
    'CFA francs': 'XOF',
    'zloty, zlotys': 'PLN',
    'hryvnia, hryvnias': 'UAH',
    'shekel, shekels': 'ILS',
    rand: 'ZAR',
    naira: 'NGN',
    'lira, liras': 'TRY',
    'forint, forints': 'HUF',
    baht: 'THB',
    rupiah: 'IDR',
    'Swedish crowns, Swedish kronor': 'SEK',
    'Norwegian crowns, Norwegian kroner': 'NOK',
    'Danish crowns, Danish kroner': 'DKK',
    koruna: 'CZK',
    ringgit: 'MYR',
    dirhams: 'AED',
    riyals: 'SAR',
    reais: 'BRL',
  }),
  sums: new Map(),
  subunits: table({
    'cent, cents': 'USD EUR CAD AUD NZD HKD SGD ZAR'.split(' '),
    'penny, pence': ['GBP'],
  }),
  doubtfulCurrencies: table({
    'pound, pounds': 'GBP',
    won: 'KRW',
    francs: 'CHF',
    crowns: 'SEK',
    pesos: 'MXN',
    dinars: 'DZD',
  }),
  links: words('of'),
  partitives: words('of'),
  units,
  gluedUnits: table({ in: 'in' }),
  dimensions: words(
    `long high tall wide deep thick away race sprint hurdles freestyle final relay dash butterfly backstroke breaststroke medley above below run world championship record heats heat telescope tower wall wave waves`,
  ),
  minus: words('minus'),
  between: table({ between: 'and' }),
  from: words('from'),
  by: words('by up down'),
  to: words('to or through'),
  compared: ['from', 'to', 'against', 'versus', 'vs', 'than', 'after', 'compared with', 'including', 'of which'],
  age,
  labels: words(
    `no no. nos nos. number numbers article articles section sections chapter page pages line lines room flight route
     highway interstate volume vol vol. issue figure fig fig. table part phase level grade class platform gate channel
     resolution type model version bus train apollo boeing airbus euro formula top act round week day stage season episode
     game match lap group category rule amendment title proposition district zone area unit block building floor
     street p. pp. ch. sec. art. s. ss. para. paragraph paragraphs clause clauses count counts schedule directive regulation psalm terminal
     junction bill §`,
  ),
  labelsOfKind: words('type phase category grade tier level'),
  makes,
  gauges: words('magnitude'),
  tally: {
    nouns: words('vote'),
    against: words('to against'),
    votes: words('vote voted majority ruling'),
  },
  ratio: {
    nouns: words('ratio ratios odds leverage gearing'),
    joiners: words('to'),
    leads: words('by'),
  },
  scoreWords: words(
    `win won wins winning beat beats beating beaten defeat defeated defeats loss lost lose loses victory draw drew drawn tie
     tied led lead leads leading score scored scores scoreline vote voted votes set sets half-time aggregate penalties thrash
     thrashed edged downed record rout routed margin decision ruling ruled overtime final semifinal quarterfinal trailed
     trailing goals`,
  ),
  premodifiers: words(
    `more other others new young old older younger additional further extra such different separate major minor big small
     large local foreign national international public private armed civilian alleged so-called top senior junior key leading
     possible potential actual total full free whole straight consecutive successive of the its their his her our these
     those`,
  ),
  premodifierEndings: [
    'ed',
    'ing',
    'ian',
    'ean',
    'ese',
    'ish',
    'ive',
    'ous',
    'ful',
    'less',
    'able',
    'ible',
    'ary',
    'ic',
    'al',
  ],
  singularAfterYear: words(
    `staff police crew crews sheep cattle fish deer aircraft spacecraft troops personnel people men women children euro
     percent per cent square cubic more fewer less other km kg metre meter foot mile acre tonne ton`,
  ),
  notCounted: words('now today then yesterday overall annually daily away abroad here there apart ahead behind'),
  stem,
  synonyms: table({
    'killed, death, died, fatality': 'dead',
    'wounded, hurt, injury': 'injured',
  }),
  ordinalSuffix,
  spell: spelled,
};
