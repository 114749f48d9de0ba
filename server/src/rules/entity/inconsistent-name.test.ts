import { testRule } from '../../../test/rule-tester';
import rule from './inconsistent-name';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Nancy Pelosi arrived in Taipei. The next day, Nancy [|Pélosi|] left.'.replace(
          'Nancy [|Pélosi|]',
          '[|Nancy Pélosi|]',
        ),
        fix: 'Nancy Pelosi arrived in Taipei. The next day, Nancy Pelosi left.',
        message: '“Nancy Pélosi” is spelt “Nancy Pelosi” elsewhere',
      },
      {
        text: 'Shells fell near [|Kiev|] on Friday. Mayors from Kyiv to Lviv asked for help, and Kyiv answered.',
        fix: 'Shells fell near Kyiv on Friday. Mayors from Kyiv to Lviv asked for help, and Kyiv answered.',
      },
      {
        text: 'Zelensky lands in Oslo\n\nUkraine’s President [|Volodymyr Zelenskiy|] landed on Monday. Zelenskiy will stay a day.',
        fix: 'Zelensky lands in Oslo\n\nUkraine’s President Volodymyr Zelensky landed on Monday. Zelensky will stay a day.',
        message: '“Zelenskiy” is spelt “Zelensky” elsewhere',
      },
    ],
    right: [
      'Banks in Turkey did well. The largest, Turkiye Kredi Bankasi, said that Turkey would grow.',
      'Zelensky lands in Oslo\n\nOlena Zelenska landed with Volodymyr Zelensky.',
      'Hillary Clinton spoke. Once she was called Hillary Rodham. Clinton then left.',
      'Nancy Pelosi arrived in Taipei. The next day, Nancy Pelosi left.',
      'NANCY PELOSI LEAVES\n\nNancy Pelosi left on Tuesday.',
      'Officials in Kyiv said Kyiv would rebuild.',
      'Ursula von der Leyen spoke. Von der Leyen then left.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'La ministre était à [|Kiev|] lundi. À Kyiv, on attend, et Kyiv se tait.',
        fix: 'La ministre était à Kyiv lundi. À Kyiv, on attend, et Kyiv se tait.',
      },
      {
        text: 'Nancy Pelosi est arrivée à Taipei. Le lendemain, [|Nancy Pélosi|] est repartie.',
        fixes: [
          'Nancy Pelosi est arrivée à Taipei. Le lendemain, Nancy Pelosi est repartie.',
          'Nancy Pélosi est arrivée à Taipei. Le lendemain, Nancy Pélosi est repartie.',
        ],
      },
      {
        text: 'Les États-Unis ont voté contre. Le vote des [|Etats-Unis|] a surpris. Les États-Unis s’en expliquent.',
        fix: 'Les États-Unis ont voté contre. Le vote des États-Unis a surpris. Les États-Unis s’en expliquent.',
      },
    ],
    right: [
      'Les États-Unis ont voté contre. Le vote des États-Unis a surpris.',
      'Charles de Gaulle est rentré. De Gaulle a parlé.',
    ],
  },
});
