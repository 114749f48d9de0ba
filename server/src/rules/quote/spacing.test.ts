import { testRule } from '../../../test/rule-tester';
import rule from './spacing';

/** Copy is shown with `~` for a no-break space and `^` for a thin one. */
const set = (text: string) => text.replaceAll('~', '\u00A0').replaceAll('^', '\u202F');

testRule(rule, {
  fr: [
    {
      wrong: [
        { text: set('Elle a dit~: [|«o|]ui~».'), fix: set('Elle a dit~: «~oui~».') },
        {
          text: set('Elle a dit~: [|«o|]ui».\n\n«Non», a-t-il dit.'),
          fix: set('Elle a dit~: «~oui~».\n\n«~Non~», a-t-il dit.'),
          message: 'never puts a space beside “«” (4 places)',
        },
        {
          text: set('Elle a di[|t:|] «~oui~».\n\nVraiment? Oui; mais'),
          fix: set('Elle a dit~: «~oui~».\n\nVraiment^? Oui^; mais'),
          message: 'never puts a space beside “:” (3 places)',
        },
        {
          text: set('Il est parti[|e?|] Non^!').replace('parti[|e?|]', 'part[|i?|]'),
          fixAll: set('Il est parti^? Non^!'),
        },
        { text: set('Voici l[|a:|] «~oui~».').replace('l[|a:|]', 'l[|à:|]'), fix: set('Voici là~: «~oui~».') },
        {
          text: set('Quoi^? Elle a di[|t;|] puis elle est partie[| |]!'),
          fixAll: set('Quoi^? Elle a dit^; puis elle est partie^!'),
        },
        {
          text: 'Elle a dit[| |]: « oui ».\n\nVraiment ?',
          fix: set('Elle a dit~: «~oui~».\n\nVraiment^?'),
          message: '4 spaces',
        },
        { text: set('Elle a dit[| |]: «~oui ».\n\nVraiment ?'), message: '3 spaces' },
        set('Elle a dit~: «~oui~».\n\nVraiment[| |]?'),
      ],
      right: [
        set('Elle a dit~: «~oui~».'),
        set('Elle a dit^: «^oui^».'),
        set('Quoi^?! Le train de 12:30 est parti (sic!).'),
        'Voir https://example.org/a?b=c.',
      ],
    },
    {
      options: { plainSpaces: 'each' },
      wrong: [
        { text: 'Elle a dit[| |]: «[| |]oui[| |]».', fixAll: set('Elle a dit~: «~oui~».') },
        { text: set('Elle a dit~: [|«o|]u[|i»|].'), fixAll: set('Elle a dit~: «~oui~».') },
      ],
      right: [],
    },
    { options: { plainSpaces: 'off' }, wrong: ['Elle a di[|t:|] « oui ».'], right: ['Elle a dit : « oui ».'] },
  ],
});
