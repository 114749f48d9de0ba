import { testRule } from '../../../test/rule-tester';
import rule from './weekday-mismatch';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'The court will hear the case on [|Wednesday, January 14, 2027|].',
        fix: 'The court will hear the case on Thursday, January 14, 2027.',
      },
      {
        text: 'The treaty was signed on [|Friday 11 November 1918|].',
        fix: 'The treaty was signed on Monday 11 November 1918.',
      },
      {
        text: 'Police were called at 3 a.m. on [|Saturday, Nov. 15|].',
        fix: 'Police were called at 3 a.m. on Sunday, Nov. 15.',
      },
      { text: 'The strike begins on [|Tues., Dec. 2|].', fix: 'The strike begins on Tues., Dec. 1.' },
      {
        text: 'The hearing, set for [|Friday (26 November 2026|]), was moved.',
        message: '26 November 2026 is a Thursday',
        fix: 'The hearing, set for Thursday (26 November 2026), was moved.',
      },
      {
        text: 'On [|7 December 2026, a Wednesday|], the shop will close.',
        fix: 'On 7 December 2026, a Monday, the shop will close.',
      },
      { text: 'The deadline is [|30 November 2026 (Tuesday|]).', fix: 'The deadline is 30 November 2026 (Monday).' },
      {
        text: 'Voting runs from Friday, 4 December to [|Monday, 6 December|].',
        fix: 'Voting runs from Friday, 4 December to Sunday, 6 December.',
      },
      {
        text: 'He died on [|Sunday the 16th of November|], his family said.',
        fix: 'He died on Monday the 16th of November, his family said.',
      },
      {
        text: 'Kennedy was shot on [|Thursday, November 22, 1963|].',
        fix: 'Kennedy was shot on Friday, November 22, 1963.',
      },

      {
        text: 'The vote is on [|Monday, December 1, 2026|].',
        fixes: ['The vote is on Tuesday, December 1, 2026.'],
        message: 'December 1, 2026 is a Tuesday',
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

      'The trial opens [|Monday, Jan. 12, 2027|].',
      'He arrived on [|Monday (Nov. 24|]) by train.',
      'The launch, on [|Thursday 2026-12-04|], was put back.',
      'The concert was on [|Friday, 11/20/2025|].',
    ],
    right: [
      'In 2020 Wales won, and on Saturday, 8 February, they met Ireland.',
      'The court will hear the case on Thursday, January 14, 2027.',
      'The treaty was signed on Monday 11 November 1918.',
      'Police were called at 3 a.m. on Sunday, Nov. 15.',
      'The strike begins on Wed., Dec. 2.',
      'The hearing, set for Thursday (26 November 2026), was moved.',
      'On 7 December 2026, a Monday, the shop will close.',
      'The deadline is 30 November 2026 (Monday).',
      'Voting runs from Friday, 4 December to Sunday, 6 December.',
      'He died on Monday the 16th of November, his family said.',
      'Kennedy was shot on Friday, November 22, 1963.',

      'The vote is on Tuesday, December 1, 2026.',
      'He was held on Friday 20 November.',
      'The fair opens on Monday 3 May.',
      'On Monday, 12 people were held.',
      'The treaty was signed on Wednesday, March 3, 2021.',
      { text: 'He was held on Thursday 20 November.', date: '2025-11-24' },
      'It opens on Friday.',

      'The trial opens Tuesday, Jan. 12, 2027.',
      'It took place on Sunday 22nd November 2026.',
      'He arrived on Tuesday (Nov. 24) by train.',
      'The launch, on Friday 2026-12-04, was put back.',
      'The concert was on Thursday, 11/20/2025.',
    ],
  },
  fr: {
    wrong: [
      'La scène a été montée du [|mardi 16|] au jeudi 19 novembre.',
      {
        text: 'L’audience est fixée au [|mercredi 14 janvier 2027|].',
        fix: 'L’audience est fixée au jeudi 14 janvier 2027.',
      },
      {
        text: 'L’armistice a été signé le [|vendredi 11 novembre 1918|].',
        fix: 'L’armistice a été signé le lundi 11 novembre 1918.',
      },
      {
        text: 'Le [|7 décembre 2026, un mercredi|], le magasin fermera.',
        fix: 'Le 7 décembre 2026, un lundi, le magasin fermera.',
      },
      {
        text: 'La date limite est le [|30 novembre 2026 (mardi|]).',
        fix: 'La date limite est le 30 novembre 2026 (lundi).',
      },
      {
        text: 'Le scrutin se tient du vendredi 4 au [|lundi 6 décembre|].',
        fix: 'Le scrutin se tient du vendredi 4 au dimanche 6 décembre.',
      },
      {
        text: 'Il est mort [|dimanche 16 novembre|], a annoncé sa famille.',
        fix: 'Il est mort lundi 16 novembre, a annoncé sa famille.',
      },
      {
        text: 'Prévue [|jeudi 27 novembre|], la réunion est reportée.',
        fix: 'Prévue vendredi 27 novembre, la réunion est reportée.',
      },
      {
        text: 'La grève débutera le [|mardi 2 décembre|] à 20 heures.',
        fix: 'La grève débutera le mercredi 2 décembre à 20 heures.',
      },
      { text: 'Le procès s’ouvre [|lundi (24 novembre|]).', fix: 'Le procès s’ouvre mardi (24 novembre).' },
      {
        text: 'Kennedy est assassiné le [|jeudi 22 novembre 1963|].',
        fix: 'Kennedy est assassiné le vendredi 22 novembre 1963.',
      },

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

      'Le procès s’ouvre le [|lundi 12 janvier 2027|].',
      'Il est arrivé le [|lundi 24/11/2026|].',
      'La réunion du [|mercredi 26 novembre|] est annulée.',
      'Le concert du vendredi 4 et [|samedi 6 décembre|] est complet.',
    ],
    right: [
      'La scène a été montée du lundi 16 au jeudi 19 novembre.',
      'L’audience est fixée au jeudi 14 janvier 2027.',
      'L’armistice a été signé le lundi 11 novembre 1918.',
      'Le 7 décembre 2026, un lundi, le magasin fermera.',
      'La date limite est le 30 novembre 2026 (lundi).',
      'Le scrutin se tient du vendredi 4 au dimanche 6 décembre.',
      'Il est mort lundi 16 novembre, a annoncé sa famille.',
      'Prévue vendredi 27 novembre, la réunion est reportée.',
      'La grève débutera le mercredi 2 décembre à 20 heures.',
      'Le procès s’ouvre mardi (24 novembre).',
      'Kennedy est assassiné le vendredi 22 novembre 1963.',

      'Le vote aura lieu mardi 1er décembre 2026.',
      'Il a été arrêté vendredi 20 novembre.',
      'La foire ouvrira lundi 3 mai.',
      'Lundi, 20 personnes ont été arrêtées.',
      'Le conseil se réunit mardi.',

      'Le procès s’ouvre le mardi 12 janvier 2027.',
      'Il est arrivé le mardi 24/11/2026.',
      'La réunion du jeudi 26 novembre est annulée.',
      'Le concert du vendredi 4 et samedi 5 décembre est complet.',
    ],
  },
});
