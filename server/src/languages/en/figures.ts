import type { Figures } from '../figures';
import { table } from '../reference';
import { words } from '../segmentation';
import { spelled } from './spelled';

/** What may set off the amount of a change from its two figures. */
const OFF = ',|(|—|–|-?';

/** Between "from A to B" and what the change amounts to. */
const AMOUNT = [
  `~3 ${OFF} a|an? @rise|@fall of <by:pftcmu>`,
  `~3 ${OFF} @rising|@falling by? <by:pftcmu>`,
  `~3 ${OFF} +|- <by:pft>`,
  `~3 ${OFF} or? a|an? <by:pftmu> @rise|@fall`,
  `~3 ${OFF} or? <by:c> @rise|@fall|more|fewer|less`,
  `~3 ${OFF} or <by:pf> .|,|)|;|—|–`,
];

/** A part of a whole, in that order. */
const PART = '<part:cm> ..3 of|out_of the|its|their|all|those|these? ..2 <whole:cm>';

/** What says a share once more in other words. */
const OR = 'or|i.e.|that_is|which_is|which_makes|which_represents|representing|equal_to|equivalent_to|amounting_to';

export const figures: Figures = {
  sets: {
    rise: words('increase rise jump growth gain surge climb uptick leap hike upturn'),
    fall: words('decrease fall drop decline cut reduction loss slump dip plunge slide downturn'),
    rising: words('up rising climbing growing jumping surging increasing gaining'),
    falling: words('down falling dropping declining sliding plunging decreasing shrinking'),
    rose: words(
      'rose risen increased grew grown jumped climbed surged gained soared rises increases grows jumps climbs surges raised up swelled advanced expanded',
    ),
    fell: words(
      'fell fallen dropped decreased declined slumped plunged slid shrank shrunk falls drops decreases declines lowered trimmed slashed cut reduced down dipped tumbled contracted',
    ),
  },
  ratio: ['<ratio:f> ..4 ,|(|—|– or|i.e.? <share:p>', '<share:pf> ..3 ,|(|—|– or|i.e.? <ratio:f> ,|)|.|—|–'],
  share: [
    `${PART} ~5 ${OR} some|about|just? <share:pf>`,
    `${PART} ~5 ,|(|—|– ${OR}? a rate|share|proportion|ratio of <share:pf>`,
    `${PART} ..3 , <share:pf> ..4 ,|.|;`,
    `${PART} ..4 (|—|– or|i.e.? <share:pf>`,
    'of|among the|its|their|all? ..2 <whole:c> ~8 <part:c> ..3 (|,|—|– or|i.e.|which_is? a_rate_of|a_share_of? <share:pf>',
    '<whole:cm> ..4 ,|( of_which|of_whom|of_them|including ..2 <part:cm> ..3 ,|( or? <share:pf> ,|.|)|;|—|–',
    `<share:pf> ..4 , or ${PART}`,
    `<share:pf> ..4 (|—|– ${PART}`,
  ],
  shareOf: [
    `<share:pf> of|of_the|of_its|of_their|of_all? the|its|their|those? ..2 <whole:c> ..2 ,|(|—|– or|i.e.|that_is? <part:c> ..2 ,|.|)|;|—|–`,
  ],
  wholeAgain: words('workforce total staff membership sample number group payroll'),
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
    '@rose|@fell ..3 by <by:pft> ~2 ,? from <from:cmup> ..4 to <to:cmup>',
    '@rose|@fell by? <by:pft> ~3 ,? to <to:cmup> ..4 ,? from <from:cmup>',
    '@rise|@fall of <by:pft> ~2 from <from:cmup> ..4 to <to:cmup>',
    '<by:pft> @rise|@fall ..2 ,? from <from:cmup> ..4 to <to:cmup>',
    '<to:cmup> ..3 ,? @rising|@falling <by:pft> from <from:cmup>',
    `<to:cmu> ..2 ,? compared_with|compared_to|against|versus <from:cmu> ~4 ${OFF} @rising|@falling <by:pft>`,
    `<to:cmu> ..2 ,? compared_with|compared_to|against|versus <from:cmu> ~4 ${OFF} a|an? @rise|@fall of <by:pft>`,
  ],
  additions: words('more fewer less extra additional'),
  pointNames: ['percentage point', 'percentage points'],
  percentSign: '%',
  multiple: [
    '@multiple ~4 from <from:cmup> ..5 to <to:cmup>',
    'from <from:cmup> ..4 to <to:cmup> ~4 ,|—|–|( or? <times:c> times as|more|higher|larger|greater|the',
    '<to:cmu> ~5 more_than|nearly|almost|about|roughly? @multiple the|its|that_of|those_of ..3 <from:cmu>',
    '<to:cmu> ..4 ,|is|are|was|were|—|– <times:c> times the|as_many_as|as_much_as|more_than|higher_than ..3 <from:cmu>',
    '@multiple ~4 to <to:cmup> ..4 from <from:cmup>',
    'from <from:cmup> ..4 to <to:cmup> ~3 a|,? @multiple',
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
  plus: ['and', ',', ', and', 'plus', ', plus', 'as well as'],
  respective: words('respectively'),
  total: [
    '% ,|—|–|(|: for|making? a total of <total:cm>',
    '% , totalling|totaling <total:cm>',
    '% ,? making <total:cm> ..3 in_all|in_total|altogether',
    '% ,|(|—|– or|i.e.|for? <total:cm> ..3 in_all|in_total|altogether',
    '% ,|—|– out_of a_total_of|the|all? <total:cm>',
  ],
  breakdown: [
    '<total:cm> ..6 (|: % )|.|;',
    '<total:cm> ..6 —|– % —|–|.',
    '<total:c> ..3 , % ,|.|;',
    'a_total_of <total:cm> ..6 , % .|;',
  ],
  listVerbs: words('are were'),
  complements: [
    ['man', 'woman'],
    ['boy', 'girl'],
    ['adult', 'child'],
    ['civilian', 'soldier'],
  ],
  general: words(
    'person people item total thing unit case member employee worker passenger victim casualty vehicle animal child adult pupil player',
  ),
  sides: [
    '<one:p> ..6 ,? to|against|versus|vs|v ..3 <two:p>',
    '<one:p> ..5 ,? compared_with|compared_to <two:p> for',
    '<one:p> of the? vote|votes|ballot|ballots ..2 and|while|, ..4 won|took|got|had|received|polled? <two:p>',
    '<one:p> of the? vote|votes ~6 who|which won|took|got|had|received|polled <two:p>',
    'won|took|got|had|received|polled|secured|obtained <one:p> ..5 and|while|,|; ..6 <two:p> ..3 .|,|;|in_the|after',
    'with <one:p> ..4 ,|; ~8 won|took|got|had|received|polled|secured|obtained|on <two:p>',
    '<one:p> for|yes|in_favour|in_favor ,|and|to ..2 <two:p> against|no|opposed',
    '( <one:p> ) ..6 ( <two:p> )',
  ],
  votes: words(
    'round vote votes ballot ballots won win wins elected re-elected election runoff run-off referendum beat defeated polled voters electorate majority voted abstained abstaining',
  ),
  threeSides: [
    '<one:p> for|in_favour|yes|approve ,? <two:p> against|no|opposed|disapprove ,? and <three:p> undecided|abstained|unsure|abstaining|abstentions|blank',
  ],
  notVotes: words('turnout turnouts abstention abstentions unemployment inflation rate rates approval'),
  elsewhen: words('earlier previously before ago previous time'),
  wholes: words(
    'vote ballot voter electorate population person seat resident household respondent student pupil woman man child inhabitant citizen member adult patient worker employee delegate deputy lawmaker polled surveyed questioned',
  ),
  turnout: [
    'turnout|participation|abstention rate? was|of|reached|hit|stood_at|at|rose_to|: <share:p>',
    '<share:p> turnout|participation',
  ],
  conversion: [
    '<one:urm> ..2 -|—|– or|about? <two:urm> -|—|–',
    '<one:urm> ..3 (|[ or|some|i.e.|equivalent_to|about? <two:urm>',
    '<one:urm> , or <two:urm> ,|.|)|;',
    '<one:urm> , or <two:urm> ..2 ,|.|)|;',
    '<one:urm> / <two:urm>',
  ],
  birth: [
    '<age:a> ..2 ,? who_was|who_were|was|is|and? born ..4 in|on ..2 <born:yd>',
    '<age:ac> ..2 ( born ..4 in|on? ..2 <born:yd> )',
    '( born ..4 in|on? ..2 <born:yd> ) ,? <age:ac> ,',
    'born ..4 in|on ..2 <born:yd> , ..3 , <age:ac> ,',
    'born ..4 in|on ..2 <born:yd> ~3 is now? <age:ac> .|,|and|years',
    'born ..4 in|on ..2 <born:yd> ,? and|but at <age:ac> ..1 is|was|still|he|she',
    'turned|turns <age:a> ~4 ;|—|–|,|.|and|: he|she was|is born ..4 in|on ..2 <born:yd>',
    '<age:a> ..2 when|as ~6 , was|is born ..4 in|on ..2 <born:yd>',
    'was <age:a> when|as ~8 was|is born ..4 in|on ..2 <born:yd>',
    '<age:ac> , who? was|were? born ..4 in|on ..2 <born:yd>',
    '<age:a> ( born ..4 in|on? ..2 <born:yd> )',
    'who is|was <age:ac> ,? was? born ..4 in|on ..2 <born:yd>',
    'born ..4 in|on ..2 <born:yd> ~4 the <age:a>',
    'born ..4 in|on ..2 <born:yd> , ..3 is now? <age:ac> .|,|and',
    'born ..4 in|on ..2 <born:yd> , ..3 , <age:a>',
    'born ..4 in|on ..2 <born:yd> ,? and|, turns|will_turn <age:ac> .|,|;',
  ],
  life: [
    '( <life:Y> ) ~5 died|dead ..4 at|aged|at_age|at_the_age_of <old:ac>',
    '<life:Y> , died|dead ..4 at|aged|at_age|at_the_age_of <old:ac>',
    '( <life:Y> ) ,? ..3 lived ..2 to <old:ac>',
    'died ..4 at|aged|at_the_age_of <old:ac> ( <life:Y> )',
    '( <life:Y> ) ~6 lived ..2 to|until the_age_of? <old:ac>',
    'died|dead ..4 in|on <death:yd> ,? at|aged|at_the_age_of <old:ac> ~5 born ..4 in|on <birth:yd>',
    'born ..4 in|on ..2 <birth:yd> ~6 died ..4 in|on ..2 <death:yd> ,? at|aged|at_age|at_the_age_of <old:ac>',
    'died ..4 at|aged|at_the_age_of <old:ac> ~3 was? born ..4 in|on <birth:yd> ..2 and died ..4 in|on <death:yd>',
  ],
  duration: [
    'from|between <span:Yd> ,|(|—|– or|i.e.|for|a_total_of|a_period_of <length:l>',
    'from|between <span:Yd> ,|—|– <length:l> in_all|in_total|in_which|during_which|,|.|;|—|–',
    'for <length:l> ,? from|between <span:Yd>',
    '<length:l> ..2 ,|(|: from|between <span:Yd> ,|.|)|;',
    '<span:Yd> ,|( or? <length:l> )',
    '( <span:Yd> , or? <length:l> )',
    '<length:l> ( <span:Y> )',
  ],
  term: [
    '<length:l> ..2 ,? signed|agreed|awarded|begun|started|launched|opened|concluded ..1 in <start:y> ,? ..3 expires|ends|ended|expired|runs_until|runs_to in|until|to? <end:y>',
  ],
  within: ['from|between <span:Yd> , ~6 for <length:l> .|,', '<length:l> in|at|as|on ..2 ,? from|between <span:Yd>'],
  ran: [
    '<length:l> ..3 runs|ran|lasts|lasted|takes_place|took_place|is_held|was_held|opens|goes ..2 from|between <span:Yd>',
    'from|between <span:Yd> , <length:l> of',
    'from|between <span:Yd> ,|—|–|( a|an? span|period|stretch|spell|run|reign|gap of <length:l>',
    '<length:l> ..2 ( <span:Y> )',
  ],
  elapsed: ['in <year:y> ,|(|—|– or|i.e.|some|almost? <ago:d>', '<ago:d> ,|(|—|– in|back_in <year:y>'],
  since: [
    'since <start:yd> ,|(|—|– or|i.e.|that_is for? ..2 <length:l> .|,|)|;|—|–',
    'since <start:yd> ,|(|—|– a|for period|spell|run|total? of? <length:l> .|,|)|;|—|–',
    'since <start:yd> ,|(|—|– ..2 <length:l> .|)|;',
    'for <length:l> ,|—|– since <start:yd> .|,|)|;|—|–',
  ],
  anniversary: [
    '<nth:o> anniversary|birthday ..6 founded|created|established|opened|launched|built|born|started|set_up ..2 in <year:y>',
    'founded|created|established|opened|launched|built|born|started|set_up ..3 in <year:y> ~8 <nth:o> anniversary|birthday',
    'founded|created|established|opened|launched|built|started|set_up ..3 in <year:y> , is ..1 <years:al> .|,|;',
  ],
  lifeOrder: ['born ..4 in|on ..2 <from:yd> ~4 died ..4 in|on ..2 <to:yd>'],
  century: [
    '<century:k> ..3 ,|(? ..2 built|completed|erected|founded|constructed|painted|written|carved|opened|dating ..2 in|from|to <year:y>',
    'built|completed|erected|founded|constructed|painted|written|carved|opened|dating ..2 in|from|to <year:y> , the|this|a|an? <century:k>',
    'to|from|in|of <year:y> , in|during|at|at_the_end_of|at_the_start_of? the <century:k>',
    '<century:k> , in <year:y>',
    'in <year:y> , in|during the <century:k>',
    'in <year:y> , ..1 in the <century:k>',
    '<century:k> ( ..2 <year:y> )',
    '<year:y> ( ..2 <century:k> )',
    'the <century:k> ..3 was|were built|completed|erected|founded|constructed|painted|written|carved in <year:y>',
  ],
  demonstratives: words('this that these those'),
  anaphoric: words('the that this these those its their his her said'),
  costs: words(
    'cost costs worth price prices value valued total totals sum sums amount amounts year years month months million billion largest biggest record',
  ),
  fates: table({
    'dead, killed, death, died, die, kill, kills, fatality, fatally': 'dead',
    'injured, wounded, hurt, injury, injure, injures': 'injured',
    'missing, unaccounted': 'missing',
    'arrested, arrest, detained, held': 'arrested',
  }),
};
