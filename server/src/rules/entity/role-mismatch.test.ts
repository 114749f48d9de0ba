import { testRule } from '../../../test/rule-tester';
import rule from './role-mismatch';

testRule(rule, {
  en: {
    wrong: [
      // Past what is known of the office, whose it is by then is not told.
      { text: '[|French president|] Angela Merkel arrived on Monday.', date: '2030-06-17', fixes: [] },
      {
        text: '[|German Chancellor|] Emmanuel Macron arrived on Monday.',
        fix: 'German Chancellor Friedrich Merz arrived on Monday.',
        date: '2025-06-16',
      },
      {
        text: '[|Spanish Prime Minister|] Giorgia Meloni arrived on Monday.',
        fix: 'Spanish Prime Minister Pedro Sánchez arrived on Monday.',
        date: '2025-06-16',
      },
      {
        text: '[|Russian President|] Volodymyr Zelensky arrived on Monday.',
        fix: 'Russian President Vladimir Putin arrived on Monday.',
        date: '2025-06-16',
      },
      {
        text: '[|Canadian Prime Minister|] Donald Trump arrived on Monday.',
        fix: 'Canadian Prime Minister Mark Carney arrived on Monday.',
        date: '2025-06-16',
      },
      {
        text: '[|Chinese President|] Narendra Modi arrived on Monday.',
        fix: 'Chinese President Xi Jinping arrived on Monday.',
        date: '2025-06-16',
      },
      {
        text: '[|Turkish President|] Keir Starmer arrived on Monday.',
        fix: 'Turkish President Recep Tayyip Erdoğan arrived on Monday.',
        date: '2025-06-16',
      },
      { text: 'Keir Starmer, the [|Prime Minister of Australia|], arrived on Monday.', date: '2025-06-16' },
      {
        text: '[|French president|] Angela Merkel spoke on Monday.',
        date: '2019-03-04',
        fix: 'French president Emmanuel Macron spoke on Monday.',
        message: 'Emmanuel Macron',
      },
      {
        text: '[|French president|] Angela Merkel spoke on Monday.',
        date: '2026-11-23',
        message: 'as far as is known through 31 December 2025',
      },
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
      { text: 'German Chancellor Friedrich Merz arrived on Monday.', date: '2025-06-16' },
      { text: 'Spanish Prime Minister Pedro Sánchez arrived on Monday.', date: '2025-06-16' },
      { text: 'Russian President Vladimir Putin arrived on Monday.', date: '2025-06-16' },
      { text: 'Canadian Prime Minister Mark Carney arrived on Monday.', date: '2025-06-16' },
      { text: 'Chinese President Xi Jinping arrived on Monday.', date: '2025-06-16' },
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
      { text: 'Le [|président français|] Angela Merkel est arrivé lundi.', date: '2030-06-17', fixes: [] },
      {
        text: 'À Rome, le [|président du Conseil italien|], Pedro Sánchez, a parlé lundi.',
        date: '2025-06-16',
      },
      {
        text: 'Le [|chancelier allemand|] Emmanuel Macron est arrivé lundi.',
        fix: 'Le chancelier allemand Friedrich Merz est arrivé lundi.',
        date: '2025-06-16',
      },
      {
        text: 'Le [|président russe|] Volodymyr Zelensky est arrivé lundi.',
        fix: 'Le président russe Vladimir Poutine est arrivé lundi.',
        date: '2025-06-16',
      },
      {
        text: 'Le [|Premier ministre canadien|] Donald Trump est arrivé lundi.',
        fix: 'Le Premier ministre canadien Mark Carney est arrivé lundi.',
        date: '2025-06-16',
      },
      {
        text: 'Le [|Premier ministre indien|] Xi Jinping est arrivé lundi.',
        fix: 'Le Premier ministre indien Narendra Modi est arrivé lundi.',
        date: '2025-06-16',
      },
      {
        text: 'Le [|président chinois|] Narendra Modi est arrivé lundi.',
        fix: 'Le président chinois Xi Jinping est arrivé lundi.',
        date: '2025-06-16',
      },
      {
        text: 'Le [|président turc|] Keir Starmer est arrivé lundi.',
        fix: 'Le président turc Recep Tayyip Erdogan est arrivé lundi.',
        date: '2025-06-16',
      },
      { text: 'Keir Starmer, [|Premier ministre australien|], est arrivé lundi.', date: '2025-06-16' },
      { text: 'Le [|président brésilien|], Javier Milei, est arrivé lundi.', date: '2025-06-16' },
      {
        text: 'Le [|président français|] Angela Merkel s’est exprimé lundi.',
        date: '2019-03-04',
        fixes: ['Le président français Emmanuel Macron s’est exprimé lundi.'],
      },
      { text: 'Le [|président italien|] Emmanuel Macron a inauguré la foire en 2019.', date: '2026-11-23' },
    ],
    right: [
      { text: 'Le chancelier allemand Friedrich Merz est arrivé lundi.', date: '2025-06-16' },
      { text: 'Le président russe Vladimir Poutine est arrivé lundi.', date: '2025-06-16' },
      { text: 'Le Premier ministre canadien Mark Carney est arrivé lundi.', date: '2025-06-16' },
      { text: 'Le Premier ministre indien Narendra Modi est arrivé lundi.', date: '2025-06-16' },
      { text: 'Le président chinois Xi Jinping est arrivé lundi.', date: '2025-06-16' },
      { text: 'Le président turc Recep Tayyip Erdogan est arrivé lundi.', date: '2025-06-16' },
      { text: 'Le président français et Giorgia Meloni sont arrivés lundi.', date: '2025-06-16' },
      { text: 'En 2019, la chancelière allemande Angela Merkel a inauguré la foire.', date: '2026-11-23' },
      { text: 'La chancelière allemande Angela Merkel s’est exprimée lundi.', date: '2019-03-04' },
      { text: 'Le président français a reçu Angela Merkel lundi.', date: '2019-03-04' },
    ],
  },
});
