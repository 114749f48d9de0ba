import { testRule } from '../../../test/rule-tester';
import rule from './loaded-verb';

testRule(rule, {
  fr: [
    {
      wrong: [
        { text: '« Le pont est sûr », a [|martelé|] le maire.', fix: '« Le pont est sûr », a répété le maire.' },
        {
          text: 'Jeanne Morel a [|avoué|] que le pont était fragile.',
          fix: 'Jeanne Morel a déclaré que le pont était fragile.',
        },
        { text: '« Le pont est fragile », [|avoue|]-t-elle.', fix: '« Le pont est fragile », déclare-t-elle.' },
        { text: '« Le pont est sûr », [|prétend|]-il.', fix: '« Le pont est sûr », affirme-t-il.' },
        {
          text: 'Les experts [|prétendaient|] que le pont était sûr.',
          fix: 'Les experts affirmaient que le pont était sûr.',
        },
      ],
      right: [
        'Jeanne Morel a déclaré que le pont était fragile.',
        'L’avocat a avoué sa fatigue.',
        'La mairie n’admet pas que le pont soit fragile.',
        'Le maire n’a jamais prétendu que tout allait bien.',
        'Elle souligne que le pont est sûr.',
        'J’avoue que le pont est fragile.',
      ],
    },
    {
      options: { favourable: true },
      wrong: ['Elle [|souligne|] que le pont est sûr.'],
      right: ['Elle déclare que le pont est sûr.'],
    },
  ],
  en: {
    wrong: [
      { text: 'The mayor [|claimed|] that the bridge was safe.', fix: 'The mayor said that the bridge was safe.' },
      { text: 'Experts [|claim|] that the bridge is safe.', fix: 'Experts say that the bridge is safe.' },
      { text: '“The bridge is safe,” the mayor [|claims|].', fix: '“The bridge is safe,” the mayor says.' },
      { text: '“I got lost,” she [|admitted|].', fix: '“I got lost,” she said.' },
      { text: 'The mayor has [|conceded|] that the bridge is old.', fix: 'The mayor has said that the bridge is old.' },
    ],
    right: [
      'It is alleged that the bridge was unsafe.',
      'I admit that the bridge is unsafe.',
      'The mayor said that the bridge was safe.',
      'The group claimed responsibility for the attack.',
      'Although nobody claimed responsibility, the attack spread fear.',
      'He admitted theft.',
      'The mayor did not claim that the bridge was safe.',
      'The mayor never admitted that the bridge was unsafe.',
    ],
  },
});
