import { testRule } from '../../../test/rule-tester';
import rule from './mark-style';

testRule(rule, {
  fr: {
    wrong: [
      { text: 'Le maire a parlé d’[|"une bonne année"|].', fix: 'Le maire a parlé d’«\u00A0une bonne année\u00A0».' },
      { text: 'Le maire a parlé d’[|“une bonne année”|].', fix: 'Le maire a parlé d’«\u00A0une bonne année\u00A0».' },
      {
        text: 'Il a dit [|"oui"|]. Elle a dit "non".\n\nIls ont dit "peut-être", puis "jamais".',
        fix: 'Il a dit «\u00A0oui\u00A0». Elle a dit «\u00A0non\u00A0».\n\nIls ont dit «\u00A0peut-être\u00A0», puis «\u00A0jamais\u00A0».',
      },
      {
        text: '- \'Tout brûlait\' -\n\nIl a dit [|"oui"|]. Elle a dit "non".',
        fix: "- 'Tout brûlait' -\n\nIl a dit «\u00A0oui\u00A0». Elle a dit «\u00A0non\u00A0».",
      },
      { text: '« Il m’a dit [|"non"|] », raconte Jeanne.', fix: '« Il m’a dit “non” », raconte Jeanne.' },
    ],
    right: [
      'Le maire a parlé d’« une bonne année ».',
      '« Il m’a dit “non” », raconte Jeanne.',
      'Un disque de 12" de large.',
      'Le maire a dit : « L’eau monte.\n\n» Restez chez vous. »',
    ],
  },
  en: {
    wrong: [
      {
        text: 'She said “yes”. He said “no”. They said [|"maybe"|].',
        fix: 'She said “yes”. He said “no”. They said “maybe”.',
      },
      {
        text: '"Yes," she said. "No," he said. [|“Maybe,”|] they said.',
        fix: '"Yes," she said. "No," he said. "Maybe," they said.',
      },
    ],
    right: [
      '"Yes," she said.',
      '“Yes,” she said. “He told me ‘no’.”',
      'A ‘robust’ plan, he said.',
      '“It will hold, she said. “It has held,” he said.',
    ],
  },
});
