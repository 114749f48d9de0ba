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
    wrong: [
      {
        text: 'Anna Moss resigned on Monday. “I am tired,” [|he|] said.',
        fix: 'Anna Moss resigned on Monday. “I am tired,” she said.',
      },
      'Anna Moss, 54, resigned on Monday. [|He|] told reporters that he was tired.',
    ],
    right: [
      'Anna Moss resigned on Monday. “I am tired,” she said.',
      'Anna Moss resigned on Monday. “I am tired,” he said. Later he told reporters that the road was long.',
      'Sweden condemned the launch. They said the missile was aimed at the coast.',
    ],
  },
});
