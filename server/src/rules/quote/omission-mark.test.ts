import { testRule } from '../../../test/rule-tester';
import rule from './omission-mark';

testRule(rule, {
  fr: {
    wrong: [
      { text: '« Le pont [|(...)|] est sûr », a dit le maire.', fix: '« Le pont […] est sûr », a dit le maire.' },
    ],
    right: [
      '« Le pont […] est sûr », a dit le maire.',
      'Le pont (...) est sûr.',
      '« Le pont… est sûr », a dit le maire.',
    ],
  },
  en: [
    {
      wrong: [{ text: '“The bridge [|[...]|] is safe,” he said.', fix: '“The bridge … is safe,” he said.' }],
      right: ['“The bridge … is safe,” he said.'],
    },
    {
      options: { form: '[…]' },
      wrong: [{ text: '“The bridge [|(...)|] is safe,” he said.', fix: '“The bridge […] is safe,” he said.' }],
      right: ['“The bridge […] is safe,” he said.'],
    },
  ],
});
