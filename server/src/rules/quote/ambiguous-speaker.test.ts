import { testRule } from '../../../test/rule-tester';
import rule from './ambiguous-speaker';

testRule(rule, {
  fr: {
    wrong: [],
    right: [
      'Paul Durand a ouvert la séance. Il a déclaré que le pont était sûr.',
      'Paul Durand a salué Jeanne Morel. Elle a déclaré que le pont était sûr.',
    ],
  },
  en: {
    wrong: [],
    right: [
      'Paul Reed opened the meeting. He said the bridge was safe.',
      'Paul Reed met Jane Hall. She said the bridge was safe.',
    ],
  },
});
