import { testRule } from '../../../test/rule-tester';
import rule from './role-outdated';

testRule(rule, {
  en: {
    wrong: [
      'The talks ended. [|US President|] Joe Biden left on Monday.',
      {
        text: '[|UK Prime Minister|] Rishi Sunak met farmers on Monday.',
        date: '2030-06-17',
        message: 'as far as is known through 31 December 2025',
      },
      '[|UK Prime Minister|] Boris Johnson met farmers on Monday.',
      'Mario Draghi, [|president of the European Central Bank|], spoke on Monday.',
      '[|Japan’s prime minister|], Shinzo Abe, landed in Rome.',
      '[|Indonesian President|] Joko Widodo opened the dam.',
      '[|UN Secretary-General|] Ban Ki-moon called for calm on Monday.',
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
      'Former UK Prime Minister Boris Johnson met farmers on Monday.',
      'Christine Lagarde, president of the European Central Bank, spoke on Monday.',
      'Japan’s late prime minister, Shinzo Abe, was remembered in Rome.',
      'In 2019 Indonesian President Joko Widodo opened the dam.',
      'Ban Ki-moon, UN secretary-general from 2007 to 2016, called for calm.',
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
        text: 'Le [|premier ministre britannique|] Rishi Sunak a parlé lundi.',
        date: '2030-06-17',
        message: 'as far as is known through',
      },
      {
        text: 'Le [|président du Conseil européen|], Charles Michel, présidera le dîner de lundi.',
        date: '2025-06-16',
      },
      'Le [|Premier ministre britannique|] Boris Johnson a reçu des agriculteurs lundi.',
      'Mario Draghi, [|président de la Banque centrale européenne|], l’a dit lundi.',
      'Le [|secrétaire général de l’ONU|], Ban Ki-moon, appelle au calme.',
      'La [|chancelière allemande|] Angela Merkel est arrivée lundi.',
      'Le [|ministre de la Santé|], Olivier Véran, a visité l’hôpital lundi.',
      'Le [|président indonésien|], Joko Widodo, a inauguré le barrage lundi.',
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
      'L’ancien Premier ministre britannique Boris Johnson a reçu des agriculteurs lundi.',
      'Christine Lagarde, présidente de la Banque centrale européenne, l’a dit lundi.',
      'L’ex-chancelière allemande Angela Merkel est arrivée lundi.',
      'En 2021, le ministre de la Santé, Olivier Véran, avait visité l’hôpital.',
      'Le président indonésien de l’époque, Joko Widodo, avait inauguré le barrage.',
      'Olivier Véran, alors ministre de la Santé, avait visité l’hôpital.',
      'Antonio Guterres, secrétaire général de l’ONU, appelle au calme.',
      'Le secrétaire général de l’Otan, Mark Rutte, est arrivé lundi.',
      'L’ancien secrétaire général de l’Otan, Jens Stoltenberg, est arrivé lundi.',
      'En 2014, le président français François Hollande avait reçu les maires.',
      'L’ex-président français François Hollande est arrivé lundi.',
    ],
  },
});
