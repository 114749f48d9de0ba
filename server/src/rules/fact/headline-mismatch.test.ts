import { testRule } from '../../../test/rule-tester';
import rule from './headline-mismatch';

testRule(rule, {
  en: {
    wrong: [
      'Quake of magnitude [|6.4|] hits Japan\n\nA magnitude 4.6 earthquake struck Japan on Sunday.',
      {
        text: 'City beat Ashby 3-1 before crowd of [|38,400|]\n\nCity beat Ashby 3-1 on Saturday in front of 34,800 spectators.',
        fix: 'City beat Ashby 3-1 before crowd of 34,800\n\nCity beat Ashby 3-1 on Saturday in front of 34,800 spectators.',
      },
      {
        text: 'Storm kills [|24|] in Spain\n\nA storm killed 42 people in Spain on Sunday, officials said.',
        fix: 'Storm kills 42 in Spain\n\nA storm killed 42 people in Spain on Sunday, officials said.',
      },
      {
        text: 'Bank to cut [|3,000|] jobs\n\nThe bank said on Monday it would cut 5,000 jobs by June.',
        fix: 'Bank to cut 5,000 jobs\n\nThe bank said on Monday it would cut 5,000 jobs by June.',
      },
      {
        text: 'City to spend [|$12 million|] on pool\n\nThe city will spend $21 million on the pool, the mayor said on Monday.',
        fix: 'City to spend $21 million on pool\n\nThe city will spend $21 million on the pool, the mayor said on Monday.',
      },
      {
        text: 'Inflation hits [|7 percent|]\n\nInflation reached 6 percent in October, the statistics office said.',
        fix: 'Inflation hits 6 percent\n\nInflation reached 6 percent in October, the statistics office said.',
      },
      {
        text: 'Man, [|34|], held over fire\n\nA 43-year-old man was arrested on Sunday over the fire, police said.',
        fix: 'Man, 43, held over fire\n\nA 43-year-old man was arrested on Sunday over the fire, police said.',
      },
      {
        text: '[|Three|] children rescued from river\n\nFirefighters rescued four children from the river on Sunday.',
        fix: 'Four children rescued from river\n\nFirefighters rescued four children from the river on Sunday.',
      },
      {
        text: 'Unemployment falls to [|5.2%|]\n\nUnemployment fell to 5.8% in October, the office said on Monday.',
        fix: 'Unemployment falls to 5.8%\n\nUnemployment fell to 5.8% in October, the office said on Monday.',
      },
      {
        text: 'Court jails ex-mayor for [|10 years|]\n\nA court sentenced the former mayor to 12 years in prison on Monday.',
        fix: 'Court jails ex-mayor for 12 years\n\nA court sentenced the former mayor to 12 years in prison on Monday.',
      },

      {
        text: '[|9|] dead in ferry fire\n\nA fire on a ferry left 11 dead on Sunday, the coastguard said.',
        fixes: [
          '11 dead in ferry fire\n\nA fire on a ferry left 11 dead on Sunday, the coastguard said.',
          '9 dead in ferry fire\n\nA fire on a ferry left 9 dead on Sunday, the coastguard said.',
        ],
        message: 'The headline says “9 dead”, the body “11 dead”',
      },
      'Crash kills [|12|], injures 30\n\nA bus left the road on Friday, killing 14 people and injuring 30 others, police said.',
      'Man held after killing 1, injuring [|12|]\n\nA man was held after he killed one person and injured 13 others, police said.',
      'Ferry fire kills [|nine|]\n\nEleven people were killed on Sunday, the coastguard said.',
      'Port to cut [|400|] jobs\n\nThe port will cut 700 jobs, it said on Sunday.',
      'Storm injures [|14|]\n\nThe storm injured 41 people in the valley, doctors said.',
      'Council closes [|six|] schools\n\nEight schools will close in May, the council said on Sunday.',
      '[|30|] arrested at match\n\nPolice arrested 13 people at the match, a spokeswoman said.',
      '[|200|] homes lose power\n\nSome 2,000 homes lost power on Sunday.',
      '# Bus crash leaves [|5|] dead\n\nA bus crash left 15 dead on Sunday.',
      'Flood leaves [|seven|] missing\n\nRescuers were looking for four missing on Sunday.',
      'Firm recalls [|12,000|] cars\n\nThe firm said it would recall 120,000 cars.',

      '[|Twelve|] hurt in tram crash\n\nA tram crash in Lyon injured 21 people on Sunday, firefighters said.',
      'Bakery chain to close [|40|] shops\n\nThe bakery chain said on Monday that 14 shops would close by spring.',
      'Company to hire [|1,500|] engineers\n\nThe company plans to hire 5,100 engineers over two years, it said Tuesday.',
      'Rent rises [|6%|] in a year\n\nRents rose 9% in a year, the institute said on Monday.',
    ].map((copy) =>
      typeof copy === 'string' && copy.startsWith('#') ? { text: copy, format: 'markdown' as const } : copy,
    ),
    right: [
      'Quake of magnitude 6.4 hits Japan\n\nA magnitude 6.4 earthquake struck Japan on Sunday, after one of magnitude 4.6.',
      'Firm sees dividend on 1986 results\n\nThe firm paid nothing on its 1984 results, a spokesman said.',
      'Net profit 2,407,000 vs 2,393,000\n\nRevenue was 117.2 million vs 67.1 million.',
      'City beat Ashby 3-1 before crowd of 38,400\n\nCity beat Ashby 3-1 on Saturday in front of 38,400 spectators.',
      'Storm cuts power to 120,000 homes\n\nOf the 300,000 homes in the county, 120,000 were cut off on Sunday.',
      'Storm kills 24 in Spain\n\nA storm killed 24 people in Spain on Sunday, officials said.',
      'Bank to cut 3,000 jobs\n\nThe bank said on Monday it would cut 3,000 jobs by June.',
      'City to spend $21 million on pool\n\nThe city will spend $21 million on the pool, the mayor said on Monday.',
      'Inflation hits 6 percent\n\nInflation reached 6 percent in October, the statistics office said.',
      'Man, 43, held over fire\n\nA 43-year-old man was arrested on Sunday over the fire, police said.',
      'Four children rescued from river\n\nFirefighters rescued four children from the river on Sunday.',
      'Unemployment falls to 5.8%\n\nUnemployment fell to 5.8% in October, the office said on Monday.',
      'Court jails ex-mayor for 12 years\n\nA court sentenced the former mayor to 12 years in prison on Monday.',

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

      'Twelve hurt in tram crash\n\nA tram crash in Lyon injured 12 people on Sunday, firefighters said.',
      'Bakery chain to close 40 shops\n\nThe bakery chain said on Monday that 40 shops would close by spring.',
      'Company to hire 1,500 engineers\n\nThe company plans to hire 1,500 engineers over two years, it said Tuesday.',
      'Rent rises 6% in a year\n\nRents rose 6% in a year, the institute said on Monday.',
    ],
  },
  fr: {
    wrong: [
      'Accident : [|douze|] morts et trente blessés\n\nUn car a quitté la route vendredi, tuant quatorze personnes et en blessant trente autres, selon la préfecture.',
      {
        text: 'Le stade fête son titre devant [|12 500|] personnes\n\nLe club a fêté son titre samedi devant 14 500 spectateurs.',
        fix: 'Le stade fête son titre devant 14 500 personnes\n\nLe club a fêté son titre samedi devant 14 500 spectateurs.',
      },
      {
        text: 'Élection partielle : Morel l’emporte avec [|57,4 %|] des voix\n\nClaire Morel a été élue dimanche au second tour avec 53,4 % des voix, contre 46,6 % à son adversaire.',
        fix: 'Élection partielle : Morel l’emporte avec 53,4 % des voix\n\nClaire Morel a été élue dimanche au second tour avec 53,4 % des voix, contre 46,6 % à son adversaire.',
      },
      {
        text: 'Tempête en Espagne : [|24|] morts\n\nUne tempête a tué 42 personnes dimanche en Espagne, selon les autorités.',
        fix: 'Tempête en Espagne : 42 morts\n\nUne tempête a tué 42 personnes dimanche en Espagne, selon les autorités.',
      },
      {
        text: 'La banque supprime [|3 000|] postes\n\nLa banque a annoncé lundi la suppression de 5 000 postes d’ici juin.',
        fix: 'La banque supprime 5 000 postes\n\nLa banque a annoncé lundi la suppression de 5 000 postes d’ici juin.',
      },
      {
        text: 'Piscine : la ville investit [|12 millions d’euros|]\n\nLa ville va investir 21 millions d’euros dans la piscine, a annoncé lundi le maire.',
        fix: 'Piscine : la ville investit 21 millions d’euros\n\nLa ville va investir 21 millions d’euros dans la piscine, a annoncé lundi le maire.',
      },
      {
        text: 'L’inflation grimpe à [|7 %|]\n\nL’inflation a atteint 6 % en octobre, selon l’institut de statistique.',
        fix: 'L’inflation grimpe à 6 %\n\nL’inflation a atteint 6 % en octobre, selon l’institut de statistique.',
      },
      {
        text: 'Un homme de [|34 ans|] interpellé après l’incendie\n\nUn homme de 43 ans a été interpellé dimanche après l’incendie, selon la police.',
        fix: 'Un homme de 43 ans interpellé après l’incendie\n\nUn homme de 43 ans a été interpellé dimanche après l’incendie, selon la police.',
      },
      {
        text: '[|Trois|] enfants sauvés de la noyade\n\nLes pompiers ont sauvé dimanche quatre enfants de la noyade.',
        fix: 'Quatre enfants sauvés de la noyade\n\nLes pompiers ont sauvé dimanche quatre enfants de la noyade.',
      },
      {
        text: 'Le chômage recule à [|5,2 %|]\n\nLe chômage a reculé à 5,8 % en octobre, selon l’institut.',
        fix: 'Le chômage recule à 5,8 %\n\nLe chômage a reculé à 5,8 % en octobre, selon l’institut.',
      },
      {
        text: 'L’ancien maire condamné à [|dix ans|] de prison\n\nLe tribunal a condamné lundi l’ancien maire à douze ans de prison.',
        fix: 'L’ancien maire condamné à douze ans de prison\n\nLe tribunal a condamné lundi l’ancien maire à douze ans de prison.',
      },
      {
        text: 'Séisme de magnitude [|6,4|] au Japon\n\nUn séisme de magnitude 4,6 a frappé le Japon dimanche.',
        fix: 'Séisme de magnitude 4,6 au Japon\n\nUn séisme de magnitude 4,6 a frappé le Japon dimanche.',
      },

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

      '[|Douze|] blessés dans un accident de tram\n\nUn accident de tram a fait 21 blessés dimanche à Lyon, selon les pompiers.',
      'L’enseigne va fermer [|40|] magasins\n\nL’enseigne a annoncé lundi la fermeture de 14 magasins d’ici au printemps.',
      '[|1 500|] embauches dans l’aéronautique\n\nLe groupe prévoit 5 100 embauches sur deux ans, a-t-il dit mardi.',
      'Les loyers augmentent de [|6 %|] en un an\n\nLes loyers ont augmenté de 9 % en un an, selon l’institut.',
    ],
    right: [
      'Le stade fête son titre devant 14 500 personnes\n\nLe club a fêté son titre samedi devant 14 500 spectateurs.',
      'Élection partielle : Morel l’emporte avec 53,4 % des voix\n\nClaire Morel a été élue dimanche au second tour avec 53,4 % des voix, contre 46,6 % à son adversaire.',
      'Tempête : 120 000 foyers sans électricité\n\nSur les 300 000 foyers du département, 120 000 étaient privés d’électricité dimanche.',
      'Tempête en Espagne : 24 morts\n\nUne tempête a tué 24 personnes dimanche en Espagne, selon les autorités.',
      'La banque supprime 3 000 postes\n\nLa banque a annoncé lundi la suppression de 3 000 postes d’ici juin.',
      'Piscine : la ville investit 21 millions d’euros\n\nLa ville va investir 21 millions d’euros dans la piscine, a annoncé lundi le maire.',
      'L’inflation grimpe à 6 %\n\nL’inflation a atteint 6 % en octobre, selon l’institut de statistique.',
      'Un homme de 43 ans interpellé après l’incendie\n\nUn homme de 43 ans a été interpellé dimanche après l’incendie, selon la police.',
      'Quatre enfants sauvés de la noyade\n\nLes pompiers ont sauvé dimanche quatre enfants de la noyade.',
      'Le chômage recule à 5,8 %\n\nLe chômage a reculé à 5,8 % en octobre, selon l’institut.',
      'L’ancien maire condamné à douze ans de prison\n\nLe tribunal a condamné lundi l’ancien maire à douze ans de prison.',
      'Séisme de magnitude 4,6 au Japon\n\nUn séisme de magnitude 4,6 a frappé le Japon dimanche.',

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

      'Douze blessés dans un accident de tram\n\nUn accident de tram a fait 12 blessés dimanche à Lyon, selon les pompiers.',
      'L’enseigne va fermer 40 magasins\n\nL’enseigne a annoncé lundi la fermeture de 40 magasins d’ici au printemps.',
      '1 500 embauches dans l’aéronautique\n\nLe groupe prévoit 1 500 embauches sur deux ans, a-t-il dit mardi.',
      'Les loyers augmentent de 6 % en un an\n\nLes loyers ont augmenté de 6 % en un an, selon l’institut.',
    ],
  },
});
