import { testRule } from '../../../test/rule-tester';
import rule from './punctuation';

testRule(rule, {
  fr: {
    wrong: [
      { text: '« Le pont est sûr[|, »|] a dit le maire.', fix: '« Le pont est sûr », a dit le maire.' },
      { text: 'Le maire a dit : « Le pont est sûr[|. ».|]', fix: 'Le maire a dit : « Le pont est sûr. »' },
      { text: '« Le pont est sûr[|. »,|] a dit le maire.', fix: '« Le pont est sûr », a dit le maire.' },
      { text: '« Le pont est sûr[|. »|] a dit le maire.', fix: '« Le pont est sûr », a dit le maire.' },
    ],
    right: [
      '« Le pont est sûr. » Le maire l’a dit.',
      '« Le pont est sûr… », a dit le maire.',
      '« Le pont est sûr », a dit le maire.',
      'Le maire a dit : « Le pont est sûr. »',
      'Le maire a dit : « Le pont est sûr ».',
    ],
  },
  en: [
    {
      wrong: [
        {
          text: '“Yes,” she said. “No,” he said. “Well,” they said. “Maybe.” “The bridge is safe[|”,|] the mayor said.',
          fix: '“Yes,” she said. “No,” he said. “Well,” they said. “Maybe.” “The bridge is safe,” the mayor said.',
        },
        { text: '“The bridge is safe[|.”|] the mayor said.', fix: '“The bridge is safe,” the mayor said.' },
        { text: '“The bridge is safe[|.”,|] the mayor said.', fix: '“The bridge is safe,” the mayor said.' },
        {
          text: 'A “fine”, “safe”, “old”, “sound”, “sad” bridge, he said. She called it “shaky[|.”|]',
          fix: 'A “fine”, “safe”, “old”, “sound”, “sad” bridge, he said. She called it “shaky”.',
        },
      ],
      right: [
        '“The bridge is safe.” The mayor said so.',
        '“Is it safe?” the mayor said.',
        '“Yes,” she said. “No,” he said. “Well,” they said. “Maybe.” She called it “the worst of bridges”.',
        '“The bridge is safe,” the mayor said.',
        '“The bridge is safe”, the mayor said.',
        'He called it “safe”; she did not.',
        'Is it “safe”?',
        'The park has a show on Spielberg’s “E.T.”.',
      ],
    },
    {
      houseStyle: 'ap',
      wrong: [{ text: '“The bridge is safe[|”,|] the mayor said.', fix: '“The bridge is safe,” the mayor said.' }],
      right: ['“The bridge is safe,” the mayor said.'],
    },
    {
      houseStyle: 'guardian',
      wrong: [{ text: 'He called it “safe enough[|.”|]', fix: 'He called it “safe enough”.' }],
      right: [
        'He called it “safe enough”.',
        'He said: “It is safe enough.”',
        '“No road is safe,” she said, “but this one will do.”',
      ],
    },
  ],
});
