import { testRule } from '../../../test/rule-tester';
import rule from './missing-marks';

testRule(rule, {
  fr: {
    wrong: [
      {
        text: 'Paul Durand a déclaré que le pont serait rouvert. [|Nous remercions les riverains de leur patience.|]',
        fix: 'Paul Durand a déclaré que le pont serait rouvert. «\u00A0Nous remercions les riverains de leur patience.\u00A0»',
      },
      'Paul Durand a déclaré que [|le pont comptait pour nous tous|].',
      {
        text: 'Paul Durand a déclaré que [|le pont comptait pour nous tous. Nous sommes prêts. Nous partirons lundi.|]',
        fix: 'Paul Durand a déclaré que «\u00A0le pont comptait pour nous tous. Nous sommes prêts. Nous partirons lundi.\u00A0»',
      },
    ],
    right: [
      'Paul Durand a déclaré que le pont serait rouvert. « Nous remercions les riverains. »',
      'Nous avons visité le pont. Nous y avons passé la journée. Paul Durand nous a dit que le pont serait rouvert. Nous le remercions.',
      'Paul Durand a déclaré que le pont serait rouvert. Les riverains sont contents.',
      'Paul Durand a déclaré que le pont serait rouvert. Selon nos informations, un médiateur viendra.',
      'Selon Paul Durand, le pont serait rouvert. Le rapport, que nous avons pu consulter, dit le contraire.',
      'Paul Durand a déclaré que le pont serait rouvert. Son avocat, Me Luc Ferrand, est content.',
      'Paul Durand a déclaré que le pont serait rouvert. Une voisine nous a confié sa joie.',
    ],
  },
  en: {
    wrong: ['Paul Reed said the bridge would open soon. [|We are grateful for the patience of our neighbours.|]'],
    right: [
      'Paul Reed said the bridge would open soon. “We are grateful,” he said.',
      'Paul Reed said the bridge would open soon.\n\nWe did all that we could, and our door stays open. Ann Reed, mayor of Lund',
      'Paul Reed said the gold came from a mine near Lund. The firm said it will open Phase I and II next year.',
      'Paul Reed said the bridge would open soon. In a letter that we have seen, the firm asks for another year.',
      'Paul Reed said the bridge would open soon. A neighbour told us of her relief.',
      'Paul Reed said the bridge would open soon. With the bid by First Lund Bank <I> gone, the firm is free.',
      'Paul Reed said the bridge would open soon. "It is old." I have no other plan."',
      'Paul Reed said the bridge would open soon. The US embassy declined to comment.',
    ],
  },
});
