import { testRule } from '../../../test/rule-tester';
import rule from './impossible-date';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'It expires on [|November 31|].',
        fixes: ['It expires on November 30.', 'It expires on December 1.'],
        message: '30 days',
      },
      { text: 'The lease ran out on [|31 June 2024|].', fix: 'The lease ran out on 30 June 2024.' },
      {
        text: 'He was born on [|29 February 2026|].',
        message: 'not a leap year',
        fix: 'He was born on 28 February 2026.',
      },
      { text: 'Voting ends on [|Feb. 30|], the board said.', fixes: ['Voting ends on Feb. 29, the board said.'] },
      { text: 'They met on the [|31st of September|].', fix: 'They met on the 30th of September.' },
      { text: '“I was there on [|April 31|],” she said.', message: 'recording', fixes: [] },
      '“We open on [|June 31|],” said Ada Moss.',
    ],
    right: [
      'It expires on November 30.',
      'He was born on 29 February 2024.',
      'She turned 8 on February 29.',
      'Route 31 November Lane is closed.',
      'The ship carried 31 March hares.',
      'On October 31 the shop closed.',
      'The vote is on December 31, 2026.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Il expire le [|31 novembre 2026|].',
        fixes: ['Il expire le 30 novembre 2026.', 'Il expire le 1er décembre 2026.'],
      },
      { text: 'La grève a débuté le [|31 avril|].', fix: 'La grève a débuté le 30 avril.' },
      { text: 'Elle est née le [|29 février 1999|].', message: 'leap year' },
      { text: 'Le festival ouvrira le [|30 février|].', fix: 'Le festival ouvrira le 29 février.' },
      { text: 'Le bail court jusqu’au [|31 septembre|].', fix: 'Le bail court jusqu’au 30 septembre.' },
      { text: '« Ce sera le [|31 juin|] », a dit le maire.', fixes: [] },
    ],
    right: [
      'Il expire le 30 novembre 2026.',
      'Elle est née le 29 février 2000.',
      'Le 31 mars, il neigeait.',
      'Le 1er décembre, tout ferme.',
      'La rue du 31 Décembre est barrée.',
      'Le festival ouvrira le 29 février.',
    ],
  },
});
