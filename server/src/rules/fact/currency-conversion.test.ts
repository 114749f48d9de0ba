import { testRule } from '../../../test/rule-tester';
import rule from './currency-conversion';

const options = { rates: ['2026-11-20 EUR USD 1.16', '2026-11-20 EUR GBP 0.87', '2020-01-02 EUR USD 1.12'] };

testRule(rule, {
  en: [
    {
      options,
      wrong: [
        {
          text: 'The bank lent $580 million ([|€640m|]) to the port.',
          fixes: ['The bank lent $580 million (€500m) to the port.'],
          message: 'at the rate of 20 November 2026 (0.8621)',
        },
        { text: 'He was fined €200,000 ([|$352,000|]).', fix: 'He was fined €200,000 ($232,000).' },
        { text: 'It cost £87,000, or [|€140,000|], to mend.', fix: 'It cost £87,000, or €100,000, to mend.' },
        {
          text: 'The deal is worth 3 billion euros ([|$4.6 billion|]).',
          fix: 'The deal is worth 3 billion euros ($3.5 billion).',
        },
        { text: 'Tickets cost £8.70 ([|$17|]).', fix: 'Tickets cost £8.70 ($12).' },
      ],
      right: [
        'The bank lent $580 million (€500m) to the port.',
        'He was fined €200,000 ($232,000).',
        'He was fined about €200,000 ($250,000).',
        'It cost £87,000, or €100,000, to mend.',
        'The deal is worth 3 billion euros ($3.4 billion).',
        { text: 'He was fined €200,000 ($224,000).', date: '2020-01-10' },
        'He was fined €200,000 (200,000 yuan).',
      ],
    },
    {
      wrong: [
        { text: 'The bank lent $580 million ([|€640m|]) to the port.', fixes: [], message: 'from 2017 to 2024' },
        'He was fined €200,000 ([|£260,000|]).',
        'A fund of 90 million euros ([|70 million dollars|]) was set up.',
        'The car costs $40,000 ([|45,000 euros|]).',
        '“It cost €200,000 ([|£260,000|]),” she said.',
      ],
      right: [
        'The bank lent $580 million (€500m) to the port.',
        'He was fined €200,000 (£172,000).',
        'The car costs $40,000 (36,000 euros).',
        'The car costs $40,000 ($45,000 with tax).',
        { text: 'The estate was worth $40,000 (€45,000).', date: '2001-05-01' },
      ],
    },
  ],
  fr: [
    {
      options,
      wrong: [
        {
          text: 'La banque a prêté 580 M$ ([|640 M€|]) au port.',
          fixes: ['La banque a prêté 580 M$ (500 M€) au port.'],
        },
        { text: 'Il a payé 200 000 euros ([|352 000 dollars|]).', fix: 'Il a payé 200 000 euros (232 000 dollars).' },
        {
          text: 'Il en a coûté 87 000 livres sterling, soit [|140 000 euros|].',
          fix: 'Il en a coûté 87 000 livres sterling, soit 100 000 euros.',
        },
        {
          text: 'Le contrat vaut 3 milliards d’euros ([|4,6 milliards de dollars|]).',
          fix: 'Le contrat vaut 3 milliards d’euros (3,5 milliards de dollars).',
        },
        { text: 'Le billet coûte 8,70 £ ([|17 $|]).', fix: 'Le billet coûte 8,70 £ (12 $).' },
      ],
      right: [
        'La banque a prêté 580 M$ (500 M€) au port.',
        'Il a payé 200 000 euros (232 000 dollars).',
        'Il a payé environ 200 000 euros (250 000 dollars).',
        'Le contrat vaut 3 milliards d’euros (3,4 milliards de dollars).',
        { text: 'Il a payé 200 000 euros (224 000 dollars).', date: '2020-01-10' },
      ],
    },
    {
      wrong: [
        { text: 'La banque a prêté 580 M$ ([|640 M€|]) au port.', fixes: [] },
        'Il a payé 200 000 euros ([|260 000 livres sterling|]).',
        'Un fonds de 90 millions d’euros ([|70 millions de dollars|]) a été créé.',
        'La voiture coûte 40 000 dollars, soit [|45 000 euros|].',
        '« Il a payé 200 000 euros ([|260 000 livres sterling|]) », a-t-elle dit.',
      ],
      right: [
        'La banque a prêté 580 M$ (500 M€) au port.',
        'Il a payé 200 000 euros (172 000 livres sterling).',
        'La voiture coûte 40 000 dollars, soit 36 000 euros.',
        { text: 'Le domaine valait 40 000 dollars (45 000 euros).', date: '2001-05-01' },
        'Il a payé 100 francs suisses (100 euros).',
      ],
    },
  ],
});
