import { testRule } from '../../../test/rule-tester';
import rule from './ambiguous-surname';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Ngozi Okafor and Emeka Okafor run the farm together. On Monday [|Okafor|] signed the deed.',
        message: '“Okafor” could be',
      },
    ],
    right: [
      'Ngozi Okafor and Emeka Okafor run the farm. On Monday Ngozi Okafor signed the deed.',
      'Ngozi Okafor runs the farm. On Monday Okafor signed the deed.',
      'Ngozi Okafor and her brother Emeka Okafor run the farm. Mr Okafor signed the deed.',
    ],
  },
  fr: {
    wrong: ['Sophie Lacroix et Marc Lacroix dirigent la ferme. Lundi, [|Lacroix|] a signé l’acte.'],
    right: [
      'Sophie Lacroix et Marc Lacroix dirigent la ferme. Lundi, Mme Lacroix a signé l’acte.',
      'Sophie Lacroix dirige la ferme. Lundi, Lacroix a signé l’acte.',
    ],
  },
});
