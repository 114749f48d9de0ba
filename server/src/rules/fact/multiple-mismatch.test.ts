import { testRule } from '../../../test/rule-tester';
import rule from './multiple-mismatch';

testRule(rule, {
  en: {
    wrong: [
      'At 900 tonnes, the catch is [|five|] times the 300 tonnes landed in 2020.',
      'It carried 9,000 cars in 2006 and carries 27,000 now, [|twice|] as many.',
      { text: 'The price [|doubled|] from 10 euros to 30 euros.', fix: 'The price tripled from 10 euros to 30 euros.' },
      { text: 'Membership has [|quadrupled|], from 500 to 1,500.', fix: 'Membership has tripled, from 500 to 1,500.' },
      {
        text: 'The number of visitors [|halved|] from 90,000 to 30,000.',
        fix: 'The number of visitors halved from 90,000 to 45,000.',
      },
      {
        text: 'Debt rose [|fivefold|], from $2 million to $6 million.',
        fix: 'Debt rose threefold, from $2 million to $6 million.',
      },
      {
        text: 'Output went from 100 to 400 cars a day, [|three|] times as many.',
        fix: 'Output went from 100 to 400 cars a day, four times as many.',
      },
      {
        text: 'The firm has 600 staff, [|twice|] the 200 it had in 2019.',
        fix: 'The firm has 600 staff, three times the 200 it had in 2019.',
      },
      {
        text: 'Rents, at $1,500, are [|double|] the $1,000 paid in 2015.',
        fix: 'Rents, at $2,000, are double the $1,000 paid in 2015.',
      },
      { text: 'Cases more than [|doubled|] from 400 to 600.', fix: 'Cases more than doubled from 400 to 800.' },
      { text: 'The fund [|trebled|] in size to £90m from £45m.', fix: 'The fund doubled in size to £90m from £45m.' },
      {
        text: 'Arrivals rose from 1,000 to 5,000, a [|tenfold|] increase.',
        fix: 'Arrivals rose from 1,000 to 5,000, a fivefold increase.',
      },
      {
        text: 'The budget was [|cut in half|], from $8 million to $2 million.',
        fix: 'The budget was cut in half, from $8 million to $4 million.',
      },

      {
        text: 'Exports [|tripled|] from $300 million in 2018 to $600 million.',
        fixes: [
          'Exports doubled from $300 million in 2018 to $600 million.',
          'Exports tripled from $300 million in 2018 to $900 million.',
        ],
        message: '2 times as much, not 3',
      },
      { text: 'The fleet [|doubled|] from 40 ships to 120.', fix: 'The fleet tripled from 40 ships to 120.' },
      { text: 'Arrests nearly [|quadrupled|], from 150 to 310.', fix: 'Arrests nearly doubled, from 150 to 310.' },
      {
        text: 'Its debt [|halved|] from 12 billion euros to 9 billion euros.',
        fixes: ['Its debt halved from 12 billion euros to 6 billion euros.'],
      },
      { text: 'The price more than [|doubled|] to $45 from $30.' },
      {
        text: 'Membership rose from 2,000 to 9,800, [|doubling|] in a decade.',
        fix: 'Membership rose from 2,000 to 9,800, quintupling in a decade.',
      },
      { text: 'Rainfall [|trebled|] from 20 mm to 100 mm.' },
      {
        text: 'Staff numbers [|tripled|] from about 100 to 500.',
        fix: 'Staff numbers quintupled from about 100 to 500.',
      },
      {
        text: 'The cost was multiplied by [|three|], from €4m to €8m.',
        fix: 'The cost was multiplied by two, from €4m to €8m.',
      },
      { text: '“We [|tripled|] from 300 members to 600,” she said.', fixes: [] },
    ],
    right: [
      'At 900 tonnes, the catch is three times the 300 tonnes landed in 2020.',
      'It earned $3 million and spent $5 million, twice as much as in 2019.',
      'It carried 9,000 cars in 2006 and carries 18,000 now, twice as many.',
      'Borrowing doubled to 381 million dollars from 160 in the prior period.',
      'The price doubled from 15 euros to 30 euros.',
      'Membership has tripled, from 500 to 1,500.',
      'The number of visitors halved from 60,000 to 30,000.',
      'Debt rose threefold, from $2 million to $6 million.',
      'Output went from 100 to 400 cars a day, four times as many.',
      'The firm has 600 staff, three times the 200 it had in 2019.',
      'Rents, at $1,500, are 50 percent above the $1,000 paid in 2015.',
      'Cases more than doubled from 400 to 900.',
      'The fund doubled in size to £90m from £45m.',
      'Arrivals rose from 1,000 to 5,000, a fivefold increase.',
      'The budget was cut in half, from $8 million to $4 million.',

      'Exports doubled from $300 million in 2018 to $600 million.',
      'The fleet tripled from 40 ships to 120.',
      'Arrests nearly doubled, from 150 to 280.',
      'Arrests more than doubled, from 150 to 410.',
      'Its debt halved from 12 billion euros to 6 billion euros.',
      'The price almost doubled to $58 from $30.',
      'Membership doubled in a decade.',
      'Membership doubled in the years from 2000 to 2010.',
      'The town doubled its fees, and rents went from $300 to $400.',
      'The cost was multiplied by two, from €4m to €8m.',
      'Rainfall quintupled from 20 mm to 100 mm.',
    ],
  },
  fr: {
    wrong: [
      'Le nombre d’évacués est passé de 1 500 dimanche à 3 000 lundi, soit le [|triple|].',
      'Le scrutin a coûté 240 000 euros, [|trois|] fois plus que les 120 000 euros de 2020.',
      { text: 'Le prix a [|doublé|], de 10 à 30 euros.', fix: 'Le prix a triplé, de 10 à 30 euros.' },
      {
        text: 'Le nombre d’adhérents a [|quadruplé|], passant de 500 à 1 500.',
        fix: 'Le nombre d’adhérents a triplé, passant de 500 à 1 500.',
      },
      {
        text: 'Le nombre de visiteurs a été divisé par [|deux|], de 90 000 à 30 000.',
        fix: 'Le nombre de visiteurs a été divisé par trois, de 90 000 à 30 000.',
      },
      {
        text: 'La dette a été multipliée par [|cinq|], de 2 à 6 millions d’euros.',
        fix: 'La dette a été multipliée par trois, de 2 à 6 millions d’euros.',
      },
      {
        text: 'La production est passée de 100 à 400 voitures par jour, [|trois|] fois plus.',
        fix: 'La production est passée de 100 à 400 voitures par jour, quatre fois plus.',
      },
      {
        text: 'La société compte 600 salariés, le [|double|] des 200 de 2019.',
        fix: 'La société compte 600 salariés, le triple des 200 de 2019.',
      },
      {
        text: 'Les loyers, à 1 500 euros, sont le [|double|] des 1 000 euros de 2015.',
        fix: 'Les loyers, à 2 000 euros, sont le double des 1 000 euros de 2015.',
      },
      {
        text: 'Le budget a été [|réduit de moitié|], de 8 à 2 millions d’euros.',
        fix: 'Le budget a été réduit de moitié, de 8 à 4 millions d’euros.',
      },
      {
        text: 'Les arrivées ont été multipliées par [|dix|], passant de 1 000 à 5 000.',
        fix: 'Les arrivées ont été multipliées par cinq, passant de 1 000 à 5 000.',
      },
      {
        text: 'Les cas ont plus que [|doublé|], passant de 400 à 600.',
        fix: 'Les cas ont plus que doublé, passant de 400 à 800.',
      },

      {
        text: 'Les exportations ont [|triplé|], passant de 300 à 600 millions d’euros.',
        fixes: [
          'Les exportations ont doublé, passant de 300 à 600 millions d’euros.',
          'Les exportations ont triplé, passant de 300 à 900 millions d’euros.',
        ],
      },
      {
        text: 'La flotte a [|doublé|], passant de 40 navires à 120.',
        fix: 'La flotte a triplé, passant de 40 navires à 120.',
      },
      {
        text: 'Les interpellations ont presque [|quadruplé|], passant de 150 à 310.',
        fix: 'Les interpellations ont presque doublé, passant de 150 à 310.',
      },
      {
        text: 'La dette est passée de 3 milliards d’euros à 9 milliards, soit le [|double|].',
        fix: 'La dette est passée de 3 milliards d’euros à 9 milliards, soit le triple.',
      },
      { text: 'Le prix a plus que [|doublé|], passant de 30 à 45 euros.' },
      { text: 'Le nombre d’adhérents, [|doublé|] de 2 000 à 9 800, surprend.' },
      {
        text: 'Le coût a été multiplié par [|trois|], passant de 4 à 8 millions d’euros.',
        fix: 'Le coût a été multiplié par deux, passant de 4 à 8 millions d’euros.',
      },
      {
        text: 'Les effectifs ont [|triplé|] en dix ans, passant de 100 agents à 500.',
        fix: 'Les effectifs ont quintuplé en dix ans, passant de 100 agents à 500.',
      },
      {
        text: 'La pluie a [|quintuplé|], passant de 20 mm en 2022 à 60 mm en 2023.',
        fix: 'La pluie a triplé, passant de 20 mm en 2022 à 60 mm en 2023.',
      },
      { text: '« Les ventes ont [|triplé|], passant de 300 à 600 », a-t-elle dit.', fixes: [] },
    ],
    right: [
      'Le nombre d’évacués est passé de 1 500 dimanche à 3 000 lundi, soit le double.',
      'Le scrutin a coûté 240 000 euros, deux fois plus que les 120 000 euros de 2020.',
      'Le prix a triplé, de 10 à 30 euros.',
      'Le nombre d’adhérents a triplé, passant de 500 à 1 500.',
      'Le nombre de visiteurs a été divisé par trois, de 90 000 à 30 000.',
      'La dette a été multipliée par trois, de 2 à 6 millions d’euros.',
      'La production est passée de 100 à 400 voitures par jour, quatre fois plus.',
      'La société compte 600 salariés, le triple des 200 de 2019.',
      'Les loyers, à 2 000 euros, sont le double des 1 000 euros de 2015.',
      'Le budget a été réduit de moitié, de 8 à 4 millions d’euros.',
      'Les arrivées ont été multipliées par cinq, passant de 1 000 à 5 000.',
      'Les cas ont plus que doublé, passant de 400 à 900.',

      'Les exportations ont doublé, passant de 300 à 600 millions d’euros.',
      'La flotte a triplé, passant de 40 navires à 120.',
      'Les interpellations ont presque doublé, passant de 150 à 280.',
      'La dette est passée de 3 milliards d’euros à 9 milliards, soit le triple.',
      'Le prix a plus que doublé, passant de 30 à 75 euros.',
      'Le nombre d’adhérents a doublé de 2000 à 2010.',
      'Le coût a été multiplié par deux, passant de 4 à 8 millions d’euros.',
      'La commune a doublé ses tarifs, le loyer passant de 300 à 400 euros en moyenne l’an prochain.',
      'Les effectifs ont quintuplé en dix ans, passant de 100 agents à 500.',
      'Les ventes ont doublé en un an.',
    ],
  },
});
