import { testRule } from '../../../test/rule-tester';
import rule from './impossible-date';

testRule(rule, {
  en: {
    wrong: [
      { text: 'The lease runs until [|31 June 2027|].', fix: 'The lease runs until 30 June 2027.' },
      { text: 'She was born on [|February 29, 2023|].', fix: 'She was born on February 28, 2023.' },
      { text: 'Sales fell between [|April 31|] and June 1.', fix: 'Sales fell between April 30 and June 1.' },
      { text: 'The fair is open from 28 to [|31 September|].', fix: 'The fair is open from 28 to 30 September.' },
      { text: 'Applications close on [|Feb. 30|].', fix: 'Applications close on Feb. 28.' },
      { text: 'The law took effect on the [|31st of April|].', fix: 'The law took effect on the 30th of April.' },
      { text: 'The match is on [|31/11/2026|].', fix: 'The match is on 30/11/2026.' },
      { text: 'It expires on [|2027-02-29|].', fix: 'It expires on 2027-02-28.' },
      { text: 'He was due in court on [|Monday, June 31|].', fix: 'He was due in court on Monday, June 30.' },

      {
        text: 'It expires on [|November 31|].',
        fixes: ['It expires on November 30.', 'It expires on December 1.'],
        message: '30 days',
      },
      { text: 'The lease ran out on [|31 June 2024|].', fix: 'The lease ran out on 30 June 2024.' },
      {
        text: 'He was born on [|29 February 2026|].',
        message: 'not a leap year',
        fix: 'He was born on 28 February 2026.',
      },
      { text: 'Voting ends on [|Feb. 30|], the board said.', fixes: ['Voting ends on Feb. 28, the board said.'] },
      { text: 'They met on the [|31st of September|].', fix: 'They met on the 30th of September.' },
      { text: '“I was there on [|April 31|],” she said.', message: 'recording', fixes: [] },
      '“We open on [|June 31|],” said Ada Moss.',

      'The contract lapses on [|Sept. 31, 2027|].',
      'From 30 to [|31 June|] the road is shut.',
      'She was born [|29 Feb 1900|] in Cork.',
      'Due: [|30/02/2027|].',
    ],
    right: [
      'The lease runs until 30 June 2027.',
      'She was born on February 29, 2024.',
      'Sales fell between April 30 and June 1.',
      'The fair is open from 28 to 30 September.',
      'Applications close on Feb. 28.',
      'The law took effect on the 30th of April.',
      'The match is on 30/11/2026.',
      'It expires on 2028-02-29.',
      'He was due in court on Monday, June 29, 2026.',

      'It expires on November 30.',
      'He was born on 29 February 2024.',
      'She turned 8 on February 29.',
      'Route 31 November Lane is closed.',
      'The ship carried 31 March hares.',
      'On October 31 the shop closed.',
      'The vote is on December 31, 2026.',

      'The contract lapses on Sept. 30, 2027.',
      'From 29 to 30 June the road is shut.',
      'She was born 29 Feb 2000 in Cork.',
      'Due: 28/02/2027.',
    ],
  },
  fr: {
    wrong: [
      { text: 'Le bail court jusqu’au [|31 juin 2027|].', fix: 'Le bail court jusqu’au 30 juin 2027.' },
      { text: 'Elle est née le [|29 février 2023|].', fix: 'Elle est née le 28 février 2023.' },
      {
        text: 'Les ventes ont baissé du [|31 avril|] au 1er juin.',
        fix: 'Les ventes ont baissé du 30 avril au 1er juin.',
      },
      { text: 'La foire est ouverte du 28 au [|31 septembre|].', fix: 'La foire est ouverte du 28 au 30 septembre.' },
      { text: 'Les inscriptions sont closes le [|30 février|].', fix: 'Les inscriptions sont closes le 28 février.' },
      { text: 'Le match aura lieu le [|31/11/2026|].', fix: 'Le match aura lieu le 30/11/2026.' },
      'Il était convoqué le [|trente et un avril|].',
      { text: 'La loi est entrée en vigueur le [|31.06.2026|].', fix: 'La loi est entrée en vigueur le 30.06.2026.' },

      {
        text: 'Il expire le [|31 novembre 2026|].',
        fixes: ['Il expire le 30 novembre 2026.', 'Il expire le 1er décembre 2026.'],
      },
      { text: 'La grève a débuté le [|31 avril|].', fix: 'La grève a débuté le 30 avril.' },
      { text: 'Elle est née le [|29 février 1999|].', message: 'leap year' },
      { text: 'Le festival ouvrira le [|30 février|].', fix: 'Le festival ouvrira le 28 février.' },
      { text: 'Le bail court jusqu’au [|31 septembre|].', fix: 'Le bail court jusqu’au 30 septembre.' },
      { text: '« Ce sera le [|31 juin|] », a dit le maire.', fixes: [] },

      'Le contrat prend fin le [|31 sept. 2027|].',
      'La route est fermée du 30 au [|31 juin|].',
      'Elle est née le [|29 février 1900|] à Brest.',
      'À rendre avant le [|30/02/2027|].',
    ],
    right: [
      'Le bail court jusqu’au 30 juin 2027.',
      'Elle est née le 29 février 2024.',
      'Les ventes ont baissé du 30 avril au 1er juin.',
      'La foire est ouverte du 28 au 30 septembre.',
      'Les inscriptions sont closes le 28 février.',
      'Le match aura lieu le 30/11/2026.',
      'Il était convoqué le trente avril.',
      'La loi est entrée en vigueur le 30.06.2026.',

      'Il expire le 30 novembre 2026.',
      'Elle est née le 29 février 2000.',
      'Le 31 mars, il neigeait.',
      'Le 1er décembre, tout ferme.',
      'La rue du 31 Décembre est barrée.',
      'Le festival ouvrira le 28 février.',

      'Le contrat prend fin le 30 sept. 2027.',
      'La route est fermée du 29 au 30 juin.',
      'Elle est née le 29 février 2000 à Brest.',
      'À rendre avant le 28/02/2027.',
    ],
  },
});
