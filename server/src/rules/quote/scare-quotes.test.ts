import { testRule } from '../../../test/rule-tester';
import rule from './scare-quotes';

testRule(rule, {
  fr: {
    wrong: [
      {
        text: 'La ville a fermé son pont [|« historique »|] lundi.',
        fix: 'La ville a fermé son pont historique lundi.',
      },
    ],
    right: [
      'Le maire a qualifié le pont de « fragile ».',
      'Le pont, dit « le Bossu », est fermé.',
      'La ministre a rendu hommage à « une pionnière ».',
      'Le film « Passerelle » sort lundi.',
      '« Le pont est sûr », a dit le maire.',
    ],
  },
  en: {
    wrong: [
      {
        text: 'The city closed its [|“historic”|] bridge on Monday.',
        fix: 'The city closed its historic bridge on Monday.',
      },
    ],
    right: [
      'The mayor called it “a very sad day”.',
      'The minister paid tribute to “a pioneer”.',
      'The bridge, known as “Humpback”, is closed.',
      'The word “bridge” is old.',
    ],
  },
});
