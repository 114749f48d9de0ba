import { testRule } from '../../../test/rule-tester';
import rule from './multi-paragraph';

testRule(rule, {
  fr: {
    wrong: [
      {
        text: '« Le pont tiendra.\n\n[|Il|] a tenu cent ans », a dit le maire.',
        fix: '« Le pont tiendra.\n\n«\u00A0Il a tenu cent ans », a dit le maire.',
      },
      {
        text: '« Le pont tiendra.\n\n[|«|] Il a tenu cent ans.',
        fix: '« Le pont tiendra.\n\n« Il a tenu cent ans.\u00A0»',
      },
      {
        text: '« Le pont tiendra.\n\n[|«|] Il a tenu cent ans, a dit le maire.',
        fixes: [
          '« Le pont tiendra.\n\n« Il a tenu cent ans\u00A0», a dit le maire.',
          '« Le pont tiendra.\n\n« Il a tenu cent ans, a dit le maire.\u00A0»',
        ],
      },
      {
        text: '« Le pont tiendra.\n\n« Il a cent ans.\n\n[|Il|] est sûr », a dit le maire.',
        fix: '« Le pont tiendra.\n\n« Il a cent ans.\n\n«\u00A0Il est sûr », a dit le maire.',
      },
    ],
    right: [
      '« Le pont tiendra.\n\n« Il a tenu cent ans », a dit le maire.',
      '« Le pont tiendra.\n\n» Il a tenu cent ans », a dit le maire.',
      '« Le pont tiendra.\n\nLe maire a dit qu’il avait tenu cent ans.\n\nIl a ouvert en 1920 », a dit le préfet.',
      '« Le pont tiendra. »\n\nIl a tenu cent ans.',
    ],
  },
  en: {
    wrong: [
      {
        text: '“The bridge will hold.\n\n[|It|] has held for a century,” the mayor said.',
        fix: '“The bridge will hold.\n\n“It has held for a century,” the mayor said.',
      },
    ],
    right: [
      '“The bridge will hold.\n\n“It has held for a century,” the mayor said.',
      '“The bridge will hold, he said.\n\nThe mayor said it has held for a century.\n\nIt opened in 1920,” she said.',
      '“Will you take it? I handed him the bill.\n\nBut he made no motion.\n\n“I will leave it here,” I said.',
      'The city"s bridge will hold.\n\nThey said that the town"s mayor knew.',
    ],
  },
});
