import { testRule } from '../../../test/rule-tester';
import rule from './first-mention-full-name';

testRule(rule, {
  en: {
    wrong: [
      {
        text: 'Harbour plan rejected\n\nThe plan was dead, [|Okafor|] told the council. Later, Ngozi Okafor said she would resign.',
        fix: 'Harbour plan rejected\n\nThe plan was dead, Ngozi Okafor told the council. Later, Ngozi Okafor said she would resign.',
        message: 'before the full name',
      },
    ],
    right: [
      'Memory\n\nAlzheimer’s disease is common. Alois Alzheimer, a doctor, described it.',
      'At the Lantern\n\nThe company is reviving a play by Chekhov. Anton Chekhov died in 1904.',
      'Okafor quits\n\nNgozi Okafor told the council that the plan was dead. Okafor then left.',
      'A play at the Lantern\n\nThe eldest, Leo, comes back after nine years. “You sold the kiln,” Leo says, and sits down.',
      'Council split\n\nCritics call her “the new Ngozi Okafor”, though Okafor was a mayor first. Later, Ngozi Okafor left.',
      'Council split\n\nLast week’s scorching Okafor commission findings were late. Ngozi Okafor, who led it, said nothing.',
      'Council split\n\nAnalysts said Okafor would grow. Okafor Foods Inc is run by Ngozi Okafor, its founder.',
      'Council split\n\nThe plan was dead, Della Okafor told the council. “It is dead,” Della Okafor said. She left.',
      'Council split\n\nHis brother Emeka and his cousin Ngozi Okafor run it. “It is dead,” Emeka Okafor said.',
      'Council split\n\nThey had read the so-called Okafor report in June. Ngozi Okafor, who wrote it, said nothing.',
      'Mines to shut\n\n“The mines will shut,” Indonesian mines minister Sutanto said. Sutanto gave no date. “Soon,” he said.',
      'Wreck\n\nEmeka Okafor had told his wife. Mrs Okafor wept in court. Ngozi Okafor, the sailor’s sister, was there.',
      'Council split\n\n“It is dead,” said Dean Okafor, president. Dean Okafor gave no reason. “Dead,” he said.',
      'Council split\n\nThe firm of Frank, Okafor, Shriver and Jacobson advised. Ngozi Okafor, a clerk, did not.',
      'Ships waiting\n\nBunge Grain, Okafor 1 0\n\nST NGOZI OKAFOR 2 0',
      'Visit to Rome\n\nPresident Reagan will go to Rome in June. Reagan and Nancy Reagan will see the pope.',
      'Council split\n\n“You know, Ngozi Okafor did it,” she said.\n\nOkafor saw “no way out”. “It is dead,” Okafor said.',
      'Council split\n\nRimmer de Okafor, an economist, was worried. “It is dead,” de Okafor said. De Okafor left.',
      'The Okafor report, which Ngozi Okafor wrote in June, was published.',
    ],
  },
  fr: {
    wrong: [
      {
        text: 'Le plan du port rejeté\n\nLundi, Mme [|Lacroix|] a déclaré que le plan était mort. Sophie Lacroix a ensuite démissionné.',
        fix: 'Le plan du port rejeté\n\nLundi, Mme Sophie Lacroix a déclaré que le plan était mort. Sophie Lacroix a ensuite démissionné.',
      },
      {
        text: 'Visite à Paris\n\nLe bureau de [|Kristersson|] l’a confirmé. Le Premier ministre suédois Ulff Kristersson est à Lille depuis lundi.',
        fix: 'Visite à Paris\n\nLe bureau d’Ulf Kristersson l’a confirmé. Le Premier ministre suédois Ulff Kristersson est à Lille depuis lundi.',
      },
    ],
    right: [
      'Au théâtre\n\nLa troupe reprend une pièce de Tchekhov. Anton Tchekhov est mort en 1904.',
      'Le groupe a annoncé le rachat de Castellane. La famille Castellane restera. « Nous restons », a dit sa présidente, Inès Castellane.',
      'Lacroix s’en va\n\nSophie Lacroix a démissionné lundi. Mme Lacroix ne s’est pas expliquée.',
      'Conseil divisé\n\nSa sœur Agathe et son cousin Paul Lacroix la dirigent. « C’est fini », dit Agathe Lacroix.',
      'Ruée en librairie\n\nChez Lacroix, à Lens, les piles sont prêtes. Sophie Lacroix, la patronne, en a commandé mille.',
      'Naufrage\n\nPaul Lacroix avait alerté sa femme. Mme Lacroix a pleuré. Agathe Lacroix, la sœur du marin, était là.',
      'Conseil divisé\n\nTous ont lu le rapport Lacroix en juin. Sophie Lacroix, qui l’a écrit, s’est tue.',
      'La loi Lacroix, que Sophie Lacroix a rédigée en juin, est votée.',
    ],
  },
});
