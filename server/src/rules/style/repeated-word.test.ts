import { testRule } from '../../../test/rule-tester';
import rule from './repeated-word';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Officials said that [|the the|] bridge would stay shut.',
        fix: 'Officials said that the bridge would stay shut.',
      },
      { text: 'She was [|in in|] Leeds on Monday.', fix: 'She was in Leeds on Monday.' },
      { text: '[|The the|] council met.', fix: 'The council met.' },
    ],
    right: [
      'He said that that was enough.',
      'They had had enough of it.',
      'She flew to Bora Bora on Monday.',
      'It was very, very cold.',
      '“No no no,” she said.',
    ],
  },
  fr: {
    wrong: [
      { text: 'Le maire a parlé [|de de|] la digue.', fix: 'Le maire a parlé de la digue.' },
      { text: 'Il a [|été été|] élu.', fix: 'Il a été élu.' },
    ],
    right: [
      'Nous nous sommes trompés.',
      'Vous vous souvenez de lui.',
      'C’est très, très loin.',
      '« Non non », a-t-il dit.',
    ],
  },
});
