import { testRule } from '../../../test/rule-tester';
import rule from './first-mention-role';

testRule(rule, {
  en: {
    wrong: [
      '[|Ngozi Okafor|] met the crew in Lagos. The crew thanked Okafor.',
      'On Monday, [|Ngozi Okafor|] met the crew. The crew thanked Okafor.',
    ],
    right: [
      'At the Lantern\n\nThe plays of Anton Chekhov are back. Chekhov would have laughed.',
      'On Monday the harbour master, Ngozi Okafor, met the crew. Okafor then flew home.',
      'Ngozi Okafor, 43, met the crew. Okafor then flew home.',
      'On Monday Ngozi Okafor met the crew.',
    ],
  },
  fr: {
    wrong: [
      'Lundi [|Sophie Lacroix|] a rencontré l’équipage. Lacroix est ensuite rentrée.',
      'Lundi, [|Sophie Lacroix|] a rencontré l’équipage. Lacroix est ensuite rentrée.',
    ],
    right: [
      'Au théâtre\n\nLes pièces d’Anton Tchekhov sont de retour. Tchekhov aurait ri.',
      'Lundi, la capitaine, Sophie Lacroix, a rencontré l’équipage. Lacroix est ensuite rentrée.',
      'La capitaine Sophie Lacroix a rencontré l’équipage. Mme Lacroix est ensuite rentrée.',
      'Sophie Lacroix, capitaine du port, a rencontré l’équipage. Mme Lacroix est rentrée.',
    ],
  },
});
