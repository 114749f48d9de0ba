import { testRule } from '../../../test/rule-tester';
import rule from './unbalanced';

testRule(rule, {
  fr: {
    wrong: [
      {
        text: 'Le maire est formel : [|«|] Le pont tiendra. Les travaux commencent lundi.',
        fixes: [
          'Le maire est formel : « Le pont tiendra.\u00A0» Les travaux commencent lundi.',
          'Le maire est formel : « Le pont tiendra. Les travaux commencent lundi.\u00A0»',
          'Le maire est formel : Le pont tiendra. Les travaux commencent lundi.',
        ],
      },
      {
        text: '[|«|] Le pont tiendra, a déclaré le maire. Les travaux commencent lundi.',
        fix: '« Le pont tiendra\u00A0», a déclaré le maire. Les travaux commencent lundi.',
      },
      {
        text: '[|«|] Nous irons au bout, a dit le maire. Il a voté non.',
        fix: '« Nous irons au bout », a dit le maire. Il a voté non.',
      },
      {
        text: '[|«|] Le pont est sûr. Il rouvrira lundi, a dit le maire. Il pleut.',
        fix: '« Le pont est sûr. Il rouvrira lundi\u00A0», a dit le maire. Il pleut.',
      },
      {
        text: '[|«|] Nous avons tout fait, a dit le maire. Nous agirons encore.',
        fixes: [
          '« Nous avons tout fait, a dit le maire. Nous agirons encore.\u00A0»',
          '« Nous avons tout fait\u00A0», a dit le maire. Nous agirons encore.',
          '« Nous avons tout fait, a dit le maire.\u00A0» Nous agirons encore.',
          'Nous avons tout fait, a dit le maire. Nous agirons encore.',
        ],
      },
      {
        text: '[|«|] Moi, dit-il, j’ai peur du pont.',
        fix: '« Moi, dit-il, j’ai peur du pont.\u00A0»',
      },
      { text: 'L[|"|]avenir du pont n’est pas menacé.', fix: 'L’avenir du pont n’est pas menacé.' },
      { text: 'Il pleut.\n\n[|»|] Le pont a tenu, a déclaré le maire.', titles: ['Remove the mark'] },
      { text: 'Le pont tiendra.\n\n[|»|] Il est neuf.', fixes: ['Le pont tiendra.\n\nIl est neuf.'] },
      {
        text: 'Le pont tiendra [|»|], a déclaré le maire.',
        fixes: ['«\u00A0Le pont tiendra », a déclaré le maire.', 'Le pont tiendra, a déclaré le maire.'],
      },
      {
        text: '« Le toit fuit », dit-elle. [|«|] Les murs aussi. Le maire n’a pas répondu.',
        fix: '« Le toit fuit », dit-elle. « Les murs aussi.\u00A0» Le maire n’a pas répondu.',
      },
    ],
    right: [
      'Le maire a dit : « L’eau monte.\n\n» Les ponts sont fermés.\n\n» Restez chez vous. »',
      'Le maire a dit « oui ».',
      'Il parle d’un « plan « simple ».',
      '« Le pont tiendra.\n\n« Il a tenu cent ans. »',
      '« Le pont tiendra.\n\n« Il a tenu cent ans, a dit le maire.',
      '« Le pont tiendra.\n\nIl a tenu cent ans », a dit le maire.',
    ],
  },
  en: {
    wrong: [
      {
        text: '“The roof leaks,” she said. [|“|]So do the walls. The mayor has not replied.',
        fix: '“The roof leaks,” she said. “So do the walls.” The mayor has not replied.',
      },
      { text: '[|”|] The bridge will hold.', fixes: ['The bridge will hold.'] },
      {
        text: 'The mayor said: [|“|]The bridge will hold. Work starts on Monday.',
        fix: 'The mayor said: “The bridge will hold.” Work starts on Monday.',
      },
      {
        text: '[|“|]The bridge will hold, the mayor said. “It has held,” she added.',
        fixes: [
          '“The bridge will hold,” the mayor said. “It has held,” she added.',
          '“The bridge will hold, the mayor said.” “It has held,” she added.',
          'The bridge will hold, the mayor said. “It has held,” she added.',
        ],
      },
      {
        text: 'The mayor said: [|“|]I am calm. We shall see.',
        fix: 'The mayor said: “I am calm. We shall see.”',
      },
      'The bridge will hold,[|”|] the mayor said.',
      {
        text: 'The city[|"|]s bridge will hold.\n\nIt has held for a century.',
        fix: "The city's bridge will hold.\n\nIt has held for a century.",
      },
    ],
    right: [
      '“The bridge will hold,” the mayor said.',
      '“The bridge will hold.\n\n“It has held for a century,” the mayor said.',
      'The shelf is 5\'10" tall and the disc 12" wide.',
      'The ’90s were good to the drivers’ union.',
    ],
  },
});
