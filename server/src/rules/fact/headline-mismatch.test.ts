import { testRule } from '../../../test/rule-tester';
import rule from './headline-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: '[|9|] dead in ferry fire\n\nA fire on a ferry left 11 dead on Sunday, the coastguard said.',
        fixes: [
          '11 dead in ferry fire\n\nA fire on a ferry left 11 dead on Sunday, the coastguard said.',
          '9 dead in ferry fire\n\nA fire on a ferry left 9 dead on Sunday, the coastguard said.',
        ],
        message: 'The headline says “9 dead”, the body “11 dead”',
      },
      'Ferry fire kills [|nine|]\n\nEleven people were killed on Sunday, the coastguard said.',
      'Port to cut [|400|] jobs\n\nThe port will cut 700 jobs, it said on Sunday.',
      'Storm injures [|14|]\n\nThe storm injured 41 people in the valley, doctors said.',
      'Council closes [|six|] schools\n\nEight schools will close in May, the council said on Sunday.',
      '[|30|] arrested at match\n\nPolice arrested 13 people at the match, a spokeswoman said.',
      '[|200|] homes lose power\n\nSome 2,000 homes lost power on Sunday.',
      '# Bus crash leaves [|5|] dead\n\nA bus crash left 15 dead on Sunday.',
      'Flood leaves [|seven|] missing\n\nRescuers were looking for four missing on Sunday.',
      'Firm recalls [|12,000|] cars\n\nThe firm said it would recall 120,000 cars.',
    ].map((copy) =>
      typeof copy === 'string' && copy.startsWith('#') ? { text: copy, format: 'markdown' as const } : copy,
    ),
    right: [
      '11 dead in ferry fire\n\nA fire on a ferry left 11 dead on Sunday, the coastguard said.',
      'Ferry fire kills 11\n\nEleven people were killed on Sunday, the coastguard said.',
      'Ferry fire kills nine\n\nA fire on a ferry killed five men and four women.',
      'Ferry fire kills nine\n\nThree died at once. Six died later.',
      'Nearly 900 jobs to go\n\nThe port will cut 870 jobs, it said.',
      'More than 600 homes lose power\n\nOver 700 homes lost power on Sunday.',
      'Dozen hurt in crash\n\nTwelve people were hurt on Sunday.',
      '2 held after 11 deaths\n\nTwo men were held. The fire left 11 dead.',
      'Port to cut 400 jobs\n\nThe port will cut 300 jobs in May and 100 jobs in June.',
      'Port to cut 400 jobs\n\nIt employs 9,000 workers.',
      'Ada Moss wins\n\nMoss, the mayor, won on Sunday. Bo Moss, her brother, came third, Ada Moss said.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Incendie à bord : [|9|] morts\n\nL’incendie d’un ferry a fait 11 morts dimanche, selon la préfecture.',
        fixes: [
          'Incendie à bord : 11 morts\n\nL’incendie d’un ferry a fait 11 morts dimanche, selon la préfecture.',
          'Incendie à bord : 9 morts\n\nL’incendie d’un ferry a fait 9 morts dimanche, selon la préfecture.',
        ],
      },
      '[|Neuf|] personnes tuées dans un incendie\n\nOnze personnes ont été tuées dimanche, selon la préfecture.',
      'Le port supprime [|400|] emplois\n\nLe port supprimera 700 emplois, a-t-il annoncé dimanche.',
      'Tempête : [|14|] blessés\n\nLa tempête a fait 41 blessés dans la vallée.',
      'La ville ferme [|six|] écoles\n\nHuit écoles fermeront en mai, a annoncé la mairie dimanche.',
      '[|30|] interpellations après le match\n\nLa police a procédé à 13 interpellations dimanche soir.',
      '[|200|] foyers sans courant\n\nQuelque 2 000 foyers étaient privés de courant dimanche.',
      'Accident de car : [|5|] morts\n\nUn accident de car a fait 15 morts dimanche.',
      'Crue : [|sept|] disparus\n\nLes secours cherchaient dimanche quatre disparus.',
      'Rappel de [|12 000|] voitures\n\nLe groupe va rappeler 120 000 voitures.',
    ],
    right: [
      'Incendie à bord : 11 morts\n\nL’incendie d’un ferry a fait 11 morts dimanche, selon la préfecture.',
      'Onze personnes tuées dans un incendie\n\nL’incendie a fait 11 morts dimanche.',
      'Incendie à bord : 9 morts\n\nCinq hommes et quatre femmes ont péri.',
      'Près de 900 emplois supprimés\n\nLe port supprimera 870 emplois, a-t-il annoncé.',
      'Plus de 600 foyers sans courant\n\nPlus de 700 foyers étaient privés de courant.',
      'Une dizaine de blessés\n\nL’accident a fait 11 blessés dimanche.',
      'Le port supprime 400 emplois\n\nIl supprimera 300 emplois en mai et 100 emplois en juin.',
      'Le port supprime 400 emplois\n\nIl compte 9 000 salariés.',
      'Deux suspects après 11 morts\n\nDeux suspects ont été arrêtés. L’incendie a fait 11 morts.',
      'Trois ans après\n\nDeux ans ont passé.',
    ],
  },
});
