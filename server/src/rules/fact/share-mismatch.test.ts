import { testRule } from '../../../test/rule-tester';
import rule from './share-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: '18 of 60 councillors, or [|40 percent|], voted against.',
        fixes: [
          '18 of 60 councillors, or 30 percent, voted against.',
          '24 of 60 councillors, or 40 percent, voted against.',
        ],
        message: '18 of 60 is 30 %',
      },
    ],
    right: ['18 of 60 councillors, or 30 percent, voted against.'],
  },
  fr: {
    wrong: [
      {
        text: '18 élus sur 60, soit [|40 %|], ont voté contre.',
        fixes: ['18 élus sur 60, soit 30 %, ont voté contre.', '24 élus sur 60, soit 40 %, ont voté contre.'],
      },
    ],
    right: ['18 élus sur 60, soit 30 %, ont voté contre.'],
  },
});
