import { testRule } from '../../../test/rule-tester';
import rule from './two-speakers';

testRule(rule, {
  fr: {
    wrong: [
      '« Le pont sera rouvert avant la fin de l’été », a déclaré Paul Durand.\n\n[|« Le pont sera rouvert avant la fin de l’été »|], a déclaré Jeanne Morel.',
    ],
    right: [
      '« Le pont sera rouvert avant la fin de l’été », a déclaré Paul Durand.\n\n« Le pont sera rouvert avant la fin de l’été », a répété Paul Durand.',
      '« C’est une bonne nouvelle », a dit Paul Durand. « C’est une bonne nouvelle », a dit Jeanne Morel.',
    ],
  },
  en: {
    wrong: [
      '“The bridge will open before the end of summer,” said Paul Reed.\n\n[|“The bridge will open before the end of summer,”|] said Jane Hall.',
    ],
    right: [
      '“The bridge will open before the end of summer,” said Paul Reed. “It is a good bridge,” said Jane Hall.',
      {
        text: '“The bridge will open before the end of summer,” said Paul Reed.\n\nJane Hall said that she was “glad” to hear it.\n\n> The bridge will open before the end of summer.',
        format: 'markdown',
      },
    ],
  },
});
