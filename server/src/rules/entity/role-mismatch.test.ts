import { testRule } from '../../../test/rule-tester';
import rule from './role-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: '[|French president|] Angela Merkel spoke on Monday.',
        date: '2019-03-04',
        fix: 'French president Emmanuel Macron spoke on Monday.',
        message: 'Emmanuel Macron',
      },
      { text: '[|French president|] Angela Merkel spoke on Monday.', date: '2026-11-23' },
      {
        text: 'In March 2019 [|French Prime Minister|] Emmanuel Macron opened the fair.',
        date: '2026-11-23',
        fixes: [
          'In March 2019 French Prime Minister Édouard Philippe opened the fair.',
          'In March 2019 French President Emmanuel Macron opened the fair.',
        ],
        message: 'never held this office',
      },
    ],
    right: [
      { text: 'French president Emmanuel Macron spoke on Monday.', date: '2019-03-04' },
      { text: 'German chancellor Angela Merkel spoke on Monday.', date: '2019-03-04' },
      { text: 'French president Nicolas Sarkozy spoke on Monday.', date: '2019-03-04' },
      { text: 'In March 2019 German Chancellor Angela Merkel opened the fair.', date: '2026-11-23' },
      // In 2021 one chancellor followed another, and so nothing is sure of the whole year.
      { text: 'German chancellor Emmanuel Macron, as he was called in 2021, laughed.', date: '2026-11-23' },
      'French film-maker Luc Besson spoke on Monday.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Le [|président français|] Angela Merkel s’est exprimé lundi.',
        date: '2019-03-04',
        fixes: [
          'Le président français Emmanuel Macron s’est exprimé lundi.',
          'Le chancelière d’Allemagne Angela Merkel s’est exprimé lundi.',
        ],
      },
      { text: 'Le [|président italien|] Emmanuel Macron a inauguré la foire en 2019.', date: '2026-11-23' },
    ],
    right: [
      { text: 'En 2019, la chancelière allemande Angela Merkel a inauguré la foire.', date: '2026-11-23' },
      { text: 'La chancelière allemande Angela Merkel s’est exprimée lundi.', date: '2019-03-04' },
      { text: 'Le président français a reçu Angela Merkel lundi.', date: '2019-03-04' },
    ],
  },
});
