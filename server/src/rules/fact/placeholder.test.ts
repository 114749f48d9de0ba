import { testRule } from '../../../test/rule-tester';
import rule from './placeholder';

testRule(rule, {
  en: {
    wrong: [
      'A hearing is set before Judge [|TK|].',
      'The plan will cost about [|XXX|] dollars.',
      'It took [|XXXX|] votes.',
      'She was [|???|] years old.',
      'The mayor, [|[name]|], was not there.',
      'It opens on [|[to come]|].',
      '[|Lorem ipsum|] dolor sit amet.',
      'He spent [|xxx|] years at sea.',
      'The dead were [|TKTK|].',
    ],
    right: [
      'Super Bowl XX was played in 1986.',
      'Pope John XXIII was elected in 1958.',
      'Who knows? Nobody.',
      'You said what???',
      'Where is he ??? Then go.',
      'Thanks for coming! xxx',
      'See you all on Friday. XX',
      'He wore a size XL shirt.',
      'The Tk toolkit is old.',
      'See `XXX` in the code.',
    ].map((text) => ({ text, format: 'markdown' as const })),
  },
  fr: {
    wrong: [
      'Coût des études : [|XXX|] euros.',
      'Le maire, [|[à compléter]|], était absent.',
      'Elle a [|???|] ans.',
      'Le juge [|TK|] a tranché.',
    ],
    right: [
      'Louis XX n’a pas régné.',
      'Le XXe siècle commence en 1901.',
      'Le tome XX paraîtra.',
      'Vraiment ?',
      'Quoi ???',
      'Merci à tous ! xxx',
    ],
  },
});
