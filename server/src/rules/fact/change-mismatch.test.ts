import { testRule } from '../../../test/rule-tester';
import rule from './change-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Revenue rose from $400 million to $500 million, an increase of [|30 percent|].',
        fixes: [
          'Revenue rose from $400 million to $500 million, an increase of 25 percent.',
          'Revenue rose from $400 million to $520 million, an increase of 30 percent.',
        ],
        message: 'From $400 million to $500 million is a rise of 25 percent',
      },
      {
        text: 'Rents fell [|20%|] from £1,500 to £1,350 a month.',
        fix: 'Rents fell 10% from £1,500 to £1,350 a month.',
      },
      { text: 'Output grew by [|15 per cent|], from 8,000 tonnes in 2022 to 12,000 tonnes in 2023.' },
      {
        text: 'The herd shrank to 630 cows from 900, a drop of [|40 percent|].',
        fix: 'The herd shrank to 630 cows from 900, a drop of 30 percent.',
      },
      {
        text: 'Ticket sales went from 2.4 million to 3.6 million, up [|65%|].',
        fix: 'Ticket sales went from 2.4 million to 3.6 million, up 50%.',
      },
      {
        text: 'Passenger numbers rose [|12 percent|] to 6,000 from 5,000.',
        fix: 'Passenger numbers rose 20 percent to 6,000 from 5,000.',
      },
      { text: 'The grant was cut from €90,000 to €60,000, a [|50 percent|] reduction.' },
      {
        text: 'Prices went from $4 to $5 a pound, a [|20 percent|] rise.',
        fix: 'Prices went from $4 to $5 a pound, a 25 percent rise.',
      },
      {
        text: 'Membership rose from 640 to 512, an increase of [|20 percent|].',
        message: 'the sentence says a rise',
        fixes: [],
      },
      {
        text: 'Support climbed from 31% to 38%, up [|five points|].',
        fix: 'Support climbed from 31% to 38%, up seven points.',
      },
      { text: '“Sales went from 200 to 300, up [|20%|],” she said.', fixes: [], message: 'inside a quotation' },
    ],
    right: [
      'Revenue rose from $400 million to $500 million, an increase of 25 percent.',
      'Rents fell 10% from £1,500 to £1,350 a month.',
      'Output grew by 50 per cent, from 8,000 tonnes in 2022 to 12,000 tonnes in 2023.',
      'The herd shrank to 630 cows from 900, a drop of 30 percent.',
      'Revenue rose from $4 billion to $5 billion, an increase of 29 percent.',
      'Rents rose from about £1,500 to £1,850, an increase of 20 percent.',
      'Prices went from $4 to $5 a pound, a 25 percent rise.',
      'Support climbed from 31% to 38%, up seven points.',
      'Support climbed from 31% to 38%, up 23 percent.',
      'The rate rose from 5% to 6%, up 1%.',
      'The fund grew from $400 million to $500 million in a year when inflation hit 9 percent.',
      'It moved from 400 staff to 500 desks, up 12 percent on last year.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Le chiffre d’affaires est passé de 400 à 500 millions d’euros, soit une hausse de [|30 %|].',
        fix: 'Le chiffre d’affaires est passé de 400 à 500 millions d’euros, soit une hausse de 25 %.',
      },
      {
        text: 'Le loyer est passé de 1 500 à 1 350 euros, en baisse de [|20 %|].',
        fix: 'Le loyer est passé de 1 500 à 1 350 euros, en baisse de 10 %.',
      },
      { text: 'La production a augmenté de [|15 %|], passant de 8 000 à 12 000 tonnes.' },
      {
        text: 'Le troupeau est passé de 900 à 630 vaches, soit une baisse de [|40 %|].',
        fix: 'Le troupeau est passé de 900 à 630 vaches, soit une baisse de 30 %.',
      },
      { text: 'Les ventes sont passées de 2,4 millions de billets à 3,6 millions (+ [|65 %|]).' },
      { text: 'La fréquentation a progressé de [|12 %|], passant de 5 000 visiteurs en 2019 à 6 000 en 2020.' },
      { text: 'La subvention, passée de 90 000 à 60 000 euros, soit [|50 %|] de moins, inquiète.' },
      { text: 'Le prix du kilo est passé de 4 euros à 5 euros, soit une augmentation de [|20 %|].' },
      {
        text: 'Le nombre de licenciés est passé de 640 à 512, soit une hausse de [|20 %|].',
        fixes: [],
        message: 'the sentence says a rise',
      },
      {
        text: 'La cote est passée de 31 % à 38 %, soit une hausse de [|5 points|].',
        fix: 'La cote est passée de 31 % à 38 %, soit une hausse de 7 points.',
      },
      { text: '« Les ventes sont passées de 200 à 300, soit une hausse de [|20 %|] », a-t-elle dit.', fixes: [] },
    ],
    right: [
      'Le chiffre d’affaires est passé de 400 à 500 millions d’euros, soit une hausse de 25 %.',
      'Le loyer est passé de 1 500 à 1 350 euros, en baisse de 10 %.',
      'La production a augmenté de 50 %, passant de 8 000 à 12 000 tonnes.',
      'Le troupeau est passé de 900 à 630 vaches, soit une baisse de 30 %.',
      'Le troupeau est passé de 900 à 630 vaches, soit une baisse de près d’un tiers.',
      'Les ventes sont passées de 2,4 millions de billets à 3,6 millions (+ 50 %).',
      'Le prix du kilo est passé de 4 euros à 5 euros, soit une augmentation de 25 %.',
      'La cote est passée de 31 % à 38 %, soit une hausse de 7 points.',
      'Le taux est passé de 5 % à 6 %, soit une hausse de 1 %.',
      'Il est passé de 400 à 500 salariés, dans un secteur en hausse de 3 %.',
    ],
  },
});
