import { testRule } from '../../../test/rule-tester';
import rule from './total-mismatch';

testRule(rule, {
  en: {
    wrong: [
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
