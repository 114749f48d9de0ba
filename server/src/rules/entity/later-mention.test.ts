import { testRule } from '../../../test/rule-tester';
import rule from './later-mention';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Ngozi Okafor spoke first. Then [|Ngozi Okafor|] left.',
        fix: 'Ngozi Okafor spoke first. Then Okafor left.',
      },
    ],
    right: [
      'Ngozi Okafor spoke first. Then Okafor left.',
      'Ngozi Okafor and Emeka Okafor spoke first. Then Ngozi Okafor left.',
    ],
  },
});
