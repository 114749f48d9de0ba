import type { Figures } from '../figures';
import { table } from '../reference';
import { words } from '../segmentation';

/** What may set off the amount of a change from its two figures. */
const OFF = ',|(|—|–|-?';

/** Between "from A to B" and what the change amounts to. */
const AMOUNT = [
  `~3 ${OFF} a|an? @rise|@fall of <by:pft>`,
  `~3 ${OFF} @rising|@falling by? <by:pft>`,
  `~3 ${OFF} +|- <by:pft>`,
  `~3 ${OFF} or? a|an <by:pft> @rise|@fall`,
];

/** A part of a whole, in that order. */
const PART = '<part:c> ..3 of|out_of the|its|their|all|those|these? <whole:c>';

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
      'fell fallen dropped decreased declined slumped plunged slid shrank shrunk falls drops decreases declines lowered cut reduced down dipped tumbled contracted',
    ),
  },
  ratio: ['<ratio:f> ..4 ,|(|—|– or|i.e.? <share:p>'],
  share: [
    `${PART} ~5 or|i.e.|that_is|representing|equal_to|equivalent_to|amounting_to some? <share:pf>`,
    `${PART} ..4 (|—|– or|i.e.? <share:pf>`,
    'of the|its|their|all? <whole:c> ~4 <part:c> ..2 (|,|—|– or|i.e.? <share:pf>',
    `<share:p> , or ${PART}`,
    `<share:p> ..4 (|—|– ${PART}`,
  ],
  change: [
    ...AMOUNT.map((amount) => `from <from:cmup> ..4 to <to:cmup> ${amount}`),
    ...AMOUNT.map((amount) => `to <to:cmup> ..4 ,? from <from:cmup> ${amount}`),
    '@rose|@fell by? <by:pft> ~3 ,? from <from:cmup> ..4 to <to:cmup>',
    '@rose|@fell by? <by:pft> ~3 ,? to <to:cmup> ..4 ,? from <from:cmup>',
    '@rise|@fall of <by:pft> ~2 from <from:cmup> ..4 to <to:cmup>',
    '<by:pft> @rise|@fall ..2 ,? from <from:cmup> ..4 to <to:cmup>',
    '<to:cmu> ..3 ,? @rising|@falling <by:pft> from <from:cmu>',
    `<to:cmu> ..2 ,? compared_with|compared_to|against|versus <from:cmu> ~4 ${OFF} @rising|@falling <by:pft>`,
    `<to:cmu> ..2 ,? compared_with|compared_to|against|versus <from:cmu> ~4 ${OFF} a|an? @rise|@fall of <by:pft>`,
  ],
  additions: words('more fewer less extra additional'),
  pointNames: ['percentage point', 'percentage points'],
  multiple: [
    '@multiple ~4 from <from:cmup> ..5 to <to:cmup>',
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
    ['twofold', 'threefold', 'fourfold', 'fivefold'],
  ],
  halves: words('halved halving halves'),
  plus: ['and', ',', ', and', 'plus', ', plus', 'as well as'],
  total: [
    '% ,|—|–|(|: for|making? a total of <total:cm>',
    '% , totalling|totaling <total:cm>',
    '% ,? making <total:cm> ..3 in_all|in_total|altogether',
    '% ,|(|—|– or|i.e.|for? <total:cm> ..3 in_all|in_total|altogether',
  ],
  breakdown: ['<total:c> ..3 (|: % )|.|;', '<total:c> ..3 —|– % —|–|.', '<total:c> ..2 , % ,'],
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
  ],
  votes: words(
    'vote votes ballot ballots won win wins elected re-elected election runoff run-off referendum beat defeated polled voters electorate majority',
  ),
  notVotes: words('turnout turnouts abstention abstentions unemployment inflation rate rates approval'),
  elsewhen: words('earlier previously before ago previous time'),
  wholes: words(
    'vote ballot voter electorate population person seat resident household respondent student pupil woman man child inhabitant citizen member adult patient worker employee delegate deputy lawmaker',
  ),
  turnout: [
    'turnout|participation|abstention was|of|reached|hit|stood_at|at|rose_to|: <share:p>',
    '<share:p> turnout|participation',
  ],
  conversion: [
    '<one:urm> ..3 (|[ or|some|i.e.|equivalent_to|about? <two:urm>',
    '<one:urm> , or <two:urm> ,|.|)|;',
    '<one:urm> , or <two:urm> ..2 ,|.|)|;',
    '<one:urm> / <two:urm>',
  ],
  birth: [
    '<age:a> ,? who_was|who_were|was|is born ..4 in|on ..2 <born:yd>',
    '<age:ac> , who? was|were? born ..4 in|on ..2 <born:yd>',
    '<age:a> ( born ..4 in|on? ..2 <born:yd> )',
    'who is|was <age:ac> ,? was? born ..4 in|on ..2 <born:yd>',
    'born ..4 in|on ..2 <born:yd> ~4 the <age:a>',
    'born ..4 in|on ..2 <born:yd> , ..3 is now? <age:ac> .|,|and',
    'born ..4 in|on ..2 <born:yd> , ..3 , <age:a>',
  ],
  life: [
    '( <life:Y> ) ~5 died|dead ..4 at|aged|at_age|at_the_age_of <old:ac>',
    '<life:Y> , died|dead ..4 at|aged|at_age|at_the_age_of <old:ac>',
    '( <life:Y> ) ,? ..3 lived ..2 to <old:ac>',
    'died ..4 at|aged|at_the_age_of <old:ac> ( <life:Y> )',
    'born ..4 in|on ..2 <birth:yd> ~6 died ..4 in|on ..2 <death:yd> ,? at|aged|at_age|at_the_age_of <old:ac>',
    'died ..4 at|aged|at_the_age_of <old:ac> ~3 was? born ..4 in|on <birth:yd> ..2 and died ..4 in|on <death:yd>',
  ],
  duration: [
    'from|between <span:Yd> ,|(|—|– or|i.e.|for|a_total_of|a_period_of <length:l>',
    'from|between <span:Yd> ,|—|– <length:l> in_all|in_total|,|.|;|—|–',
    'for <length:l> ,? from|between <span:Yd>',
    '<length:l> ..2 ,|(|: from|between <span:Yd> ,|.|)|;',
    '<span:Yd> ,|( or? <length:l> )',
    '( <span:Yd> , or? <length:l> )',
    '<length:l> ( <span:Y> )',
  ],
  century: [
    '<century:k> , in <year:y>',
    'in <year:y> , in|during the <century:k>',
    'in <year:y> , ..1 in the <century:k>',
    '<century:k> ( ..2 <year:y> )',
    '<year:y> ( ..2 <century:k> )',
    'the <century:k> ..3 was|were built|completed|erected|founded|constructed|painted|written|carved in <year:y>',
  ],
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
