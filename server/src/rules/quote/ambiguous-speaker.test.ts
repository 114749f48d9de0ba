import { testRule } from '../../../test/rule-tester';
import rule from './ambiguous-speaker';

testRule(rule, {
  fr: {
    wrong: [
      {
        text: 'Paul Durand et Marc Petit se sont vus lundi. [|Il|] a déclaré que le pont était sûr.',
        fixes: [
          'Paul Durand et Marc Petit se sont vus lundi. Petit a déclaré que le pont était sûr.',
          'Paul Durand et Marc Petit se sont vus lundi. Durand a déclaré que le pont était sûr.',
        ],
      },
      {
        text: 'Le maire Paul Durand et le préfet Marc Petit ont visité le chantier. « Le pont est sûr », a-t-[|il|] déclaré.',
        fix: 'Le maire Paul Durand et le préfet Marc Petit ont visité le chantier. « Le pont est sûr », a déclaré Petit.',
      },
    ],
    right: [
      'Paul Durand a ouvert la séance. Il a déclaré que le pont était sûr.',
      'Paul Durand et Marc Petit ont visité le chantier. Durand a dit que le pont tenait. Il a déclaré que la route tenait aussi.',
      'Paul Durand a salué Jeanne Morel. Elle a déclaré que le pont était sûr.',
      'Paul Durand a reçu Marc Petit. M. Petit a déclaré que le pont était sûr.',
    ],
  },
  en: {
    wrong: [
      {
        text: 'Paul Reed and David Turner visited the site on Monday. [|He|] said the bridge was safe.',
        fixes: [
          'Paul Reed and David Turner visited the site on Monday. Turner said the bridge was safe.',
          'Paul Reed and David Turner visited the site on Monday. Reed said the bridge was safe.',
        ],
      },
      {
        text: 'Anna Moss said the road was wet. Paul Reed and David Turner visited the site. [|He|] said the bridge was safe.',
        fix: 'Anna Moss said the road was wet. Paul Reed and David Turner visited the site. Turner said the bridge was safe.',
      },
    ],
    right: [
      'Paul Reed opened the meeting. He said the bridge was safe.',
      'Paul Reed and David Turner visited the site. Reed said the bridge was old. He added that it was safe.',
      'Paul Reed and David Turner visited the site. Reed said he thought it was safe.',
      'Adam Moss noted that Paul Reed is older than David Turner. He said Reed would leave first.',
      'David Turner left the board in May. Meanwhile, the mayor, Paul Reed, was hopeful. “It holds,” he said.',
      'Paul Reed met Jane Hall. She said the bridge was safe.',
    ],
  },
});
