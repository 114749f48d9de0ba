import { testRule } from '../../../test/rule-tester';
import rule from './first-mention-full-name';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Harbour plan rejected\n\nThe plan was dead, [|Okafor|] told the council. Later, Ngozi Okafor said she would resign.',
        fix: 'Harbour plan rejected\n\nThe plan was dead, Ngozi Okafor told the council. Later, Ngozi Okafor said she would resign.',
        message: 'before the full name is given',
      },
    ],
    right: [
      'Okafor quits\n\nNgozi Okafor told the council that the plan was dead. Okafor then left.',
      'A play at the Lantern\n\nThe eldest, Leo, comes back after nine years. “You sold the kiln,” Leo says, and sits down.',
      'Council split\n\nCritics call her “the new Ngozi Okafor”, though Okafor was a mayor first. Later, Ngozi Okafor left.',
      'Council split\n\nLast week’s scorching Okafor commission findings were late. Ngozi Okafor, who led it, said nothing.',
      'Council split\n\nAnalysts said Okafor would grow. Okafor Foods Inc is run by Ngozi Okafor, its founder.',
      'The Okafor report, which Ngozi Okafor wrote in June, was published.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Le plan du port rejeté\n\nLundi, Mme [|Lacroix|] a déclaré que le plan était mort. Sophie Lacroix a ensuite démissionné.',
        fix: 'Le plan du port rejeté\n\nLundi, Mme Sophie Lacroix a déclaré que le plan était mort. Sophie Lacroix a ensuite démissionné.',
      },
    ],
    right: [
      'Lacroix s’en va\n\nSophie Lacroix a démissionné lundi. Mme Lacroix ne s’est pas expliquée.',
      'La loi Lacroix, que Sophie Lacroix a rédigée en juin, est votée.',
    ],
  },
});
