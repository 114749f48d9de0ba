import { testRule } from '../../../test/rule-tester';
import rule from './date-order';

testRule(rule, {
  en: {
    wrong: [
      { text: 'She was in charge from [|2019 to 2011|].', fix: 'She was in charge from 2011 to 2019.' },
      {
        text: 'He was detained between [|March 2021 and January 2020|].',
        fix: 'He was detained between January 2020 and March 2021.',
      },
      {
        text: 'Rain of between [|80 and 50 millimetres|] is expected.',
        fix: 'Rain of between 50 and 80 millimetres is expected.',
      },
      {
        text: 'The cost is put at between [|$5 million and $3 million|].',
        fix: 'The cost is put at between $3 million and $5 million.',
      },
      { text: 'Charles Reed ([|1934-1912|]) founded it.', fix: 'Charles Reed (1912-1934) founded it.' },
      { text: 'The exhibition runs from [|12 to 3 May|].', fix: 'The exhibition runs from 3 to 12 May.' },
      { text: 'Prices rose by between [|9 and 6 per cent|].', fix: 'Prices rose by between 6 and 9 per cent.' },
      {
        text: 'The trial, due to run from [|15 December 2026 to 3 March 2026|], is in Leeds.',
        fix: 'The trial, due to run from 3 March 2026 to 15 December 2026, is in Leeds.',
      },
      { text: 'Workers aged [|65 to 50|] are hit hardest.', fix: 'Workers aged 50 to 65 are hit hardest.' },
      { text: 'He was born in 1975 and died in [|1957|].', fix: 'He was born in 1957 and died in 1975.' },

      {
        text: 'He ran the port from [|2011 to 2004|].',
        fixes: ['He ran the port from 2004 to 2011.'],
        message: 'ends before it begins',
      },
      {
        text: 'Between [|900 and 600|] boats will race.',
        fixes: ['Between 600 and 900 boats will race.'],
        message: 'upside down',
      },
      { text: 'The show runs from [|May 20 to May 4|].', fix: 'The show runs from May 4 to May 20.' },
      { text: 'The fair, [|17-14 June|], is free.', fix: 'The fair, 14-17 June, is free.' },
      { text: 'It was built between [|1890 and 1780|].', fix: 'It was built between 1780 and 1890.' },
      { text: 'Dunn ([|1999-1920|]) wrote it.', fix: 'Dunn (1920-1999) wrote it.' },
      {
        text: 'It will cost between [|$8 million and $5 million|].',
        fix: 'It will cost between $5 million and $8 million.',
      },
      {
        text: 'The strike lasted from [|March 2022 to June 2020|].',
        fix: 'The strike lasted from June 2020 to March 2022.',
      },
      {
        text: 'Between [|60 percent and 40 percent|] of wells are dry.',
        fix: 'Between 40 percent and 60 percent of wells are dry.',
      },
      { text: 'The lease ran from [|3 May 2021 to 1 May 2021|].' },
      { text: 'The work will take between [|10 and 5 days|].', fix: 'The work will take between 5 and 10 days.' },
      { text: '“I ran it from [|2011 to 2004|],” he said.', fixes: [] },
    ],
    right: [
      'She was in charge from 2011 to 2019.',
      'He was detained between January 2020 and March 2021.',
      'Rain of between 50 and 80 millimetres is expected.',
      'The cost is put at between $3 million and $5 million.',
      'Charles Reed (1912-1934) founded it.',
      'The exhibition runs from 3 to 12 May.',
      'Prices rose by between 6 and 9 per cent.',
      'The trial, due to run from 15 December 2026 to 3 March 2027, is in Leeds.',
      'Workers aged 50 to 65 are hit hardest.',
      'He was born in 1957 and died in 1975.',

      'He ran the port from 2004 to 2011.',
      'Between 600 and 900 boats will race.',
      'The toll fell from 900 to 600 in a year.',
      'The show runs from November to March.',
      'The show runs from May 20 to June 4.',
      'The shop is open between 9 and 5.',
      'The shop is open from 8 p.m. to 2 a.m.',
      'The team won 3-1 in 2019 and 2-0 in 2018.',
      'Rome ruled it from 100 BC to 50 BC.',
      'It was between 0C and -5C in the night.',
      'The season of 1999-00 was his best.',
      'The work will take between 5 and 10 days.',
      'They met on 20 May and on 4 May.',
      'The price went from $8 million to $5 million.',
    ],
  },
  fr: {
    wrong: [
      { text: 'Elle a dirigé la banque de [|2019 à 2011|].', fix: 'Elle a dirigé la banque de 2011 à 2019.' },
      {
        text: 'Il a été détenu entre [|mars 2021 et janvier 2020|].',
        fix: 'Il a été détenu entre janvier 2020 et mars 2021.',
      },
      {
        text: 'Il tombera entre [|80 et 50 millimètres|] de pluie.',
        fix: 'Il tombera entre 50 et 80 millimètres de pluie.',
      },
      {
        text: 'Le coût est estimé entre [|5 et 3 millions d’euros|].',
        fix: 'Le coût est estimé entre 3 et 5 millions d’euros.',
      },
      { text: 'Charles Redon ([|1934-1912|]) l’a fondée.', fix: 'Charles Redon (1912-1934) l’a fondée.' },
      { text: 'L’exposition se tient du [|12 au 3 mai|].', fix: 'L’exposition se tient du 3 au 12 mai.' },
      {
        text: 'Le procès doit durer du [|15 décembre 2026 au 3 mars 2026|].',
        fix: 'Le procès doit durer du 3 mars 2026 au 15 décembre 2026.',
      },
      {
        text: 'Les salariés de [|65 à 50 ans|] sont les plus touchés.',
        fix: 'Les salariés de 50 à 65 ans sont les plus touchés.',
      },
      { text: 'Il est né en 1975 et mort en [|1957|].', fix: 'Il est né en 1957 et mort en 1975.' },

      { text: 'Il a dirigé le port de [|2011 à 2004|].', fixes: ['Il a dirigé le port de 2004 à 2011.'] },
      {
        text: 'Entre [|900 et 600|] bateaux prendront le départ.',
        fixes: ['Entre 600 et 900 bateaux prendront le départ.'],
      },
      { text: 'L’exposition se tient du [|20 au 4 mai|].', fix: 'L’exposition se tient du 4 au 20 mai.' },
      { text: 'Elle fut bâtie entre [|1890 et 1780|].', fix: 'Elle fut bâtie entre 1780 et 1890.' },
      { text: 'Dunn ([|1999-1920|]) l’a écrit.', fix: 'Dunn (1920-1999) l’a écrit.' },
      { text: 'Il en coûtera entre [|8 et 5 millions d’euros|].', fix: 'Il en coûtera entre 5 et 8 millions d’euros.' },
      { text: 'La grève a duré de [|mars 2022 à juin 2020|].', fix: 'La grève a duré de juin 2020 à mars 2022.' },
      { text: 'Entre [|60 % et 40 %|] des puits sont à sec.', fix: 'Entre 40 % et 60 % des puits sont à sec.' },
      { text: 'Le bail courait du [|3 mai 2021 au 1er mai 2021|].' },
      { text: 'Les suspects ont entre [|40 et 30 ans|].', fix: 'Les suspects ont entre 30 et 40 ans.' },
      { text: '« Je l’ai dirigé de [|2011 à 2004|] », a-t-il dit.', fixes: [] },
    ],
    right: [
      'Elle a dirigé la banque de 2011 à 2019.',
      'Il a été détenu entre janvier 2020 et mars 2021.',
      'Il tombera entre 50 et 80 millimètres de pluie.',
      'Le coût est estimé entre 3 et 5 millions d’euros.',
      'Charles Redon (1912-1934) l’a fondée.',
      'L’exposition se tient du 3 au 12 mai.',
      'Le procès doit durer du 15 décembre 2026 au 3 mars 2027.',
      'Les salariés de 50 à 65 ans sont les plus touchés.',
      'Il est né en 1957 et mort en 1975.',

      'Il a dirigé le port de 2004 à 2011.',
      'Entre 600 et 900 bateaux prendront le départ.',
      'Le bilan est passé de 900 à 600 en un an.',
      'L’exposition se tient de novembre à mars.',
      'L’exposition se tient du 20 mai au 4 juin.',
      'La boutique ouvre entre 9 et 5 heures.',
      'Le bar ouvre de 20 h à 2 h.',
      'Victoire 3-1 en 2019, puis 2-0 en 2018.',
      'Il a fait entre 0 °C et −5 °C.',
      'Le prix est passé de 8 à 5 millions d’euros.',
      'Ils se sont vus le 20 mai et le 4 mai.',
    ],
  },
});
