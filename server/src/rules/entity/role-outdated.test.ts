import { testRule } from '../../../test/rule-tester';
import rule from './role-outdated';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'BRUSSELS — [|NATO secretary general|] Jens Stoltenberg said on Monday that talks would go on.',
        fix: 'BRUSSELS — former NATO secretary general Jens Stoltenberg said on Monday that talks would go on.',
        message: 'left this office in 2024',
      },
      {
        text: 'Former French president François Hollande, 72, was there. [|NATO Secretary-General|] Jens Stoltenberg agreed.',
        fix: 'Former French president François Hollande, 72, was there. Former NATO Secretary-General Jens Stoltenberg agreed.',
      },
      {
        text: 'On Monday Angela Merkel, the [|German chancellor|], opened the fair.',
        fix: 'On Monday Angela Merkel, the former German chancellor, opened the fair.',
      },
      {
        text: '[|Chile’s president|], Sebastián Piñera, spoke to reporters on Monday.',
        fix: 'Chile’s former president, Sebastián Piñera, spoke to reporters on Monday.',
      },
      {
        text: 'On Monday the [|French culture minister|], Fleur Pellerin, opened the fair.',
        fix: 'On Monday the former French culture minister, Fleur Pellerin, opened the fair.',
      },
      {
        text: '[|French President|] François Hollande spoke to reporters on Monday.',
        fix: 'Former French President François Hollande spoke to reporters on Monday.',
      },
      {
        text: 'On Monday [|NATO secretary general|] Jens Stoltenberg spoke.',
        date: '2025-03-10',
        fixes: [
          'On Monday former NATO secretary general Jens Stoltenberg spoke.',
          'On Monday NATO secretary general Mark Rutte spoke.',
        ],
      },
    ],
    right: [
      { text: 'Dave Carter, president of the U.S. beet sugar association, said sowing was late.', date: '1987-04-02' },
      'NATO secretary general Mark Rutte said on Monday that talks would go on.',
      'Former NATO secretary general Jens Stoltenberg said on Monday that talks would go on.',
      'In 2016 NATO secretary general Jens Stoltenberg said that talks would go on.',
      'The then NATO secretary general, Jens Stoltenberg, signed it.',
      'He quoted the words “as NATO secretary general Jens Stoltenberg said”.',
      { text: 'NATO secretary general Jens Stoltenberg said on Monday that talks would go on.', date: '2022-03-07' },
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Le [|secrétaire général de l’Otan|], Jens Stoltenberg, est arrivé lundi.',
        fix: 'L’ancien secrétaire général de l’Otan, Jens Stoltenberg, est arrivé lundi.',
      },
      {
        text: 'Le [|président du Conseil constitutionnel|], Jean-Louis Debré, a reçu la presse lundi.',
        fix: 'L’ancien président du Conseil constitutionnel, Jean-Louis Debré, a reçu la presse lundi.',
      },
      {
        text: 'Lundi, la [|chancelière allemande|] Angela Merkel a inauguré la foire.',
        fix: 'Lundi, l’ancienne chancelière allemande Angela Merkel a inauguré la foire.',
      },
      {
        text: 'Le discours du [|président français|] François Hollande a surpris, lundi.',
        fix: 'Le discours de l’ancien président français François Hollande a surpris, lundi.',
      },
      {
        text: 'François Hollande, [|président de la France|], s’est exprimé lundi.',
        fix: 'François Hollande, ancien président de la France, s’est exprimé lundi.',
      },
    ],
    right: [
      'Le secrétaire général de l’Otan, Mark Rutte, est arrivé lundi.',
      'L’ancien secrétaire général de l’Otan, Jens Stoltenberg, est arrivé lundi.',
      'En 2014, le président français François Hollande avait reçu les maires.',
      'L’ex-président français François Hollande est arrivé lundi.',
    ],
  },
});
