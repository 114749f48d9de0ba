import { testRule } from '../../../test/rule-tester';
import rule from './misspelled-name';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Peter Strzok resigned in August. Later [|Peter Stzrok|] testified.',
        fix: 'Peter Strzok resigned in August. Later Peter Strzok testified.',
      },
      {
        text: 'Emmanuel Macron met the mayors. Macron listened, and Macron took notes. [|Macorn|] then left with Macron’s staff.',
        fix: 'Emmanuel Macron met the mayors. Macron listened, and Macron took notes. Macron then left with Macron’s staff.',
        message: '“Macorn” is spelt “Macron” elsewhere',
      },
    ],
    right: [
      'Peter Strzok resigned in August. Later Peter Strzok testified.',
      'Anna Schmidt and Anne Schmidt are sisters. Anna Schmidt sings; Anne Schmidt plays the cello.',
      'Jean Dupond and Jean Dupont opened the show together.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Sophie Lacroix dirige l’école. Mme Lacroix y enseigne. Selon Mme [|Lacorix|], les effectifs montent.',
        fix: 'Sophie Lacroix dirige l’école. Mme Lacroix y enseigne. Selon Mme Lacroix, les effectifs montent.',
      },
    ],
    right: [
      'Sophie Lacroix dirige l’école. Mme Lacroix y enseigne.',
      'Marie Lefort et Mario Lefort se sont mariés. Marie Lefort est avocate, Mario Lefort est notaire.',
    ],
  },
});
