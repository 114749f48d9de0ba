import { testRule } from '../../../test/rule-tester';
import rule from './total-mismatch';

testRule(rule, {
  en: {
    wrong: [
      'Passengers numbered [|61,000|]: 38,000 islanders, 17,000 day trippers and 9,000 school pupils.',
      '[|Nineteen|] people went to hospital, 11 women and seven men.',
      'Cole has [|18|] goals, 12 at home and eight away.',
      'It has [|61|] boats, namely 38 trawlers, 17 ferries and 9 yachts.',
      {
        text: 'She paid for a bus (€3), a tram (€4) and a taxi (€12), [|€21|] in total.',
        fixes: [
          'She paid for a bus (€3), a tram (€4) and a taxi (€12), €19 in total.',
          'She paid for a bus (€5), a tram (€4) and a taxi (€12), €21 in total.',
          'She paid for a bus (€3), a tram (€6) and a taxi (€12), €21 in total.',
          'She paid for a bus (€3), a tram (€4) and a taxi (€14), €21 in total.',
        ],
      },
      'The trip cost [|€21|]: a bus (€3), a tram (€4) and a taxi (€12).',
      'The plan pays for a school ($4.5 million), a library ($2 million) and a pool ($3 million), a total of [|$10.5 million|].',
      'Cases rose in Leeds (12), York (5) and Hull (3), for a total of [|21|].',
      'The crew of [|14|], eight men and five women, was rescued.',
      'Rovers have won eight, drawn two and lost one of their [|12|] matches.',
      'The [|45|] concerts were divided into 30 of rock, 15 of jazz and 10 of song.',
      {
        text: 'City now have nine wins, four draws and two defeats from [|16|] matches.',
        fix: 'City now have nine wins, four draws and two defeats from 15 matches.',
      },
      {
        text: 'Rovers have won nine, drawn four and lost two of their [|16|] matches.',
        fix: 'Rovers have won nine, drawn four and lost two of their 15 matches.',
      },
      {
        text: 'The side has 12 victories, three draws and four losses in [|20|] games.',
        fix: 'The side has 12 victories, three draws and four losses in 19 games.',
      },
      'The programme paid for 12 schools, eight libraries and three clinics, [|25|] buildings in all.',
      {
        text: 'Of the [|45|] members present, 27 voted in favour and 20 against, 3 abstaining.',
        fix: 'Of the 50 members present, 27 voted in favour and 20 against, 3 abstaining.',
      },
      {
        text: '[|Four|] people were rescued: three sailors and two divers.',
        fix: 'Five people were rescued: three sailors and two divers.',
      },

      {
        text: 'The attack killed [|14|] people: eight men and five women.',
        fix: 'The attack killed 13 people: eight men and five women.',
      },
      { text: 'It has [|30|] members, 18 men and 14 women.', fix: 'It has 32 members, 18 men and 14 women.' },
      {
        text: 'Ten soldiers and four civilians, [|16|] people in all, were hurt.',
        fix: 'Ten soldiers and four civilians, 14 people in all, were hurt.',
      },
      {
        text: 'France won 10 gold, 12 silver and 14 bronze medals, [|38|] in total.',
        fix: 'France won 10 gold, 12 silver and 14 bronze medals, 36 in total.',
      },
      {
        text: 'France won [|38|] medals: 10 gold, 12 silver and 14 bronze.',
        fix: 'France won 36 medals: 10 gold, 12 silver and 14 bronze.',
      },
      {
        text: 'A total of [|25|] people were arrested, 15 in Lyon and 12 in Paris.',
        fix: 'A total of 27 people were arrested, 15 in Lyon and 12 in Paris.',
      },
      {
        text: 'The [|45|] passengers — 20 men, 18 women and 9 children — were unhurt.',
        fix: 'The 47 passengers — 20 men, 18 women and 9 children — were unhurt.',
      },
      {
        text: 'The [|three|] winners are Ann Bell, Joe Park, Sue Hill and Tom Reed.',
        fix: 'The four winners are Ann Bell, Joe Park, Sue Hill and Tom Reed.',
      },
      {
        text: 'The law covers [|four|] states: Texas, Ohio and Utah.',
        fix: 'The law covers three states: Texas, Ohio and Utah.',
      },
      {
        text: 'The plan costs $5 million for roads and $3 million for schools, [|$9 million|] in all.',
        fix: 'The plan costs $5 million for roads and $3 million for schools, $8 million in all.',
      },
      {
        text: 'The survey covered [|1,000|] adults: 480 men and 540 women.',
        fix: 'The survey covered 1,020 adults: 480 men and 540 women.',
      },
      {
        text: 'The parliament has [|120|] seats: 70 for the left and 60 for the right.',
        fix: 'The parliament has 130 seats: 70 for the left and 60 for the right.',
      },
      {
        text: 'The [|two|] sisters, Anna, Beth and Clare, were found safe.',
        fix: 'The three sisters, Anna, Beth and Clare, were found safe.',
      },

      {
        text: 'The club signed 14 boys and 8 girls, a total of [|24|].',
        fixes: [
          'The club signed 14 boys and 8 girls, a total of 22.',
          'The club signed 16 boys and 8 girls, a total of 24.',
          'The club signed 14 boys and 10 girls, a total of 24.',
        ],
        message: '14 + 8 is 22',
      },
      {
        text: 'It sold 12 vans, 9 cars and 3 lorries, for a total of [|26|] vehicles.',
        fix: 'It sold 12 vans, 9 cars and 3 lorries, for a total of 24 vehicles.',
      },
      {
        text: 'Rescuers found five women, three men and two children, [|eleven|] people in all.',
        fix: 'Rescuers found five women, three men and two children, ten people in all.',
      },
      {
        text: 'He paid $300,000 and $450,000, a total of [|$700,000|].',
        fix: 'He paid $300,000 and $450,000, a total of $750,000.',
      },
      'Some 40 nurses and 25 doctors, totalling [|75|], have left.',
      {
        text: 'It employs 1,250 drivers and 640 clerks — a total of [|1,980|] workers.',
        fix: 'It employs 1,250 drivers and 640 clerks — a total of 1,890 workers.',
      },
      {
        text: 'The tour has [|three|] stops: Lisbon, Porto, Braga and Faro.',
        fix: 'The tour has four stops: Lisbon, Porto, Braga and Faro.',
      },
      {
        text: 'Votes were held in [|five|] towns (Ayr, Oban, Wick and Thurso).',
        fix: 'Votes were held in four towns (Ayr, Oban, Wick and Thurso).',
      },
      {
        text: '[|Two|] ministers resigned: Ada Moss, Bo Lee and Cy Dunn.',
        fix: 'Three ministers resigned: Ada Moss, Bo Lee and Cy Dunn.',
      },
      { text: '“We signed 14 boys and 8 girls, a total of [|24|],” she said.', fixes: [] },
    ],
    right: [
      'Leeds lead with €46 million, followed by York (€32 million) and Hull (€21 million).',
      'Passengers numbered 61,000: 38,000 islanders, 17,000 day trippers and 6,000 school pupils.',
      'Nineteen people went to hospital, 12 women and seven men.',
      'Cole has 18 goals, 12 at home and six away.',
      'It read 61: 380 cars passed and 17 stopped.',
      'She paid for a bus (€3), a tram (€4) and a taxi (€12), €19 in total.',
      'The trip cost €19: a bus (€3), a tram (€4) and a taxi (€12).',
      'Ann (12), Ben (14) and Tim (9), three in all, were found.',
      'The contract went to three firms: Abel (€30), Bond (€40) and Cole (€20).',
      'The crew of 13, eight men and five women, was rescued.',
      'On page 14, eight men and five women smile.',
      'The country has not three ports but four: Arvel, Kayar, Mbour and Delwin.',
      'Two landscapes, three portraits and a still life, six works in all, were sold.',
      'Rovers have won nine, drawn two and lost one of their 12 matches.',
      'The 45 concerts were divided into 20 of rock, 15 of jazz and 10 of song.',
      'City now have nine wins, four draws and two defeats from 15 matches.',
      'Rovers have won nine, drawn four and lost two of their 15 matches.',
      'The side has 12 victories, three draws and four losses in 19 games.',
      'Wheat made 16 tons, 20 tons and 11 tons respectively, and corn 46 tons, 36 tons and 13 tons.',
      'The programme paid for 12 schools, eight libraries and three clinics, 23 buildings in all.',
      'They bought 12 desks and eight lamps, for 400 rooms in all.',
      'Of the 50 members present, 27 voted in favour and 20 against, 3 abstaining.',
      'Of the 50 members present, 27 voted in favour and 20 against.',
      'Five people were rescued: three sailors and two divers.',

      'The attack killed 13 people: eight men and five women.',
      'It has 32 members, 18 men and 14 women.',
      'Ten soldiers and four civilians, 14 people in all, were hurt.',
      'France won 10 gold, 12 silver and 14 bronze medals, 36 in total.',
      'France won 36 medals: 10 gold, 12 silver and 14 bronze.',
      'A total of 27 people were arrested, 15 in Lyon and 12 in Paris.',
      'The 47 passengers — 20 men, 18 women and 9 children — were unhurt.',
      'The four winners are Ann Bell, Joe Park, Sue Hill and Tom Reed.',
      'The law covers three states: Texas, Ohio and Utah.',
      'The plan costs $5 million for roads and $3 million for schools, $8 million in all.',
      'The survey covered 1,020 adults: 480 men and 540 women.',
      'The parliament has 130 seats: 70 for the left and 60 for the right.',
      'The three sisters, Anna, Beth and Clare, were found safe.',

      'The club signed 14 boys and 8 girls, a total of 22.',
      'It sold 12 vans, 9 cars and 3 lorries, for a total of 24 vehicles.',
      'Rescuers found five women, three men and two children, ten people in all.',
      'He paid $300,000 and $450,000, a total of $750,000.',
      'He paid about $300,000 and $450,000, a total of $740,000.',
      'It sold 12 vans and 9 cars, a total of 40 wheels.',
      'The crash killed 12 people, including 3 children, and hurt 9, a total of 40 claims.',
      'The tour has four stops: Lisbon, Porto, Braga and Faro.',
      'The tour has three stops: Lisbon, the capital, Porto and Faro.',
      'The tour has three stops, among them Lisbon and Faro.',
      'It has two owners: Trinidad and Tobago Ltd and Moss plc.',
      'He has three goals: win, rest and win again.',
      'Of 12 men and 9 women, 4 were hurt.',
      'It plays in three cities: Lyon and, from May, Nice.',
    ],
  },
  fr: {
    wrong: [
      'Elle a transporté [|61 000|] passagers, à savoir 38 000 îliens, 17 000 touristes et 9 000 élèves.',
      {
        text: 'Il a payé un bus (3 €), un tram (4 €) et un taxi (12 €), soit [|21 €|] au total.',
        fix: 'Il a payé un bus (3 €), un tram (4 €) et un taxi (12 €), soit 19 € au total.',
      },
      'Le trajet a coûté [|21 euros|] : un bus (3 euros), un tram (4 euros) et un taxi (12 euros).',
      'Les cas se concentrent à Lyon (12), Nice (5) et Lens (3), soit [|21|] au total.',
      'L’équipage de [|14|], huit hommes et cinq femmes, a été secouru.',
      'La délégation a gagné 12 médailles d’or, huit d’argent et dix de bronze, [|32|] médailles au total.',
      'La réparer coûtera [|240 000 euros|] : 170 000 pour la machine et 90 000 pour les conduites.',
      'Les [|45|] concerts se répartissaient en 30 de rock, 15 de jazz et 10 de chanson.',
      'Les dégâts atteignent [|45 millions d’euros|] : 35 millions pour les forêts et 15 millions pour les maisons.',
      {
        text: 'L’équipe compte neuf victoires, quatre nuls et deux défaites en [|16|] matchs.',
        fix: 'L’équipe compte neuf victoires, quatre nuls et deux défaites en 15 matchs.',
      },
      {
        text: 'Le bilan est de six victoires, un nul et trois défaites en [|onze|] rencontres.',
        fix: 'Le bilan est de six victoires, un nul et trois défaites en dix rencontres.',
      },
      'La ligne compte 14 gares et 9 haltes, soit [|25|] arrêts.',
      'Brest compte 8 victoires, 3 nuls et 2 défaites, soit [|15|] matchs.',
      'La tempête a fait quatre morts et douze blessés dans la nuit de jeudi à vendredi, soit [|quinze|] victimes.',
      '[|Quatre|] candidats étaient éliminés au premier tour : Paul Ferrand, Inès Daoud et Luc Perrot.',
      {
        text: 'Sur les [|412|] votants, 253 se sont prononcés pour et 179 contre.',
        fix: 'Sur les 432 votants, 253 se sont prononcés pour et 179 contre.',
      },
      {
        text: 'Le club a joué [|dix|] matchs : trois victoires, deux nuls et sept défaites.',
        fix: 'Le club a joué douze matchs : trois victoires, deux nuls et sept défaites.',
      },
      {
        text: '[|Cinq|] villes sont candidates : Lille, Lyon et Nice.',
        fix: 'Trois villes sont candidates : Lille, Lyon et Nice.',
      },

      {
        text: 'L’attentat a tué [|14|] personnes : huit hommes et cinq femmes.',
        fix: 'L’attentat a tué 13 personnes : huit hommes et cinq femmes.',
      },
      {
        text: 'Le conseil compte [|30|] membres, 18 hommes et 14 femmes.',
        fix: 'Le conseil compte 32 membres, 18 hommes et 14 femmes.',
      },
      {
        text: 'Dix soldats et quatre civils, soit [|16|] personnes, ont été blessés.',
        fix: 'Dix soldats et quatre civils, soit 14 personnes, ont été blessés.',
      },
      {
        text: 'La France a remporté 10 médailles d’or, 12 d’argent et 14 de bronze, soit [|38|] au total.',
        fix: 'La France a remporté 10 médailles d’or, 12 d’argent et 14 de bronze, soit 36 au total.',
      },
      {
        text: 'La France a remporté [|38|] médailles : 10 en or, 12 en argent et 14 en bronze.',
        fix: 'La France a remporté 36 médailles : 10 en or, 12 en argent et 14 en bronze.',
      },
      {
        text: 'Au total, [|25|] personnes ont été arrêtées, 15 à Lyon et 12 à Paris.',
        fix: 'Au total, 27 personnes ont été arrêtées, 15 à Lyon et 12 à Paris.',
      },
      {
        text: 'Les [|45|] passagers — 20 hommes, 18 femmes et 9 enfants — sont indemnes.',
        fix: 'Les 47 passagers — 20 hommes, 18 femmes et 9 enfants — sont indemnes.',
      },
      {
        text: 'Les [|trois|] lauréats sont Anne Belle, Joé Parc, Sue Hill et Tom Roux.',
        fix: 'Les quatre lauréats sont Anne Belle, Joé Parc, Sue Hill et Tom Roux.',
      },
      {
        text: 'La loi concerne [|quatre|] régions : la Bretagne, l’Alsace et la Corse.',
        fix: 'La loi concerne trois régions : la Bretagne, l’Alsace et la Corse.',
      },
      {
        text: 'Le plan prévoit 5 millions d’euros pour les routes et 3 millions pour les écoles, soit [|9 millions|] au total.',
        fix: 'Le plan prévoit 5 millions d’euros pour les routes et 3 millions pour les écoles, soit 8 millions au total.',
      },
      {
        text: 'Le Parlement compte [|120|] sièges : 70 pour la gauche et 60 pour la droite.',
        fix: 'Le Parlement compte 130 sièges : 70 pour la gauche et 60 pour la droite.',
      },

      {
        text: 'Le club a recruté 14 garçons et 8 filles, soit [|24|] enfants au total.',
        fix: 'Le club a recruté 14 garçons et 8 filles, soit 22 enfants au total.',
      },
      {
        text: 'Elle a vendu 12 camions, 9 voitures et 3 fourgons, soit un total de [|26|] véhicules.',
        fix: 'Elle a vendu 12 camions, 9 voitures et 3 fourgons, soit un total de 24 véhicules.',
      },
      {
        text: 'Cinq femmes, trois hommes et deux enfants, soit [|onze|] personnes, ont été secourus.',
        fix: 'Cinq femmes, trois hommes et deux enfants, soit dix personnes, ont été secourus.',
      },
      {
        text: 'Il a versé 300 000 euros et 450 000 euros, soit [|700 000 euros|] au total.',
        fix: 'Il a versé 300 000 euros et 450 000 euros, soit 750 000 euros au total.',
      },
      { text: 'Quarante infirmières et 25 médecins, soit [|75|] agents, sont partis.' },
      {
        text: 'Elle emploie 1 250 chauffeurs et 640 employés, au total [|1 980|] salariés.',
        fix: 'Elle emploie 1 250 chauffeurs et 640 employés, au total 1 890 salariés.',
      },
      {
        text: 'La tournée compte [|trois|] étapes : Lille, Lyon, Nice et Brest.',
        fix: 'La tournée compte quatre étapes : Lille, Lyon, Nice et Brest.',
      },
      {
        text: '[|Cinq|] communes ont voté (Ancenis, Blain, Clisson et Vertou).',
        fix: 'Quatre communes ont voté (Ancenis, Blain, Clisson et Vertou).',
      },
      {
        text: '[|Deux|] pays ont signé : la Norvège, le Danemark et l’Islande.',
        fix: 'Trois pays ont signé : la Norvège, le Danemark et l’Islande.',
      },
      { text: '« Nous avons recruté 14 garçons et 8 filles, soit [|24|] enfants », a-t-il dit.', fixes: [] },
    ],
    right: [
      'Lyon arrive en tête avec 46 millions d’euros, suivi de Nice (32 millions) et de Lens (21 millions).',
      'Elle a transporté 61 000 passagers, à savoir 38 000 îliens, 17 000 touristes et 6 000 élèves.',
      'Il a payé un bus (3 €), un tram (4 €) et un taxi (12 €), soit 19 € au total.',
      'Anne (12), Bruno (14) et Théo (9), soit trois enfants, ont été retrouvés.',
      'L’équipage de 13, huit hommes et cinq femmes, a été secouru.',
      'La délégation a gagné 12 médailles d’or, huit d’argent et dix de bronze, 30 médailles au total.',
      'Le pays n’a pas trois ports mais quatre : Arvel, Kayar, Mbour et Delwin.',
      'La réparer coûtera 240 000 euros : 150 000 pour la machine et 90 000 pour les conduites.',
      'Les 45 concerts se répartissaient en 20 de rock, 15 de jazz et 10 de chanson.',
      'Les dégâts atteignent 45 millions d’euros : 30 millions pour les forêts et 15 millions pour les maisons.',
      'Deux paysages, trois portraits et une nature morte, soit six tableaux, ont été vendus.',
      'L’équipe compte neuf victoires, quatre nuls et deux défaites en 15 matchs.',
      'Le bilan est de six victoires, un nul et trois défaites en dix rencontres.',
      'La ligne compte 14 gares et 9 haltes, soit 23 arrêts.',
      'L’école a 2 classes et 3 ateliers, soit 75 élèves.',
      'La tempête a fait quatre morts et douze blessés dans la nuit de jeudi à vendredi, soit seize victimes.',
      'Trois candidats étaient éliminés au premier tour : Paul Ferrand, Inès Daoud et Luc Perrot.',
      'Trois équipes se sont rendues dans deux villes : Lyon et Lille.',
      'Sur les 432 votants, 253 se sont prononcés pour et 179 contre.',
      'Sur les 450 votants, 253 se sont prononcés pour et 179 contre.',
      'Trois villes sont candidates : Lille, Lyon et Nice.',

      'L’attentat a tué 13 personnes : huit hommes et cinq femmes.',
      'Le conseil compte 32 membres, 18 hommes et 14 femmes.',
      'Dix soldats et quatre civils, soit 14 personnes, ont été blessés.',
      'La France a remporté 10 médailles d’or, 12 d’argent et 14 de bronze, soit 36 au total.',
      'La France a remporté 36 médailles : 10 en or, 12 en argent et 14 en bronze.',
      'Au total, 27 personnes ont été arrêtées, 15 à Lyon et 12 à Paris.',
      'Les 47 passagers — 20 hommes, 18 femmes et 9 enfants — sont indemnes.',
      'Les quatre lauréats sont Anne Belle, Joé Parc, Sue Hill et Tom Roux.',
      'La loi concerne trois régions : la Bretagne, l’Alsace et la Corse.',
      'Le plan prévoit 5 millions d’euros pour les routes et 3 millions pour les écoles, soit 8 millions au total.',
      'Le Parlement compte 130 sièges : 70 pour la gauche et 60 pour la droite.',

      'Le club a recruté 14 garçons et 8 filles, soit 22 enfants au total.',
      'Elle a vendu 12 camions, 9 voitures et 3 fourgons, soit un total de 24 véhicules.',
      'Cinq femmes, trois hommes et deux enfants, soit dix personnes, ont été secourus.',
      'Il a versé 300 000 euros et 450 000 euros, soit 750 000 euros au total.',
      'Il a marqué 3 buts et donné 2 passes, soit 8 points.',
      'Le bilan est de 12 morts, dont 3 enfants, et 9 blessés, soit 40 dossiers.',
      'La tournée compte quatre étapes : Lille, Lyon, Nice et Brest.',
      'La tournée compte trois étapes : Lille, sa ville, Lyon et Brest.',
      'Deux pays ont signé, dont la Norvège, le Danemark et l’Islande plus tard.',
      'Elle a deux objectifs : gagner, durer et plaire.',
      'Sur 12 hommes et 9 femmes, 4 sont blessés.',
    ],
  },
});
