import { testRule } from '../../../test/rule-tester';
import rule from './lead-in';

testRule(rule, {
  fr: {
    wrong: [{ text: 'Le maire a dit[|,|] « Le pont est sûr. »', fix: 'Le maire a dit\u00A0: « Le pont est sûr. »' }],
    right: ['Le maire a dit : « Le pont est sûr. »', 'Le maire a parlé d’un pont « très sûr ».'],
  },
  en: [
    {
      wrong: [
        { text: 'The mayor said[|:|] “The bridge is safe.”', fix: 'The mayor said, “The bridge is safe.”' },
        {
          text: 'The mayor said[|,|] “The bridge is safe. It is old.”',
          fix: 'The mayor said: “The bridge is safe. It is old.”',
        },
      ],
      right: ['The mayor said, “The bridge is safe.”', 'The mayor said the bridge was “quite safe”.'],
    },
    {
      houseStyle: 'guardian',
      wrong: [{ text: 'The mayor said[|,|] “The bridge is safe.”', fix: 'The mayor said: “The bridge is safe.”' }],
      right: ['The mayor said: “The bridge is safe.”'],
    },
  ],
});
