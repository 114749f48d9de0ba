import { testRule } from '../../../test/rule-tester';
import rule from './repeated-time';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Quan arrived on Monday in the port city for talks with the union on [|Monday|].',
        fixes: [
          'Quan arrived on Monday in the port city for talks with the union.',
          'Quan arrived in the port city for talks with the union on Monday.',
        ],
      },
      'The court met on Tuesday in a closed session about the harbour on [|Tuesday|].',
      'The team flew yesterday from the island to the capital [|yesterday|].',
    ],
    right: [
      'Quan arrived on Monday and left on Monday night.',
      'Quan, who arrived on Monday, said on Monday that the talks were over.',
      'The shop is open Monday to Monday.',
      'He said on Monday that the court would meet on Monday.',
      'Quan arrived on Monday for talks on Tuesday.',
      '“I came on Monday for talks on the harbour on Monday,” she said.',
      'On Monday the mayor spoke; the union spoke on Monday too.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'La maire a présenté jeudi au conseil municipal les travaux prévus [|jeudi|].',
        fix: 'La maire a présenté jeudi au conseil municipal les travaux prévus.',
      },
      'La ministre est arrivée lundi à Lisbonne pour une réunion avec les syndicats sur les salaires [|lundi|].',
      'Le navire a quitté mardi le port de Brest pour les îles [|mardi|].',
    ],
    right: [
      'La ministre est arrivée lundi et repart lundi soir.',
      'La ministre, qui est arrivée lundi, a déclaré lundi que la réunion était finie.',
      'Il a dit lundi que le conseil se réunirait lundi.',
      'Du lundi au lundi, le marché est ouvert.',
      'La ministre est arrivée lundi à Lisbonne pour une réunion mardi.',
      '« Je suis venu lundi au port pour une réunion lundi », a dit le maire.',
    ],
  },
});
