import { testRule } from '../../../test/rule-tester';
import rule from './age-mismatch';

testRule(rule, {
  en: {
    wrong: [
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
