import { testRule } from '../../../test/rule-tester';
import rule from './age-mismatch';

testRule(rule, {
  en: {
    wrong: [
      'Sund, [|24|], scored twice; he was born in 1992.',
      {
        text: 'The alleged leader, born in 1992 and now [|44|], was arrested at home.',
        fix: 'The alleged leader, born in 1992 and now 34, was arrested at home.',
      },
      {
        text: 'Holt, who was born in 1970 and turns [|66|] this year, led the work.',
        fix: 'Holt, who was born in 1970 and turns 56 this year, led the work.',
      },
      { text: 'Born in 1950, he turned [|86|] in March.', fix: 'Born in 1950, he turned 76 in March.' },
      'Lena Holt was born in 1970 and turns [|66|].',
      {
        text: 'Born in 1944, the painter, [|71|], will show her work next year.',
        fix: 'Born in 1944, the painter, 82, will show her work next year.',
      },

      {
        text: 'Moss, [|52|], born in 1968, has led the party since 2019.',
        fix: 'Moss, 58, born in 1968, has led the party since 2019.',
      },
      {
        text: 'Born in 1950, the [|86-year-old|] writer lives in Cork.',
        fix: 'Born in 1950, the 76-year-old writer lives in Cork.',
      },
      {
        text: 'The [|34-year-old|] striker, who was born in 1998, scored twice.',
        fix: 'The 28-year-old striker, who was born in 1998, scored twice.',
      },
      {
        text: 'The singer was born on 3 May 1990 and is now [|41|].',
        fix: 'The singer was born on 3 May 1990 and is now 36.',
      },
      {
        text: 'Anna Bell (born 1960), [|56|], said she would appeal.',
        fix: 'Anna Bell (born 1960), 66, said she would appeal.',
      },
      {
        text: 'She was born in Leeds in 1971, and at [|65|] she still swims daily.',
        fix: 'She was born in Leeds in 1971, and at 55 she still swims daily.',
      },
      { text: 'He turned [|70|] this year; he was born in 1946.', fix: 'He turned 80 this year; he was born in 1946.' },
      { text: 'The suspect, aged [|19|], was born in 2001.', fix: 'The suspect, aged 25, was born in 2001.' },
      { text: 'Marie Roy (1902–1988) died aged [|96|].', fix: 'Marie Roy (1902–1988) died aged 86.' },
      {
        text: 'The painter, who died in 1999 at the age of [|91|], was born in 1918.',
        fix: 'The painter, who died in 1999 at the age of 81, was born in 1918.',
      },
      {
        text: 'Born in 1918, the painter died in 1999 at [|91|].',
        fix: 'Born in 1918, the painter died in 1999 at 81.',
      },
      {
        text: 'John Pell (1920-2005), the physicist, lived to the age of [|95|].',
        fix: 'John Pell (1920-2005), the physicist, lived to the age of 85.',
      },

      {
        text: 'Moss, [|52 years old|], was born in 1990.',
        fixes: ['Moss, 36 years old, was born in 1990.', 'Moss, 35 years old, was born in 1990.'],
        message: 'Someone born in 1990 is 35 or 36 in 2026',
      },
      { text: 'Ada Moss, [|52|], was born in Cork in 1990.', fix: 'Ada Moss, 36, was born in Cork in 1990.' },
      { text: 'The [|19-year-old|], born in 2001, left home.', fix: 'The 25-year-old, born in 2001, left home.' },
      { text: 'Lee, aged [|70|], who was born in 1946, has retired.' },
      { text: 'Born on 3 May 1984, the [|50-year-old|] has never voted.' },
      { text: 'Dunn (1920-1999) died at [|89|].', fix: 'Dunn (1920-1999) died at 79.' },
      'Dunn (1920–1999) died in Paris at the age of [|97|].',
      {
        text: 'Dunn, who was born in 1920 and died in 1999 aged [|68|], wrote it.',
        fix: 'Dunn, who was born in 1920 and died in 1999 aged 79, wrote it.',
      },
      { text: 'The poet died aged [|45|] (1801-1856).', fix: 'The poet died aged 55 (1801-1856).' },
      {
        text: 'Moss, [|52 years old|], was born in 1990.',
        date: '2010-03-01',
        fix: 'Moss, 20 years old, was born in 1990.',
      },
      { text: '“Moss, [|52 years old|], was born in 1990,” he said.', fixes: [] },
    ],
    right: [
      'Moss, 34, met Reed; he was born in 1985.',
      'Sund, 24, scored twice; he was born in 2002.',
      'The alleged leader, born in 1992 and now 34, was arrested at home.',
      'Holt, who was born in 1970 and turns 56 this year, led the work.',
      'Born in 1950, he turned 76 in March.',
      'Lena Holt was born in 1970 and turns 56.',
      'Born in 1944, the painter, 82, will show her work next year.',

      'Moss, 58, born in 1968, has led the party since 2019.',
      'Born in 1950, the 76-year-old writer lives in Cork.',
      'The 28-year-old striker, who was born in 1998, scored twice.',
      'The singer was born on 3 May 1990 and is now 36.',
      'Anna Bell (born 1960), 66, said she would appeal.',
      'She was born in Leeds in 1971, and at 55 she still swims daily.',
      'He turned 80 this year; he was born in 1946.',
      'The suspect, aged 25, was born in 2001.',
      'Marie Roy (1902–1988) died aged 86.',
      'The painter, who died in 1999 at the age of 81, was born in 1918.',
      'Born in 1918, the painter died in 1999 at 81.',
      'John Pell (1920-2005), the physicist, lived to the age of 85.',

      'Moss, 36 years old, was born in 1990.',
      'Moss, 35 years old, was born in 1990.',
      'Ada Moss, 36, was born in Cork in 1990.',
      'Dunn (1920-1999) died at 79.',
      'Dunn (1920-1999) died at 78.',
      'Dunn (1920-1999), who died at home, was 12 when he left school.',
      'In 2010 Moss, 20 years old, born in 1990, moved to Cork.',
      'Moss, 52 years old, has a son born in 1990.',
      'Moss, 52, said the house was built in 1990.',
      'Moss, nearly 40 years old, was born in 1990.',
      { text: 'Moss, 20 years old, was born in 1990.', date: '2010-03-01' },
    ],
  },
  fr: {
    wrong: [
      'Marthe Ollier, née en 1944, [|72 ans|], a tout perdu.',
      'Paul Astier, [|71 ans|], né en 1965, s’en va après dix ans, de 2016 à 2026.',
      { text: 'Née en 1970, elle aura [|66 ans|] cette année.', fix: 'Née en 1970, elle aura 56 ans cette année.' },
      { text: 'Luc Perrin, [|48 ans|], né en 1968, espère.', fix: 'Luc Perrin, 58 ans, né en 1968, espère.' },
      {
        text: 'Né en 1950, l’écrivain de [|86 ans|] vit à Nantes.',
        fix: 'Né en 1950, l’écrivain de 76 ans vit à Nantes.',
      },
      {
        text: 'L’attaquant de [|34 ans|], né en 1998, a marqué deux fois.',
        fix: 'L’attaquant de 28 ans, né en 1998, a marqué deux fois.',
      },
      {
        text: 'La chanteuse, née le 3 mai 1990, a aujourd’hui [|41 ans|].',
        fix: 'La chanteuse, née le 3 mai 1990, a aujourd’hui 36 ans.',
      },
      {
        text: 'Anne Belle (née en 1960), [|56 ans|], fera appel.',
        fix: 'Anne Belle (née en 1960), 66 ans, fera appel.',
      },
      {
        text: 'Née à Lyon en 1971, elle nage toujours chaque jour à [|65 ans|].',
        fix: 'Née à Lyon en 1971, elle nage toujours chaque jour à 55 ans.',
      },
      {
        text: 'Il a fêté ses [|70 ans|] cette année : il est né en 1946.',
        fix: 'Il a fêté ses 80 ans cette année : il est né en 1946.',
      },
      { text: 'Le suspect, âgé de [|19 ans|], est né en 2001.', fix: 'Le suspect, âgé de 25 ans, est né en 2001.' },
      {
        text: 'Marie Roy (1902-1988) est décédée à l’âge de [|96 ans|].',
        fix: 'Marie Roy (1902-1988) est décédée à l’âge de 86 ans.',
      },
      {
        text: 'Le peintre, mort en 1999 à [|91 ans|], était né en 1918.',
        fix: 'Le peintre, mort en 1999 à 81 ans, était né en 1918.',
      },
      {
        text: 'Né en 1918, le peintre est mort en 1999 à l’âge de [|91 ans|].',
        fix: 'Né en 1918, le peintre est mort en 1999 à l’âge de 81 ans.',
      },
      {
        text: 'Mme Roy, qui avait [|45 ans|] à son arrivée en 2020, est née en 1965.',
        fix: 'Mme Roy, qui avait 55 ans à son arrivée en 2020, est née en 1965.',
      },
      {
        text: 'Mme Roy, [|52 ans|], née en 1968, dirige le parti.',
        fix: 'Mme Roy, 58 ans, née en 1968, dirige le parti.',
      },

      {
        text: 'Mme Moss, [|52 ans|], est née en 1990.',
        fixes: ['Mme Moss, 36 ans, est née en 1990.', 'Mme Moss, 35 ans, est née en 1990.'],
      },
      { text: 'Ada Moss, [|52 ans|], est née à Brest en 1990.', fix: 'Ada Moss, 36 ans, est née à Brest en 1990.' },
      {
        text: 'Un homme de [|19 ans|], né en 2001, a été entendu.',
        fix: 'Un homme de 25 ans, né en 2001, a été entendu.',
      },
      { text: 'M. Lee, âgé de [|70 ans|], né en 1946, est à la retraite.' },
      { text: 'Né en 1984 à Metz, il a [|50 ans|].' },
      { text: 'Dunn (1920-1999) est mort à [|89 ans|].', fix: 'Dunn (1920-1999) est mort à 79 ans.' },
      { text: 'Dunn (1920-1999), décédé à Nice à l’âge de [|97 ans|], l’avait écrit.' },
      {
        text: 'Né en 1920 et mort en 1999 à [|68 ans|], Dunn l’a écrit.',
        fix: 'Né en 1920 et mort en 1999 à 79 ans, Dunn l’a écrit.',
      },
      { text: 'Le poète est mort à [|45 ans|] (1801-1856).', fix: 'Le poète est mort à 55 ans (1801-1856).' },
      { text: '« Mme Moss, [|52 ans|], est née en 1990 », a-t-il dit.', fixes: [] },
    ],
    right: [
      'Elle a 34 ans ; il est né en 1980.',
      'Marthe Ollier, née en 1944, 82 ans, a tout perdu.',
      'Paul Astier, 51 ans à son arrivée, né en 1965, a présidé de 2016 à 2026.',
      'Née en 1970, elle aura 56 ans cette année.',
      'Luc Perrin, 58 ans, né en 1968, espère.',
      'Né en 1950, l’écrivain de 76 ans vit à Nantes.',
      'L’attaquant de 28 ans, né en 1998, a marqué deux fois.',
      'La chanteuse, née le 3 mai 1990, a aujourd’hui 36 ans.',
      'Anne Belle (née en 1960), 66 ans, fera appel.',
      'Née à Lyon en 1971, elle nage toujours chaque jour à 55 ans.',
      'Il a fêté ses 80 ans cette année : il est né en 1946.',
      'Le suspect, âgé de 25 ans, est né en 2001.',
      'Marie Roy (1902-1988) est décédée à l’âge de 86 ans.',
      'Le peintre, mort en 1999 à 81 ans, était né en 1918.',
      'Né en 1918, le peintre est mort en 1999 à l’âge de 81 ans.',
      'Mme Roy, qui avait 55 ans à son arrivée en 2020, est née en 1965.',
      'Mme Roy, 58 ans, née en 1968, dirige le parti.',

      'Mme Moss, 36 ans, est née en 1990.',
      'Mme Moss, 35 ans, est née en 1990.',
      'Un homme de 25 ans, né en 2001, a été entendu.',
      'Dunn (1920-1999) est mort à 79 ans.',
      'Dunn (1920-1999) est mort à 78 ans.',
      'En 2010, Mme Moss, 20 ans, née en 1990, s’installe à Brest.',
      'Mme Moss, 52 ans, a un fils né en 1990.',
      'Mme Moss, 52 ans, habite une maison bâtie en 1990.',
      'Le contrat de 12 ans, né en 1990, a pris fin.',
      'Mme Moss, près de 40 ans, est née en 1990.',
    ],
  },
});
