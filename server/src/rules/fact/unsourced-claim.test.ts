import { testRule } from '../../../test/rule-tester';
import rule from './unsourced-claim';

testRule(rule, {
  en: {
    options: { threshold: 0.85 },
    wrong: [
      '[|The tax cut cost the federal government $3.2 billion in 2024, more than 40 percent of the budget deficit.|]',
      {
        text: 'Crime fell. [|Unemployment rose from 4 percent to 9 percent under the last administration, the highest rate since 1983.|]',
        message: 'statistic',
      },
    ],
    right: [
      'The tax cut cost the federal government $3.2 billion in 2024, more than 40 percent of the deficit, the Treasury said.',
      'She thinks it is a wonderful idea.',
      'Will it rain tomorrow?',
    ],
  },
  fr: {
    options: { threshold: 0.85 },
    wrong: ['[|La réforme a coûté 3,2 milliards d’euros à l’État en 2024, soit plus de 40 % du déficit du budget.|]'],
    right: [
      'Selon la Cour des comptes, la réforme a coûté 3,2 milliards d’euros à l’État en 2024, soit 40 % du déficit.',
      'Quelle belle journée !',
    ],
  },
});
