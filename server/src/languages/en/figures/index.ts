import type { Figures } from '../../figures';
import { table } from '../../reference';
import { phrases, words } from '../../segmentation';
import { changes } from './changes';
import { parts } from './parts';
import { polls } from './polls';
import { times } from './times';

export const figures: Figures = {
  sets: {
    rise: words('increase rise jump growth gain surge climb uptick leap hike upturn'),
    fall: words('decrease fall drop decline cut reduction loss slump dip plunge slide downturn'),
    rising: words('up rising climbing growing jumping surging increasing gaining'),
    falling: words('down falling dropping declining sliding plunging decreasing shrinking'),
    rose: words(
      'rose risen increased grew grown jumped climbed surged gained soared rises increases grows jumps climbs surges raised up swelled advanced expanded leapt leaped rocketed ballooned spiked mounted',
    ),
    more: words('more higher larger greater'),
    less: words('less fewer lower smaller'),
    wins: words('win wins victory victories'),
    draws: words('draw draws tie ties'),
    losses: words('defeat defeats loss losses'),
    matches: words('match matches game games outing outings start starts fixture fixtures'),
    one: words('a an one'),
    split: words('split divided'),
    namely: phrases('namely, that is, i.e.'),
    backs: words(
      'want wanted approve approved support supported back backed favour favoured favor favored agree agreed',
    ),
    opposes: words('oppose opposed reject rejected disapprove disapproved disagree disagreed'),
    fell: words(
      'fell fallen dropped decreased declined slumped plunged slid shrank shrunk falls drops decreases declines lowered trimmed slashed cut reduced down dipped tumbled contracted slipped sank sunk slips sinks eased dwindled plummeted plummets',
    ),
  },
  pointNames: ['percentage point', 'percentage points'],
  percentSign: '%',
  conversion: [
    '<one:urm> ..2 -|—|– or|about? <two:urm> -|—|–',
    '<one:urm> ..3 (|[ or|some|i.e.|equivalent_to|about? <two:urm>',
    '<one:urm> , or <two:urm> ,|.|)|;',
    '<one:urm> , or <two:urm> ..2 ,|.|)|;',
    '<one:urm> / <two:urm>',
  ],
  demonstratives: words('this that these those'),
  anaphoric: words('the that this these those its their his her said'),
  costs: words(
    'cost costs worth price prices value valued total totals sum sums amount amounts year years month months million billion largest biggest record',
  ),
  fates: table({
    'dead, killed, death, died, die, kill, kills, killing, fatality, fatally': 'dead',
    'injured, wounded, hurt, injury, injure, injures, injuring, wounding': 'injured',
    'missing, unaccounted': 'missing',
    'arrested, arrest, detained, held': 'arrested',
    'spectator, crowd, attendance, fan': 'audience',
  }),
  crowds: table({ before: 'audience' }),
  ...parts,
  ...changes,
  ...polls,
  ...times,
};
