import { testRule } from '../../../test/rule-tester';
import rule from './repeated-time';

testRule(rule, {
  en: {
    wrong: [
      'The train left Friday for Oslo [|Friday|].',
      {
        text: 'On Tuesday, a court on [|Tuesday|] remanded all of them in custody.',
        fix: 'On Tuesday, a court remanded all of them in custody.',
      },
      {
        text: 'The minister arrived on Tuesday in Rome for talks on [|Tuesday|].',
        fix: 'The minister arrived on Tuesday in Rome for talks.',
      },
      {
        text: 'On Monday, the council voted on [|Monday|] to close the pool.',
        fix: 'On Monday, the council voted to close the pool.',
      },
      {
        text: 'Yesterday the firm announced [|yesterday|] a plan to cut jobs.',
        fix: 'Yesterday the firm announced a plan to cut jobs.',
      },
      {
        text: 'The court ruled Friday in favour of the firm [|Friday|].',
        fix: 'The court ruled Friday in favour of the firm.',
      },
      {
        text: 'The minister said on Thursday in Paris on [|Thursday|] that he would resign.',
        fix: 'The minister said on Thursday in Paris that he would resign.',
      },
      { text: 'In 2019 the firm moved to Leeds in [|2019|].', fix: 'In 2019 the firm moved to Leeds.' },

      {
        text: 'Quan arrived on Monday in the port city for talks with the union on [|Monday|].',
        fixes: [
          'Quan arrived on Monday in the port city for talks with the union.',
          'Quan arrived in the port city for talks with the union on Monday.',
        ],
      },
      'The court met on Tuesday in a closed session about the harbour on [|Tuesday|].',
      'The team flew yesterday from the island to the capital [|yesterday|].',
      'On Wednesday, police arrested two men [|Wednesday|].',
    ],
    right: [
      'Dealers put the fall down to yesterday’s rise in New York with similar losses yesterday in London.',
      'A poll published today in the Today newspaper puts them ahead.',
      'On Tuesday, a court remanded all of them in custody.',
      'The minister arrived on Tuesday in Rome for talks on Wednesday.',
      'On Monday, the council voted to close the pool.',
      'Yesterday the firm announced a plan to cut jobs.',
      'The court ruled Friday in favour of the firm.',
      'The minister said on Thursday in Paris that he would resign on Friday.',
      'In 2019 the firm moved to Leeds.',

      'Quan arrived on Monday and left on Monday night.',
      'Quan, who arrived on Monday, said on Monday that the talks were over.',
      'The shop is open Monday to Monday.',
      'He said on Monday that the court would meet on Monday.',
      'Quan arrived on Monday for talks on Tuesday.',
      '“I came on Monday for talks on the harbour on Monday,” she said.',
      'On Monday the mayor spoke; the union spoke on Monday too.',
      'On Wednesday, police arrested two men.',
      'The mayor, elected on Sunday, spoke to voters on Sunday.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'La ministre a parlé vendredi à Oslo [|vendredi|].',
        fixes: ['La ministre a parlé vendredi à Oslo.', 'La ministre a parlé à Oslo vendredi.'],
      },
      'Il a déclaré vendredi à Oslo [|vendredi|] que c’était fini.',
      {
        text: 'Mardi, le tribunal [|mardi|] a placé les suspects en détention.',
        fix: 'Mardi, le tribunal a placé les suspects en détention.',
      },
      {
        text: 'Le ministre est arrivé mardi à Rome pour des entretiens [|mardi|].',
        fix: 'Le ministre est arrivé mardi à Rome pour des entretiens.',
      },
      {
        text: 'Le tribunal a tranché vendredi en faveur de la société [|vendredi|].',
        fix: 'Le tribunal a tranché vendredi en faveur de la société.',
      },
      {
        text: 'En 2019, la société s’est installée à Lille en [|2019|].',
        fix: 'En 2019, la société s’est installée à Lille.',
      },

      {
        text: 'La maire a présenté jeudi au conseil municipal les travaux prévus [|jeudi|].',
        fix: 'La maire a présenté jeudi au conseil municipal les travaux prévus.',
      },
      'La ministre est arrivée lundi à Lisbonne pour une réunion avec les syndicats sur les salaires [|lundi|].',
      'Le navire a quitté mardi le port de Brest pour les îles [|mardi|].',
      'Le conseil a examiné mercredi en séance plénière le budget de la région [|mercredi|].',
      'La présidente a reçu jeudi à l’Élysée le Premier ministre grec [|jeudi|].',
      'Le groupe a présenté hier devant la presse les résultats du trimestre [|hier|].',
      'L’équipe a rejoint samedi le camp de base par le glacier [|samedi|].',
      'Lundi, le conseil municipal de Brest a voté [|lundi|] la fermeture de la piscine.',
      'En 1998, la famille a quitté la ferme en [|1998|].',
      'Le ministre a inauguré dimanche à Nîmes le nouveau musée de la mer [|dimanche|].',
      'Les pompiers ont éteint mercredi l’incendie du port de commerce [|mercredi|].',
    ],
    right: [
      'La ministre a parlé vendredi à Oslo et samedi à Rome.',
      'Le musée ouvre du vendredi au vendredi.',
      'Mardi, le tribunal a placé les suspects en détention.',
      'Le ministre est arrivé mardi à Rome pour des entretiens mercredi.',
      'Le tribunal a tranché vendredi en faveur de la société.',
      'En 2019, la société s’est installée à Lille.',

      'La ministre est arrivée lundi et repart lundi soir.',
      'La ministre, qui est arrivée lundi, a déclaré lundi que la réunion était finie.',
      'Il a dit lundi que le conseil se réunirait lundi.',
      'Du lundi au lundi, le marché est ouvert.',
      'La ministre est arrivée lundi à Lisbonne pour une réunion mardi.',
      '« Je suis venu lundi au port pour une réunion lundi », a dit le maire.',
      'Le conseil a examiné mercredi en séance plénière le budget de la région.',
      'La présidente a reçu jeudi à l’Élysée le Premier ministre grec, qui repart jeudi.',
      'L’équipe a rejoint samedi le camp de base et le quitte samedi.',
      'Lundi, le conseil municipal de Brest a voté la fermeture de la piscine.',
      'Élu en 1998, le maire a quitté la ville après la crue de 1998.',
      'Le musée, inauguré dimanche, a reçu dimanche mille visiteurs.',
      'Les pompiers ont éteint mercredi l’incendie du port ; mercredi, la pluie tombait.',
    ],
  },
});
