import { testRule } from '../../../test/rule-tester';
import rule from './honorific';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Mr. Blake agreed. Mr. Blake left, and [|Mr|] Blake did not return.',
        fix: 'Mr. Blake agreed. Mr. Blake left, and Mr. Blake did not return.',
      },
      { text: 'The mayor met [|Mme|] Royer in Lyon.', fix: 'The mayor met Ms Royer in Lyon.' },
    ],
    right: ['Mr Blake agreed with Ms Royer.', 'Mr. Blake agreed with Ms. Royer.'],
  },
  fr: {
    wrong: [
      { text: 'Selon [|Mr|] Dupont, la digue tiendra.', fix: 'Selon M. Dupont, la digue tiendra.' },
      { text: 'Selon [|Mr.|] Dupont, la digue tiendra.', fix: 'Selon M. Dupont, la digue tiendra.' },
      { text: '[|Mme.|] Roche a dit non.', fix: 'Mme Roche a dit non.' },
      { text: 'M. Blanc et [|Mrs|] Thatcher se sont vus.', fix: 'M. Blanc et Mme Thatcher se sont vus.' },
    ],
    right: ['M. Dupont et Mme Roche, puis MM. Blanc et Noir.', 'Le film « Monsieur Batignole » passe ce soir.'],
  },
});
