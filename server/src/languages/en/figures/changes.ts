import type { Figures } from '../../figures';
import { pairs, phrases, words } from '../../segmentation';
import { spelled } from '../spelled';

/** What may set off the amount of a change from its two figures. */
const OFF = ',|(|—|–|-?';

/** "A third fewer", with when or where before it. */
const LESS = `..8 ${OFF} <by:pf> @more|@less .|,|)|;|—|–`;

/** Between "from A to B" and what the change amounts to. */
const AMOUNT = [
  `~3 ${OFF} a|an? @rise|@fall of <by:pftcmu>`,
  `~3 ${OFF} @rising|@falling by? <by:pftcmu>`,
  `~3 ${OFF} +|- <by:pft>`,
  `~3 ${OFF} or? a|an? <by:pftmu> @rise|@fall`,
  `~3 ${OFF} or? <by:c> @rise|@fall|more|fewer|less`,
  `~3 ${OFF} or <by:pf> .|,|)|;|—|–`,
  '..6 , a|an? @rise|@fall of <by:pftcmu>',
  '..6 , @rising|@falling by? <by:pftcmu>',
  LESS,
];

/** How figures change and multiply. */
export const changes = {
  turned: {
    nouns: pairs(
      'climb decline, jump drop, surge slump, uptick dip, upturn downturn, leap plunge, hike cut, rise fall, a_gain a_loss, an_increase a_decrease, increase decrease',
    ),
    others: pairs(
      'up down, rising falling, climbing dropping, growing shrinking, increasing decreasing, rose fell, risen fallen, rises falls, increased decreased, increases decreases, grew shrank, grown shrunk, jumped dropped, climbed declined, climbs declines, surged slumped, soared plunged, raised lowered, more less, higher lower',
    ),
  },
  course: [
    '@rose|@fell ..3 ,? from <from:cmup> ..4 to <to:cmup>',
    '@rose|@fell ..2 to <to:cmup> ..3 ,? from <from:cmup>',
  ],
  ranks: words(
    'ranking rankings ranked rank place places table position positions chart charts list league standings number handicap',
  ),
  currencies: words(
    'dollar euro yen pound sterling franc mark rupee rouble ruble lira won yuan renminbi krona krone real rand peso zloty forint shekel dinar naira cedi bitcoin',
  ),
  change: [
    ...AMOUNT.map((amount) => `from <from:cmup> ..4 to <to:cmup> ${amount}`),
    ...AMOUNT.map((amount) => `to <to:cmup> ..4 ,? from <from:cmup> ${amount}`),
    '@rose|@fell by? <by:pft> ~3 ,? from <from:cmup> ..4 to <to:cmup>',
    '@rose|@fell ..3 by <by:pftmcu> ~2 ,? from <from:cmup> ..4 to <to:cmup>',
    '@rose|@fell <by:mu> ~1 ,? from <from:mu> ..4 to <to:mu>',
    '@rose|@fell by? <by:pft> ~3 ,? to <to:cmup> ..4 ,? from <from:cmup>',
    '@rise|@fall of <by:pft> ~2 from <from:cmup> ..4 to <to:cmup>',
    '<by:pft> @rise|@fall ..2 ,? from <from:cmup> ..4 to <to:cmup>',
    '<to:cmup> ..3 ,? @rising|@falling <by:pft> from <from:cmup>',
    ...[AMOUNT[0], AMOUNT[2], AMOUNT[3], LESS].map((amount) => `<to:cmup> ..4 ,? down|up from <from:cmup> ${amount}`),
    `<to:cmu> ..2 ,? compared_with|compared_to|against|versus <from:cmu> ~4 ${OFF} @rising|@falling <by:pft>`,
    `<to:cmu> ..2 ,? compared_with|compared_to|against|versus <from:cmu> ~4 ${OFF} a|an? @rise|@fall of <by:pft>`,
    '<to:cmu> ..4 ,|(|—|– or? <by:p> @more|@less than ..2 the|its|their? ..2 <from:cmu>',
  ],
  changeAcross: [0, 1, 2, 3].map(
    (i) => `had|employed|sold|counted|numbered ..2 <from:cm> ~8 . it|they now|today ..2 <to:cm> ${AMOUNT[i]}`,
  ),
  additions: words('more fewer less extra additional higher lower'),
  rates: phrases(
    'a year, per year, a month, per month, a week, each year, every year, each month, annually, annual, on average, an average, yearly, a decade',
  ),
  yearly: phrases('year-over-year, year-on-year'),
  multiple: [
    '@multiple ~4 from <from:cmup> ..5 to <to:cmup>',
    'from <from:cmup> ..4 to <to:cmup> ~4 ,|—|–|( or? <times:c> times as|more|higher|larger|greater|the',
    '<to:cmu> ~5 more_than|nearly|almost|about|roughly? @multiple the|its|that_of|those_of ..3 <from:cmu>',
    '<to:cmu> ..4 ,|is|are|was|were|—|– <times:c> times the|as_many_as|as_much_as|more_than|higher_than ..3 <from:cmu>',
    '@multiple ~4 to <to:cmup> ..4 from <from:cmup>',
    '<to:cmu> , ..4 is|are|was|were <times:c> times the ..3 <from:cmu>',
    'from <from:cmup> ..4 to <to:cmup> ~3 a|,? @multiple',
    '<from:cmu> ~6 and|but ..3 <to:cmu> ..2 ,|—|– @multiple as_many|as_much .|,|;',
    'multiplied by <times:c> ~4 from <from:cmup> ..4 to <to:cmup>',
  ],
  multiples: [
    ['doubled', 'tripled', 'quadrupled', 'quintupled'],
    ['doubled', 'trebled', 'quadrupled', 'quintupled'],
    ['doubling', 'tripling', 'quadrupling', 'quintupling'],
    ['doubling', 'trebling', 'quadrupling', 'quintupling'],
    ['doubles', 'triples', 'quadruples', 'quintuples'],
    ['double', 'triple', 'quadruple', 'quintuple'],
    ['double', 'treble', 'quadruple', 'quintuple'],
    [2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `${spelled(n)}fold`),
    ['twice', 'three times', 'four times', 'five times'],
  ],
  halves: new Set(['halved', 'halving', 'halves', 'cut in half', 'cut by half', 'reduced by half', 'fell by half']),
  divided: new Set(),
} satisfies Partial<Figures>;
