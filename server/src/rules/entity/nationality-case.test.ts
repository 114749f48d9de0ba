import { testRule } from '../../../test/rule-tester';
import rule from './nationality-case';

testRule(rule, {
  fr: {
    wrong: [
      { text: 'Selon un sondage, les [|français|] lisent moins.', fix: 'Selon un sondage, les Français lisent moins.' },
      { text: 'La plupart des [|japonais|], dit-il, approuvent.', fix: 'La plupart des Japonais, dit-il, approuvent.' },
      { text: 'La police a arrêté un [|belge|] de 34 ans.', fix: 'La police a arrêté un Belge de 34 ans.' },
      { text: 'Lundi, un [|belge|] a été arrêté.', fix: 'Lundi, un Belge a été arrêté.' },
      { text: 'Lundi, deux [|belges|] ont été arrêtés.', fix: 'Lundi, deux Belges ont été arrêtés.' },
      { text: 'Lundi, 12 [|belges|] âgés de 20 ans ont couru.', fix: 'Lundi, 12 Belges âgés de 20 ans ont couru.' },
      { text: 'Il l’a dit à un journal [|Français|] mardi.', fix: 'Il l’a dit à un journal français mardi.' },
      {
        text: 'Le président [|Américain|] arrive lundi.',
        fix: 'Le président américain arrive lundi.',
        message: 'takes no capital',
      },
      { text: 'Une entreprise [|Allemande|] a gagné le marché.', fix: 'Une entreprise allemande a gagné le marché.' },
      {
        text: 'Elle parle couramment l’[|Allemand|].',
        fix: 'Elle parle couramment l’allemand.',
        message: 'language takes no capital',
      },
      { text: 'Le roman est traduit en [|Anglais|].', fix: 'Le roman est traduit en anglais.' },
      { text: 'Il apprend le grec et l’[|Italien|].', fix: 'Il apprend le grec et l’italien.' },
    ],
    right: [
      'Selon un sondage, les Français lisent moins.',
      'Il l’a dit à un journal français mardi.',
      'Un français parfait est exigé. À Abidjan, un français est parlé qui a ses règles.',
      'Elle comprend l’Allemand qui dîne en face, et parle à l’Italien Moretti. Un livre en Suisse coûte cher.',
      'Il a battu l’Allemand et le Belge. Elle parle de l’Allemand.',
      'Il parle le français et un peu l’allemand.',
      'Les modèles japonais et les français Renault et Peugeot se vendent bien.',
      'Un groupe de Français attend. Deux jeunes Belges aussi.',
      'Les jeunes Français lisent moins.',
      'Elle est la première Française à gagner, et lui le second Belge.',
      'Le maire Breton, Thierry de son prénom, a refusé. Thierry Breton partira.',
      'La rue a cinq restaurants, deux italiens et trois grecs. Deux espagnols y sont enseignés.',
      'Des vins italiens et espagnols seront servis.',
    ],
  },
});
