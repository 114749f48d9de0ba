import { testRule } from '../../../test/rule-tester';
import rule from './share-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: '18 of 60 councillors, or [|40 percent|], voted against.',
        fixes: [
          '18 of 60 councillors, or 30 percent, voted against.',
          '24 of 60 councillors, or 40 percent, voted against.',
        ],
        message: '18 of 60 is 30 %',
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
