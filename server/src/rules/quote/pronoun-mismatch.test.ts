import { testRule } from '../../../test/rule-tester';
import rule from './pronoun-mismatch';

testRule(rule, {
  fr: {
    wrong: [
      {
        text: 'La Suède a condamné le tir. [|Ils|] ont affirmé que le missile visait la côte.',
        fix: 'La Suède a condamné le tir. Elle a affirmé que le missile visait la côte.',
      },
    ],
    right: [
      'La Suède a condamné le tir. Elle a affirmé que le missile visait la côte.',
      'Les pêcheurs ont condamné le tir. Ils ont affirmé que le missile visait la côte.',
    ],
  },
  en: {
    wrong: [],
    right: ['Sweden condemned the launch. They said the missile was aimed at the coast.'],
  },
});
