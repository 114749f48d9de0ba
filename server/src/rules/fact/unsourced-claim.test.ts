import { testRule } from '../../../test/rule-tester';
import rule from './unsourced-claim';

testRule(rule, {
  en: {
    options: { threshold: 0.85 },
    wrong: [
      '[|The tax cut cost the federal government $3.2 billion in 2024, more than 40 percent of the budget deficit.|]',
      {
        text: 'Crime fell. [|Unemployment rose from 4 percent to 9 percent under the last administration, the highest rate since 1983.|]',
        message: 'statistic',
      },
      '[|The state spent $12 billion on roads in 2023, three times more than in 2015.|]',
      '[|More than 60 percent of workers earn less than they did in 2019.|]',
      '[|The country has lost 2 million manufacturing jobs since 2001.|]',
      '[|Violent crime rose 14 percent last year, the biggest increase in four decades.|]',
      '[|The average family pays $4,800 more in taxes than in 2010.|]',
      '[|Exports to China fell by 30 percent in 2024 because of the tariffs.|]',
      '[|The program has saved taxpayers $900 million since 2018.|]',
    ],
    right: [
      'The tax cut cost the federal government $3.2 billion in 2024, more than 40 percent of the deficit, the Treasury said.',
      'She thinks it is a wonderful idea.',
      'Will it rain tomorrow?',
      'The state spent $12 billion on roads in 2023, according to the auditor.',
      'More than 60 percent of workers earn less than in 2019, a study found.',
      '“The country has lost 2 million manufacturing jobs since 2001,” he said.',
      'I believe we can do better than that.',
      'The rain stopped and the crowd walked home.',
      'What would it cost to cut taxes by 10 percent?',
      'We will create 3 million jobs.',
    ],
  },
  fr: {
    options: { threshold: 0.85 },
    wrong: [
      '[|La réforme a coûté 3,2 milliards d’euros à l’État en 2024, soit plus de 40 % du déficit du budget.|]',
      '[|L’État a dépensé 12 milliards d’euros pour les routes en 2023, trois fois plus qu’en 2015.|]',
      '[|Plus de 60 % des salariés gagnent moins qu’en 2019.|]',
      '[|Le pays a perdu 2 millions d’emplois industriels depuis 2001.|]',
      '[|La criminalité a augmenté de 14 % l’an dernier, la plus forte hausse en quarante ans.|]',
      '[|Une famille paie en moyenne 4 800 euros d’impôts de plus qu’en 2010.|]',
      '[|Les exportations vers la Chine ont chuté de 30 % en 2024 à cause des droits de douane.|]',
      '[|Le programme a fait économiser 900 millions d’euros aux contribuables depuis 2018.|]',
      '[|Le chômage est passé de 7 % à 9 % sous le gouvernement précédent, un record depuis 1983.|]',
    ],
    right: [
      'Selon la Cour des comptes, la réforme a coûté 3,2 milliards d’euros à l’État en 2024, soit 40 % du déficit.',
      'Quelle belle journée !',
      'L’État a dépensé 12 milliards d’euros pour les routes en 2023, selon la Cour des comptes.',
      'Plus de 60 % des salariés gagnent moins qu’en 2019, indique une étude.',
      '« Le pays a perdu 2 millions d’emplois industriels depuis 2001 », a-t-il dit.',
      'Je crois que nous pouvons mieux faire.',
      'La pluie a cessé et la foule est rentrée.',
      'Que coûterait une baisse de 10 % des impôts ?',
    ],
  },
});
