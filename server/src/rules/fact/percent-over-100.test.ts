import { testRule } from '../../../test/rule-tester';
import rule from './percent-over-100';

testRule(rule, {
  en: {
    wrong: [
      { text: 'Moss took [|112 percent|] of the vote.', message: 'more than there is', fixes: [] },
      'The survey reached [|101%|] of residents.',
      'About [|120 per cent|] of the population has a telephone.',
      'Turnout was [|103%|] in the valley.',
      'The party holds [|105%|] of seats.',
      'Some [|110 percent|] of pupils passed.',
      'He said [|140%|] of voters agreed.',
      'The vaccine has reached [|104.5 percent|] of adults.',
      'Officials put [|130 percent|] of households in that class.',
      'A turnout of [|108 percent|] was announced.',
      { text: '“We have [|112 percent|] of the vote,” she said.', message: 'inside a quotation' },
    ],
    right: [
      'Moss took 52 percent of the vote.',
      'The survey reached 100% of residents.',
      'The firm met 112 percent of its target.',
      'Prices rose 140%.',
      'There was a rise of 140 percent in the population.',
      'Debt stands at 120 percent of output.',
      'The dam is at 104% of capacity.',
      'Turnout rose 103 percent.',
      'Sales were 150 percent of last year’s.',
      'Bookings grew by 120% of the seats on offer.',
    ],
  },
  fr: {
    wrong: [
      { text: 'La maire a obtenu [|112 %|] des voix.', fixes: [] },
      'L’enquête a touché [|101 %|] des habitants.',
      'Environ [|120 %|] de la population a un téléphone.',
      'La participation a atteint [|103 %|].',
      'Le parti détient [|105 %|] des sièges.',
      'Quelque [|110 %|] des élèves ont été reçus.',
      'Il affirme que [|140 %|] des électeurs sont d’accord.',
      'Le vaccin a touché [|104,5 %|] des adultes.',
      'Elle classe [|130 %|] des ménages dans cette catégorie.',
      { text: '« Nous avons [|112 %|] des voix », a-t-elle dit.' },
    ],
    right: [
      'La maire a obtenu 52 % des voix.',
      'L’enquête a touché 100 % des habitants.',
      'L’entreprise a atteint 112 % de son objectif.',
      'Les prix ont augmenté de 140 %.',
      'Une hausse de 140 % de la population est attendue.',
      'La dette atteint 120 % du PIB.',
      'Le barrage est rempli à 104 % de sa capacité.',
      'La participation a progressé de 103 %.',
      'Les ventes représentent 150 % de celles de l’an dernier.',
      'Le taux d’occupation est de 99 %.',
    ],
  },
});
