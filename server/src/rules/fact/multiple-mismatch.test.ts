import { testRule } from '../../../test/rule-tester';
import rule from './multiple-mismatch';

testRule(rule, {
  en: {
    wrong: [
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
