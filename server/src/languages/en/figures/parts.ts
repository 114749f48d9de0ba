import type { Figures } from '../../figures';
import { words } from '../../segmentation';

/** A part of a whole, in that order. */
const PART =
  '<part:cm> ..3 of|out_of|from the|its|their|all|those|these|a_total_of|a_payroll_of|a_workforce_of|a_staff_of|a_fleet_of|a_sample_of? ..2 <whole:cm>';

/** What says a share once more in other words. */
const OR = 'or|i.e.|that_is|which_is|which_makes|which_represents|representing|equal_to|equivalent_to|amounting_to';

/** Parts, their shares and their sums. */
export const parts = {
  ratio: [
    '<ratio:f> ..4 ,|(|—|– or|i.e.? <share:p>',
    '<share:pf> ..3 ,|—|– or|i.e. <ratio:f> ,|)|.|—|–',
    '<share:pf> ..3 ( or|i.e.? <ratio:f> )',
    '<share:pf> ,|—|– <ratio:f> ,|.|—|–',
  ],
  share: [
    `${PART} ~8 ${OR} some|about|just? <share:pf>`,
    `${PART} ~8 ,|(|—|– <share:pf> of the|its|their total|whole|fleet|lot|workforce|staff|payroll|people|members|jobs|posts ,|.|)|;|—|–`,
    `${PART} ~5 ,|(|—|– ${OR}? a rate|share|proportion|ratio|turnout of <share:pf>`,
    `${PART} ..3 , <share:pf> ..4 ,|.|;`,
    `${PART} ..4 (|—|– or|i.e.? <share:pf>`,
    '<part:c> ( or? <share:pf> ) of|out_of the|its|their|all|these? ..2 <whole:c>',
    'of|among the|its|their|our|my|all? ..2 <whole:c> ~8 <part:c> ..6 (|,|—|– or|i.e.|which_is|for? a_rate_of|a_share_of|a_proportion_of|a_turnout_of? <share:pf>',
    '<whole:cm> ..4 ,|( of_which|of_whom|of_them|including ..2 <part:cm> ..6 ,|( or? <share:pf> ,|.|)|;|—|–',
    `<whole:c> ~8 <part:c> of them|these|those ~4 ,|(|—|– ${OR} <share:pf>`,
    `<share:pf> ..4 , or ${PART}`,
    `<share:pf> ..4 (|—|– ${PART}`,
  ],
  shareOf: [
    `<share:pf> of|of_the|of_its|of_their|of_all? the|its|their|those? ..3 <whole:c> ..4 ,|(|—|– or|i.e.|that_is? <part:c> ..2 ,|.|)|;|—|–`,
  ],
  shareAcross: [
    `<whole:c> ~12 . of|among them|these|those ,? ..2 <part:c> ~5 ,|(|—|– ${OR} <share:pf>`,
    `<whole:c> ~12 . ..1 <part:c> of them|these|those ~6 ,|(|—|– ${OR} <share:pf>`,
  ],
  wholeAgain: words('workforce total staff membership sample number group payroll lot'),
  plus: ['and', ',', ', and', 'plus', ', plus', 'as well as'],
  respective: words('respectively'),
  total: [
    '% ,|—|–|(|: for|making? a total of <total:cm>',
    '% , totalling|totaling <total:cm>',
    '% ,? making <total:cm> ..3 in_all|in_total|altogether',
    '% ,|(|—|– or|i.e.|for? <total:cm> ..3 in_all|in_total|altogether',
    '% ,|—|– out_of a_total_of|the|all? <total:cm>',
  ],
  results: [
    '<part0:c> @wins ,? <part1:c> @draws ,? and <part2:c> @losses ..2 from|in|after|over|of|out_of ..3 <total:c> ..1 @matches',
    '<part0:c> @wins ,? <part1:c> @losses ,? and <part2:c> @draws ..2 from|in|after|over|of|out_of ..3 <total:c> ..1 @matches',
    '<part0:c> @wins , <part1:c> @draws and @one @losses ..2 from|in|after|over|of|out_of ..3 <total:c> ..1 @matches',
    '<part0:c> @wins , @one @draws and <part1:c> @losses ..2 from|in|after|over|of|out_of ..3 <total:c> ..1 @matches',
    '<part0:c> @wins and <part1:c> @losses ..2 from|in|after|over|of|out_of ..3 <total:c> ..1 @matches',
    'won <part0:c> , drawn|drew|tied <part1:c> ,? and lost <part2:c> of|from|in ..3 <total:c> ..1 @matches',
    'won <part0:c> , lost <part1:c> ,? and drawn|drew|tied <part2:c> of|from|in ..3 <total:c> ..1 @matches',
    'won <part0:c> , drawn|drew|tied <part1:c> ,? and lost @one of|from|in ..3 <total:c> ..1 @matches',
    'won <part0:c> and lost <part1:c> of|from|in ..3 <total:c> ..1 @matches',
  ],
  breakdown: [
    '<total:cm> ..6 (|: % )|.|;',
    '<total:cm> ..6 —|– % —|–|.',
    '<total:c> ..5 , % ,|.|;',
    '<total:cm> ..5 ,? @namely % ,|.|;',
    'a_total_of <total:cm> ..6 , % .|;',
    '<total:c> ..4 @split up? into|between|among % .|;',
  ],
  contrasts: words('but'),
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
} satisfies Partial<Figures>;
