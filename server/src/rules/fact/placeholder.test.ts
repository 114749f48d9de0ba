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

      'Police arrested [|XX|] people on Sunday.',
      'The bridge, built in [|XXXX|], is closed.',
      '“We are happy,” said [|[name to come]|], the manager.',
      'The company, founded in [|TK|], has offices.',
      'The mayor [|(CHECK NAME)|] was absent.',
      'He paid $[|XX|] for the boat.',
      'The meeting is at [TIME [|TK|]].',
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

      'Police arrested 20 people on Sunday.',
      'The bridge, built in 1920, is closed.',
      '“We are happy,” said Ana Ruiz, the manager.',
      'The company, founded in 1920, has offices.',
      'Contact us at 01 02 03 04 05. Love, Mum xxx',
      'omg xxx see you ???',
      'what is xxx ???',
      'lol ??? nobody knows xxx',
    ].map((text) => ({ text, format: 'markdown' as const })),
  },
  fr: {
    wrong: [
      'Coût des études : [|XXX|] euros.',
      'Le maire, [|[à compléter]|], était absent.',
      'Elle a [|???|] ans.',
      'Le juge [|TK|] a tranché.',

      'La police a interpellé [|XX|] personnes dimanche.',
      'Le pont, bâti en [|XXXX|], est fermé.',
      'Il a payé [|???|] euros.',
      'Le maire, [|[NOM]|], était absent.',
      'Le maire [|(à vérifier)|] était absent.',
      'Selon M. X [|(nom à compléter)|], tout va bien.',
    ],
    right: [
      'Louis XX n’a pas régné.',
      'Le XXe siècle commence en 1901.',
      'Le tome XX paraîtra.',
      'Vraiment ?',
      'Quoi ???',
      'Merci à tous ! xxx',

      'La police a interpellé 20 personnes dimanche.',
      'Le pont, bâti en 1920, est fermé.',
      'mdr ??? personne ne sait xxx',
      'Bisous xxx à demain',
      'quoi ??? t’es où ???',
      'Selon M. X, tout va bien.',
      'Merci xxx.',
    ],
  },
});
