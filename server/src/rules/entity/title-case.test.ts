import { testRule } from '../../../test/rule-tester';
import rule from './title-case';

testRule(rule, {
  en: [
    {
      wrong: [
        {
          text: 'On Monday the [|President|] said he would not sign.',
          fix: 'On Monday the president said he would not sign.',
        },
        { text: 'She wrote to the [|Mayor|] twice.', fix: 'She wrote to the mayor twice.' },
        { text: 'The [|Prime Minister|] left at noon.', fix: 'The prime minister left at noon.' },
        {
          text: 'Jane Doe, the Liberian [|Foreign Minister|], left at noon.',
          fix: 'Jane Doe, the Liberian foreign minister, left at noon.',
        },
        { text: 'The French [|President|] left.', fix: 'The French president left.' },
      ],
      right: [
        'On Monday the president said he would not sign.',
        'On Monday President Jane Doe said she would not sign.',
        'NATO secretary general Mark Rutte arrived on Monday.',
        'Thank you, Mr. President.',
        'On Monday Prime Minister Jane Doe left.',
        'The Liberian Foreign Minister Jane Doe left.',
        'The Foreign Ministry said no.',
      ],
    },
    {
      houseStyle: 'ap',
      wrong: [{ text: 'On Monday [|president|] Jane Doe said no.', fix: 'On Monday President Jane Doe said no.' }],
      right: ['On Monday former president Jane Doe said no.', "The company's president Jane Doe said no."],
    },
  ],
  fr: {
    wrong: [
      { text: 'Hier, le [|Président|] de la République a signé.', fix: 'Hier, le président de la République a signé.' },
      { text: 'Elle a écrit à la [|Ministre|] deux fois.', fix: 'Elle a écrit à la ministre deux fois.' },
    ],
    right: [
      'Hier, le président de la République a signé.',
      'Hier, le Premier ministre a signé.',
      'Monsieur le Maire a pris la parole.',
      'Bruno Le Maire a signé.',
    ],
  },
});
