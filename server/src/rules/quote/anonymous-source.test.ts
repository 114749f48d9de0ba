import { testRule } from '../../../test/rule-tester';
import rule from './anonymous-source';

testRule(rule, {
  fr: {
    wrong: [
      'Selon [|des sources proches du dossier|], le pont sera démoli.',
      { text: '« Le pont sera démoli », ont confié [|plusieurs sources|].', message: 'une seule voix' },
    ].map((copy) => (typeof copy === 'string' ? copy : { ...copy, message: 'together' })),
    right: [
      'Le pont sera démoli, selon les pompiers. La route est coupée, selon la même source.',
      'Selon Paul Durand, le pont sera démoli.',
      'Selon la préfecture, le pont sera démoli.',
    ],
  },
  en: [
    {
      wrong: [
        'According to [|a source close to the talks|], the bridge will be torn down.',
        '[|Sources|] said the bridge would be torn down.',
        '[|A source|] said the bridge would be torn down. The work will be long, the same source said.',
      ],
      right: ['Officials said the bridge would be torn down.', 'According to Paul Reed, the bridge will be torn down.'],
    },
    {
      options: { officials: true },
      wrong: ['[|Officials|] said the bridge would be torn down.'],
      right: ['Paul Reed said so.'],
    },
  ],
});
