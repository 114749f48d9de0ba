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
    ],
    right: [
      { text: 'French president Emmanuel Macron spoke on Monday.', date: '2019-03-04' },
      { text: 'German chancellor Angela Merkel spoke on Monday.', date: '2019-03-04' },
      { text: 'French president Nicolas Sarkozy spoke on Monday.', date: '2019-03-04' },
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
    ],
    right: [
      { text: 'La chancelière allemande Angela Merkel s’est exprimée lundi.', date: '2019-03-04' },
      { text: 'Le président français a reçu Angela Merkel lundi.', date: '2019-03-04' },
    ],
  },
});
