import { testRule } from '../../../test/rule-tester';
import rule from './share-mismatch';

testRule(rule, {
  en: {
    wrong: [
      'The firm will shed 12 jobs out of a payroll of 96, [|one in four|] of its people.',
      'Of the county’s 320 pumps, 80 were sent to the valley, [|a third|] of the lot.',
      'Nine of the 36 boats in the fleet were lost, [|a third|] of the total.',
      'Only 12 ([|40 percent|]) of the 48 lifeboats were launched.',
      '“Of our 60 nurses, 15 left, which is [|40%|],” she said.',
      'An inquiry into 124 bridges found that 31 of them, or [|35 percent|], need repair.',
      {
        text: 'The survey asked 400 people. Of them, 120, or [|47 percent|], said no.',
        fixes: [
          'The survey asked 400 people. Of them, 120, or 30 percent, said no.',
          'The survey asked 400 people. Of them, 188, or 47 percent, said no.',
        ],
      },
      {
        text: 'Of the 4.8 million registered voters, 3.0 million cast a ballot, a turnout of [|68.5 percent|].',
        fix: 'Of the 4.8 million registered voters, 3.0 million cast a ballot, a turnout of 62.5 percent.',
      },
      {
        text: "[|A third|] of the county's 88 fatal accidents last year, 22, took place at night.",
        fix: "A third of the county's 88 fatal accidents last year, 29, took place at night.",
      },
      'The project cost 3.6 million euros, of which 2.4 million, [|three-quarters|], came from the state.',
      'Of the 1,200 staff in the parks department, 90 will leave, or [|8.5 percent|].',
      'It cost 3.6 million euros, of which 1.2 million, or [|a half|], came from the state.',
      'The race drew 5,200 runners, including 1,300 women, or [|40 percent|].',
      {
        text: '[|A quarter|] of the buses, or 30 of 60, run on gas.',
        fix: 'A quarter of the buses, or 15 of 60, run on gas.',
      },

      {
        text: 'Of the 200 students, 60 failed, or [|40 percent|].',
        fix: 'Of the 200 students, 60 failed, or 30 percent.',
      },
      {
        text: 'Of 80 flights, 20 were cancelled — [|35 percent|].',
        fix: 'Of 80 flights, 20 were cancelled — 25 percent.',
      },
      {
        text: 'Sixty of the 200 students ([|40 percent|]) failed.',
        fix: 'Sixty of the 200 students (30 percent) failed.',
      },
      {
        text: 'Some 1,500 of the company’s 6,000 employees, [|a third|] of the workforce, will go.',
        fix: 'Some 2,000 of the company’s 6,000 employees, a third of the workforce, will go.',
      },
      {
        text: 'The bank holds 300 of the 1,200 shares, equivalent to [|45%|].',
        fix: 'The bank holds 300 of the 1,200 shares, equivalent to 25%.',
      },
      {
        text: 'Out of 50 patients, 30 recovered, a rate of [|75 percent|].',
        fix: 'Out of 50 patients, 30 recovered, a rate of 60 percent.',
      },
      {
        text: 'The motion passed with 55 of 100 votes, or [|65 percent|].',
        fix: 'The motion passed with 55 of 100 votes, or 55 percent.',
      },
      {
        text: 'The union says 480 of 800 drivers, some [|80 percent|], joined the strike.',
        fix: 'The union says 480 of 800 drivers, some 60 percent, joined the strike.',
      },
      {
        text: 'Nearly [|half of|] the 300 homes, 210, were flooded.',
        fix: 'Nearly half of the 300 homes, 150, were flooded.',
      },
      {
        text: 'One in three children, or [|25 percent|], skips breakfast.',
        fix: 'One in three children, or 33.3 percent, skips breakfast.',
      },
      { text: 'Two-thirds of voters ([|76 percent|]) agreed.', fix: 'Two-thirds of voters (66.7 percent) agreed.' },
      {
        text: '[|Forty percent|] of the 500 staff, or 250 people, will leave.',
        fix: 'Fifty percent of the 500 staff, or 250 people, will leave.',
      },
      {
        text: 'About [|30%|] of its 900 shops, or 370, will close.',
        fix: 'About 41.1% of its 900 shops, or 370, will close.',
      },
      {
        text: '[|A quarter|] of the 2,000 seats, some 800, stayed empty.',
        fix: 'A quarter of the 2,000 seats, some 500, stayed empty.',
      },
      {
        text: 'Only 12 of the 48 members voted, which is [|40 percent|].',
        fix: 'Only 12 of the 48 members voted, which is 25 percent.',
      },
      {
        text: 'The state spends $20 billion of its $80 billion budget, or [|35 percent|], on schools.',
        fix: 'The state spends $20 billion of its $80 billion budget, or 25 percent, on schools.',
      },

      {
        text: '18 of 60 councillors, or [|40 percent|], voted against.',
        fixes: [
          '18 of 60 councillors, or 30 percent, voted against.',
          '24 of 60 councillors, or 40 percent, voted against.',
        ],
        message: '18 of 60 is 30%',
      },
      { text: 'Some 33 of the 88 wells ([|45%|]) ran dry.', fix: 'Some 33 of the 88 wells (37.5%) ran dry.' },
      { text: 'The poll found that 312 out of 1,040 tenants, or [|25 per cent|], were behind with the rent.' },
      {
        text: 'Inspectors closed nine of 15 kitchens, or [|75 percent|].',
        fix: 'Inspectors closed nine of 15 kitchens, or 60 percent.',
      },
      {
        text: 'In all, 2,400 of its 16,000 workers — [|25%|] — will leave.',
        fix: 'In all, 2,400 of its 16,000 workers — 15% — will leave.',
      },
      {
        text: 'The panel rejected [|62 percent|] (93 of 200) of the claims.',
        fix: 'The panel rejected 46.5 percent (93 of 200) of the claims.',
      },
      { text: 'Only 7 of the 56 trains that day, representing [|22.5 percent|], ran on time.' },
      {
        text: 'It has sold 1.2 million of 4 million doses, or [|40%|].',
        fix: 'It has sold 1.2 million of 4 million doses, or 30%.',
      },
      {
        text: 'Two in five voters ([|55 percent|]) stayed at home.',
        fix: 'Two in five voters (40 percent) stayed at home.',
      },
      {
        text: 'Three of the 40 samples, or [|a quarter|], held lead.',
        fixes: ['Ten of the 40 samples, or a quarter, held lead.'],
      },
      {
        text: '“We lost 18 of 60 boats, or [|40 percent|],” the harbourmaster said.',
        fixes: [],
        message: 'inside a quotation',
      },
    ],
    right: [
      'It surveyed two-thirds of homes, two in five people, and a shop.',
      'The firm will shed 12 jobs out of a payroll of 96, one in eight of its people.',
      'Of the county’s 320 pumps, 80 were sent to the valley, a quarter of the lot.',
      'The firm will shed 12 jobs out of a payroll of 96, a third of the budget.',
      'Nine of the 36 boats in the fleet were lost, a quarter of the total.',
      'Only 12 (25 percent) of the 48 lifeboats were launched.',
      '“Of our 60 nurses, 15 left, which is 25%,” she said.',
      'An inquiry into 124 bridges found that 31 of them, or 25 percent, need repair.',
      'The survey asked 400 people. Of them, 120, or 30 percent, said no.',
      'The survey asked 400 people. In Leeds 120, or 47 percent, said no.',
      'Of the 4.8 million registered voters, 3.0 million cast a ballot, a turnout of 62.5 percent.',
      "A quarter of the county's 88 fatal accidents last year, 22, took place at night.",
      'The project cost 3.6 million euros, of which 2.4 million, two-thirds, came from the state.',
      'Of the 1,200 staff in the parks department, 90 will leave, or 7.5 percent.',
      'It cost 3.6 million euros, of which 1.2 million, or a third, came from the state.',
      'The race drew 5,200 runners, including 1,300 women, or 25 percent.',
      'The race drew 5,200 runners, including 1,300 women, a fifth of them under 30.',
      'A quarter of the buses, or 15 of 60, run on gas.',

      'Of the 200 students, 60 failed, or 30 percent.',
      'Of 80 flights, 20 were cancelled — 25 percent.',
      'Sixty of the 200 students (30 percent) failed.',
      'Some 1,500 of the company’s 6,000 employees, a quarter of the workforce, will go.',
      'The bank holds 300 of the 1,200 shares, equivalent to 25%.',
      'Out of 50 patients, 30 recovered, a rate of 60 percent.',
      'The motion passed with 55 of 100 votes, or 55 percent.',
      'The union says 480 of 800 drivers, some 60 percent, joined the strike.',
      'Nearly half of the 300 homes, 140, were flooded.',
      'One in four children, or 25 percent, skips breakfast.',
      'Two-thirds of voters (66 percent) agreed.',
      'Forty percent of the 500 staff, or 200 people, will leave.',
      'About 30% of its 900 shops, or 270, will close.',
      'A quarter of the 2,000 seats, some 500, stayed empty.',
      'Only 12 of the 48 members voted, which is 25 percent.',
      'The state spends $20 billion of its $80 billion budget, or 25 percent, on schools.',

      '18 of 60 councillors, or 30 percent, voted against.',
      'Some 33 of the 88 wells (37.5%) ran dry.',
      'Some 33 of the 88 wells (38%) ran dry.',
      'Some 33 of the 88 wells (nearly 40%) ran dry.',
      'The poll found that 312 out of 1,040 tenants, or 30 per cent, were behind with the rent.',
      'Inspectors closed nine of 15 kitchens, or 60 percent.',
      'In all, about 2,400 of its 16,000 workers — 15% — will leave.',
      'Only 7 of the 56 trains that day, or one in eight, ran on time.',
      'It has sold 1.2 million of 4 million doses, or 30%.',
      'Two in five voters (41 percent) stayed at home.',
      'A third of the voters, or 2 percent of the town, stayed at home.',
      'More than 45 of 120 members, or 47 percent of the votes, backed it.',
      'Ten of the 40 samples, or a quarter, held lead.',
      'On 3 of 12 days, 40 percent of the trains were late.',
    ],
  },
  fr: {
    wrong: [
      'L’usine supprime 12 postes sur un effectif de 96, soit [|un sur quatre|].',
      'Neuf des 36 bateaux de la flotte ont été perdus, soit [|un tiers|].',
      '« Sur nos 60 infirmières, 15 sont parties, soit [|40 %|] », dit-elle.',
      'Sur le parc de 124 ponts, 31 d’entre eux, soit [|35 %|], sont fermés.',
      {
        text: 'L’enquête porte sur 400 personnes. 120 d’entre elles, soit [|47 %|], disent non.',
        fixes: [
          'L’enquête porte sur 400 personnes. 120 d’entre elles, soit 30 %, disent non.',
          'L’enquête porte sur 400 personnes. 188 d’entre elles, soit 47 %, disent non.',
        ],
      },
      {
        text: 'Sur les 60 000 inscrits, 36 000 se sont rendus aux urnes, soit une participation de [|70 %|].',
        fix: 'Sur les 60 000 inscrits, 36 000 se sont rendus aux urnes, soit une participation de 60 %.',
      },
      {
        text: 'Sur les 4,8 millions d’inscrits, 3,0 millions ont voté, soit une participation de [|68,5 %|].',
        fix: 'Sur les 4,8 millions d’inscrits, 3,0 millions ont voté, soit une participation de 62,5 %.',
      },
      'Le chantier a coûté 24 millions d’euros, dont 6 millions payés par la ville, soit [|un tiers|].',
      'Les dégâts s’élèvent à 45 millions d’euros, dont 30 millions, soit les [|trois quarts|], pour les routes.',
      'Sur 42 000 inscrits, 18 900 ont voté, soit une participation de [|55 %|].',
      'Les dégâts atteignent 45 millions d’euros, dont 30 millions, soit [|la moitié|], pour les routes.',
      'La course comptait 5 200 coureurs, dont 1 300 femmes, soit [|40 %|].',
      {
        text: '[|Un quart|] des bus, soit 30 sur 60, roulent au gaz.',
        fix: 'Un quart des bus, soit 15 sur 60, roulent au gaz.',
      },
      {
        text: '[|Un tiers|] des villages, soit 12 sur 48, sont concernés.',
        fix: 'Un tiers des villages, soit 16 sur 48, sont concernés.',
      },

      {
        text: 'Sur les 200 élèves, 60 ont échoué, soit [|40 %|].',
        fix: 'Sur les 200 élèves, 60 ont échoué, soit 30 %.',
      },
      { text: 'Sur 80 vols, 20 ont été annulés ([|35 %|]).', fix: 'Sur 80 vols, 20 ont été annulés (25 %).' },
      { text: 'Soixante des 200 élèves ([|40 %|]) ont échoué.', fix: 'Soixante des 200 élèves (30 %) ont échoué.' },
      {
        text: 'Quelque 1 500 des 6 000 salariés de l’entreprise, soit [|un tiers|] des effectifs, partiront.',
        fix: 'Quelque 2 000 des 6 000 salariés de l’entreprise, soit un tiers des effectifs, partiront.',
      },
      {
        text: 'La banque détient 300 des 1 200 actions, ce qui représente [|45 %|] du capital.',
        fix: 'La banque détient 300 des 1 200 actions, ce qui représente 25 % du capital.',
      },
      {
        text: 'Sur 50 patients, 30 ont guéri, soit un taux de [|75 %|].',
        fix: 'Sur 50 patients, 30 ont guéri, soit un taux de 60 %.',
      },
      {
        text: 'La motion a recueilli 55 voix sur 100, soit [|65 %|].',
        fix: 'La motion a recueilli 55 voix sur 100, soit 55 %.',
      },
      {
        text: 'Un enfant sur trois, soit [|25 %|], saute le petit-déjeuner.',
        fix: 'Un enfant sur trois, soit 33,3 %, saute le petit-déjeuner.',
      },
      {
        text: 'Les deux tiers des électeurs ([|76 %|]) approuvent.',
        fix: 'Les deux tiers des électeurs (66,7 %) approuvent.',
      },
      {
        text: '[|Quarante pour cent|] des 500 salariés, soit 250 personnes, partiront.',
        fix: 'Cinquante pour cent des 500 salariés, soit 250 personnes, partiront.',
      },
      {
        text: 'Environ [|30 %|] de ses 900 magasins, soit 370, fermeront.',
        fix: 'Environ 41,1 % de ses 900 magasins, soit 370, fermeront.',
      },
      {
        text: '[|Un quart|] des 2 000 places, soit 800, sont restées vides.',
        fix: 'Un quart des 2 000 places, soit 500, sont restées vides.',
      },
      {
        text: 'L’État consacre 20 milliards d’euros sur 80 milliards, soit [|35 %|], à l’école.',
        fix: 'L’État consacre 20 milliards d’euros sur 80 milliards, soit 25 %, à l’école.',
      },
      {
        text: 'Seuls 12 des 48 membres ont voté, soit [|40 %|] d’entre eux.',
        fix: 'Seuls 12 des 48 membres ont voté, soit 25 % d’entre eux.',
      },

      {
        text: '18 élus sur 60, soit [|40 %|], ont voté contre.',
        fixes: ['18 élus sur 60, soit 30 %, ont voté contre.', '24 élus sur 60, soit 40 %, ont voté contre.'],
      },
      {
        text: 'Au total, 33 puits sur 88 ([|45 %|]) sont à sec.',
        fix: 'Au total, 33 puits sur 88 (37,5 %) sont à sec.',
      },
      {
        text: 'Sur place, 312 locataires sur 1 040, soit [|25 %|], avaient du retard.',
        fix: 'Sur place, 312 locataires sur 1 040, soit 30 %, avaient du retard.',
      },
      {
        text: 'Neuf cantines sur 15, soit [|75 %|], ont été fermées.',
        fix: 'Neuf cantines sur 15, soit 60 %, ont été fermées.',
      },
      {
        text: 'Trois habitants sur dix, soit [|40 %|], vivent seuls.',
        fix: 'Trois habitants sur dix, soit 30 %, vivent seuls.',
      },
      {
        text: 'Les dossiers refusés atteignent [|62 %|] (93 sur 200).',
        fix: 'Les dossiers refusés atteignent 46,5 % (93 sur 200).',
      },
      { text: 'Sept trains sur les 56 prévus, soit [|22,5 %|], sont partis à l’heure.' },
      {
        text: 'Il a écoulé 1,2 million de doses sur 4 millions, soit [|40 %|].',
        fix: 'Il a écoulé 1,2 million de doses sur 4 millions, soit 30 %.',
      },
      { text: 'Le jury a écarté 26 des 65 candidats, soit près de [|60 %|].' },
      { text: '« Nous avons perdu 18 bateaux sur 60, soit [|40 %|] », a dit le patron.', fixes: [] },
    ],
    right: [
      'L’étude cite les deux tiers des foyers, deux Français sur cinq, et un élu.',
      'L’usine supprime 12 postes sur un effectif de 96, soit un sur huit.',
      'Neuf des 36 bateaux de la flotte ont été perdus, soit un quart.',
      '« Sur nos 60 infirmières, 15 sont parties, soit 25 % », dit-elle.',
      'Sur le parc de 124 ponts, 31 d’entre eux, soit 25 %, sont fermés.',
      'L’enquête porte sur 400 personnes. 120 d’entre elles, soit 30 %, disent non.',
      'L’enquête porte sur 400 personnes. À Lyon, 120, soit 47 %, disent non.',
      'Sur les 60 000 inscrits, 36 000 se sont rendus aux urnes, soit une participation de 60 %.',
      'Sur les 4,8 millions d’inscrits, 3,0 millions ont voté, soit une participation de 62,5 %.',
      'Le chantier a coûté 24 millions d’euros, dont 6 millions payés par la ville, soit un quart.',
      'Les dégâts s’élèvent à 45 millions d’euros, dont 30 millions, soit les deux tiers, pour les routes.',
      'Sur 42 000 inscrits, 18 900 ont voté, soit une participation de 45 %.',
      'Les dégâts atteignent 45 millions d’euros, dont 30 millions, soit les deux tiers, pour les routes.',
      'La course comptait 5 200 coureurs, dont 1 300 femmes, soit un quart.',
      'La course comptait 5 200 coureurs, dont 1 300 femmes, 20 % de plus qu’en 2025.',
      'Un quart des bus, soit 15 sur 60, roulent au gaz.',
      'Un quart des villages, soit 12 sur 48, sont concernés.',

      'Sur les 200 élèves, 60 ont échoué, soit 30 %.',
      'Sur 80 vols, 20 ont été annulés (25 %).',
      'Soixante des 200 élèves (30 %) ont échoué.',
      'Quelque 1 500 des 6 000 salariés de l’entreprise, soit un quart des effectifs, partiront.',
      'La banque détient 300 des 1 200 actions, ce qui représente 25 % du capital.',
      'Sur 50 patients, 30 ont guéri, soit un taux de 60 %.',
      'La motion a recueilli 55 voix sur 100, soit 55 %.',
      'Un enfant sur quatre, soit 25 %, saute le petit-déjeuner.',
      'Les deux tiers des électeurs (66 %) approuvent.',
      'Quarante pour cent des 500 salariés, soit 200 personnes, partiront.',
      'Environ 30 % de ses 900 magasins, soit 270, fermeront.',
      'Un quart des 2 000 places, soit 500, sont restées vides.',
      'L’État consacre 20 milliards d’euros sur 80 milliards, soit 25 %, à l’école.',
      'Seuls 12 des 48 membres ont voté, soit 25 % d’entre eux.',

      '18 élus sur 60, soit 30 %, ont voté contre.',
      'Au total, 33 puits sur 88 (37,5 %) sont à sec.',
      'Au total, 33 puits sur 88, soit près de 38 %, sont à sec.',
      'Sur place, 312 locataires sur 1 040, soit 30 %, avaient du retard.',
      'Neuf cantines sur 15, soit 60 %, ont été fermées.',
      'Le groupe supprimera environ 2 400 postes sur 16 000, soit 15 % des effectifs.',
      'Sept trains sur les 56 prévus, soit un sur huit, sont partis à l’heure.',
      'Le jury a écarté 26 des 65 candidats, soit 40 %.',
      'Il a écoulé 1,2 million de doses sur 4 millions, soit 30 %.',
      'Trois habitants sur dix, soit 31 %, vivent seuls.',
      'Trois communes sur 40 ont voté, et 60 % des électeurs ont dit non.',
    ],
  },
});
