import { testRule } from '../../../test/rule-tester';
import rule from './sentence-case';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'The firm sold arms to help [|it. his|] war went on.',
        fixes: ['The firm sold arms to help it his war went on.', 'The firm sold arms to help it. His war went on.'],
      },
      'The council met on [|Monday. the|] vote was close.',
    ],
    right: [
      'The council met on Monday. The vote was close.',
      'He bought shares in Apple Inc. and sold them.',
      'She waited… then she left.',
      '“Go!” she said. iPhone sales fell.',
      'It opens at 7 p.m. on Friday.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Le port a livré du matériel pour l’[|aider. sa|] reconstruction commence.',
        fixes: [
          'Le port a livré du matériel pour l’aider sa reconstruction commence.',
          'Le port a livré du matériel pour l’aider. Sa reconstruction commence.',
        ],
      },
    ],
    right: [
      'Le port a livré du matériel. Sa reconstruction commence.',
      'Il a vu M. Dupont, etc. puis il est parti.',
      '« Assez ! » dit-il. On l’écouta.',
      'Il hésita... puis il parla.',
    ],
  },
});
