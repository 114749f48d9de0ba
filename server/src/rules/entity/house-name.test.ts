import { testRule } from '../../../test/rule-tester';
import rule from './house-name';

testRule(rule, {
  en: [
    {
      options: { names: ['Kiev = Kyiv', 'Calcutta = Kolkata'] },
      wrong: [
        {
          text: 'Trains left [|Kiev|] on Monday for Calcutta.'.replace('Calcutta', 'Lviv'),
          fix: 'Trains left Kyiv on Monday for Lviv.',
          message: 'House style writes “Kyiv”',
        },
      ],
      right: ['Trains left Kyiv on Monday.'],
    },
    {
      houseStyle: 'guardian',
      wrong: [
        {
          text: 'Ministers from [|NATO|] met on Monday, and NATO said little.',
          fix: 'Ministers from Nato met on Monday, and Nato said little.',
        },
      ],
      right: ['Ministers from Nato met on Monday.'],
    },
  ],
  fr: {
    options: { names: ['Oulan-Bator = Ulaanbaatar'] },
    wrong: [{ text: 'La foire d’[|Oulan-Bator|] a fermé.', fix: 'La foire d’Ulaanbaatar a fermé.' }],
    right: ['La mairie de Paris a fermé.'],
  },
});
