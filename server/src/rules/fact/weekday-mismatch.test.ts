import { testRule } from '../../../test/rule-tester';
import rule from './weekday-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'The vote is on [|Monday, December 1, 2026|].',
        fixes: ['The vote is on Tuesday, December 1, 2026.'],
        message: 'Tuesday',
      },
      {
        text: 'He was held on [|Thursday 20 November|].',
        fixes: ['He was held on Friday 20 November.', 'He was held on Thursday 19 November.'],
        message: 'article’s date',
      },
      {
        text: 'The treaty was signed on [|Friday, March 3, 2021|].',
        fix: 'The treaty was signed on Wednesday, March 3, 2021.',
      },
      { text: 'They met on [|Monday, the 24th of November|].', fix: 'They met on Tuesday, the 24th of November.' },
      { text: '“I saw it on [|Monday, November 24|],” she said.', fixes: [], message: 'recording' },
      {
        text: 'The bridge reopens on [|Tuesday, November 25, 2026|].',
        fix: 'The bridge reopens on Wednesday, November 25, 2026.',
      },
      'Police arrested him on [|Saturday, 1 February 2026|].',
    ],
    right: [
      'The vote is on Tuesday, December 1, 2026.',
      'He was held on Friday 20 November.',
      'The fair opens on Monday 3 May.',
      'On Monday, 12 people were held.',
      'The treaty was signed on Wednesday, March 3, 2021.',
      { text: 'He was held on Thursday 20 November.', date: '2025-11-24' },
      'It opens on Friday.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Le vote aura lieu [|lundi 1er décembre 2026|].',
        fix: 'Le vote aura lieu mardi 1er décembre 2026.',
      },
      {
        text: 'Il a été arrêté [|jeudi 20 novembre|].',
        fixes: ['Il a été arrêté vendredi 20 novembre.', 'Il a été arrêté jeudi 19 novembre.'],
      },
      {
        text: 'Le procès s’ouvrira le [|mercredi 2 décembre 2025|].',
        fix: 'Le procès s’ouvrira le mardi 2 décembre 2025.',
      },
      { text: 'Rendez-vous [|dimanche 30 novembre|] à la criée.', fix: 'Rendez-vous lundi 30 novembre à la criée.' },
      { text: '« Ce sera [|mardi 30 novembre|] », a dit le maire.', fixes: [] },
      {
        text: 'Le match a été joué samedi 2 mars 2019, puis [|lundi 4 mars 2018|].',
        fix: 'Le match a été joué samedi 2 mars 2019, puis dimanche 4 mars 2018.',
      },
    ],
    right: [
      'Le vote aura lieu mardi 1er décembre 2026.',
      'Il a été arrêté vendredi 20 novembre.',
      'La foire ouvrira lundi 3 mai.',
      'Lundi, 20 personnes ont été arrêtées.',
      'Le conseil se réunit mardi.',
    ],
  },
});
